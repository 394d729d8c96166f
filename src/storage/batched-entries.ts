/** Writes entries in batches, and holds them in memory until the database has them. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CompiledQuery, Insertable } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './schema.ts';
import type { Key } from './storage.ts';
import { repeatConflicts } from './transaction.ts';

/** Longest wait of a reply for the database, in milliseconds. */
const patienceMs = 200;

/** The most entries in memory, for a database that is slow or away. */
const maxHeld = 5000;

/** Rows per statement. Each number of rows has a statement of its own, which is compiled once. */
const maxRows = 64;

/** How long brief entries are gathered for one batch where no other process reads them, in milliseconds. */
const gatheredMs = 50;

/** An entry. `kind` separates the ids of different uses. */
export type BatchedEntry = Key & {
  readonly kind: 'call' | 'entry';
  readonly value: string;
  readonly untilMs: number;
};

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
  /** By room, kind and id. The oldest is dropped beyond `maxHeld`. */
  const held: HeldEntries = new Map();
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  /** True if entries may have been held for so long that their room was erased meanwhile. */
  let isLate = false;

  const insert = createInsert(engine, isBrief);
  const isGathered = isBrief && !engine.isRemote;

  /** Writes all held entries. On failure they stay held, and the next entry triggers another attempt. */
  async function write(): Promise<void> {
    try {
      if (isLate && held.size > 0) await dropErased(engine, held);
      await writeHeld();
      isLate = false;
    } catch (err) {
      isLate = true;
      warn({ err }, 'the store cannot be written: it is kept in memory until it can');
    }
  }

  async function writeHeld(): Promise<void> {
    const entries = [...held.entries()];
    const rows = entries.map(([, each]) => rowOf(each));
    // Each statement is a transaction of its own: the entries do not depend on each other.
    for (let at = 0; at < rows.length; at += maxRows) {
      const query = insert(rows.slice(at, at + maxRows));
      await repeatConflicts(engine, () => engine.write.executeQuery(query));
    }
    for (const [key, each] of entries) if (held.get(key) === each) held.delete(key);
    await written(entries.map(([, each]) => each));
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
      const key = keyOf(entry);
      held.delete(key);
      held.set(key, { keptAt: now(), ...entry });
      const [oldest] = held.keys();
      if (held.size > maxHeld && oldest !== undefined) held.delete(oldest);
      const flushed = flush();
      if (!isGathered) await inTime(flushed);
    },
    held: (key) => held.get(keyOf(key)),
    settled: async () => {
      if (held.size > 0) await flush();
    },
    async forget(room) {
      for (const [key, each] of held) if (each.room === room) held.delete(key);
      await running;
    },
  };
}

type HeldEntry = BatchedEntry & { readonly keptAt: number };
type HeldEntries = Map<string, HeldEntry>;

/** The kind of the entry that marks when a room was erased. */
export const erasedKind = 'erased';

/** Drops the entries whose room was erased, perhaps by another process, after they were kept. */
async function dropErased({ read }: Engine, held: HeldEntries): Promise<void> {
  const rooms = [...new Set([...held.values()].map(({ room }) => room))];
  const marks = await read
    .selectFrom('entries')
    .select(['room', 'kept_at'])
    .where('kind', '=', erasedKind)
    .where('room', 'in', rooms)
    .execute();
  const erasedAt = new Map(marks.map(({ room, kept_at }) => [room, kept_at]));
  for (const [key, { room, keptAt }] of held)
    if (keptAt <= (erasedAt.get(room) ?? Number.NEGATIVE_INFINITY)) held.delete(key);
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

type Row = Insertable<Tables['entries']>;

function rowOf({ room, kind, id, value, keptAt, untilMs }: HeldEntry): Row {
  return { room, kind, id, value, chars: value.length, kept_at: keptAt, expires_at: untilMs };
}

/** Returns a function that makes the statement which puts rows. */
function createInsert(
  { write, withoutFlush }: Engine,
  isBrief: boolean,
): (rows: readonly Row[]) => CompiledQuery {
  const compiled = new Map<number, CompiledQuery>();
  return (rows) => {
    const known = compiled.get(rows.length);
    if (known !== undefined) return { ...known, parameters: rows.flatMap(valuesOf) };
    const put = write
      .insertInto('entries')
      .columns(columns)
      .values(rows.map((row) => ({ ...row })))
      .onConflict((conflict) =>
        conflict.columns(['room', 'kind', 'id']).doUpdateSet((is) => ({
          value: is.ref('excluded.value'),
          chars: is.ref('excluded.chars'),
          kept_at: is.ref('excluded.kept_at'),
          expires_at: is.ref('excluded.expires_at'),
        })),
      );
    const query = (
      isBrief && withoutFlush !== undefined ? put.returning(withoutFlush.as('unflushed')) : put
    ).compile();
    compiled.set(rows.length, query);
    return query;
  };
}

const columns = ['room', 'kind', 'id', 'value', 'chars', 'kept_at', 'expires_at'] as const;

/** The values of a row in the order of `columns`, which is that of the statement's parameters. */
function valuesOf(row: Row): readonly unknown[] {
  return columns.map((name) => row[name]);
}

function keyOf({ room, kind, id }: Key & Pick<BatchedEntry, 'kind'>): string {
  return JSON.stringify([room, kind, id]);
}
