/** The built-in shelf. A large one is not held in memory: its articles are in a store of their own, which is only a cache. */
import { readdir } from 'node:fs/promises';
import type { ArticleRecord, Storage } from '../../storage/storage.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Entry, entryOfRecord } from '../entry.ts';
import { createLibrary, type Fault, type Library, loadLibrary } from '../library.ts';
import { readStructure } from '../structure.ts';
import { findFiles, type ShelfFile } from './shelf-files.ts';
import { createReaders, type Readers, readFiles } from './shelf-readers.ts';

/** Up to this many articles are held in memory, and asked whole. */
export const maxOpenWhole = 16;

/** The articles of a shelf that is not held in memory. */
export type StoredShelf = {
  readonly storage: Storage;
  /** The articles that have been read; another object whenever there are more. */
  readonly catalogue: () => Catalogue;
  /** How many files are being read, and how many there are. */
  readonly progress: () => Progress;
  /** Resolves when no file is left to be read. */
  readonly allRead: Promise<void>;
  /** Stops reading. */
  readonly close: () => void;
};

/** How far reading is. */
export type Progress = { readonly unread: number; readonly total: number };

/** The built-in shelf. */
export type Shelf = {
  /** All articles; of a stored shelf the first ones. */
  readonly library: Library;
  /** Undefined where `library` holds all articles. */
  readonly stored: StoredShelf | undefined;
};

/** The room of a shelf's articles in its store. */
export const shelfRoom = 'shelf';

/** How many articles of a stored shelf are open for calls that need any: the examples of /help. */
const alwaysOpen = 3;

/** The options of `loadLibrary`, and what a large shelf needs. */
export type ShelfOptions = Parameters<typeof loadLibrary>[0] & {
  readonly openStore: () => Promise<Storage>;
  /** Read the files of a large shelf; threads of their own if they are left out. */
  readonly readers?: Readers | undefined;
  /** Take the files of a large shelf that are left out, and those that were read with a guess, as they are found. */
  readonly onFault: (fault: Fault) => unknown;
  readonly onNotice: (notice: Fault) => unknown;
};

/**
 * The shelf of the articles in a folder. A file of a large shelf is read again only where its bytes or the reader have
 * changed; the shelf is there as soon as the first articles are, and grows while the others are read. Rejects where the
 * folder cannot be read.
 */
export async function openShelf(options: ShelfOptions): Promise<Shelf> {
  const { dir, minProbability } = options;
  const names = (await readdir(dir)).filter((name) => !name.startsWith('.')).sort();
  if (names.length <= maxOpenWhole) return { library: await loadLibrary(options), stored: undefined };
  const storage = await options.openStore();
  const { files, faults } = await findFiles(names, options);
  for (const fault of faults) options.onFault(fault);
  const stored = await fillStore(files, storage, options);
  const first = stored.catalogue().records.slice(0, alwaysOpen);
  const opened = await Promise.all(first.map((record) => openRecord(storage, record)));
  const library = createLibrary(
    opened.filter((article) => article !== undefined),
    { minProbability },
  );
  return { library, stored };
}

async function openRecord(storage: Storage, { id, version }: ArticleRecord) {
  const reading = await storage.articles.reading({ room: shelfRoom, id }, version);
  return reading && readStructure(reading.structure);
}

/** Brings the store up to date with `files`; resolves when the first of them have been read. */
async function fillStore(
  files: readonly ShelfFile[],
  storage: Storage,
  { dir, maxBytes, readers = createReaders(), onFault, onNotice }: ShelfOptions,
): Promise<StoredShelf> {
  const before = new Map((await storage.articles.list(shelfRoom)).map((record) => [record.id, record]));
  await eraseOthers([...before.keys()], files, storage);
  const isKnown = ({ id, name, hash }: ShelfFile) =>
    before.get(id)?.hash === hash && before.get(id)?.file === name;
  const shelf = createGrowing(files);
  shelf.add(files.filter(isKnown).flatMap(({ id }) => before.get(id) ?? []));

  const changed = files.filter((file) => !isKnown(file));
  const versions = new Map([...before].map(([id, { version }]) => [id, version]));
  const stop = new AbortController();
  let unread = changed.length;
  let onFirst = (): void => undefined;
  const firstRead = new Promise<void>((resolve) => {
    onFirst = resolve;
  });
  const done = (count: number) => {
    unread -= count;
    if (shelf.catalogue().records.length >= alwaysOpen) onFirst();
  };
  const allRead = readFiles(changed, versions, {
    dir,
    maxBytes,
    storage,
    room: shelfRoom,
    readers,
    onWritten(records) {
      shelf.add(records);
      done(records.length);
    },
    onFault(fault) {
      onFault(fault);
      done(1);
    },
    onNotice,
    stop: stop.signal,
  });
  done(0);
  await Promise.race([firstRead, allRead]);
  return {
    storage,
    catalogue: shelf.catalogue,
    progress: () => ({ unread, total: files.length }),
    allRead,
    close() {
      stop.abort();
      for (const reader of readers) reader.close();
    },
  };
}

/** A shelf whose articles `records` are all in `storage`, as another thread has read them. */
export function readShelf(storage: Storage, records: readonly ArticleRecord[]): StoredShelf {
  const shelf = createGrowing(records);
  shelf.add(records);
  return {
    storage,
    catalogue: shelf.catalogue,
    progress: () => ({ unread: 0, total: records.length }),
    allRead: Promise.resolve(),
    close: () => undefined,
  };
}

/** Erases the articles `ids` that have no file. */
async function eraseOthers(
  ids: readonly string[],
  files: readonly ShelfFile[],
  storage: Storage,
): Promise<void> {
  const kept = new Set(files.map(({ id }) => id));
  const gone = ids.filter((id) => !kept.has(id));
  for (const id of gone) await storage.articles.remove({ room: shelfRoom, id }, 0);
  if (gone.length > 0) await storage.sweep(1);
}

/** A catalogue in the order of `ids` to which articles are added. */
function createGrowing(ids: readonly { readonly id: string }[]) {
  const records = new Map<string, ArticleRecord>();
  const entries = new Map<string, Entry>();
  let catalogue: Catalogue | undefined;
  return {
    add(added: readonly ArticleRecord[]): void {
      for (const record of added) {
        records.set(record.id, record);
        entries.set(record.id, { ...entryOfRecord(record), isBuiltIn: true });
      }
      catalogue = undefined;
    },
    catalogue(): Catalogue {
      catalogue ??= {
        records: ids.flatMap(({ id }) => records.get(id) ?? []),
        entries: ids.flatMap(({ id }) => entries.get(id) ?? []),
        corrections: [],
        settings: new Map(),
      };
      return catalogue;
    },
  };
}
