/** Entries in memory that the database does not have yet. */
import type { Engine } from '../engine.ts';
import type { Key } from '../storage.ts';

/** The most entries in memory, for a database that is slow or away. */
const maxHeld = 5000;

/** An entry. `kind` separates the ids of different uses. */
export type BatchedEntry = Key & {
  readonly kind: 'call' | 'entry';
  readonly value: string;
  readonly untilMs: number;
};

/** An entry in memory. `keptAt` is in milliseconds since 1970. */
export type HeldEntry = BatchedEntry & { readonly keptAt: number };

/** At most 5,000 entries; beyond that the oldest is dropped. */
export type HeldEntries = {
  /** Puts an entry in place of the one with the same room, kind and id. */
  readonly put: (entry: HeldEntry) => void;
  readonly get: (key: Key & Pick<BatchedEntry, 'kind'>) => HeldEntry | undefined;
  /** All entries, the oldest first. */
  readonly all: () => readonly HeldEntry[];
  /** Removes `written`, but for those that were replaced since. */
  readonly release: (written: readonly HeldEntry[]) => void;
  /** Removes the entries for which `isUnwanted` is true. */
  readonly drop: (isUnwanted: (entry: HeldEntry) => boolean) => void;
};

/** Creates an empty collection. */
export function createHeldEntries(): HeldEntries {
  const entries = new Map<string, HeldEntry>();
  return {
    put(entry) {
      const key = keyOf(entry);
      entries.delete(key);
      entries.set(key, entry);
      const [oldest] = entries.keys();
      if (entries.size > maxHeld && oldest !== undefined) entries.delete(oldest);
    },
    get: (key) => entries.get(keyOf(key)),
    all: () => [...entries.values()],
    release(written) {
      for (const entry of written) {
        const key = keyOf(entry);
        if (entries.get(key) === entry) entries.delete(key);
      }
    },
    drop(isUnwanted) {
      for (const [key, entry] of entries) if (isUnwanted(entry)) entries.delete(key);
    },
  };
}

function keyOf({ room, kind, id }: Key & Pick<BatchedEntry, 'kind'>): string {
  return JSON.stringify([room, kind, id]);
}

/** The kind of the entry that marks when a room was erased. */
export const erasedKind = 'erased';

/** Drops the entries whose room was erased, perhaps by another process, after they were kept. */
export async function dropErased({ read }: Engine, held: HeldEntries): Promise<void> {
  const rooms = [...new Set(held.all().map(({ room }) => room))];
  if (rooms.length === 0) return;
  const marks = await read
    .selectFrom('entries')
    .select(['room', 'kept_at'])
    .where('kind', '=', erasedKind)
    .where('room', 'in', rooms)
    .execute();
  const erasedAt = new Map(marks.map(({ room, kept_at }) => [room, kept_at]));
  held.drop(({ room, keptAt }) => keptAt <= (erasedAt.get(room) ?? Number.NEGATIVE_INFINITY));
}
