/** The calls behind buttons, and the bounds of what a room keeps of them. */
import type { BatchedEntries, BatchedEntry } from './batched-entries.ts';
import { anyRoom } from './call-lines.ts';
import type { Engine } from './engine.ts';
import { type CallStore, keptCallDays, maxKeptCalls, maxKeptChars } from './storage.ts';

const lifeMs = keptCallDays * 24 * 60 * 60 * 1000;

/** After how many calls a room is brought back to its bounds. */
const trimEvery = 1000;

const kind = 'call';

/** The calls in the database of `engine`, which `entries` writes. */
export function createCallStore(
  engine: Engine,
  { entries, now }: { readonly entries: BatchedEntries; readonly now: () => number },
): CallStore {
  return {
    keep: ({ room, id, call }) => entries.keep({ room, kind, id, value: call, untilMs: now() + lifeMs }),
    async find({ room, id }) {
      const known = entries.held({ room, kind, id });
      if (known !== undefined) return known.untilMs > now() ? known.value : undefined;
      const row = await engine.read
        .selectFrom('entries')
        .select('value')
        .where('room', 'in', [room, anyRoom])
        .where('kind', '=', kind)
        .where('id', '=', id)
        .where('expires_at', '>', now())
        .executeTakeFirst();
      return row?.value;
    },
  };
}

/** Counts the calls that were written to each room, and brings a room back to its bounds after every 1,000. */
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
