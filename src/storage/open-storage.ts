/** Opens the store: SQLite in a file by default, PostgreSQL at an address. */

import { createArticleStore } from './articles.ts';
import { createBatchedEntries, type Warn } from './batched/batched-entries.ts';
import { importCallLines } from './call-lines.ts';
import type { Engine } from './engine.ts';
import { createDraftStore, createEntryStore } from './entries.ts';
import { createCallStore, createTrimmer, trimCalls } from './kept-calls.ts';
import { migrate } from './migrations.ts';
import { createKeyReads } from './reads/key-reads.ts';
import { createRoomStore, sweep } from './rooms.ts';
import { inMemory, openSqlite } from './sqlite.ts';
import { type Storage, StorageError } from './storage.ts';

/** The place of the store, and its callbacks. */
export type StorageOptions = {
  /** The address of a PostgreSQL database; undefined for SQLite. */
  readonly url?: string | undefined;
  /** The SQLite file, or `:memory:`. */
  readonly file: string;
  /** True if all passages are of one room: SQLite then finds them faster. By default there are many rooms. */
  readonly isOneRoom?: boolean;
  /** The line file in which an earlier version kept calls; it is read once. */
  readonly callLines?: string | undefined;
  readonly warn: Warn;
  /** Returns milliseconds since 1970; by default the system clock. */
  readonly now?: () => number;
};

/**
 * Opens the store. If the file cannot be written, it calls `warn` and opens a store in memory. Throws a
 * StorageError for a damaged file (which it leaves unchanged), a file of a newer version, or a database that
 * cannot be reached.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { url, file, isOneRoom, callLines, warn } = options;
  try {
    const engine = await openEngine(url, file, isOneRoom);
    try {
      await migrate(engine, url === undefined ? file : 'the database');
      const storage = createStorage(engine, options);
      if (callLines !== undefined) await importCallLines(callLines, storage.calls);
      return storage;
    } catch (error) {
      await engine.close();
      throw isForbidden(error) ? new StorageError('forbidden', 'the database', { cause: error }) : error;
    }
  } catch (error) {
    if (!(error instanceof StorageError) || error.fault !== 'not writable' || url !== undefined) throw error;
    warn({ err: error }, 'the store cannot be written: what it keeps ends with this process');
    const inPlace = await openStorage({ ...options, file: inMemory, callLines: undefined });
    return { ...inPlace, durable: false };
  }
}

/** PostgreSQL's code for a user who may not make tables. */
function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501';
}

/** Loads pg only if it is needed. */
async function openEngine(url: string | undefined, file: string, isOneRoom?: boolean): Promise<Engine> {
  if (url === undefined) return openSqlite(file, isOneRoom);
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(url);
}

function createStorage(
  engine: Engine,
  { warn, now = Date.now }: Pick<StorageOptions, 'warn' | 'now'>,
): Storage {
  const calls = createBatchedEntries(engine, { warn, now, written: createTrimmer(engine) });
  // A button must work for days. A conversation ends after ten minutes, and a reply need not wait until it is on
  // the disk.
  const brief = createBatchedEntries(engine, { warn, now, isBrief: true });
  const reads = createKeyReads(engine, now);
  const rooms = createRoomStore(engine, now);
  const settled = () => Promise.all([calls.settled(), brief.settled()]);
  return {
    durable: true,
    calls: createCallStore(engine, { entries: calls, now }),
    entries: createEntryStore(engine, { batched: brief, reads, now }),
    articles: createArticleStore(engine, { reads, now, warn }),
    drafts: createDraftStore(engine, now),
    rooms: {
      ...rooms,
      async erase(room) {
        await Promise.all([calls.forget(room), brief.forget(room)]);
        await rooms.erase(room);
      },
    },
    async check() {
      await engine.read.selectFrom('versions').select('version').execute();
    },
    async sweep(removedBefore) {
      await settled();
      const rooms = await engine.read.selectFrom('entries').select('room').distinct().execute();
      for (const { room } of rooms) await trimCalls(engine, room);
      await sweep(engine, { now: now(), removedBefore });
    },
    async close() {
      await settled();
      await engine.close();
    },
  };
}
