/** The engine for several processes: PostgreSQL with full text by `tsvector`. The only file that imports pg. */
import { CompiledQuery, Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import pg from 'pg';
import { StoreBusyError } from './away.ts';
import { type Engine, type FullText, plainTerm } from './engine.ts';
import type { Tables } from './schema.ts';
import { StorageError } from './storage.ts';

const int8 = 20;
const maxConnections = 10;
// Discord waits for 3 s.
const connectionTimeoutMs = 2000;

/**
 * How long a statement may take, in milliseconds. The server ends it first, for example one that waits for a lock. A
 * server that does not even do that is away.
 */
const usualLimitsMs = { server: 7500, answer: 8000 };

/** Opens the database at `url`. Throws a StorageError if it cannot be reached. `limitsMs` is overridden by tests. */
export async function openPostgres(url: string, limitsMs = usualLimitsMs): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: connectionTimeoutMs,
    query_timeout: limitsMs.answer,
    keepAlive: true,
    // pg returns an int8 as text. Times and sizes are below 2^53, so a number is exact.
    types: {
      getTypeParser: (type, format) => (type === int8 ? Number : pg.types.getTypeParser(type, format)),
    },
  });
  // A broken connection is replaced for the next query. The query that ran on it rejects by itself.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const hung = closeWhenHung(pool);
  // A statement of its own, because a pool of connections between us and the server may refuse it as a parameter.
  const limit = CompiledQuery.raw(`SET statement_timeout = ${limitsMs.server}`);
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: tellingBusy(pool, hung),
      // Kysely would never give back a connection whose creation failed. The statement after this one fails by itself.
      onCreateConnection: async (connection) =>
        void (await connection.executeQuery(limit).catch(() => undefined)),
    }),
  });
  try {
    await sql`SELECT 1`.execute(db);
  } catch (error) {
    await db.destroy();
    throw new StorageError('unreachable', withoutPassword(url), { cause: error });
  }
  return {
    read: db,
    write: db,
    fullText,
    // Set for this transaction alone, so that a pool of connections between us and the server does no harm.
    withoutFlush: sql`set_config('synchronous_commit', 'off', true)`,
    isRemote: true,
    readRow: undefined,
    bytesType: 'bytea',
    isConflict: (error) => conflicts.has(codeOf(error)),
    beforeMigration: async () => undefined,
    // The server does the same by itself, but only about a minute later. New words wait in a list until then, which each
    // search reads. Only the owner of the tables may empty it, and databases like PostgreSQL have none, so it comes last.
    async afterLargeChange() {
      await sql`ANALYZE passage_words, articles, readings, vectors`.execute(db);
      await sql`SELECT gin_clean_pending_list('passage_words_terms')`.execute(db);
    },
    close: () => db.destroy(),
  };
}

/**
 * Closes each connection of `pool` once a statement on it got no answer in time. The server may be at work on it still,
 * and pg would give the connection to the next statement, which would wait behind it. Returns the closed ones.
 */
function closeWhenHung(pool: pg.Pool): WeakSet<pg.PoolClient> {
  const closed = new WeakSet<pg.PoolClient>();
  pool.on('connect', (client) => {
    const { query } = client;
    const watched = (...args: readonly unknown[]): unknown => {
      const result: unknown = Reflect.apply(query, client, args);
      if (result instanceof Promise)
        result.catch((error: unknown) => {
          if (!withoutAnswer.test(String(error)) || !(client instanceof pg.Client)) return;
          closed.add(client);
          void client.end().catch(() => undefined);
        });
      return result;
    };
    Object.assign(client, { query: watched });
  });
  return closed;
}

/** The message of pg for a statement without an answer. */
const withoutAnswer = /query read timeout/i;

/** The message of pg for a statement that found all connections in use until its time was over. */
const waitedInVain = /timeout exceeded when trying to connect/;

/**
 * `pool`, with a StoreBusyError for a statement that waited too long for a connection while others got theirs back. If
 * none came back meanwhile but `hung` ones, the database hangs, and the error stays that of a database that is away.
 */
