/** Repeated deliveries: the answers that are kept for them. */
import type { APIInteraction } from 'discord.js';
import { expect, it } from 'vitest';
import { createDeliveries } from '../../../../src/adapters/discord/http/deliveries.ts';
import { openStorage } from '../../../../src/storage/open-storage.ts';
import { slash } from '../../../stand-in/interactions.ts';
import { createTestBot } from '../bot.ts';
import { createTestLog } from '../connect.ts';

it('drops the oldest answers if they have too many bytes in all', async () => {
  const { log } = createTestLog();
  const storage = await openStorage({ file: ':memory:', warn: log.warn });
  const nothing = async () => undefined;
  const rest = { post: nothing, patch: nothing, delete: nothing };
  const deliver = createDeliveries({ bot: createTestBot(), storage, log }, rest, 1500);
  const give = (id: string) =>
    // The sentence of this command names the fault by an id of its own.
    deliver({ ...slash('broken'), id, application_id: '2', token: 't' } as unknown as APIInteraction);
  const bytesOf = async (id: string) => (await give(id))?.payload.bytes.toString();
  const first = await bytesOf('1');
  expect(first?.length).toBeGreaterThan(100);
  expect(await bytesOf('1')).toBe(first);
  for (const id of ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16'])
    await give(id);
  expect(await bytesOf('16')).toBe(await bytesOf('16'));
  expect(await bytesOf('1')).not.toBe(first);
  await storage.close();
});
