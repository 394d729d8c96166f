/** Of whom each asker spoke in each room: what "she" means in a question after. */

/** Who calls, and where. */
export type Origin = {
  readonly asker: string;
  /** Whose articles are asked: `server-ID`, `user-ID` outside of servers, or `terminal`. */
  readonly room: string;
  /** The channel, where there is one. */
  readonly channel?: string | undefined;
  /** How large a file may be that is sent there, in bytes. */
  readonly maxFileBytes?: number | undefined;
};

/** What one asker spoke of in one room, for a while. */
export type Memory = {
  /** The names of those whom they asked about, or were told to be speaking, the last first; none where it is long ago. */
  readonly recall: () => readonly string[];
  readonly remember: (name: string) => void;
};

const keptMs = 10 * 60_000;
// The oldest is forgotten for the newest: a busy server must not fill the memory.
const maxKept = 1000;
// "She" may be the last woman of whom was spoken, though a man was since; nobody thinks further back than this.
const maxNames = 4;

type Spoken = { readonly name: string; readonly atMs: number };

/** The memory of each origin; `nowMs` is a clock that never runs back. */
export function createMemories(nowMs: () => number): (origin: Origin) => Memory {
  const kept = new Map<string, readonly Spoken[]>();
  return ({ asker, room }) => {
    const key = JSON.stringify([asker, room]);
    const fresh = () => (kept.get(key) ?? []).filter(({ atMs }) => nowMs() - atMs <= keptMs);
    return {
      recall: () => fresh().map(({ name }) => name),
      remember: (name) => {
        const others = fresh().filter((each) => each.name !== name);
        kept.delete(key);
        kept.set(key, [{ name, atMs: nowMs() }, ...others].slice(0, maxNames));
        for (const oldest of kept.keys()) {
          if (kept.size <= maxKept) break;
          kept.delete(oldest);
        }
      },
    };
  };
}
