/** Kept answers: the same as fresh ones, whatever changes between the calls, in any process. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createConversationMemory, createConversations } from '../../../src/bot/conversation.ts';
import { type Bot, createBot } from '../../../src/bot/dispatch.ts';
import type { AddressedReply } from '../../../src/bot/running/addressed-reply.ts';
import { createAnswerCache } from '../../../src/bot/running/answer-cache.ts';
import { roomSettings } from '../../../src/bot/scope.ts';
import { writeChange } from '../../../src/library/corrections.ts';
import { en } from '../../../src/messages/en.ts';
import { note, reply } from '../../../src/reply/reply.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { addText, limits, roomsOver } from '../../library/adding.ts';

const silent = { debug: () => undefined, error: () => undefined };

const openStore = () => openStorage({ file: ':memory:', warn: () => undefined });

/** A process over `storage`; processes with the same `memory` share their conversations. */
function createProcess(storage: Storage, memory = createConversationMemory(), maxAnswerBytes = 0): Bot {
  const rooms = roomsOver(storage);
  const openConversation = createConversations(async () => memory);
  return createBot({
    commands,
    library: rooms.shelf,
    rooms,
    messages: en,
    log: silent,
    openConversation,
    maxAnswerBytes,
  });
}

const speakers = ['Ana Sol', 'Ida Brandt', 'Tom Wade'];
const textAbout = (word: string, version: number) =>
  `The ${word} report\n\nThe ${word} was opened by the council in spring ${2000 + version}.\n\n` +
  `“We love the ${word},” ${speakers[version % 3]} said. “It is ours, and we paid ${version} coins.”`;

const questions = [
  'Who opened the harbour?',
  'When was the lantern opened?',
  'What did she say?',
  'What did he say about the harbour?',
  'why?',
  'What did Ana Sol say about the lantern?',
  'Who paid for the orchard?',
  'What did they open?',
];

const room = fc.constantFrom('server-1', 'server-2');
const word = fc.constantFrom('harbour', 'lantern');
const change = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), room, word, version: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ kind: fc.constant('remove' as const), room, word }),
  fc.record({ kind: fc.constant('restore' as const), room, word }),
  fc.record({
    kind: fc.constant('set' as const),
    room,
    setting: fc.constantFrom(
      [roomSettings.private, 'true'] as const,
      [roomSettings.private, undefined] as const,
      [roomSettings.language, 'de'] as const,
      [roomSettings.language, undefined] as const,
      [roomSettings.article, 'lantern'] as const,
      [roomSettings.articleOf('c-1'), 'harbour'] as const,
    ),
  }),
  fc.record({
    kind: fc.constant('correct' as const),
    room,
    word,
    mention: fc.constantFrom('Ana Sol', 'Ida Brandt'),
  }),
);
const call = fc.record({
  kind: fc.constant('call' as const),
  process: fc.constantFrom(0, 1),
  origin: fc.record({
    room,
    asker: fc.constantFrom('anna', 'boris'),
    channel: fc.constantFrom('c-1', 'c-2'),
    locale: fc.constantFrom('en-US', 'fr'),
  }),
  call: fc.oneof(
    fc.constantFrom(...questions).map((question) => ({ command: 'ask', options: { question } })),
    fc.constantFrom('summary', 'speakers', 'article', 'help').map((command) => ({ command, options: {} })),
    word.map((about) => ({ command: 'quote', options: { about } })),
    word.map((what) => ({ command: 'verify', options: { text: `“We love the ${what}” – Ana Sol` } })),
  ),
});
const step = fc.oneof({ weight: 1, arbitrary: change }, { weight: 4, arbitrary: call });

