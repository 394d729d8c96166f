/** More calls at once than can be answered, and buttons of an article that is gone. */
import { expect, it } from 'vitest';
import { defineCommand } from '../../../src/bot/command.ts';
import { createBot } from '../../../src/bot/dispatch.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { en } from '../../../src/messages/en.ts';
import { note, reply } from '../../../src/reply/reply.ts';
import { corpus, openBot, twoArticles } from '../../commands/bot.ts';
import { failingLog } from '../../failing-log.ts';
import { pressId, type SentMessage, slash } from '../../stand-in/interactions.ts';
import type { MessageBody } from '../../stand-in/limits.ts';
import { connect } from './connect.ts';
import { customIdsOf, textsOf } from './reading.ts';

const ephemeral = 1 << 6;
const isPrivate = ({ flags = 0 }: SentMessage) => (flags & ephemeral) !== 0;
const textOf = (message: MessageBody) => textsOf(message).join('\n');

it('answers what is under way, late where it takes long, and asks the others to try again in time', async () => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = defineCommand({
    name: 'slow',
    description: 'Takes its time',
    example: '/slow',
    options: {},
    run: async () => {
      await released;
      return reply([note('done')]);
    },
  });
  const bot = createBot({
    commands: [slow],
    library: createLibrary([]),
    messages: en,
    log: failingLog,
    isBounded: true,
    maxWaiting: 5,
  });
  const connected = await connect({ bot });
  const { discord } = connected;
  const sent = Array.from({ length: 30 }, () => discord.send(slash('slow')));
  // Eight are under way, and answered late. Five wait until it would be too late; the others are refused at once.
  const answers = await Promise.all(sent);
  const busy = answers.filter(({ message }) => textOf(message) === en.busy);
  const deferred = answers.filter(({ type }) => type === 5);
  expect([busy.length, deferred.length]).toEqual([22, 8]);
  expect(busy.every(({ message }) => isPrivate(message))).toBe(true);
  release();
  await expect.poll(() => deferred.every(({ token }) => discord.completed.has(token))).toBe(true);
  const said = deferred.map(({ token }) => textOf(discord.completed.get(token) ?? {}));
  expect(new Set(said)).toEqual(new Set(['done']));
  await connected.close();
  expect(discord.faults).toEqual([]);
}, 60_000);

it('answers others while files come from a server that does not answer', async () => {
  const fetching = defineCommand({
    name: 'fetching',
    description: 'Waits for a file',
    example: '/fetching',
    options: {},
    downloads: () => true,
    run: () => new Promise<never>(() => undefined),
  });
  const quick = defineCommand({
    name: 'quick',
    description: 'Waits for nothing',
    example: '/quick',
    options: {},
    run: () => reply([note('done')]),
  });
  const bot = createBot({
    commands: [fetching, quick],
    library: createLibrary([]),
    messages: en,
    log: failingLog,
    isBounded: true,
  });
  const waiting = Array.from({ length: 20 }, () => bot.answer({ command: 'fetching', options: {} }));
  const { blocks } = await bot.answer({ command: 'quick', options: {} });
  expect(blocks).toEqual([note('done')]);
  const refused = await Promise.race(waiting);
  expect(refused.outcome).toBe('busy');
}, 20_000);

it('says that the article of a button was removed, to the person who pressed it', async () => {
  const before = await connect({ bot: await openBot(twoArticles) });
  const { message } = await before.discord.send(slash('article'));
  await before.close();
  const after = await connect({ bot: await openBot(corpus) });
  const ids = customIdsOf(message);
  expect(ids.length).toBeGreaterThan(0);
  const answers = await Promise.all(ids.map((id) => after.discord.send(pressId(message, id))));
  const said = answers.map((answer) => [textOf(answer.message), isPrivate(answer.message)]);
  expect(said).toContainEqual([en.articleNotHere, true]);
  await after.close();
  expect([before.discord.faults, after.discord.faults]).toEqual([[], []]);
}, 60_000);
