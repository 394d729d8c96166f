/** The threads for calls: what the worker runs, when this thread helps, and large rooms in the built worker. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createBot } from '../../../src/bot/dispatch.ts';
import type { JobResult, RunJob } from '../../../src/bot/running/job.ts';
import { createWorkerRunner } from '../../../src/bot/running/worker-runner.ts';
import { createCardDrawer } from '../../../src/card/drawer.ts';
import { maxOpenWhole } from '../../../src/library/shelf/shelf.ts';
import { en } from '../../../src/messages/en.ts';
import { note, reply } from '../../../src/reply/reply.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import type { WorkerData } from '../../../src/worker.ts';
import { addText, roomsOver } from '../../library/adding.ts';

const log = {
  debug: () => undefined,
  error: (fields: object, message: string) => {
    throw new Error(message, { cause: fields });
  },
};

const textAbout = (n: number) =>
  `Report ${n}\n\nThe harbour of Town${n} was opened in spring.\n\n“We love Town${n},” Ana Sol said.`;

// The first question loads the search, which a busy machine does in seconds. In milliseconds.
const patience = { timeout: 15_000 };

const fromWorker: JobResult = {
  kind: 'done',
  reply: reply([note('from the worker')]),
  language: 'en',
  remembered: [],
  question: undefined,
  recalls: false,
};

it('helps while more calls wait for the worker than it can soon run, and no longer', async () => {
  const storage = await openStorage({ file: ':memory:', warn: () => undefined });
  const rooms = roomsOver(storage);
  const inWorker: (() => void)[] = [];
  const stuck: RunJob = () => new Promise((resolve) => inWorker.push(() => resolve(fromWorker)));
  const bot = createBot({
    commands,
    library: rooms.shelf,
    rooms,
    messages: en,
    log,
    isBounded: true,
    runOnShelf: () => stuck,
  });
  const said: string[] = [];
  const ask = async (n: number) => {
    const { blocks } = await bot.answer({ command: 'ask', options: { question: `Who opened Town${n}?` } });
    said.push(JSON.stringify(blocks).includes('from the worker') ? 'worker' : 'here');
  };
  const few = Array.from({ length: 15 }, (_, n) => ask(n));
  await vi.waitFor(() => expect(inWorker).toHaveLength(12), patience);
  expect(said).toEqual([]);
  const many = Array.from({ length: 10 }, (_, n) => ask(15 + n));
  // Of 25 calls the worker has 12. This thread runs one after the other until fewer than 8 wait.
  await vi.waitFor(() => expect(said).toHaveLength(6), patience);
  expect(new Set(said)).toEqual(new Set(['here']));
  expect(inWorker).toHaveLength(12);
  const all = Promise.all([...few, ...many]);
  const release = setInterval(() => inWorker.shift()?.(), 1);
  await all;
  clearInterval(release);
  expect(said.filter((each) => each === 'worker')).toHaveLength(19);
  await storage.close();
});

it('answers large rooms in the worker as here, also after a change', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'large-room-'));
  const file = join(folder, 'pullquote.db');
  const storage = await openStorage({ file, warn: () => undefined });
  for (let n = 0; n <= maxOpenWhole; n++)
    await addText(storage, { room: 'large', id: `a-${n}` }, textAbout(n));
  await addText(storage, { room: 'small', id: 'a-1' }, textAbout(1));
  const rooms = roomsOver(storage);
  const data: WorkerData = {
    articles: [],
    minProbability: undefined,
    maxMemoryBytes: 1e7,
    maxArticleBytes: 1e6,
    store: { url: undefined, file },
  };
  const built = pathToFileURL(join(import.meta.dirname, '../../../dist/src/worker.js'));
  const worker = createWorkerRunner(built, data);
  await worker.start();
  const runInWorker = vi.fn(worker.run);
  const cards = createCardDrawer();
  const options = { commands, library: rooms.shelf, rooms, messages: en, log, cards };
  const bots = [createBot({ ...options, runInLargeRoom: () => runInWorker }), createBot(options)];
  const ask = async (room: string) => {
    const call = { command: 'ask', options: { question: 'When was the harbour of Town7 opened?' } };
    const [inWorker, here] = await Promise.all(bots.map((bot) => bot.answer(call, { room, asker: 'anna' })));
    expect(inWorker).toEqual(here);
    return JSON.stringify(inWorker?.blocks);
  };
  expect(await ask('large')).toContain('The harbour of Town7');
  await addText(storage, { room: 'large', id: 'a-7' }, textAbout(7).replace('spring', 'autumn'));
  expect(await ask('large')).toContain('in autumn');
  expect(runInWorker).toHaveBeenCalledTimes(2);
  await ask('small');
  expect(runInWorker).toHaveBeenCalledTimes(2);
  await worker.close();
  await storage.close();
  await rm(folder, { recursive: true });
}, 60_000);
