/** The interface of a database engine to the queries, which are the same for all engines. */
import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { Tables } from './schema.ts';
import type { PassageMatch, PassageTerms } from './storage.ts';

/** A connection or a transaction. */
export type Queries = Kysely<Tables> | Transaction<Tables>;

/** Full text search over passages, by the means of the engine. */
export interface FullText {
  /** Creates the table. */
  create(db: Queries): Promise<void>;
  /** Replaces the passages of an article. */
  put(db: Queries, key: ArticleKey, passages: readonly PassageTerms[]): Promise<void>;
  delete(db: Queries, key: ArticleKey): Promise<void>;
  deleteRoom(db: Queries, room: string): Promise<void>;
  match(db: Queries, query: MatchQuery): Promise<readonly PassageMatch[]>;
  /** For each term the number of passages of the room that have it, at most `limit`. */
  count(db: Queries, query: MatchQuery): Promise<readonly number[]>;
}

/** An article, by its room and its id there. */
export type ArticleKey = { readonly room: string; readonly article: string };

/** The terms to find, at least one, and the most passages to return or count. */
export type MatchQuery = {
  readonly room: string;
  readonly terms: readonly string[];
  readonly limit: number;
};

/**
 * Reads the first row of a statement at once, in this thread: a read by a key takes microseconds, and the way to
 * another thread and back takes longer. `values` are the parameters.
 */
export type ReadRow = (
  sql: string,
  values: readonly unknown[],
) => Promise<Readonly<Record<string, unknown>> | undefined>;

/** A database. */
export interface Engine {
  /** The connection for reads. */
  readonly read: Kysely<Tables>;
  /** The connection for transactions; the same as `read` if there is only one. */
  readonly write: Kysely<Tables>;
  readonly fullText: FullText;
  /**
   * What a statement returns so that its commit does not wait for the disk. Other connections see the rows at once;
   * a crash of the server in the next second loses them. Undefined if each commit of the engine waits.
   */
  readonly withoutFlush: RawBuilder<unknown> | undefined;
  /** True if each statement is a round trip to another process. */
  readonly isRemote: boolean;
  /** Undefined if the engine cannot read a row at once. */
  readonly readRow: ReadRow | undefined;
  /** The column type for bytes. */
  readonly bytesType: 'blob' | 'bytea';
  /** True if another transaction interfered, and this one should run again. */
  isConflict(error: unknown): boolean;
  /**
   * Called after many passages were written, so that the next searches are planned for the tables as they are now.
   * Undefined if the engine plans each search alike.
   */
  readonly afterLargeChange: (() => Promise<void>) | undefined;
  /** Called before the tables change. */
  beforeMigration(version: number): Promise<void>;
  close(): Promise<void>;
}

/** Returns `term` in the letters a to z and digits only. Both engines treat this as one word. */
export function plainTerm(term: string): string {
  return `t${term.replace(/[^a-z0-9]/gu, (found) => `x${found.codePointAt(0)?.toString(16) ?? ''}`)}`;
}