/** Carries out a change in the store of every process. */
async function carryOut(storage: Storage, each: typeof change extends fc.Arbitrary<infer C> ? C : never) {
  const key = 'word' in each ? { room: each.room, id: each.word } : { room: each.room, id: '' };
  switch (each.kind) {
    case 'put':
      return addText(storage, key, textAbout(each.word, each.version));
    case 'remove':
      return void (await storage.articles.remove(key, 1));
    case 'restore':
      return void (await storage.articles.restore(key, limits));
    case 'set':
      return storage.rooms.set(each.room, each.setting[0], each.setting[1]);
    case 'correct':
      return storage.articles.correct(each.room, {
        id: randomUUID(),
        article: each.word,
        change: writeChange({ kind: 'same person', mention: each.mention, name: 'Maria Lund' }),
        madeBy: 'anna',
        madeAt: 1,
      });
  }
}

const shown = ({ isKept: _, ...answer }: AddressedReply) => answer;

describe('a kept answer', () => {
  it('equals the fresh one, whatever is called and changed between, in two processes', async () => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
        const storage = await openStore();
        const memory = createConversationMemory();
        const keeping = [createProcess(storage, memory, 1e6), createProcess(storage, memory, 1e6)];
        const fresh = createProcess(storage);
        await addText(storage, { room: 'server-1', id: 'harbour' }, textAbout('harbour', 1));
        for (const each of steps) {
          if (each.kind !== 'call') {
            await carryOut(storage, each);
            continue;
          }
          for (const process of [each.process, 0]) {
            const answer = await keeping[process]?.answer(each.call, each.origin);
            expect(answer && shown(answer)).toEqual(shown(await fresh.answer(each.call, each.origin)));
          }
        }
        hits += keeping.reduce((sum, process) => sum + process.load().answers.hits, 0);
        await storage.close();
      }),
      { numRuns: 15 },
    );
    expect(hits).toBeGreaterThan(50);
  });

  it('lets the asker go on from it', async () => {
    const storage = await openStore();
    await addText(storage, { room: 'server-1', id: 'harbour' }, textAbout('harbour', 3));
    const bot = createProcess(storage, createConversationMemory(), 1e6);
    const ask = (question: string, asker: string) =>
      bot.answer({ command: 'ask', options: { question } }, { room: 'server-1', asker });
    const first = await ask('What did Ana Sol say?', 'anna');
    expect(await ask('What did Ana Sol say?', 'boris')).toEqual({ ...first, isKept: true });
    const [anna, boris] = [await ask('What did she say?', 'anna'), await ask('What did she say?', 'boris')];
    expect(boris).toEqual(anna);
    expect(JSON.stringify(boris)).toContain('We love the harbour');
    expect(await ask('What did she say?', 'clara')).not.toEqual(anna);
    await storage.close();
  });

  it('is given to every asker of the room, and to no other room', async () => {
    const storage = await openStore();
    for (const each of ['server-1', 'server-2'])
      await addText(storage, { room: each, id: 'harbour' }, textAbout('harbour', 1));
    const bot = createProcess(storage, createConversationMemory(), 1e6);
    const ask = (where: string, asker: string) =>
      bot.answer({ command: 'ask', options: { question: questions[0] } }, { room: where, asker });
    const first = await ask('server-1', 'anna');
    const kept = await ask('server-1', 'boris');
    expect(kept).toEqual({ ...first, isKept: true });
    expect(await ask('server-1', 'clara')).toBe(kept);
    expect((await ask('server-2', 'anna')).isKept).toBeUndefined();
    expect(bot.load().answers).toMatchObject({ hits: 2, misses: 2 });
    await storage.close();
  });
});

it('stays within its memory, and drops first what was not used for the longest time', () => {
  const cache = createAnswerCache(200_000);
  const answer = (text: string) => ({
    reply: { ...reply([note(text)]), audience: 'everyone' as const, language: 'en' },
    said: { names: [], last: undefined },
  });
  cache.keep('first', answer('first'));
  for (let n = 0; n < 1000; n++) {
    cache.keep(`${n}`, answer('words '.repeat(20)));
    if (n < 500) cache.find('first');
    expect(cache.counts().bytes).toBeLessThanOrEqual(200_000);
  }
  expect([cache.find('first'), cache.find('10')]).toEqual([undefined, undefined]);
  expect(cache.find('999')).toBeDefined();
  cache.keep('large', answer('x'.repeat(20_000)));
  expect(cache.find('large')).toBeUndefined();
});
