/** The kept calls in memory, bounded in number, size and time: what every store of one process is built on. */
import { type KeptCall, keptCallDays, maxKeptCalls, maxKeptChars } from './storage.ts';

const dayMs = 24 * 60 * 60 * 1000;
const lifeMs = keptCallDays * dayMs;

/** A kept call and when it was last offered, in milliseconds since 1970. */
export type DatedCall = KeptCall & { readonly keptAt: number };

export type KeptCalls = {
  /** Whether this changes what a store has to write: the call is new, or its time has been prolonged by a day or more. */
  readonly keep: (dated: DatedCall) => boolean;
  readonly find: (id: string, now: number) => string | undefined;
  /** Those whose time is not over, the oldest first. */
  readonly all: (now: number) => readonly DatedCall[];
};

/** No kept calls yet. */
export function createKeptCalls(): KeptCalls {
  // The order of the map is the order of age: a call that is offered again moves to the end.
  const calls = new Map<string, DatedCall>();
  let chars = 0;

  function drop(old: DatedCall): void {
    calls.delete(old.id);
    chars -= old.call.length;
  }

  function makeRoom(now: number): void {
    for (const oldest of calls.values()) {
      const over = calls.size > maxKeptCalls || chars > maxKeptChars;
      if (!over && isAlive(oldest, now)) return;
      drop(oldest);
    }
  }

  return {
    keep(dated) {
      const known = calls.get(dated.id);
      // A call that many people are offered is written once a day, not every time.
      if (known !== undefined && dated.keptAt - known.keptAt < dayMs) return false;
      if (known !== undefined) drop(known);
      calls.set(dated.id, dated);
      chars += dated.call.length;
      makeRoom(dated.keptAt);
      return true;
    },
    find(id, now) {
      const known = calls.get(id);
      return known !== undefined && isAlive(known, now) ? known.call : undefined;
    },
    all: (now) => [...calls.values()].filter((each) => isAlive(each, now)),
  };
}

function isAlive({ keptAt }: DatedCall, now: number): boolean {
  return now - keptAt < lifeMs;
}
