/** The embedded engine: SQLite in one file with full text by FTS5. */
import { copyFile, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely, sql } from 'kysely';
import { type ArticleKey, type Engine, type FullText, plainTerm, type Queries } from './engine.ts';
import { libsqlDialect, openRowReader, type RowReader, sqliteCode } from './libsql-dialect.ts';
import type { Tables } from './schema.ts';
import { StorageError, type StorageFault } from './storage.ts';

const pragmas = ['busy_timeout = 5000', 'journal_mode = WAL', 'synchronous = FULL'];

/** The path of a database in memory. */
export const inMemory = ':memory:';

/**
 * Opens the database in `file`, and creates it if necessary. With `isOneRoom` all passages are of one room.
 * Throws a StorageError if the file cannot be written, is damaged, or is no database; such a file stays
 * unchanged.
 */
export async function openSqlite(file: string, isOneRoom = false): Promise<Engine> {
  try {
    if (file !== inMemory) await prepareFile(file);
    const write = new Kysely<Tables>({ dialect: libsqlDialect(file, file === inMemory ? [] : pragmas) });
    // A second connection can read while the first waits for the disk or another process.
    const read = file === inMemory ? write : new Kysely<Tables>({ dialect: libsqlDialect(file, pragmas) });
    // The first statement opens the file and reads its first page.
    await sql`SELECT count(*) FROM sqlite_master`.execute(write);
    // A third one reads rows by their keys, and waits for no search.
    const rows = file === inMemory ? undefined : await openRowReader(file, pragmas);
    return createEngine({ file, isOneRoom, read, write, rows });
  } catch (error) {
    throw explain(error, file);
  }
}

/** Creates an empty file that only its owner can read, because the store may hold questions. */
async function prepareFile(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await (await open(file, 'a', 0o600)).close();
}

function createEngine({
  file,
  isOneRoom,
  read,
  write,
  rows,
}: {
  readonly file: string;
  readonly isOneRoom: boolean;
  readonly read: Kysely<Tables>;
  readonly write: Kysely<Tables>;
  readonly rows: RowReader | undefined;
}): Engine {
  return {
    read,
    write,
    fullText: isOneRoom ? { ...fullText, ...searchIn(() => '') } : fullText,
    withoutFlush: undefined,
    afterLargeChange: undefined,
    isRemote: false,
    readRow: rows?.read,
    bytesType: 'blob',
    isConflict: (error) => /^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error) ?? ''),
    async beforeMigration(version) {
      if (file === inMemory || version === 0) return;
      // Moves the contents of the write-ahead log into the file before copying it.
      await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(write);
      await copyFile(file, `${file}.before-version-${version + 1}`);
    },
    async close() {
      await write.destroy();
      if (read !== write) await read.destroy();
      rows?.close();
    },
  };
}

const faults: readonly (readonly [code: RegExp, fault: StorageFault])[] = [
  [/^SQLITE_(NOTADB|CORRUPT)/, 'damaged'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)|^E(ACCES|PERM|ROFS|ISDIR|NOTDIR|EXIST)$/, 'not writable'],
  [/^SQLITE_FULL|^ENOSPC$/, 'full'],
];

/** Turns an error that the operator can fix into a StorageError. */
function explain(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const fault = faults.find(([form]) => form.test(code))?.[1];
  return fault === undefined ? error : new StorageError(fault, file, { cause: error });
}

// One table for all rooms. Room and article are words in columns of their own, so that the index finds them.
const fullText: FullText = {
  async create(db) {
    await sql`CREATE VIRTUAL TABLE passage_words USING fts5(room, article, terms, article_id UNINDEXED, passage UNINDEXED, tokenize = 'ascii')`.execute(
      db,
    );
  },
  async put(db, key, passages) {
    await this.delete(db, key);
    for (const { passage, terms } of passages) {
      await sql`INSERT INTO passage_words (room, article, terms, article_id, passage) VALUES (${word(key.room)}, ${word(key.article)}, ${terms.map(plainTerm).join(' ')}, ${key.article}, ${passage})`.execute(
        db,
      );
    }
  },
  async delete(db, { room, article }: ArticleKey) {
    await deleteWhere(db, `room : ${word(room)} AND article : ${word(article)}`);
  },
  deleteRoom: (db, room) => deleteWhere(db, `room : ${word(room)}`),
  ...searchIn((room) => `room : ${word(room)} AND `),
};

/**
 * Searches with `condition` on the room before the terms. The condition costs as much as reading
 * all passages of the room, so a store of one room has none.
 */
function searchIn(condition: (room: string) => string): Pick<FullText, 'match' | 'count'> {
  return {
    async match(db, { room, terms, limit }) {
      const any = terms.map(plainTerm).join(' OR ');
      const query = `${condition(room)}terms : (${any})`;
      // bm25 is lower for better matches. The weights 0 exclude the room and the article from the score.
      const { rows } = await sql<{ article_id: string; passage: number; rank: number }>`
        SELECT article_id, passage, bm25(passage_words, 0.0, 0.0, 1.0) AS rank FROM passage_words
        WHERE passage_words MATCH ${query} ORDER BY rank, rowid LIMIT ${limit}`.execute(db);
      return rows.map(({ article_id, passage, rank }) => ({ article: article_id, passage, score: -rank }));
    },
    async count(db, { room, terms, limit }) {
      const counts = terms.map((term, i) => {
        const query = `${condition(room)}terms : ${plainTerm(term)}`;
        return sql`(SELECT count(*) FROM (SELECT 1 FROM passage_words WHERE passage_words MATCH ${query} LIMIT ${limit})) AS ${sql.ref(`n${i}`)}`;
      });
      const { rows } = await sql<Record<string, number>>`SELECT ${sql.join(counts)}`.execute(db);
      return terms.map((_, i) => rows[0]?.[`n${i}`] ?? 0);
    },
  };
}

async function deleteWhere(db: Queries, query: string): Promise<void> {
  await sql`DELETE FROM passage_words WHERE rowid IN (SELECT rowid FROM passage_words WHERE passage_words MATCH ${query})`.execute(
    db,
  );
}

/** Encodes `id` as one word. */
function word(id: string): string {
  return `k${Buffer.from(id, 'utf8').toString('hex')}`;
}
