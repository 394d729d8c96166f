/** The built-in shelf. A large one is not kept in memory: its articles are in a separate store, which is only a cache. */
import { readdir } from 'node:fs/promises';
import type { ArticleRecord, Storage } from '../../storage/storage.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Entry, entryOfRecord } from '../entry.ts';
import { createLibrary, type Fault, type Library, loadLibrary } from '../library.ts';
import { readStructure } from '../structure.ts';
import { findFiles, type ShelfFile } from './shelf-files.ts';
import { createReaders, type Readers, readFiles } from './shelf-readers.ts';

/** Up to this many articles are kept in memory and searched together. */
export const maxOpenWhole = 16;

/** The articles of a shelf that is not kept in memory. */
export type StoredShelf = {
  readonly storage: Storage;
  /** The articles read so far; a new object whenever there are more. */
  readonly catalogue: () => Catalogue;
  /** How many files are unread, and how many there are. */
  readonly progress: () => Progress;
  /** Resolves when all files are read. */
  readonly allRead: Promise<void>;
  /** Stops reading. */
  readonly close: () => void;
};

/** How many files are unread, and how many there are. */
export type Progress = { readonly unread: number; readonly total: number };

/** The built-in shelf. */
export type Shelf = {
  /** All articles; the first ones of a stored shelf. */
  readonly library: Library;
  /** Undefined if `library` has all articles. */
  readonly stored: StoredShelf | undefined;
};

/** The room of the shelf's articles in its store. */
export const shelfRoom = 'shelf';

/** How many articles of a stored shelf are always open, for the examples of /help. */
const alwaysOpen = 3;

/** The options of `loadLibrary`, and more for a large shelf. */
export type ShelfOptions = Parameters<typeof loadLibrary>[0] & {
  readonly openStore: () => Promise<Storage>;
  /** Read the files of a large shelf; by default new threads. */
  readonly readers?: Readers | undefined;
  /**
   * `onFault` gets each file that is left out, `onNotice` each file that was read on a guess; for a large
   * shelf.
   */
  readonly onFault: (fault: Fault) => unknown;
  readonly onNotice: (notice: Fault) => unknown;
};

/**
 * Opens the shelf of the articles in a folder. A file of a large shelf is read again only if its bytes or the
 * reader have changed. A large shelf opens with its first articles, and grows while the others are read.
 * Rejects if the folder cannot be read.
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

/** Updates the store from `files`. Resolves when the first articles can be searched. */
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

/** Creates a shelf of articles that another thread has read: all `records` are in `storage`. */
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

/** Erases the articles `ids` that no longer have a file. */
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

/** Creates a catalogue that grows, in the order of `ids`. */
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
