/** What people get who write to the bot instead of calling a command. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../../../src/messages/en.ts';
import { openBot, twoArticles } from '../../../commands/bot.ts';
import { anna, boris } from '../../../stand-in/interactions.ts';
import type { MessageBody } from '../../../stand-in/limits.ts';
import { type Connected, connect } from '../connect.ts';
import { textsOf } from '../reading.ts';

let connected: Connected;
beforeAll(async () => {
  connected = await connect({ bot: await openBot(twoArticles) });
});
afterAll(async () => {
  await connected.close();
  expect(connected.discord.faults).toEqual([]);
});

/** The messages that the bot sent to `channel`. */
function sentTo(channel: string): readonly MessageBody[] {
  const path = `/channels/${channel}/messages`;
  return connected.discord.requests
    .filter((request) => request.path === path)
    .map(({ body }) => body as MessageBody);
}

function write(channel: string, author: object, more: object = {}): void {
  const message = { id: '1', type: 0, channel_id: channel, content: 'hello', author, ...more };
  connected.discord.gateway.dispatch('MESSAGE_CREATE', message);
}

it('asks Discord for direct messages alone', () => {
  expect(connected.discord.gateway.identified[0]?.intents).toBe(1 << 12);
});

it('answers a person with a short help, once', async () => {
  for (let i = 0; i < 3; i++) write('801', { id: anna });
  write('802', { id: boris });
  await expect.poll(() => sentTo('802').length).toBe(1);
  expect(sentTo('801')).toHaveLength(1);
  const [message] = sentTo('801');
  const text = textsOf(message ?? {}).join('\n');
  expect(text).toContain(en.help.directMessage);
  for (const name of ['ask', 'verify', 'help']) expect(text).toMatch(new RegExp(`</${name}:\\d+>`));
});

it.each([
  ['itself', '811', { id: '100000000000000001' }, {}],
  ['another bot', '812', { id: '200000000000000091', bot: true }, {}],
  ['a webhook', '813', { id: '200000000000000092' }, { webhook_id: '5' }],
  ['a message in a server', '814', { id: '200000000000000093' }, { guild_id: '9' }],
  ['the notice that something was pinned', '815', { id: '200000000000000094' }, { type: 6 }],
])('does not answer %s', async (_, channel, author, more) => {
  write(channel, author, more);
  write(`9${channel}`, { id: `2000000000000${channel}` });
  await expect.poll(() => sentTo(`9${channel}`).length).toBe(1);
  expect(sentTo(channel)).toEqual([]);
});
