/** A large built-in shelf: read once, kept in a store, opened by what is asked. */

import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { flawOf } from '../../src/article/source/flaw.ts';
import { createBot } from '../../src/bot/dispatch.ts';
import { createWorkerRunner } from '../../src/bot/running/worker-runner.ts';
import { createCardDrawer } from '../../src/card/drawer.ts';
import type { Fault } from '../../src/library/library.ts';
import { readRecord, type Source } from '../../src/library/read-source.ts';
import { createRooms } from '../../src/library/rooms.ts';
import { maxOpenWhole, openShelf } from '../../src/library/shelf/shelf.ts';
import { createReaders } from '../../src/library/shelf/shelf-readers.ts';
import { readStructure } from '../../src/library/structure.ts';
import { en } from '../../src/messages/en.ts';
import type { Call } from '../../src/reply/call.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { WorkerData } from '../../src/worker.ts';
import { failingLog } from '../failing-log.ts';
import { build } from '../program.ts';

const subjects = 'harbour ferry bridge market orchard museum railway school hospital library'.split(' ');

function textOf(number: number, what = 'opened'): string {
  const subject = subjects[number % subjects.length];
  return `The ${subject} of Town${number}\n\n“We ${what} the ${subject} in Town${number},” Ana Sol said. It took years.\n`;
}

let dir = '';
let stores = '';
const size = maxOpenWhole + 4;
beforeAll(async () => {
  [dir, stores] = await Promise.all([mkdtemp(join(tmpdir(), 'shelf-')), mkdtemp(join(tmpdir(), 'store-'))]);
  for (let i = 0; i < size; i++) await writeFile(join(dir, `town-${i}.txt`), textOf(i));
});
afterAll(() => Promise.all([dir, stores].map((each) => rm(each, { recursive: true }))));

/** `readers` work in this thread here; `until` resolves when they may go on after the first three files. */
async function open({ until, threads = 2 }: { until?: Promise<void>; threads?: number } = {}) {
  const reads: string[] = [];
  const faults: Fault[] = [];
  const read = async (source: Source) => {
    reads.push(source.file);
    if (reads.length > 3) await until;
    return readRecord(source);
  };
  const warn = (fields: object) => expect.fail(JSON.stringify(fields));
  const store = await openStorage({ file: join(stores, 'shelf.db'), warn });
  const shelf = await openShelf({
    dir,
    maxBytes: 100_000,
    readers: Array.from({ length: threads }, () => ({ read, close: () => undefined })),
    openStore: async () => store,
    onFault: (fault) => faults.push(fault),
    onNotice: (fault) => faults.push(fault),
  });
  const { stored } = shelf;
  if (stored === undefined) throw new Error('expected a stored shelf');
  if (until === undefined) await stored.allRead;
  const rooms = createRooms({
    shelf: shelf.library,
    stored: shelf.stored,
    storage: () => expect.fail('the room’s own store is not needed'),
    mayHold: () => false,
    maxMemoryBytes: 1e8,
    maxArticleBytes: 100_000,
  });
  return { reads, faults, rooms, shelf: shelf.library, stored, close: () => store.close() };
}

const about = (text: string, article?: string) => ({ texts: [text], article, elsewhere: false });
const ask = (question: string) => ({ question, articles: undefined, speaker: undefined });

