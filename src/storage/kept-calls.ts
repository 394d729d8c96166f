/** Stores the calls behind buttons, and limits how many a room keeps. */
import { LRUCache } from 'lru-cache';
import { type BatchedEntries, inTime } from './batched/batched-entries.ts';
import type { BatchedEntry } from './batched/held-entries.ts';
import { anyRoom } from './call-lines.ts';
import type { Engine } from './engine.ts';
import { type CallStore, type Key, keptCallDays, maxKeptCalls, maxKeptChars } from './storage.ts';

const lifeMs = keptCallDays * 24 * 60 * 60 * 1000;

/**
 * A call that this process wrote within this time, in milliseconds, is not written again, so that an answer that is
 * given often does not wait for the disk each time. It then lives that much shorter.
 */
const writtenMs = 60 * 60_000;

/** How many calls are remembered as written. */
const maxWritten = 5000;

/** After this many calls, a room is trimmed to its limits. */
const trimEvery = 1000;

const kind = 'call';

/**
 * Creates the call store over `engine`. `entries` writes the calls; `now` returns milliseconds since 1970.
 */
export function createCallStore(
  engine: Engine,
  { entries, now }: { readonly entries: BatchedEntries; readonly now: () => number },
): CallStore {
  const writtenAt = new LRUCache<string, number>({ max: maxWritten });

  async function read({ room, id }: Key): Promise<string | undefined> {
    const row = await engine.read
      .selectFrom('entries')
      .select('value')
      .where('room', 'in', [room, anyRoom])
      .where('kind', '=', kind)
      .where('id', '=', id)
      .where('expires_at', '>', now())
      .executeTakeFirst();
    return row?.value;
  }

  /** True if the database has the call. It may have been erased with its room, or displaced by newer calls. */
  async function isWritten({ room, id }: Key, call: string): Promise<boolean> {
    const atMs = writtenAt.get(JSON.stringify([room, id])) ?? Number.NEGATIVE_INFINITY;
    if (now() - atMs >= writtenMs || entries.held({ room, kind, id }) !== undefined) return false;
    // A database that is slow or away must not hold up the reply: the call is then written again.
    return (await inTime(read({ room, id }).catch(() => undefined))) === call;
  }

  return {
    async keep({ room, id, call }) {
      if (await isWritten({ room, id }, call)) return;
      await entries.keep({ room, kind, id, value: call, untilMs: now() + lifeMs });
      writtenAt.set(JSON.stringify([room, id]), now());
    },
    async find({ room, id }) {
      const known = entries.held({ room, kind, id });
      if (known === undefined) return read({ room, id });
      return known.untilMs > now() ? known.value : undefined;
    },
  };
}

/** Counts the calls written to each room, and trims a room to its limits after every 1,000. */
export function createTrimmer(engine: Engine): (entries: readonly BatchedEntry[]) => Promise<void> {
  const writtenIn = new Map<string, number>();
  return async (entries) => {
    for (const { room } of entries.filter((each) => each.kind === kind)) {
      const count = (writtenIn.get(room) ?? 0) + 1;
      writtenIn.set(room, count % trimEvery);
      if (count === trimEvery) await trimCalls(engine, room);
    }
  };
}

/** Deletes the oldest calls of `room` beyond its limits. */
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
