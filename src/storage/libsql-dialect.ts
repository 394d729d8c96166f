/** Kysely's dialect for libsql: one connection that its queries take in turn. The only file that knows libsql. */

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

const maxStatements = 200;
const maxPragmaTries = 250;
const pragmaPauseMs = 20;

/** What libsql has and its types leave open. */
type Statement = {
  readonly reader: boolean;
  readonly all: (values: readonly unknown[]) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly run: (values: readonly unknown[]) => { readonly changes: number };
};

/** The dialect over the file at `path`, or `:memory:`, with `pragmas` set on its connection. */
export function libsqlDialect(path: string, pragmas: readonly string[]): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createDriver: () => createDriver(path, pragmas),
  };
}

/** The code that SQLite gives an error, such as `SQLITE_BUSY`; undefined for another error. */
export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : undefined;
}

function createDriver(path: string, pragmas: readonly string[]): Driver {
  let database: Database | undefined;
  let connection: DatabaseConnection | undefined;
  let isClosed = false;
  // Each takes its turn when the one before it is done.
  let turn: Promise<void> = Promise.resolve();
  const release = new WeakMap<DatabaseConnection, () => void>();

  return {
    async init() {
      database = new Database(path, {});
      for (const pragma of pragmas) await setPragma(database, pragma);
      connection = createConnection(database);
    },
    async acquireConnection() {
      // libsql ends the whole process where a closed database is used.
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
    // At once for writing: a transaction that begins by reading could not wait for the other process.
    beginTransaction: async () => void (await database?.exec('BEGIN IMMEDIATE')),
    commitTransaction: async () => void (await database?.exec('COMMIT')),
    rollbackTransaction: async () => {
      // SQLite has rolled back by itself where the disk is full.
      if (database !== undefined && isInTransaction(database)) await database.exec('ROLLBACK');
    },
    async destroy() {
      isClosed = true;
      // Those that wait have their turn first.
      await turn;
      database?.close();
      database = undefined;
    },
  };
}

/** libsql's types do not have it. */
function isInTransaction(database: Database): boolean {
  return Reflect.get(database, 'inTransaction') === true;
}

/** Sets a pragma, also while another process opens the same new file, for which SQLite itself does not wait. */
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

function createConnection(database: Database): DatabaseConnection {
  const statements = new Map<string, Statement>();

  async function prepare(sql: string): Promise<Statement> {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement: Statement = await database.prepare(sql);
    statements.set(sql, statement);
    const [oldest] = statements.keys();
    if (statements.size > maxStatements && oldest !== undefined) statements.delete(oldest);
    return statement;
  }

  async function execute<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const statement = await prepare(sql);
    if (!statement.reader) return { rows: [], numAffectedRows: BigInt(statement.run(parameters).changes) };
    const rows = await statement.all(parameters);
    // Kysely types the rows by the query that it compiled.
    return { rows: rows.map(withBytes) as R[] };
  }

  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      if (readsOnly.test(query.sql) || isInTransaction(database)) return execute<R>(query);
      // A statement that writes runs on the event loop: it must find the lock taken, and leave the disk to COMMIT.
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

/** libsql gives bytes as an ArrayBuffer. */
function withBytes(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!Object.values(row).some((value) => value instanceof ArrayBuffer)) return row;
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof ArrayBuffer ? new Uint8Array(value) : value,
    ]),
  );
}
