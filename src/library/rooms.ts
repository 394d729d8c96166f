/** The articles that each room sees: the built-in shelf and its own, opened as they are needed. */
import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.ts';
import type { Key, RoomLimits, Storage } from '../storage/storage.ts';
import type { Catalogue } from './catalogue.ts';
import { type ArticleChoice, type ChosenArticle, chooseArticles } from './choose-articles.ts';
import type { Fetched } from './fetch-link.ts';
import { createLibrary, type Library } from './library.ts';
import { type Need, nothing } from './need.ts';
import { createOpenedArticles } from './opened-articles.ts';
import { readSource, rememberLast } from './read-source.ts';
import type { ReadInTurn } from './reading-pool.ts';
import { createRoomLists, type RoomList, type RoomLists } from './room-lists.ts';
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
  /** Reads an article from its bytes as the reader is now, and writes what was read. */
  readonly renew: (key: Key) => Promise<void>;
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
const memoryShares = { articles: 0.8, catalogues: 0.1, meanings: 0.1 } as const;

/** How many choices of articles keep the indexes that they are asked with. */
const maxLibraries = 8;

/** What each room lists, and the articles that it can choose from. */
function createCatalogues({ shelf, stored, storage }: RoomsOptions, lists: RoomLists) {
  function shelfChoices(): readonly ArticleChoice[] {
    if (stored === undefined) return [];
    const list = stored.catalogue();
    // While files are being read, there are more of them with each batch.
    const key = { room: shelfRoom, revision: list.records.length };
    const meanings = () => lists.meaningsOf(key, stored.storage);
    return [{ storage: stored.storage, room: shelfRoom, catalogue: list, meanings }];
  }

  async function catalogue(room: string): Promise<RoomList> {
    const listed = await lists.listOf(room);
    const builtIn = stored?.catalogue().entries ?? shelf.entries;
    return { ...listed, entries: listed.entries.length === 0 ? builtIn : [...builtIn, ...listed.entries] };
  }

  async function choicesOf(room: string, listed: RoomList): Promise<readonly ArticleChoice[]> {
    if (listed.records.length === 0) return shelfChoices();
    const store = await storage();
    const meanings = () => lists.meaningsOf({ room, revision: listed.revision }, store);
    return [...shelfChoices(), { storage: store, room, catalogue: listed, meanings }];
  }

  return { catalogue, choicesOf };
}

/** The rooms over `shelf` and `storage`. */
export function createRooms(options: RoomsOptions): Rooms {
  const { shelf, stored, storage, mayHold = () => true, maxMemoryBytes } = options;
  const read = rememberLast(options.read ?? readSource);
  const share = (of: keyof typeof memoryShares) => Math.max(1, Math.floor(maxMemoryBytes * memoryShares[of]));
  const articles = createOpenedArticles(share('articles'), read);
  const lists = createRoomLists({
    storage,
    mayHold,
    maxListBytes: share('catalogues'),
    maxMeaningBytes: share('meanings'),
  });
  // The next page of an answer is asked of the same articles; hardly any other question is.
  const libraries = new LRUCache<string, Library>({ max: maxLibraries });

  const { catalogue, choicesOf } = createCatalogues(options, lists);

  async function find(room: string, id: string): Promise<Article | undefined> {
    const builtIn = shelf.articles.find((each) => each.id === id);
    if (builtIn !== undefined) return builtIn;
    for (const holding of await choicesOf(room, await catalogue(room))) {
      const record = holding.catalogue.records.find((each) => each.id === id);
      if (record !== undefined) return articles.open(record, holding);
    }
    return undefined;
  }

  async function renew({ room, id }: Key): Promise<void> {
    const listed = await lists.listOf(room);
    const record = listed.records.find((each) => each.id === id);
    if (record !== undefined)
      await articles.renew(record, { storage: await storage(), room, catalogue: listed });
  }

  async function open(room: string, need: Need): Promise<Library> {
    const listed = await catalogue(room);
    const { entries } = listed;
    const choices = await choicesOf(room, listed);
    if (choices.length === 0) return shelf;
    if (need === nothing) return { ...shelf, entries };
    const held = stored === undefined ? shelf.articles : [];
    const { builtIn, chosen, rarity } = await chooseArticles(need, { choices, entries, held });
    const names = chosen.map(({ holding, record: { id, version } }) => `${holding.room}/${id}@${version}`);
    const key = [...builtIn.map(({ id }) => id), ...names].join(' ');
    const library = libraries.get(key) ?? createLibrary([...builtIn, ...(await openAll(chosen))], options);
    libraries.set(key, library);
    return { ...library, entries, search: (query) => library.search({ ...query, rarity }) };
  }

  async function openAll(chosen: readonly ChosenArticle[]): Promise<readonly Article[]> {
    const opened = await Promise.all(chosen.map(({ record, holding }) => articles.open(record, holding)));
    return opened.filter((each) => each !== undefined);
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
    renew,
    open,
  };
}
