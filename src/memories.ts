/** Whom each asker spoke of last in each room: what "she" means in the question after. */
import type { Memory } from './command.ts';

/** Who calls, and where: the server, direct message or terminal. */
export type Origin = { readonly asker: string; readonly room: string };

const keptMs = 10 * 60_000;
// The oldest is forgotten for the newest: a busy server must not fill the memory.
const maxKept = 1000;

/** The memory of each origin; `nowMs` is a clock that never runs back. */
export function createMemories(nowMs: () => number): (origin: Origin) => Memory {
  const kept = new Map<string, { readonly name: string; readonly atMs: number }>();
  return ({ asker, room }) => {
    const key = JSON.stringify([asker, room]);
    return {
      recall: () => {
        const known = kept.get(key);
        return known !== undefined && nowMs() - known.atMs <= keptMs ? known.name : undefined;
      },
      remember: (name) => {
        kept.delete(key);
        kept.set(key, { name, atMs: nowMs() });
        for (const oldest of kept.keys()) {
          if (kept.size <= maxKept) break;
          kept.delete(oldest);
        }
      },
    };
  };
}
