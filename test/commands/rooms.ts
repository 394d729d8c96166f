/** The bot in the rooms of two servers, over a store in memory, and what it says there. */
import { beforeEach } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Origin } from '../../src/bot/conversation.ts';
import { createBot } from '../../src/bot/dispatch.ts';
import type { AddressedReply } from '../../src/bot/running/addressed-reply.ts';
import { loadLibrary } from '../../src/library/library.ts';
import { createRooms, type Rooms } from '../../src/library/rooms.ts';
import { en } from '../../src/messages/en.ts';
import type { Call, SentBytes, SentFile } from '../../src/reply/call.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { failingLog } from '../failing-log.ts';
import { blocksOf, callOf, corpus } from './bot.ts';

/** A short article. */
export const tides = `The tide clock stops

By Mara Lind

The tide clock of Port Ennis stopped on Monday, the harbour council said.

“It has never stopped before,” Ana Sol said. “We will mend it in May.”

Mrs. Sol has wound the clock for thirty years.`;

/** Who asks in the first server. */
export const anna: Origin = { asker: 'anna', room: 'server-1' };
/** Another one there. */
export const boris: Origin = { asker: 'boris', room: 'server-1' };
/** Anna in another server. */
export const elsewhere: Origin = { asker: 'anna', room: 'server-2' };

/** A file that is sent. */
export function fileOf(name: string, content: string | Uint8Array): SentFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    read: async (maxBytes): Promise<SentBytes> =>
      bytes.length > maxBytes ? { kind: 'too large' } : { kind: 'bytes', bytes },
  };
}

/** The store of the test that runs. */
export let storage: Storage;
/** The rooms of the test that runs. */
export let rooms: Rooms;
/** Sends a call to the bot; from Anna by default. */
export let send: (call: Call, origin?: Origin) => Promise<AddressedReply>;
/** The names that the bot offers for the option in focus. */
export let complete: (call: Call, focused: string, origin?: Origin) => Promise<readonly string[]>;

/** Opens a bot over an empty store before each test of the file that calls this. */
export function openRooms(): void {
  beforeEach(async () => {
    storage = await openStorage({ file: ':memory:', warn: () => undefined });
    const library = await loadLibrary({ dir: corpus, maxBytes: 2_000_000 });
    rooms = createRooms({
      shelf: library,
      storage: async () => storage,
      maxMemoryBytes: 1e7,
      maxArticleBytes: 20_000,
      fetchLink: async (url) => {
        const bytes = new TextEncoder().encode(tides);
        return url.endsWith('/tides') ? { kind: 'page', file: 'tides.txt', bytes, url } : { kind: 'refused' };
      },
    });
    const bot = createBot({ commands, library, rooms, messages: en, log: failingLog });
    send = (call, origin = anna) => bot.answer(call, origin);
    complete = async (call, focused, origin = anna) =>
      (await bot.complete(call, focused, origin)).map(({ name }) => name);
  });
}

/** A call of `command`. */
export const call = (command: string, options: Call['options'] = {}, files?: Call['files']): Call => ({
  command,
  options,
  ...(files === undefined ? {} : { files }),
});

/** Asks the bot with /ask. */
export const ask = (question: string, origin?: Origin) => send(call('ask', { question }), origin);
/** The texts of the passages shown. */
export const passagesOf = (answer: AddressedReply) =>
  blocksOf(answer, 'passage').map(({ text }) => String(text));

/** Adds an article, as a moderator does. */
export async function addTides(origin = anna, text = tides): Promise<void> {
  const preview = await send(call('library add', {}, { file: fileOf('tides.txt', text) }), origin);
  await send(callOf(preview, 'Add'), origin);
}

/** The id of the first article that was added. */
export async function idOfTides(origin = anna): Promise<string> {
  const [record] = await storage.articles.list(origin.room);
  return record?.id ?? '';
}
