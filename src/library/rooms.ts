/** The articles that each room sees: the built-in shelf and its own, opened as they are needed. */
import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.ts';
import type { RoomLimits, Storage } from '../storage/storage.ts';
import type { Catalogue } from './catalogue.ts';
import { type ArticleChoice, chooseArticles } from './choose-articles.ts';
import { entryOfRecord } from './entry.ts';
import type { Fetched } from './fetch-link.ts';
import { createLibrary, type Library } from './library.ts';
import { type Need, nothing } from './need.ts';
import { createOpenedArticles } from './opened-articles.ts';
import { readSource, rememberLast } from './read-source.ts';
import type { ReadInTurn } from './reading-pool.ts';
import { type Progress, type StoredShelf, shelfRoom } from './shelf/shelf.ts';

/** How the articles of the rooms are kept and read. */
export type RoomsOptions = {
  /** What every room sees: all of it, or the first articles of `stored`. */
  readonly shelf: Library;
  /** A shelf that is too large to be open. */
  readonly stored?: StoredShelf | undefined;
  /** Opens the store when it is first needed. */
  readonly storage: () => Promise<Storage>;
  /** False where nothing can be in the store, so that reading need not open it. */
  readonly mayHold?: () => boolean;
  /** How far the articles of a server may grow; the usual limits if left out. */
  readonly serverLimits?: Required<RoomLimits> | undefined;
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
  /** How many files of the built-in shelf are still being read. */
  readonly progress: () => Progress;
  readonly maxArticleBytes: number;
  /** How far the articles of a server may grow. */
  readonly serverLimits: Required<RoomLimits>;
  readonly read: ReadInTurn;
  readonly fetchLink: ((link: string) => Promise<Fetched>) | undefined;
};

const usualLimits: Required<RoomLimits> = {
  maxArticles: 1000,
  maxBytes: 100_000_000,
  maxAdditionsPerMinute: 10,
};

/** What the memory is for, as shares of it. */
const memoryShares = { articles: 0.6, libraries: 0.2, catalogues: 0.1, vectors: 0.1 } as const;

/** What the indexes over the articles of one question take, in bytes a character. */
const joinedBytesPerChar = 15;

/** What a list takes beside the text of its records, in bytes a record. */
const bytesPerRecord = 1000;

/** The rooms over `shelf` and `storage`. */
export function createRooms(options: RoomsOptions): Rooms {
  const { shelf, stored, storage, mayHold = () => true, maxMemoryBytes } = options;
  const read = rememberLast(options.read ?? readSource);
  const share = (of: keyof typeof memoryShares) => Math.max(1, Math.floor(maxMemoryBytes * memoryShares[of]));
  const articles = createOpenedArticles(share('articles'), read);
  const catalogues = new LRUCache<string, Catalogue & { readonly revision: number }>({
    maxSize: share('catalogues'),
    sizeCalculation: ({ records }) =>
      records.reduce((sum, { about }) => sum + about.length + bytesPerRecord, bytesPerRecord),
  });
  const libraries = new LRUCache<string, Library>({
    maxSize: share('libraries'),
    sizeCalculation: (library) =>
      1 + library.articles.reduce((sum, { text }) => sum + text.length, 0) * joinedBytesPerChar,
  });
  const vectors = new LRUCache<string, ReadonlyMap<string, Uint8Array>>({
    maxSize: share('vectors'),
    sizeCalculation: (ofRoom) => [...ofRoom.values()].reduce((sum, { length }) => sum + length + 200, 200),
  });

  const shelfEntries = () => stored?.catalogue().entries ?? shelf.entries;
  function shelfChoices(): readonly ArticleChoice[] {
    if (stored === undefined) return [];
    // While files are being read, there are more of them with each batch.
    const vectors = () => vectorsOf(stored.storage, shelfRoom, stored.catalogue().records.length);
    return [{ storage: stored.storage, room: shelfRoom, catalogue: stored.catalogue(), vectors }];
  }

  async function catalogue(room: string): Promise<Catalogue & { readonly revision: number }> {
    const listed = await listOf(room);
    const entries = listed.entries.length === 0 ? shelfEntries() : [...shelfEntries(), ...listed.entries];
    return { ...listed, entries };
  }

  /** What the room has of its own. */
  async function listOf(room: string): Promise<Catalogue & { readonly revision: number }> {
    const none = { revision: 0, records: [], corrections: [], settings: new Map(), entries: [] };
    if (!mayHold()) return none;
    const store = await storage();
    const revision = await store.articles.revision(room);
    if (revision === 0) return none;
    const known = catalogues.get(room);
    if (known?.revision === revision) return known;
    const [records, corrections, settings] = await Promise.all([
      store.articles.list(room),
      store.articles.corrections(room),
      store.rooms.settings(room),
    ]);
    const entries = records.map(entryOfRecord);
    const listed = { revision, records, corrections, settings, entries };
    catalogues.set(room, listed);
    return listed;
  }

  async function vectorsOf(store: Storage, room: string, revision: number) {
    const key = `${room}@${revision}`;
    const known = vectors.get(key) ?? (await store.articles.vectors(room));
    vectors.set(key, known);
    return known;
  }

  async function choicesOf(room: string): Promise<readonly ArticleChoice[]> {
    const listed = await catalogue(room);
    if (listed.records.length === 0) return shelfChoices();
    const store = await storage();
    const own: ArticleChoice = {
      storage: store,
      room,
      catalogue: listed,
      vectors: () => vectorsOf(store, room, listed.revision),
    };
    return [...shelfChoices(), own];
  }

  async function find(room: string, id: string): Promise<Article | undefined> {
    const builtIn = shelf.articles.find((each) => each.id === id);
    if (builtIn !== undefined) return builtIn;
    for (const holding of await choicesOf(room)) {
      const record = holding.catalogue.records.find((each) => each.id === id);
      if (record !== undefined) return articles.open(record, holding);
    }
    return undefined;
  }

  async function open(room: string, need: Need): Promise<Library> {
    const choices = await choicesOf(room);
    const entries = (await catalogue(room)).entries;
    if (choices.length === 0) return shelf;
    if (need === nothing) return { ...shelf, entries };
    const held = stored === undefined ? shelf.articles : [];
    const { builtIn, chosen } = await chooseArticles(need, { choices, entries, held });
    const names = chosen.map(({ holding, record: { id, version } }) => `${holding.room}/${id}@${version}`);
    const key = [...builtIn.map(({ id }) => id), ...names].join(' ');
    const known = libraries.get(key);
    if (known !== undefined) return { ...known, entries };
    const opened = await Promise.all(chosen.map(({ record, holding }) => articles.open(record, holding)));
    const all = [...builtIn, ...opened.filter((each) => each !== undefined)];
    const library = createLibrary(all, options);
    libraries.set(key, library);
    return { ...library, entries };
  }

  return {
    shelf,
    storage,
    progress: () => stored?.progress() ?? { unread: 0, total: shelf.articles.length },
    maxArticleBytes: options.maxArticleBytes,
    fetchLink: options.fetchLink,
    read,
    serverLimits: options.serverLimits ?? usualLimits,
    catalogue,
    article: find,
    open,
  };
}
