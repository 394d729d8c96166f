/** Of whom each asker spoke in each room: what "she" means in a question after. */
import type { Memory } from './command.ts';

/** Who calls, and where: the server, direct message or terminal. */
export type Origin = { readonly asker: string; readonly room: string };

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
