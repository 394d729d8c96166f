/** /library in Discord, through the stand-in: forms, previews, and who may press their buttons. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createBot } from '../../../src/bot/dispatch.ts';
import { en } from '../../../src/messages/en.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { failingLog } from '../../failing-log.ts';
import { roomsOver } from '../../library/adding.ts';
import { boris, librarySlash, press, type SentMessage, slash, submit } from '../../stand-in/interactions.ts';
import type { MessageBody } from '../../stand-in/limits.ts';
import type { ModalBody } from '../../stand-in/modals.ts';
import { type Connected, connect } from './connect.ts';
import { textsOf } from './reading.ts';

const tides = 'Tides rise\n\n“The tide is late,” said Ana Sol, the harbour master.\n\nThe pier was closed.';
const textOf = (message: MessageBody) => textsOf(message).join('\n');

let connected: Connected;
beforeEach(async () => {
  const storage = await openStorage({ file: ':memory:', warn: () => undefined });
  const rooms = roomsOver(storage);
  const bot = createBot({ commands, library: rooms.shelf, rooms, messages: en, log: failingLog });
  connected = await connect({ bot, storage });
});
afterEach(async () => {
  const { faults } = connected.discord;
  await connected.close();
  expect(faults).toEqual([]);
});

const send = (interaction: Parameters<Connected['discord']['send']>[0]) =>
  connected.discord.send(interaction);

/** Opens the form of /library add, and sends `tides` with it. */
async function preview(): Promise<SentMessage> {
  const form = await send(librarySlash('add'));
  expect(form.type).toBe(9);
  const shown = await send(submit(form.data as ModalBody, { text: tides }));
  return shown.message;
}

describe('/library in Discord', () => {
  it('adds a text from a form, with changed details', async () => {
    const first = await preview();
    expect(textOf(first)).toContain('Tides rise');
    const form = await send(press(first, en.library.change));
    const changed = await send(
      submit(form.data as ModalBody, { title: 'The tide', author: 'Lena Vogt', date: '2026-03-14' }),
    );
    expect(textOf(changed.message)).toContain('The tide');
    expect(textOf((await send(press(changed.message, en.library.add))).message)).toBe(
      en.library.added('The tide'),
    );
    const { message } = await send(slash('ask', { question: 'What did Ana Sol say?' }));
    expect(textOf(message)).toContain('“The tide is late,”');
  }, 30_000);

  it('lets only the person who opened a message press its buttons', async () => {
    const shown = await preview();
    for (const label of [en.library.add, en.library.change, en.library.cancel])
      expect(textOf((await send(press(shown, label, { user: boris }))).message)).toBe(en.notYours);
    await send(press(shown, en.library.add));
    const removed = await send(librarySlash('remove', { article: 'Tides rise' }));
    const undone = async (user?: string) =>
      textOf(
        (await send(press(removed.message, en.library.undo, user === undefined ? {} : { user }))).message,
      );
    expect(await undone(boris)).toBe(en.notYours);
    expect(await undone()).toBe(en.library.restored('Tides rise'));
  }, 30_000);

  it('erases only if the word was typed', async () => {
    await send(press(await preview(), en.library.add));
    const form = await send(librarySlash('erase'));
    const said = async (word: string) => {
      const [field] = (form.data as ModalBody).components ?? [];
      const texts = { [field?.component?.custom_id ?? '']: word };
      return textOf((await send(submit(form.data as ModalBody, texts))).message);
    };
    expect(await said('no')).toBe(en.library.notErased);
    expect(await said(en.library.eraseWord)).toBe(en.library.erased);
    expect(textOf((await send(librarySlash('list'))).message)).toBe(en.library.empty);
  }, 30_000);
});
