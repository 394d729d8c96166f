/** Kysely's dialect for libsql, with one connection that serves one query at a time. The only file that imports libsql. */

import { setTimeout as pause } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import Database from 'libsql/promise';
import type { ReadRow } from './engine.ts';

const maxStatements = 200;
const maxPragmaTries = 250;
const pragmaPauseMs = 20;

/** The part of libsql that its types lack. */
type Statement = {
  readonly reader: boolean;
  readonly get: (values: readonly unknown[]) => Readonly<Record<string, unknown>> | undefined;
  readonly all: (values: readonly unknown[]) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly run: (values: readonly unknown[]) => { readonly changes: number };
};

/** A connection for reads of one row. After `close` it rejects. */
export type RowReader = { readonly read: ReadRow; readonly close: () => void };

/** Creates the dialect for the file at `path`, or `:memory:`, and sets `pragmas` on its connection. */
export function libsqlDialect(path: string, pragmas: readonly string[]): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createDriver: () => createDriver(path, pragmas),
  };
}

/** The SQLite code of an error, such as `SQLITE_BUSY`; undefined for other errors. */
export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : undefined;
}

function createDriver(path: string, pragmas: readonly string[]): Driver {
  let database: Database | undefined;
  let connection: DatabaseConnection | undefined;
  let isClosed = false;
  // Each query starts when the previous one has released the connection.
  let turn: Promise<void> = Promise.resolve();
  const release = new WeakMap<DatabaseConnection, () => void>();

  return {
    async init() {
      database = new Database(path, {});
      for (const pragma of pragmas) await setPragma(database, pragma);
      connection = createConnection(database);
    },
    async acquireConnection() {
      // libsql crashes the process if a closed database is used.
      if (connection === undefined || isClosed)
        throw new Error('expected an open database, got a closed one');
      const mine = connection;
      const before = turn;
      let done = (): void => undefined;
      turn = new Promise((resolve) => {
        done = resolve;
      });
      await before;
      release.set(mine, done);
      return mine;
    },
    async releaseConnection(mine) {
      release.get(mine)?.();
    },
    // Takes the write lock at the start. A transaction that begins with a read cannot wait for another
    // process.
    beginTransaction: async () => void (await database?.exec('BEGIN IMMEDIATE')),
    commitTransaction: async () => void (await database?.exec('COMMIT')),
    rollbackTransaction: async () => {
      // SQLite has already rolled back if the disk is full.
      if (database !== undefined && isInTransaction(database)) await database.exec('ROLLBACK');
    },
    async destroy() {
      isClosed = true;
      // Waiting queries finish first.
      await turn;
      database?.close();
      database = undefined;
    },
  };
}

/** True inside a transaction. libsql's types lack this property. */
function isInTransaction(database: Database): boolean {
  return Reflect.get(database, 'inTransaction') === true;
}

/**
 * Sets a pragma. It tries again while another process opens the same new file, because SQLite does not wait
 * for that.
 */
async function setPragma(database: Database, pragma: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await database.exec(`PRAGMA ${pragma}`);
    } catch (error) {
      if (tries === maxPragmaTries || sqliteCode(error) !== 'SQLITE_BUSY') throw error;
      await pause(pragmaPauseMs);
    }
  }
}

/** Statements that do not write. */
const readsOnly = /^\s*(?:select|pragma|with)\b/i;

/** Returns a function that prepares each statement of `database` once. */
function createPreparer(database: Database): (sql: string) => Promise<Statement> {
  const statements = new Map<string, Statement>();
  return async (sql) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement: Statement = await database.prepare(sql);
    statements.set(sql, statement);
    const [oldest] = statements.keys();
    if (statements.size > maxStatements && oldest !== undefined) statements.delete(oldest);
    return statement;
  };
}

/** Opens a connection of its own to the file at `path`, and sets `pragmas` on it. */
export async function openRowReader(path: string, pragmas: readonly string[]): Promise<RowReader> {
  const database = new Database(path, {});
  for (const pragma of pragmas) await setPragma(database, pragma);
  const prepare = createPreparer(database);
  let isClosed = false;
  return {
    async read(sql, values) {
      const statement = isClosed ? undefined : await prepare(sql);
      // libsql crashes the process if a closed database is used.
      if (statement === undefined || isClosed) throw new Error('expected an open database, got a closed one');
      return statement.get(values);
    },
    close() {
      isClosed = true;
      database.close();
    },
  };
}

function createConnection(database: Database): DatabaseConnection {
  const prepare = createPreparer(database);

  async function execute<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const statement = await prepare(sql);
    if (!statement.reader) return { rows: [], numAffectedRows: BigInt(statement.run(parameters).changes) };
    const rows = await statement.all(parameters);
    // Kysely gives the rows the type of the query that it compiled.
    return { rows: rows.map(withBytes) as R[] };
  }

  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      if (readsOnly.test(query.sql) || isInTransaction(database)) return execute<R>(query);
      // A write runs on the event loop, so it must not wait: BEGIN takes the lock before it, and COMMIT does
      // the disk work.
      await database.exec('BEGIN IMMEDIATE');
      try {
        const result = await execute<R>(query);
        await database.exec('COMMIT');
        return result;
      } catch (error) {
        if (isInTransaction(database)) await database.exec('ROLLBACK');
        throw error;
      }
    },
    // biome-ignore lint/correctness/useYield: SQLite's rows come at once
    async *streamQuery() {
      throw new Error('expected no stream of rows');
    },
  };
}

/** Converts bytes, which libsql returns as an ArrayBuffer. */
function withBytes(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!Object.values(row).some((value) => value instanceof ArrayBuffer)) return row;
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof ArrayBuffer ? new Uint8Array(value) : value,
    ]),
  );
}