function tellingBusy(pool: pg.Pool, hung: WeakSet<pg.PoolClient>): PostgresPool {
  let returnedAtMs = Number.NEGATIVE_INFINITY;
  pool.on('release', (_, client) => {
    if (!hung.has(client)) returnedAtMs = performance.now();
  });
  return {
    async connect() {
      const askedAtMs = performance.now();
      try {
        return await pool.connect();
      } catch (cause) {
        if (!waitedInVain.test(String(cause)) || returnedAtMs < askedAtMs) throw cause;
        throw new StoreBusyError(`expected a free connection within ${connectionTimeoutMs} ms`, { cause });
      }
    },
    end: () => pool.end(),
  };
}

// Serialisation failure and deadlock.
const conflicts: ReadonlySet<string> = new Set(['40001', '40P01']);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The address without user name and password. */
function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'the database';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

const fullText: FullText = {
  async create(db) {
    await db.schema
      .createTable('passage_words')
      .addColumn('room', 'text', (column) => column.notNull())
      .addColumn('article', 'text', (column) => column.notNull())
      .addColumn('passage', 'bigint', (column) => column.notNull())
      .addColumn('terms', sql`tsvector`, (column) => column.notNull())
      .addPrimaryKeyConstraint('passage_words_key', ['room', 'article', 'passage'])
      .execute();
    await sql`CREATE INDEX passage_words_terms ON passage_words USING gin (terms)`.execute(db);
  },
  async put(db, key, passages) {
    await this.delete(db, key);
    for (const { passage, terms } of passages) {
      await sql`INSERT INTO passage_words (room, article, passage, terms) VALUES (${key.room}, ${key.article}, ${passage}, to_tsvector('simple', ${terms.map(plainTerm).join(' ')}))`.execute(
        db,
      );
    }
  },
  async delete(db, { room, article }) {
    await sql`DELETE FROM passage_words WHERE room = ${room} AND article = ${article}`.execute(db);
  },
  async deleteRoom(db, room) {
    await sql`DELETE FROM passage_words WHERE room = ${room}`.execute(db);
  },
  async match(db, { room, terms, limit }) {
    const words = [...new Set(terms.map(plainTerm))];
    const query = (text: string) => sql`to_tsquery('simple', ${text})`;
    const columns = words.map((word, i) => sql`(terms @@ ${query(word)})::int AS ${sql.raw(`w${i}`)}`);
    // ts_rank ignores rarity. So each word is weighted by how few of the passages found have it.
    const counts = words.map((_, i) => sql`sum(${sql.raw(`w${i}`)}) AS ${sql.raw(`n${i}`)}`);
    // Without MATERIALIZED a plan for few passages counts all of them again for each one: 900 took 120 ms in place of 3.
    const weights = words.map((_, i) => sql.raw(`w${i} * ln(1 + total / greatest(n${i}, 1)::float8)`));
    const { rows } = await sql<{ article: string; passage: number; score: number }>`
      WITH found AS (
        SELECT article, passage, length(terms) AS size, ${sql.join(columns)}
        FROM passage_words WHERE room = ${room} AND terms @@ ${query(words.join(' | '))}
      ), counted AS MATERIALIZED (
        SELECT count(*) + 1 AS total, avg(size)::float8 AS mean, ${sql.join(counts)} FROM found
      )
      SELECT article, passage, (${sql.join(weights, sql` + `)}) / (0.5 + 0.5 * size / mean) AS score
      FROM found, counted ORDER BY score DESC, article, passage LIMIT ${limit}`.execute(db);
    return rows;
  },
  async count(db, { room, terms, limit }) {
    const counts = terms.map(
      (term, i) =>
        sql`(SELECT count(*)::int FROM (SELECT 1 FROM passage_words WHERE room = ${room} AND terms @@ to_tsquery('simple', ${plainTerm(term)}) LIMIT ${limit}) AS counted) AS ${sql.ref(`n${i}`)}`,
    );
    const { rows } = await sql<Record<string, number>>`SELECT ${sql.join(counts)}`.execute(db);
    return terms.map((_, i) => rows[0]?.[`n${i}`] ?? 0);
  },
};
