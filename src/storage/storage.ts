/** What outlives the process: the interface of the store, whatever database is behind it. */

/** For how many days a call is kept after it was last offered. */
export const keptCallDays = 7;

/** How many calls a room keeps at most; the oldest make room. */
export const maxKeptCalls = 5000;

/** How much of them a room keeps at most, in UTF-16 units over all calls; the oldest make room. */
export const maxKeptChars = 2_000_000;

/** For how long a draft keeps its bytes, in milliseconds. */
export const draftMs = 60 * 60_000;

/** How many drafts a person has in a room at most; the oldest make room. */
export const maxDrafts = 20;

/** A call that is too long for the button that offers it, in the words of its adapter, and the id that the button has. */
export type KeptCall = { readonly id: string; readonly call: string };

/** Something in a room, by its id there. The room is a server, or a user outside of servers. */
export type Key = { readonly room: string; readonly id: string };

/** The calls behind buttons that cannot hold them. */
export interface CallStore {
  /**
   * Keeps a call for `keptCallDays` from now on. Resolves once the end of the process, however it comes, cannot
   * lose it; or, where the database is slow or broken, once it is kept in memory at least. Never rejects.
   */
  keep(kept: KeptCall & { readonly room: string }): Promise<void>;
  /** The call that was kept in the room as `id`; undefined if there was none, its days are over, or it has made room. */
  find(key: Key): Promise<string | undefined>;
}

/** Small texts with an end, such as what was shared before. */
export interface EntryStore {
  /**
   * True for the first caller alone, in every process, until `untilMs` (milliseconds since 1970); then `value`, or an
   * empty text, is kept. A caller that gives the value that is there as `replacing` takes its place.
   */
  claim(
    key: Key,
    untilMs: number,
    given?: { readonly value?: string; readonly replacing?: string },
  ): Promise<boolean>;
  /** Keeps `value`, in the place of any before it, until `untilMs`. */
  put(key: Key, value: string, untilMs: number): Promise<void>;
  /**
   * As `put`, written together with others. It never rejects: where the database is slow or broken, the value is in
   * the memory of this process until it can be written.
   */
  keep(key: Key, value: string, untilMs: number): Promise<void>;
  /** The value that is kept; undefined if there is none or its time is over. */
  get(key: Key): Promise<string | undefined>;
  delete(key: Key): Promise<void>;
}

/** What a room's list shows of an article; `about` is text of the library's own making. */
export type ArticleRecord = {
  readonly id: string;
  /** Raised with every change of its source, details or corrections, from 1. */
  readonly version: number;
  readonly file: string;
  readonly title: string;
  readonly about: string;
  /** The user who added it. */
  readonly addedBy: string;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  readonly changedAt: number;
  /** Of the source's bytes. */
  readonly hash: string;
  /** The address that it was read from; undefined for a file. */
  readonly link: string | undefined;
  /** Of the source, in bytes. */
  readonly size: number;
};

/** The words of a passage as the full text search compares them. */
export type PassageTerms = { readonly passage: number; readonly terms: readonly string[] };

/** An article's structure as it was read by one version of the reader. */
export type StoredReading = { readonly engine: string; readonly structure: Uint8Array };

/** What is read of an article, and how its passages are found. */
export type ReadArticle = {
  readonly reading: StoredReading;
  readonly passages: readonly PassageTerms[];
  /** What its passages mean, as bytes of the library's own making. */
  readonly vectors: Uint8Array;
};

/** An article as it is written to the store. */
export type NewArticle = Omit<ArticleRecord, 'version' | 'changedAt'> &
  ReadArticle & { readonly source: Uint8Array };

/** How far a room may grow, and how fast. */
export type RoomLimits = {
  readonly maxArticles: number;
  readonly maxBytes: number;
  /** Over all processes; articles that are put at once are one addition. No limit if left out. */
  readonly maxAdditionsPerMinute?: number;
};

/** What became of an article that was put. Nothing was written unless it was `put`. */
export type PutOutcome =
  | { readonly kind: 'put'; readonly version: number }
  /** The room holds so much without it that the limits leave no place. */
  | { readonly kind: 'full'; readonly articles: number; readonly bytes: number }
  /** The additions of the last minute reached the limit. */
  | { readonly kind: 'too fast' };

/** What became of a removed article that was to be brought back. `gone`: swept, or its id has been taken since. */
export type RestoreOutcome =
  | { readonly kind: 'restored' | 'gone' }
  | Extract<PutOutcome, { readonly kind: 'full' }>;

/** A passage that shares words with a query; higher scores are better, comparable within one query only. */
export type PassageMatch = { readonly article: string; readonly passage: number; readonly score: number };

