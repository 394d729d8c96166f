/** The interface of the store, for all databases. */

/** How many days a call is kept after it was last offered, less at most an hour. */
export const keptCallDays = 7;

/** The most calls that a room keeps. The oldest are deleted first. */
export const maxKeptCalls = 5000;

/** The most text of all its calls that a room keeps, in UTF-16 units. The oldest are deleted first. */
export const maxKeptChars = 2_000_000;

/** How long a draft is kept, in milliseconds. */
export const draftMs = 60 * 60_000;

/** The most drafts of one person in a room. The oldest are deleted first. */
export const maxDrafts = 20;

/** A call that is too long for its button, in the form of its adapter, and the id in the button. */
export type KeptCall = { readonly id: string; readonly call: string };

/** A key in a room. The room is a server, or a user outside of servers. */
export type Key = { readonly room: string; readonly id: string };

/** Stores the calls of buttons that cannot hold them. */
export interface CallStore {
  /**
   * Keeps a call for `keptCallDays` from now on. Resolves when the call survives the end of the process; or,
   * if the database is slow or fails, when it is at least in memory. Never rejects.
   */
  keep(kept: KeptCall & { readonly room: string }): Promise<void>;
  /**
   * Returns the call kept in the room under `id`; undefined if there is none, it has expired, or it was
   * deleted for a newer one.
   */
  find(key: Key): Promise<string | undefined>;
}

/** Stores small texts that expire, for example what was already shared. */
export interface EntryStore {
  /**
   * True only for the first caller in all processes, until `untilMs` (milliseconds since 1970). It keeps
   * `value`, by default an empty text. A caller whose `replacing` equals the kept value also succeeds, and
   * replaces it.
   */
  claim(
    key: Key,
    untilMs: number,
    given?: { readonly value?: string; readonly replacing?: string },
  ): Promise<boolean>;
  /** Keeps `value` until `untilMs`, and replaces any previous value. */
  put(key: Key, value: string, untilMs: number): Promise<void>;
  /**
   * Like `put`, but in a batch, and for values that are worth little: a crash of the database server in the next
   * second, or of this process with SQLite in the next 50 ms, may lose one. Never rejects: if the database is slow or
   * fails, the value stays in the memory of this process until it can be written.
   */
  keep(key: Key, value: string, untilMs: number): Promise<void>;
  /** Returns the value; undefined if there is none or it has expired. */
  get(key: Key): Promise<string | undefined>;
  delete(key: Key): Promise<void>;
}

/** An article in the list of a room. `about` is text in a format of the library. */
export type ArticleRecord = {
  readonly id: string;
  /** From 1, raised by each change of the source, details or corrections. */
  readonly version: number;
  readonly file: string;
  readonly title: string;
  readonly about: string;
  /** The user who added the article. */
  readonly addedBy: string;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  readonly changedAt: number;
  /** The hash of the source. */
  readonly hash: string;
  /** The web address that it was read from; undefined for a file. */
  readonly link: string | undefined;
  /** The size of the source, in bytes. */
  readonly size: number;
};

/** The words of a passage in the form for the full text search. */
export type PassageTerms = { readonly passage: number; readonly terms: readonly string[] };

/** The structure of an article, and the version of the reader that made it (`engine`). */
export type StoredReading = { readonly engine: string; readonly structure: Uint8Array };

/** The reading of an article, and the data by which its passages are found. */
export type ReadArticle = {
  readonly reading: StoredReading;
  readonly passages: readonly PassageTerms[];
  /** The passage vectors, in a format of the library. */
  readonly vectors: Uint8Array;
};

/** An article in the form for writing. */
export type NewArticle = Omit<ArticleRecord, 'version' | 'changedAt'> &
  ReadArticle & { readonly source: Uint8Array };

/** Limits on the size of a room and on its growth. */
export type RoomLimits = {
  readonly maxArticles: number;
  readonly maxBytes: number;
  /** Counted over all processes; articles put together count once. Undefined for no limit. */
  readonly maxAdditionsPerMinute?: number;
};

/** The outcome of putting an article. Nothing was written unless it is `put`. */
export type PutOutcome =
  | { readonly kind: 'put'; readonly version: number }
  /** The room holds this much without the article, so the limits do not allow it. */
  | { readonly kind: 'full'; readonly articles: number; readonly bytes: number }
  /** The additions of the last minute reached the limit. */
  | { readonly kind: 'too fast' };

/** The outcome of restoring an article. `gone`: it was swept, or another article has its id. */
export type RestoreOutcome =
  | { readonly kind: 'restored' | 'gone' }
  | Extract<PutOutcome, { readonly kind: 'full' }>;

/**
 * A passage that shares words with a query. Higher scores are better; they are comparable within one query
 * only.
 */
export type PassageMatch = { readonly article: string; readonly passage: number; readonly score: number };

