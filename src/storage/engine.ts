/** What a database engine gives to the queries, which are the same for all. */
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.ts';
import type { PassageMatch, PassageTerms } from './storage.ts';

/** A connection or a transaction. */
export type Queries = Kysely<Tables> | Transaction<Tables>;

/** The words of passages, found by the engine's own full text search. */
export interface FullText {
  /** The statements that make its table. */
  create(db: Queries): Promise<void>;
  /** Replaces the passages of an article. */
  put(db: Queries, key: ArticleKey, passages: readonly PassageTerms[]): Promise<void>;
  delete(db: Queries, key: ArticleKey): Promise<void>;
  deleteRoom(db: Queries, room: string): Promise<void>;
  match(db: Queries, query: MatchQuery): Promise<readonly PassageMatch[]>;
  /** For each of the terms how many passages of the room have it, counted up to `limit`. */
  count(db: Queries, query: MatchQuery): Promise<readonly number[]>;
}

/** An article by its room and its id there. */
export type ArticleKey = { readonly room: string; readonly article: string };

/** Words to find, at least one, and how many passages to return or to count. */
export type MatchQuery = {
  readonly room: string;
  readonly terms: readonly string[];
  readonly limit: number;
};

/** A database. */
export interface Engine {
  /** Where reads go. */
  readonly read: Kysely<Tables>;
  /** Where transactions go; the same as `read` where one connection serves both. */
  readonly write: Kysely<Tables>;
  readonly fullText: FullText;
  /** The column type of bytes. */
  readonly bytesType: 'blob' | 'bytea';
  /** Whether to run the transaction again: another one came in between. */
  isConflict(error: unknown): boolean;
  /** Called before tables change. */
  beforeMigration(version: number): Promise<void>;
  close(): Promise<void>;
}

/** `term` in the letters a to z and digits alone, which both engines take for one word as it is. */
export function plainTerm(term: string): string {
  return `t${term.replace(/[^a-z0-9]/gu, (found) => `x${found.codePointAt(0)?.toString(16) ?? ''}`)}`;
}
