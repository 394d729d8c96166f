/** A large built-in shelf: read once, kept in a store, opened by what is asked. */
import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource, type Source } from '../../src/library/read-source.ts';
import { createRooms } from '../../src/library/rooms.ts';
import { maxOpenWhole, openShelf } from '../../src/library/shelf.ts';
import { openStorage } from '../../src/storage/open-storage.ts';

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

async function open() {
  const reads: string[] = [];
  const read = (source: Source) => {
    reads.push(source.file);
    return readSource(source);
  };
  const warn = (fields: object) => expect.fail(JSON.stringify(fields));
  const store = await openStorage({ file: join(stores, 'shelf.db'), warn });
  const shelf = await openShelf({ dir, maxBytes: 100_000, read, openStore: async () => store });
  const rooms = createRooms({
    shelf: shelf.library,
    stored: shelf.stored,
    storage: () => expect.fail('the room’s own store is not needed'),
    mayHold: () => false,
    maxMemoryBytes: 1e8,
    maxArticleBytes: 100_000,
  });
  return { reads, rooms, shelf: shelf.library, close: () => store.close() };
}

const about = (text: string, article?: string) => ({ texts: [text], article, elsewhere: false });
const ask = (question: string) => ({ question, articles: undefined, speaker: undefined });

describe('a large built-in shelf', () => {
  it('lists all articles, and answers from those that the question is about', async () => {
    const { rooms, shelf, close } = await open();
    expect(shelf.entries).toHaveLength(size);
    expect(shelf.entries.every(({ isBuiltIn }) => isBuiltIn)).toBe(true);
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
    const { reads, rooms, shelf, close } = await open();
    expect(reads).toEqual(['town-7.txt']);
    expect(shelf.entries).toHaveLength(size - 1);
    const library = await rooms.open('server-1', about('Who closed the school in Town7?'));
    expect(library.search(ask('Who closed the school in Town7?')).hits[0]?.article.text).toContain('closed');
    expect(library.articles.some(({ id }) => id === 'town-0')).toBe(false);
    await close();
  });
});
