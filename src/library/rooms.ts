/** The articles of each room: the built-in shelf and the room's own, opened on demand. */
import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.ts';
import type { Key, RoomLimits, Storage, StorageError } from '../storage/storage.ts';
import type { Catalogue } from './catalogue.ts';
import { type ArticleChoice, type ChosenArticle, chooseArticles } from './choose-articles.ts';
import type { Fetched } from './fetch-link.ts';
import { createLibrary, type Library } from './library.ts';
import { type Need, nothing } from './need.ts';
import { createOpenedArticles, type OpenedArticles } from './opened-articles.ts';
import { readSource, rememberLast } from './read-source.ts';
import type { ReadInTurn } from './reading-pool.ts';
import { createRoomLists, type RoomList, type RoomLists } from './room-lists.ts';
import { type Progress, type StoredShelf, shelfRoom } from './shelf/shelf.ts';

/** How the articles of rooms are stored and read. */
export type RoomsOptions = {
  /** The articles that every room has: all of them, or the first ones of `stored`. */
  readonly shelf: Library;
  /** A shelf that is too large for memory. */
  readonly stored?: StoredShelf | undefined;
  /** Opens the store on first use. */
  readonly storage: () => Promise<Storage>;
  /** What makes the store unusable; undefined if it can be used. */
  readonly storeFault?: StorageError | undefined;
  /** False if the store is certainly empty or cannot be used; then it is not opened. */
  readonly mayHold?: () => boolean;
  /** Limits on the articles of a server; by default `usualLimits`. */
  readonly serverLimits?: Required<RoomLimits> | undefined;
  /** Approximate memory for open articles, in bytes. */
  readonly maxMemoryBytes: number;
  /** True if another thread opens articles too, and each gets half of the memory for them. */
  readonly isShared?: boolean;
  readonly maxArticleBytes: number;
  /** Reads a source; by default in this thread. */
  readonly read?: ReadInTurn;
  /** Reads a link; undefined if links are off. */
  readonly fetchLink?: ((link: string) => Promise<Fetched>) | undefined;
  /** See `createSearch`. */
  readonly minProbability?: number | undefined;
};

/** The articles of each room. */
export type Rooms = {
  /**
   * Returns the library of `room`, with the articles open that `need` calls for. `listed` is the list of the
   * room; by default it is read.
   */
  readonly open: (room: string, need: Need, listed?: RoomList) => Promise<Library>;
  /**
   * Returns the current list of `room`, even if another process changed it. `revision` is the current one, if the
   * caller has read it.
   */
  readonly catalogue: (room: string, revision?: number) => Promise<RoomList>;
  /** Returns the article of the room with this id; undefined if it has none. */
  readonly article: (room: string, id: string) => Promise<Article | undefined>;
  /** Reads an article again with the current reader, and stores the reading. Rejects if it can no longer be read. */
  readonly renew: (key: Key) => Promise<void>;
  /** Frees the memory of the opened articles; the next call opens them again. */
  readonly clear: () => void;
  readonly storage: () => Promise<Storage>;
  /** What makes the store unusable; undefined if it can be used. */
  readonly storeFault: StorageError | undefined;
  readonly shelf: Library;
  /** How many files of the built-in shelf are still unread. */
  readonly progress: () => Progress;
  readonly maxArticleBytes: number;
  /** Limits on the articles of a server. */
  readonly serverLimits: Required<RoomLimits>;
  readonly read: ReadInTurn;
  readonly fetchLink: ((link: string) => Promise<Fetched>) | undefined;
};

const usualLimits: Required<RoomLimits> = {
  maxArticles: 1000,
  maxBytes: 100_000_000,
  maxAdditionsPerMinute: 10,
};

/** Shares of the memory limit. The rest is for what a question creates, until it is collected. */
const memoryShares = { articles: 0.6, catalogues: 0.1, meanings: 0.1 } as const;

