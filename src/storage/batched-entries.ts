/** Writes entries together, and holds them in memory as well where the database is slow or away. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from './engine.ts';
import type { Key } from './storage.ts';
import { inTransaction } from './transaction.ts';

/** How long a reply waits for the database at most, in milliseconds. */
const patienceMs = 500;

/** How many entries are held in memory for a database that is slow or away. */
const maxHeld = 5000;

/** How many rows one statement writes; a statement of SQLite has at most 32,766 values. */
const maxRows = 500;

/** An entry. `kind` keeps the ids of one use apart from those of another. */
export type BatchedEntry = Key & {
  readonly kind: 'call' | 'entry';
  readonly value: string;
  readonly untilMs: number;
};

/** Receives the database's refusal: what was kept since then ends with the process. */
export type Warn = (fields: { readonly err: unknown }, message: string) => void;

/** Entries on their way to the database. */
export type BatchedEntries = {
  /** Resolves once the entry is in the database, and after 500 ms at the latest. Never rejects. */
  readonly keep: (entry: BatchedEntry) => Promise<void>;
  /** The entry that the database does not have yet. */
  readonly held: (key: Key & Pick<BatchedEntry, 'kind'>) => BatchedEntry | undefined;
  /** Resolves once one more attempt was made to write everything that is held. */
  readonly settled: () => Promise<void>;
};

/** Writes to the database of `engine`. `written` is called with the entries of each batch that the database took. */
export function createBatchedEntries(
  engine: Engine,
  {
    warn,
    now,
    written,
  }: {
    readonly warn: Warn;
    readonly now: () => number;
    readonly written: (entries: readonly BatchedEntry[]) => Promise<void>;
  },
): BatchedEntries {
  /** By room, kind and id; the oldest makes room. */
  const held = new Map<string, BatchedEntry & { readonly keptAt: number }>();
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  /** Writes all that is held. What the database refuses stays held, and is tried again with the next entry. */
  async function write(): Promise<void> {
    const entries = [...held.entries()];
    const rows = entries.map(([, { room, kind, id, value, keptAt, untilMs }]) => ({
      room,
      kind,
      id,
      value,
      chars: value.length,
      kept_at: keptAt,
      expires_at: untilMs,
    }));
    try {
      await inTransaction(engine, async (db) => {
        for (let at = 0; at < rows.length; at += maxRows) {
          await db
            .insertInto('entries')
            .values(rows.slice(at, at + maxRows))
            .onConflict((conflict) =>
              conflict.columns(['room', 'kind', 'id']).doUpdateSet((is) => ({
                value: is.ref('excluded.value'),
                chars: is.ref('excluded.chars'),
                kept_at: is.ref('excluded.kept_at'),
                expires_at: is.ref('excluded.expires_at'),
              })),
            )
            .execute();
        }
      });
      for (const [key, each] of entries) if (held.get(key) === each) held.delete(key);
      await written(entries.map(([, each]) => each));
    } catch (err) {
      warn({ err }, 'the store cannot be written: it is kept in memory until it can');
    }
  }

  /** Resolves once what is held now is in the database. What comes while that is busy is written at one go after it. */
  function flush(): Promise<void> {
    next ??= running.then(() => {
      next = undefined;
      running = write();
      return running;
    });
    return next;
  }

  return {
    async keep(entry) {
      const key = keyOf(entry);
      held.delete(key);
      held.set(key, { ...entry, keptAt: now() });
      const [oldest] = held.keys();
      if (held.size > maxHeld && oldest !== undefined) held.delete(oldest);
      const inTime = new AbortController();
      await Promise.race([
        flush(),
        pause(patienceMs, undefined, { signal: inTime.signal }).catch(() => undefined),
      ]);
      inTime.abort();
    },
    held: (key) => held.get(keyOf(key)),
    settled: async () => {
      if (held.size > 0) await flush();
    },
  };
}

function keyOf({ room, kind, id }: Key & Pick<BatchedEntry, 'kind'>): string {
  return JSON.stringify([room, kind, id]);
}
