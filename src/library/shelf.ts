/** The built-in shelf. A large one is not held in memory: its articles are in a store of their own, which is only a cache. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { articleId } from '../article/source/article-file.ts';
import { loadBytes } from '../article/source/load.ts';
import type { ArticleRecord, NewArticle, Storage } from '../storage/storage.ts';
import type { Catalogue } from './catalogue.ts';
import { entryOfRecord } from './entry.ts';
import { createLibrary, type Fault, freeId, type Library, loadLibrary } from './library.ts';
import { hashOf, readSource, type Source, toNewArticle } from './read-source.ts';
import { readerVersion, readStructure } from './structure.ts';

/** Up to this many articles are held in memory, and asked whole. */
export const maxOpenWhole = 16;

/** The articles of a shelf that is not held in memory. */
export type StoredShelf = {
  readonly storage: Storage;
  readonly catalogue: Catalogue;
};

/** The built-in shelf. */
export type Shelf = {
  /** All articles; of a stored shelf the first ones, and the list of all. */
  readonly library: Library;
  /** Undefined where `library` holds all articles. */
  readonly stored: StoredShelf | undefined;
};

/** The room of a shelf's articles in its store. */
export const shelfRoom = 'shelf';

/** How many articles of a stored shelf are open for calls that need any: the examples of /help. */
const alwaysOpen = 3;

const noLimits = { maxArticles: Number.POSITIVE_INFINITY, maxBytes: Number.POSITIVE_INFINITY };

/** So many new articles are written at once. */
const batchSize = 50;

/** The options of `loadLibrary`, and how the store of a large shelf is opened. */
export type ShelfOptions = Parameters<typeof loadLibrary>[0] & {
  readonly openStore: () => Promise<Storage>;
};

/**
 * The shelf of the articles in a folder. A file of a large shelf is read again only where its bytes or the reader have
 * changed. Rejects where the folder cannot be read.
 */
export async function openShelf(options: ShelfOptions): Promise<Shelf> {
  const { dir, openStore, minProbability } = options;
  const names = (await readdir(dir)).filter((name) => !name.startsWith('.')).sort();
  if (names.length <= maxOpenWhole) return { library: await loadLibrary(options), stored: undefined };
  const storage = await openStore();
  const read = await readChanged(names, storage, options);
  const records = new Map((await storage.articles.list(shelfRoom)).map((record) => [record.id, record]));
  const inOrder = read.ids.flatMap((id) => records.get(id) ?? []);
  const entries = inOrder.map((record) => ({ ...entryOfRecord(record), isBuiltIn: true }));
  const first = await Promise.all(inOrder.slice(0, alwaysOpen).map((record) => openRecord(storage, record)));
  const library = createLibrary(
    first.filter((article) => article !== undefined),
    { minProbability },
  );
  const catalogue = { records: inOrder, entries, corrections: [], settings: new Map() };
  return {
    library: { ...library, entries, faults: read.faults, notices: read.notices },
    stored: { storage, catalogue },
  };
}

async function openRecord(storage: Storage, { id, version }: ArticleRecord) {
  const reading = await storage.articles.reading({ room: shelfRoom, id }, version);
  return reading && readStructure(reading.structure);
}

type ReadFiles = {
  /** Of the articles, in the order of their files. */
  readonly ids: readonly string[];
  readonly faults: readonly Fault[];
  readonly notices: readonly Fault[];
};

/** Brings the store up to date with the files: reads those that it does not have, and erases what has no file. */
async function readChanged(
  names: readonly string[],
  storage: Storage,
  { dir, maxBytes, read = readSource }: ShelfOptions,
): Promise<ReadFiles> {
  const known = new Map((await storage.articles.list(shelfRoom)).map((record) => [record.id, record]));
  const ids = new Set<string>();
  const faults: Fault[] = [];
  const notices: Fault[] = [];
  const fresh: NewArticle[] = [];
  const write = async (articles: readonly NewArticle[]) => {
    if (articles.length > 0) await storage.articles.putAll(shelfRoom, articles, noLimits);
  };
  for (const name of names) {
    const loaded = await loadBytes({ path: join(dir, name), maxBytes });
    if (loaded.kind === 'fault') {
      faults.push({ file: name, message: loaded.message });
      continue;
    }
    const id = freeId(articleId(name), ids);
    const source: Source = { id, file: name, bytes: loaded.bytes, details: {}, changes: [], maxBytes };
    const hash = `${hashOf(loaded.bytes)} ${readerVersion()}`;
    const record = known.get(id);
    if (record?.hash !== hash || record.file !== name) {
      const outcome = await read(source);
      if (outcome.kind === 'fault') {
        faults.push({ file: name, message: outcome.message });
        continue;
      }
      if (outcome.notice !== undefined) notices.push({ file: name, message: outcome.notice });
      const provenance = { addedBy: '', addedAt: 0, link: undefined };
      fresh.push({ ...toNewArticle(outcome.article, source, provenance), hash });
      if (fresh.length === batchSize) await write(fresh.splice(0));
    }
    ids.add(id);
  }
  await write(fresh);
  const gone = [...known.keys()].filter((id) => !ids.has(id));
  for (const id of gone) await storage.articles.remove({ room: shelfRoom, id }, 0);
  if (gone.length > 0) await storage.sweep(1);
  return { ids: [...ids], faults, notices };
}