/** How many selections of articles keep their joined indexes. */
const maxLibraries = 8;

/** The list of each room, and the articles that a call can choose from. */
function createCatalogues({ shelf, stored, storage }: RoomsOptions, lists: RoomLists) {
  function choiceOf(
    at: { readonly room: string; readonly revision: number },
    store: Storage,
    list: Catalogue,
  ): ArticleChoice {
    return {
      storage: store,
      room: at.room,
      catalogue: list,
      meanings: () => lists.meaningsOf(at, store),
      count: (terms) => lists.countsOf(at, store, terms),
    };
  }

  function shelfChoices(): readonly ArticleChoice[] {
    if (stored === undefined) return [];
    const list = stored.catalogue();
    // While files are being read, each batch adds articles.
    const key = { room: shelfRoom, revision: list.records.length };
    return [choiceOf(key, stored.storage, list)];
  }

  async function catalogue(room: string, revision?: number): Promise<RoomList> {
    const listed = await lists.listOf(room, revision);
    const builtIn = stored?.catalogue().entries ?? shelf.entries;
    return { ...listed, entries: listed.entries.length === 0 ? builtIn : [...builtIn, ...listed.entries] };
  }

  async function choicesOf(room: string, listed: RoomList): Promise<readonly ArticleChoice[]> {
    if (listed.records.length === 0) return shelfChoices();
    const store = await storage();
    return [...shelfChoices(), choiceOf({ room, revision: listed.revision }, store, listed)];
  }

  return { catalogue, choicesOf };
}

/** Creates the rooms over `shelf` and `storage`. */
export function createRooms(options: RoomsOptions): Rooms {
  const { shelf, stored, storage, mayHold = () => true, maxMemoryBytes, isShared = false } = options;
  const read = rememberLast(options.read ?? readSource);
  const articles = createOpenedArticles(maxMemoryBytes * (memoryShares.articles / (isShared ? 2 : 1)), read);
  const lists = createRoomLists({
    storage,
    mayHold,
    maxListBytes: maxMemoryBytes * memoryShares.catalogues,
    maxMeaningBytes: maxMemoryBytes * memoryShares.meanings,
  });
  // The next page of an answer needs the same articles. Hardly any other call does.
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

  async function open(room: string, need: Need, known?: RoomList): Promise<Library> {
    const listed = known ?? (await catalogue(room));
    const choices = await choicesOf(room, listed);
    if (choices.length === 0) return shelf;
    if (need === nothing) return { ...shelf, entries: listed.entries };
    const held = stored === undefined ? shelf.articles : [];
    const { builtIn, chosen, rarity } = await chooseArticles(need, {
      choices,
      entries: listed.entries,
      held,
    });
    const names = chosen.map(({ holding, record: { id, version } }) => `${holding.room}/${id}@${version}`);
    const key = [...builtIn.map(({ id }) => id), ...names].join(' ');
    const library =
      libraries.get(key) ?? createLibrary([...builtIn, ...(await openAll(articles, chosen))], options);
    libraries.set(key, library);
    return { ...library, entries: listed.entries, search: (query) => library.search({ ...query, rarity }) };
  }

  return {
    shelf,
    storage,
    storeFault: options.storeFault,
    progress: () => stored?.progress() ?? { unread: 0, total: shelf.articles.length },
    maxArticleBytes: options.maxArticleBytes,
    fetchLink: options.fetchLink,
    read,
    serverLimits: options.serverLimits ?? usualLimits,
    catalogue,
    article: find,
    renew,
    clear() {
      articles.clear();
      libraries.clear();
    },
    open,
  };
}

async function openAll(
  articles: OpenedArticles,
  chosen: readonly ChosenArticle[],
): Promise<readonly Article[]> {
  const opened = await Promise.all(chosen.map(({ record, holding }) => articles.open(record, holding)));
  return opened.filter((each) => each !== undefined);
}
