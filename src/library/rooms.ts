/** The articles that each room sees: the built-in shelf and its own, opened as they are needed. */
import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.ts';
import type { ArticleRecord, Correction, Storage } from '../storage/storage.ts';
import type { Catalogue } from './catalogue.ts';
import { chooseArticles } from './choose-articles.ts';
import { readChange } from './corrections.ts';
import { entryOfArticle, entryOfRecord, readAbout } from './entry.ts';
import type { Fetched } from './fetch-link.ts';
import { createLibrary, type Library } from './library.ts';
import { type Need, nothing } from './need.ts';
import { createRateLimit } from './rate-limit.ts';
import { readSource, rememberLast } from './read-source.ts';
import type { ReadInTurn } from './reading-pool.ts';
import { readerVersion, readStructure, toReadArticle } from './structure.ts';

/** How the articles of the rooms are kept and read. */
export type RoomsOptions = {
  readonly shelf: Library;
  /** Opens the store when it is first needed. */
  readonly storage: () => Promise<Storage>;
  /** False where nothing can be in the store, so that reading need not open it. */
  readonly mayHold?: () => boolean;
  /** How much memory opened articles may take, roughly, in bytes. */
  readonly maxMemoryBytes: number;
  readonly maxArticleBytes: number;
  /** Reads a source; in this thread if it is left out. */
  readonly read?: ReadInTurn;
  /** Reads a link; undefined where links are off. */
  readonly fetchLink?: ((link: string) => Promise<Fetched>) | undefined;
  /** See `createSearch`. */
  readonly minProbability?: number | undefined;
};

/** The rooms. */
export type Rooms = {
  /** The library of `room`, with the articles open that `need` can be about. */
  readonly open: (room: string, need: Need) => Promise<Library>;
  /** The list of `room` as it is now, whichever process changed it last. */
  readonly catalogue: (room: string) => Promise<Catalogue>;
  /** The article of the room with this id; undefined if it has none. */
  readonly article: (room: string, id: string) => Promise<Article | undefined>;
  readonly storage: () => Promise<Storage>;
  readonly shelf: Library;
  readonly maxArticleBytes: number;
  /** Whether another article may be sent to the room now; true ten times a minute. */
  readonly mayAdd: (room: string) => boolean;
  readonly read: ReadInTurn;
  readonly fetchLink: ((link: string) => Promise<Fetched>) | undefined;
};

/** How many articles may be sent to a room within a minute, to one process. */
export const maxAdditionsAMinute = 10;

/** What an opened article and its indexes take, in bytes a character: measured on news articles. */
const bytesPerChar = { article: 50, library: 60 } as const;

/** The rooms over `shelf` and `storage`. */
export function createRooms(options: RoomsOptions): Rooms {
  const { shelf, storage, mayHold = () => true, maxMemoryBytes } = options;
  const read = rememberLast(options.read ?? readSource);
  const shelfEntries = shelf.articles.map(entryOfArticle);
  const catalogues = new LRUCache<string, Catalogue & { readonly revision: number }>({ max: 5000 });
  const articles = new LRUCache<string, Article>({
    maxSize: Math.max(1, Math.floor(maxMemoryBytes / 2)),
    sizeCalculation: ({ text }) => 1 + text.length * bytesPerChar.article,
  });
  const libraries = new LRUCache<string, Library>({
    maxSize: Math.max(1, Math.floor(maxMemoryBytes / 2)),
    sizeCalculation: (library) =>
      1 + library.articles.reduce((sum, { text }) => sum + text.length, 0) * bytesPerChar.library,
  });

  const empty: Catalogue = { records: [], corrections: [], settings: new Map(), entries: shelfEntries };

  async function catalogue(room: string): Promise<Catalogue> {
    if (!mayHold()) return empty;
    const store = await storage();
    const revision = await store.articles.revision(room);
    if (revision === 0) return empty;
    const known = catalogues.get(room);
    if (known?.revision === revision) return known;
    const [records, corrections, settings] = await Promise.all([
      store.articles.list(room),
      store.articles.corrections(room),
      store.rooms.settings(room),
    ]);
    const entries = [...shelfEntries, ...records.map(entryOfRecord)];
    const read = { revision, records, corrections, settings, entries };
    catalogues.set(room, read);
    return read;
  }

  async function openArticle(
    room: string,
    record: ArticleRecord,
    { corrections }: Catalogue,
  ): Promise<Article | undefined> {
    const key = `${room}/${record.id}@${record.version}`;
    const known = articles.get(key);
    if (known !== undefined) return known;
    const store = await storage();
    const opened =
      (await openStored(store, room, record)) ??
      (await readAgain(store, { room, record, corrections, read }));
    if (opened !== undefined) articles.set(key, opened);
    return opened;
  }

  /** The room's own articles among `records`, opened; what cannot be read any more is left out. */
  async function openAll(
    room: string,
    records: readonly ArticleRecord[],
    listed: Catalogue,
  ): Promise<readonly Article[]> {
    const opened = await Promise.all(records.map((record) => openArticle(room, record, listed)));
    return opened.filter((each) => each !== undefined);
  }

  return {
    shelf,
    storage,
    maxArticleBytes: options.maxArticleBytes,
    fetchLink: options.fetchLink,
    read,
    mayAdd: createRateLimit({ max: maxAdditionsAMinute, withinMs: 60_000 }),
    catalogue,
    async article(room, id) {
      const listed = await catalogue(room);
      const record = listed.records.find((each) => each.id === id);
      return record === undefined
        ? shelf.articles.find((each) => each.id === id)
        : openArticle(room, record, listed);
    },
    async open(room, need) {
      const listed = await catalogue(room);
      const { records, entries } = listed;
      if (records.length === 0) return shelf;
      const { own, builtIn } = await chooseArticles({ room, need, listed, shelf, storage: await storage() });
      const key = `${room}:${[...own.map(({ id, version }) => `${id}@${version}`), ...builtIn.map(({ id }) => id)].join(' ')}`;
      const known = libraries.get(key);
      if (known !== undefined) return { ...known, entries };
      const all = [...builtIn, ...(await openAll(room, own, listed))];
      const library = createLibrary(all, options);
      if (need !== nothing) libraries.set(key, library);
      return { ...library, entries };
    },
  };
}

const leastMaxBytes = 10_000_000;

/** The article as it was read before by the same reader. */
async function openStored(
  storage: Storage,
  room: string,
  { id, version }: ArticleRecord,
): Promise<Article | undefined> {
  const reading = await storage.articles.reading({ room, id }, version);
  return reading?.engine === readerVersion() ? readStructure(reading.structure) : undefined;
}

/** The article read from its bytes, and the structure written for the next time. */
async function readAgain(
  storage: Storage,
  {
    room,
    record: { id, version, file, about },
    corrections,
    read,
  }: {
    readonly room: string;
    readonly record: ArticleRecord;
    readonly corrections: readonly Correction[];
    readonly read: ReadInTurn;
  },
): Promise<Article | undefined> {
  const key = { room, id };
  const bytes = await storage.articles.source(key);
  if (bytes === undefined) return undefined;
  const changes = corrections.flatMap((each) => (each.article === id ? (readChange(each.change) ?? []) : []));
  const { details } = readAbout(about);
  // It was within the limit when it was added; the text of a document may be longer than its file.
  const maxBytes = Math.max(bytes.length, leastMaxBytes);
  const outcome = await read({ id, file, bytes, details, changes, maxBytes });
  if (outcome.kind === 'fault') return undefined;
  const { article } = outcome;
  await storage.articles.putReading(key, version, toReadArticle(article));
  return article;
}