describe('a large built-in shelf', () => {
  it('lists all articles, and answers from those that the question is about', async () => {
    const { rooms, shelf, close } = await open();
    expect(shelf.articles).toHaveLength(3);
    const { entries } = await rooms.catalogue('server-1');
    expect(entries).toHaveLength(size);
    expect(entries.every(({ isBuiltIn }) => isBuiltIn)).toBe(true);
    const question = 'Who opened the harbour in Town10?';
    const library = await rooms.open('server-1', about(question));
    expect(library.articles.length).toBeLessThan(size);
    expect(library.entries).toHaveLength(size);
    expect(library.search(ask(question)).hits[0]?.article.id).toBe('town-10');
    const named = await rooms.open('server-1', about('What took years?', 'town-3'));
    expect(named.articles.map(({ id }) => id)).toEqual(['town-3']);
    expect((await rooms.article('server-1', 'town-19'))?.title).toBe('The library of Town19');
    await close();
  });

  it('checks a quotation from any of its articles', async () => {
    const { rooms, close } = await open();
    const text = '“We opened the railway in Town16,” Ana Sol said.';
    const library = await rooms.open('server-1', { ...about(text), elsewhere: true });
    const { checked } = library.verify({ text, speaker: undefined, article: undefined });
    expect(checked.map(({ verdict }) => verdict.kind)).toEqual(['exact']);
    await close();
  });

  it('reads a file again only where it has changed, and forgets what has no file', async () => {
    const first = await open();
    await first.close();
    await writeFile(join(dir, 'town-7.txt'), textOf(7, 'closed'));
    await unlink(join(dir, 'town-0.txt'));
    const { reads, rooms, close } = await open();
    expect(reads).toEqual(['town-7.txt']);
    expect((await rooms.catalogue('server-1')).entries).toHaveLength(size - 1);
    const library = await rooms.open('server-1', about('Who closed the school in Town7?'));
    expect(library.search(ask('Who closed the school in Town7?')).hits[0]?.article.text).toContain('closed');
    expect(library.articles.some(({ id }) => id === 'town-0')).toBe(false);
    await close();
  });

  it('answers from what has been read while the rest is read, and says so', async () => {
    for (let i = 0; i < size; i++) await writeFile(join(dir, `town-${i}.txt`), textOf(i, 'painted'));
    let goOn = (): void => undefined;
    const until = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const { rooms, shelf, stored, close } = await open({ until, threads: 1 });
    const bot = createBot({ commands, library: shelf, rooms, messages: en, log: failingLog });
    const answer = (command: string, options: Call['options'] = {}) => bot.answer({ command, options });
    const [first] = stored.catalogue().entries;
    const { unread, total } = stored.progress();
    expect(total).toBe(size);
    expect(unread).toBeGreaterThan(0);
    const told = { kind: 'note', text: en.stillReading(unread, total) };
    expect((await answer('ask', { question: 'Who painted the harbour?' })).blocks).toContainEqual(told);
    expect((await answer('article')).blocks).toContainEqual(told);
    const named = await answer('ask', { question: 'Who painted?', article: first?.title ?? '' });
    expect(named.blocks).not.toContainEqual(told);
    const missing = await answer('ask', { question: 'Who painted?', article: 'The library of Town19' });
    expect(missing.blocks).toMatchObject([{ text: expect.stringContaining(told.text) }]);
    expect((await answer('help')).blocks).not.toContainEqual(told);
    goOn();
    await stored.allRead;
    const found = await answer('ask', { question: 'Who painted the library in Town19?' });
    expect(found.blocks).toContainEqual(expect.objectContaining({ kind: 'passage' }));
    expect(JSON.stringify(found)).not.toContain('still being read');
    expect((await rooms.catalogue('server-1')).entries).toHaveLength(size);
    await close();
  });

  it('leaves out what cannot be read, and reads the others', async () => {
    await writeFile(join(dir, 'town-1.txt'), '');
    const { faults, rooms, stored, close } = await open();
    expect(faults).toEqual([
      expect.objectContaining({ file: 'town-1.txt', flaw: flawOf('no text', { isPage: false }) }),
    ]);
    expect((await rooms.catalogue('server-1')).entries).toHaveLength(size - 1);
    expect(stored.progress()).toEqual({ unread: 0, total: size });
    await close();
  });
});

describe('the threads that read a shelf', () => {
  beforeAll(build, 120_000);

  it('give the record that is read here', async () => {
    const worker = pathToFileURL(join(import.meta.dirname, '../../dist/src/library/reading-worker.js'));
    const [reader, ...others] = createReaders(worker);
    expect(others.length).toBeLessThan(4);
    const bytes = new TextEncoder().encode(textOf(3));
    const source = { id: 'town-3', file: 'town-3.txt', bytes, details: {}, changes: [], maxBytes: 100_000 };
    const given = await reader?.read(source);
    const here = await readRecord(source);
    if (given?.kind !== 'record' || here.kind !== 'record') throw new Error('expected two records');
    const { reading, ...record } = given.record;
    const { reading: readHere, ...recordHere } = here.record;
    expect(readStructure(reading.structure)).toEqual(readStructure(readHere.structure));
    expect({ ...record, source: [], vectors: [] }).toEqual({ ...recordHere, source: [], vectors: [] });
    expect([...record.vectors]).toEqual([...recordHere.vectors]);
    reader?.close();
  }, 60_000);

  it('and the worker that answers give the reply that is given here', async () => {
    const { rooms, shelf, stored, close } = await open();
    const data: WorkerData = {
      articles: shelf.articles,
      minProbability: undefined,
      maxMemoryBytes: 1e8,
      maxArticleBytes: 100_000,
      stored: { file: join(stores, 'shelf.db'), records: stored.catalogue().records },
      store: undefined,
    };
    const file = pathToFileURL(join(import.meta.dirname, '../../dist/src/worker.js'));
    const worker = createWorkerRunner(file, data);
    await worker.start();
    const options = {
      commands,
      library: shelf,
      rooms,
      messages: en,
      log: failingLog,
      cards: createCardDrawer(),
    };
    const runElsewhere = vi.fn(worker.run);
    const bots = [createBot({ ...options, runOnShelf: () => runElsewhere }), createBot(options)];
    const calls: readonly Call[] = [
      { command: 'ask', options: { question: 'Who painted the library in Town19?' } },
      { command: 'quote', options: { speaker: 'Ana Sol', article: 'town-4' } },
      { command: 'verify', options: { text: '“We painted the railway in Town16,” Ana Sol said.' } },
      { command: 'article', options: {} },
    ];
    for (const call of calls) {
      const [elsewhere, here] = await Promise.all(bots.map((bot) => bot.answer(call)));
      expect(elsewhere).toEqual(here);
    }
    expect(runElsewhere).toHaveBeenCalledTimes(calls.length);
    await worker.close();
    await close();
  }, 60_000);
});
