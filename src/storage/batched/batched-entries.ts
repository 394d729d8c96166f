/** Writes entries in batches, and holds them in memory until the database has them. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from '../engine.ts';
import type { Key } from '../storage.ts';
import { repeatConflicts } from '../transaction.ts';
import { type BatchedEntry, createHeldEntries, dropErased } from './held-entries.ts';
import { createInsert } from './insert-entries.ts';

/** Longest wait of a reply for the database, in milliseconds. */
const patienceMs = 200;

/** Rows per statement. Each number of rows has a statement of its own, which is compiled once. */
const maxRows = 64;

/** How long brief entries are gathered for one batch where no other process reads them, in milliseconds. */
const gatheredMs = 50;

/**
 * Reports that the database refused a write. The entries stay in memory, and are lost if the process ends.
 */
export type Warn = (fields: { readonly err: unknown }, message: string) => void;

/** Entries that the database may not have yet. */
export type BatchedEntries = {
  /**
   * Resolves when every process can read the entry or the write failed, after at most 200 ms. Never rejects.
   */
  readonly keep: (entry: BatchedEntry) => Promise<void>;
  /** Returns an entry that the database does not have yet; else undefined. */
  readonly held: (key: Key & Pick<BatchedEntry, 'kind'>) => BatchedEntry | undefined;
  /** Resolves after one more attempt to write all held entries. */
  readonly settled: () => Promise<void>;
  /** Drops the held entries of `room`. Resolves when the writes in progress have ended. */
  readonly forget: (room: string) => Promise<void>;
};

/**
 * Creates batched writes to the database of `engine`. `written` is called with each batch that the database
 * accepted. With `isBrief` no call waits for the disk: a commit of PostgreSQL is not flushed, and SQLite gets the
 * entries of 50 ms in one transaction, because only this process reads them.
 */
export function createBatchedEntries(
  engine: Engine,
  {
    warn,
    now,
    written = async () => undefined,
    isBrief = false,
  }: {
    readonly warn: Warn;
    readonly now: () => number;
    readonly written?: (entries: readonly BatchedEntry[]) => Promise<void>;
    readonly isBrief?: boolean;
  },
): BatchedEntries {
  const held = createHeldEntries();
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  /** True if entries may have been held for so long that their room was erased meanwhile. */
  let isLate = false;

  const insert = createInsert(engine, isBrief);
  const isGathered = isBrief && !engine.isRemote;

  /** Writes all held entries. On failure they stay held, and the next entry triggers another attempt. */
  async function write(): Promise<void> {
    try {
      if (isLate) await dropErased(engine, held);
      const entries = held.all();
      // Each statement is a transaction of its own: the entries do not depend on each other.
      for (let at = 0; at < entries.length; at += maxRows) {
        const query = insert(entries.slice(at, at + maxRows));
        await repeatConflicts(engine, () => engine.write.executeQuery(query));
      }
      held.release(entries);
      await written(entries);
      isLate = false;
    } catch (err) {
      isLate = true;
      warn({ err }, 'the store cannot be written: it is kept in memory until it can');
    }
  }

  /**
   * Resolves when the entries held now are written, or the attempt failed. Entries that arrive during a write
   * go into one batch after it.
   */
  function flush(): Promise<void> {
    next ??= running
      .then(() => (isGathered ? pause(gatheredMs) : undefined))
      .then(() => {
        next = undefined;
        running = write();
        return running;
      });
    return next;
  }

  return {
    async keep(entry) {
      held.put({ keptAt: now(), ...entry });
      const flushed = flush();
      if (!isGathered) await inTime(flushed);
    },
    held: held.get,
    settled: async () => {
      if (held.all().length > 0) await flush();
    },
    async forget(room) {
      held.drop((each) => each.room === room);
      await running;
    },
  };
}

/** Resolves as `promise` does, or with undefined after 200 ms. */
export async function inTime<T>(promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patienceMs, undefined);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
