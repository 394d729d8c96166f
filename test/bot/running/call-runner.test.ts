/** The threads for calls: what the worker runs, and large rooms in the built worker. */
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

const fromWorker: JobResult = {
  kind: 'done',
  reply: reply([note('from the worker')]),
  language: 'en',
  remembered: [],
  question: undefined,
  recalls: false,
};

it('hands calls to the shelf over in small numbers, and runs none of them here', async () => {
  const storage = await openStorage({ file: ':memory:', warn: () => undefined });
  const rooms = roomsOver(storage);
  const inWorker: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const slow: RunJob = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => inWorker.push(resolve));
    running -= 1;
    return fromWorker;
  };
  const bot = createBot({
    commands,
    library: rooms.shelf,
    rooms,
    messages: en,
    log,
    isBounded: true,
    runOnShelf: () => slow,
  });
  const calls = Array.from({ length: 40 }, (_, n) =>
    bot.answer({ command: 'ask', options: { question: `Who opened Town${n}?` } }),
  );
  // The first question loads the search, which a busy machine does in seconds.
  await expect.poll(() => inWorker).toHaveLength(12);
  const release = setInterval(() => inWorker.shift()?.(), 1);
  const said = await Promise.all(calls);
  clearInterval(release);
  expect(said.every(({ blocks }) => JSON.stringify(blocks).includes('from the worker'))).toBe(true);
  expect(most).toBe(12);
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
