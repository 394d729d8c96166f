/** The articles that each room sees: the built-in shelf and its own, opened as they are needed. */
import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.ts';
import { fold } from '../search/analysis/terms.ts';
import type { ArticleRecord, Correction, Storage } from '../storage/storage.ts';
import { readChange } from './corrections.ts';
import { type Entry, entryOfArticle, entryOfRecord, readAbout } from './entry.ts';
import { createLibrary, type Library } from './library.ts';
import { type Need, nothing } from './need.ts';
import { passageTerms, soughtTerms } from './passage-terms.ts';
import { readSource } from './read-source.ts';
import { readerVersion, readStructure, writeStructure } from './structure.ts';

/** What a room holds of its own, as it was read at one revision. */
export type Catalogue = {
  readonly records: readonly ArticleRecord[];
  /** The built-in shelf and the room's own articles. */
  readonly entries: readonly Entry[];
  readonly corrections: readonly Correction[];
  readonly settings: ReadonlyMap<string, string>;
};

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
};

/** Up to this many articles of its own a room is opened whole. */
const maxOpenWhole = 16;

/** How many articles are opened for a question to a larger room, and from how many passages they are chosen. */
const shortlist = { articles: 12, passages: 80 } as const;

/** What an opened article and its indexes take, in bytes a character: measured on news articles. */
const bytesPerChar = { article: 12, library: 40 } as const;

/** The rooms over `shelf` and `storage`. */
export function createRooms(options: RoomsOptions): Rooms {
  const { shelf, storage, mayHold = () => true, maxMemoryBytes } = options;
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
      (await openStored(store, room, record)) ?? (await readAgain(store, room, record, corrections));
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
  room: string,
  { id, version, file, about }: ArticleRecord,
  corrections: readonly Correction[],
): Promise<Article | undefined> {
  const key = { room, id };
  const bytes = await storage.articles.source(key);
  if (bytes === undefined) return undefined;
  const changes = corrections.flatMap((each) => (each.article === id ? (readChange(each.change) ?? []) : []));
  const { details } = readAbout(about);
  // It was within the limit when it was added.
  const read = readSource({ id, file, bytes, details, changes, maxBytes: bytes.length });
  if (read.kind === 'fault') return undefined;
  const { article } = read;
  const reading = { engine: readerVersion(), structure: writeStructure(article) };
  await storage.articles.putReading(key, version, reading, passageTerms(article));
  return article;
}

type Choosing = {
  readonly room: string;
  readonly need: Need;
  readonly listed: Catalogue;
  readonly shelf: Library;
  readonly storage: Storage;
};

type Chosen = { readonly own: readonly ArticleRecord[]; readonly builtIn: readonly Article[] };

/** The articles to open: the one named, all of a small room, else those that share most with the texts. */
async function chooseArticles({ room, need, listed, shelf, storage }: Choosing): Promise<Chosen> {
  const { records, entries } = listed;
  if (need === nothing) return { own: [], builtIn: shelf.articles };
  const named = need.article === undefined ? [] : entriesCalled(need.article, entries).map(({ id }) => id);
  if (named.length > 0 && !need.elsewhere) {
    return {
      own: records.filter(({ id }) => named.includes(id)),
      builtIn: shelf.articles.filter(({ id }) => named.includes(id)),
    };
  }
  if (records.length <= maxOpenWhole) return { own: records, builtIn: shelf.articles };
  const ids = new Set([...named, ...(await shortlisted({ room, need, listed, storage }))]);
  const own = records.filter(({ id }) => ids.has(id));
  // Where nothing is named or found, the newest are shown rather than none.
  return { own: own.length > 0 ? own : records.slice(-shortlist.articles), builtIn: shelf.articles };
}

async function shortlisted({
  room,
  need,
  listed,
  storage,
}: Omit<Choosing, 'shelf'>): Promise<readonly string[]> {
  const best = new Map<string, number>();
  for (const text of need.texts) {
    const matches = await storage.articles.match(room, soughtTerms(text), shortlist.passages);
    const top = matches[0]?.score ?? 1;
    for (const { article, score } of matches) {
      // An article by its best passage; texts weigh alike, whatever their length.
      best.set(article, Math.max(best.get(article) ?? 0, score / top));
    }
  }
  const byWords = [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, shortlist.articles * Math.max(1, need.texts.length))
    .map(([id]) => id);
  if (need.speaker === undefined) return byWords;
  const wanted = fold(need.speaker).trim();
  const bySpeaker = listed.entries
    .filter(({ speakers }) =>
      speakers.some(({ name, aliases, role }) =>
        [name, ...aliases, role ?? ''].some((each) => fold(each).includes(wanted)),
      ),
    )
    .map(({ id }) => id);
  const speaks = new Set(bySpeaker);
  const both = byWords.filter((id) => speaks.has(id));
  return need.texts.length > 0 && both.length > 0 ? both : bySpeaker.slice(-2 * shortlist.articles);
}

/** The entries that `asked` means: by id or whole title, else those of which it is a part. */
export function entriesCalled(asked: string, entries: readonly Entry[]): readonly Entry[] {
  const wanted = fold(asked).trim();
  const exact = entries.filter(({ id, title }) => id === asked || fold(title) === wanted);
  return exact.length > 0
    ? exact
    : entries.filter(({ id, title }) => fold(`${id} ${title}`).includes(wanted));
}
