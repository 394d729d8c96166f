/** The calls behind buttons: written together, kept in memory as well where the database is slow or away. */
import { setTimeout as pause } from 'node:timers/promises';
import { anyRoom } from './call-lines.ts';
import type { Engine } from './engine.ts';
import {
  type CallStore,
  type KeptCall,
  type Key,
  keptCallDays,
  maxKeptCalls,
  maxKeptChars,
} from './storage.ts';
import { inTransaction } from './transaction.ts';

const dayMs = 24 * 60 * 60 * 1000;
const lifeMs = keptCallDays * dayMs;

/** How long a reply waits for the database at most. */
const patienceMs = 500;

/** After how many calls a room is brought back to its bounds. */
const trimEvery = 1000;

/** How many calls are held in memory for a database that is slow or away. */
const maxHeld = 5000;

/** How many rows one statement writes; a statement of SQLite has at most 32,766 values. */
const maxRows = 500;

const kind = 'call';

type Waiting = KeptCall & { readonly room: string; readonly keptAt: number };

/** Told that the database refused: what was kept meanwhile ends with the process. */
export type Warn = (fields: { readonly err: unknown }, message: string) => void;

/** The calls in the database of `engine`. */
export function createCallStore(
  engine: Engine,
  { warn, now }: { readonly warn: Warn; readonly now: () => number },
): CallStore & { readonly settled: () => Promise<void> } {
  /** What the database does not have yet, by room and id; the oldest makes room. */
  const held = new Map<string, Waiting>();
  const writtenIn = new Map<string, number>();
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  /** Writes all that is held. What the database refuses stays held, and is tried again with the next call. */
  async function write(): Promise<void> {
    const calls = [...held.entries()];
    const rows = calls.map(([, each]) => rowOf(each));
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
      for (const [key, each] of calls) {
        if (held.get(key) === each) held.delete(key);
        await countWritten(each.room);
      }
    } catch (err) {
      warn({ err }, 'the store cannot be written: calls are kept in memory until it can');
    }
  }

  async function countWritten(room: string): Promise<void> {
    const count = (writtenIn.get(room) ?? 0) + 1;
    writtenIn.set(room, count % trimEvery);
    if (count === trimEvery) await trimCalls(engine, room);
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
    async keep({ room, id, call }) {
      const waiting = { room, id, call, keptAt: now() };
      held.delete(keyOf(waiting));
      held.set(keyOf(waiting), waiting);
      const [oldest] = held.keys();
      if (held.size > maxHeld && oldest !== undefined) held.delete(oldest);
      const inTime = new AbortController();
      await Promise.race([
        flush(),
        pause(patienceMs, undefined, { signal: inTime.signal }).catch(() => undefined),
      ]);
      inTime.abort();
    },
    async find(key) {
      const known = held.get(keyOf(key));
      if (known !== undefined) return known.keptAt + lifeMs > now() ? known.call : undefined;
      const row = await engine.read
        .selectFrom('entries')
        .select('value')
        .where('room', 'in', [key.room, anyRoom])
        .where('kind', '=', kind)
        .where('id', '=', key.id)
        .where('expires_at', '>', now())
        .executeTakeFirst();
      return row?.value;
    },
    settled: async () => {
      if (held.size > 0) await flush();
    },
  };
}

/** Deletes the oldest calls of `room` that are beyond its bounds. */
export async function trimCalls(engine: Engine, room: string): Promise<void> {
  const calls = await engine.write
    .selectFrom('entries')
    .select(['id', 'chars', 'kept_at'])
    .where('room', '=', room)
    .where('kind', '=', kind)
    .orderBy('kept_at', 'desc')
    .orderBy('id')
    .execute();
  let chars = 0;
  const last = calls.find((call, index) => {
    chars += call.chars;
    return index >= maxKeptCalls || chars > maxKeptChars;
  });
  if (last === undefined) return;
  await engine.write
    .deleteFrom('entries')
    .where('room', '=', room)
    .where('kind', '=', kind)
    .where((is) =>
      is.or([
        is('kept_at', '<', last.kept_at),
        is.and([is('kept_at', '=', last.kept_at), is('id', '>=', last.id)]),
      ]),
    )
    .execute();
}

function rowOf({ room, id, call, keptAt }: Waiting) {
  const chars = call.length;
  return { room, kind, id, value: call, chars, kept_at: keptAt, expires_at: keptAt + lifeMs };
}

function keyOf({ room, id }: Key): string {
  return JSON.stringify([room, id]);
}