/** A correction of what was read, as text of the library's own making. */
export type Correction = {
  readonly id: string;
  readonly article: string;
  readonly change: string;
  readonly madeBy: string;
  readonly madeAt: number;
};

/** The articles of the rooms. Each write raises the room's revision. */
export interface ArticleStore {
  /** Raised by every write in the room; 0 where nothing was ever written. */
  revision(room: string): Promise<number>;
  /** Those that are not removed, the first added first. */
  list(room: string): Promise<readonly ArticleRecord[]>;
  /** Adds the article, or replaces the one with its id, as long as `limits` allow it. */
  put(room: string, article: NewArticle, limits: RoomLimits): Promise<PutOutcome>;
  /** Adds or replaces all of `articles`, or nothing. */
  putAll(room: string, articles: readonly NewArticle[], limits: RoomLimits): Promise<PutOutcome>;
  /** Hides the article; `restore` brings it back as long as it has not been swept. False if there is none. */
  remove(key: Key, now: number): Promise<boolean>;
  /** Brings a removed article back, as long as `limits` allow it. It has a new version. */
  restore(key: Key, limits: RoomLimits): Promise<RestoreOutcome>;
  /** The bytes as they were given. */
  source(key: Key): Promise<Uint8Array | undefined>;
  /** The structure of the version given; undefined if it was read by another version of the reader. */
  reading(key: Key, version: number): Promise<StoredReading | undefined>;
  /** Writes what was read anew of a version that is still the newest. */
  putReading(key: Key, version: number, read: ReadArticle): Promise<void>;
  /** The articles of all rooms that were read by another version of the reader than `reader`, or have no vectors. */
  outdated(reader: string): Promise<readonly Key[]>;
  /** For each of `terms` how many passages of the room have it, counted up to `limit`. */
  count(room: string, terms: readonly string[], limit: number): Promise<ReadonlyMap<string, number>>;
  /** The passages of the room that share most with `terms`, the best first. */
  match(room: string, terms: readonly string[], limit: number): Promise<readonly PassageMatch[]>;
  /** The vectors of the room's articles by their ids; removed articles may be among them. */
  vectors(room: string): Promise<ReadonlyMap<string, Uint8Array>>;
  /** All corrections of the room, the oldest first. */
  corrections(room: string): Promise<readonly Correction[]>;
  correct(room: string, correction: Correction): Promise<void>;
  /** False if there is none. */
  undoCorrection(key: Key): Promise<boolean>;
}

/** An article that was sent and not yet added. */
export type Draft = {
  readonly asker: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Text of the library's own making: what the asker changed. */
  readonly details: string;
};

/** Drafts, for `draftMs` each. */
export interface DraftStore {
  put(key: Key, draft: Draft): Promise<void>;
  get(key: Key): Promise<Draft | undefined>;
  delete(key: Key): Promise<void>;
}

/** What a room chose, and whether the bot is still there. */
export interface RoomStore {
  settings(room: string): Promise<ReadonlyMap<string, string>>;
  /** Undefined takes the setting back. */
  set(room: string, name: string, value: string | undefined): Promise<void>;
  /** The rooms that hold anything, with the time at which the bot learnt that it was removed. */
  rooms(): Promise<readonly { readonly room: string; readonly leftAt: number | undefined }[]>;
  /** Notes that the bot is there again (undefined), or was removed at that time. */
  markLeft(room: string, leftAt: number | undefined): Promise<void>;
  /** Erases everything that the room holds. */
  erase(room: string): Promise<void>;
  /** Erases the articles that `user` added to the room; resolves with their number. */
  eraseOf(room: string, user: string): Promise<number>;
}

/** The store. */
export interface Storage {
  /** False where the store is in memory because its file cannot be written. */
  readonly durable: boolean;
  readonly calls: CallStore;
  readonly entries: EntryStore;
  readonly articles: ArticleStore;
  readonly drafts: DraftStore;
  readonly rooms: RoomStore;
  /** Resolves if the database answers. */
  check(): Promise<void>;
  /** Erases what is over: calls, entries, drafts, and articles that were removed before `removedBefore`. */
  sweep(removedBefore: number): Promise<void>;
  /** Resolves once everything is written. Nothing may be kept or found afterwards. */
  close(): Promise<void>;
}

/** Why a store could not be opened or written. */
export type StorageFault = 'damaged' | 'not writable' | 'newer' | 'unreachable' | 'full';

/** A fault of the store that its operator can mend. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly fault: StorageFault;
  /** The file, or the database's address without its password. */
  readonly place: string;

  constructor(fault: StorageFault, place: string, options?: ErrorOptions) {
    super(`${place}: ${fault}`, options);
    this.fault = fault;
    this.place = place;
  }
}