/** A correction of a reading, as text in a format of the library. */
export type Correction = {
  readonly id: string;
  readonly article: string;
  readonly change: string;
  readonly madeBy: string;
  readonly madeAt: number;
};

/** Stores the articles of the rooms. Each write raises the revision of the room. */
export interface ArticleStore {
  /** The revision, raised by every write in the room; 0 if there was none. */
  revision(room: string): Promise<number>;
  /** The articles that are not removed, in the order of addition. */
  list(room: string): Promise<readonly ArticleRecord[]>;
  /** Adds the article, or replaces the one with its id, if `limits` allow it. */
  put(room: string, article: NewArticle, limits: RoomLimits): Promise<PutOutcome>;
  /** Adds or replaces all of `articles`, or none. */
  putAll(room: string, articles: readonly NewArticle[], limits: RoomLimits): Promise<PutOutcome>;
  /**
   * Hides the article; `restore` brings it back until it is swept. False if there is none. `now`:
   * milliseconds since 1970.
   */
  remove(key: Key, now: number): Promise<boolean>;
  /** Restores a removed article with a new version, if `limits` allow it. */
  restore(key: Key, limits: RoomLimits): Promise<RestoreOutcome>;
  /** The bytes as they were added. */
  source(key: Key): Promise<Uint8Array | undefined>;
  /** The reading of this version of the article; undefined if there is none. */
  reading(key: Key, version: number): Promise<StoredReading | undefined>;
  /** Writes a reading if `version` is still the newest. */
  putReading(key: Key, version: number, read: ReadArticle): Promise<void>;
  /** The articles of all rooms that another version of the reader has read, or that lack vectors. */
  outdated(reader: string): Promise<readonly Key[]>;
  /** For each of `terms` the number of passages of the room that have it, at most `limit`. */
  count(room: string, terms: readonly string[], limit: number): Promise<ReadonlyMap<string, number>>;
  /** The `limit` passages of the room that match `terms` best, the best first. */
  match(room: string, terms: readonly string[], limit: number): Promise<readonly PassageMatch[]>;
  /** The vectors of the room's articles by their ids; may include removed articles. */
  vectors(room: string): Promise<ReadonlyMap<string, Uint8Array>>;
  /** All corrections of the room, the oldest first. */
  corrections(room: string): Promise<readonly Correction[]>;
  correct(room: string, correction: Correction): Promise<void>;
  /** Deletes a correction. False if there is none. */
  undoCorrection(key: Key): Promise<boolean>;
}

/** An article that was sent but not yet added. */
export type Draft = {
  readonly asker: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What the asker changed, in a format of the library. */
  readonly details: string;
};

/** Stores drafts, each for `draftMs`. */
export interface DraftStore {
  put(key: Key, draft: Draft): Promise<void>;
  get(key: Key): Promise<Draft | undefined>;
  delete(key: Key): Promise<void>;
}

/** Stores the settings of rooms, and when the bot left them. */
export interface RoomStore {
  settings(room: string): Promise<ReadonlyMap<string, string>>;
  /** Undefined deletes the setting. */
  set(room: string, name: string, value: string | undefined): Promise<void>;
  /**
   * The rooms with data. `leftAt` is the time at which the bot learnt of its removal, in milliseconds since
   * 1970.
   */
  rooms(): Promise<readonly { readonly room: string; readonly leftAt: number | undefined }[]>;
  /** Records when the bot was removed; undefined if it is there again. */
  markLeft(room: string, leftAt: number | undefined): Promise<void>;
  /** Erases all data of the room. */
  erase(room: string): Promise<void>;
  /** Erases the articles that `user` added to the room. Resolves with their number. */
  eraseOf(room: string, user: string): Promise<number>;
}

/** The store. */
export interface Storage {
  /** False if the store is in memory because its file cannot be written. */
  readonly durable: boolean;
  readonly calls: CallStore;
  readonly entries: EntryStore;
  readonly articles: ArticleStore;
  readonly drafts: DraftStore;
  readonly rooms: RoomStore;
  /** Resolves if the database answers. */
  check(): Promise<void>;
  /** Erases expired calls, entries and drafts, and the articles that were removed before `removedBefore`. */
  sweep(removedBefore: number): Promise<void>;
  /** Writes everything and closes. Nothing may be kept or found afterwards. */
  close(): Promise<void>;
}

/** Why a store could not be opened or written. */
export type StorageFault = 'damaged' | 'not writable' | 'newer' | 'unreachable' | 'forbidden' | 'full';

/** A fault of the store that its operator can fix. */
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

/** What the database or its connection says is wrong; undefined if nothing is known. */
export function reasonOf({ cause }: StorageError): string | undefined {
  // Node tries each address of a name, and puts the failures into one error without a message.
  const first: unknown = cause instanceof AggregateError ? cause.errors[0] : cause;
  return first instanceof Error && first.message !== '' ? first.message : undefined;
}
