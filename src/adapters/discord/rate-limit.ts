/** Limits how often one user may call: a script must not take the time of everybody else. */
import { LRUCache } from 'lru-cache';

const maxCalls = 20;
const perMs = 10_000;
// The users who have not called for longest make room.
const maxUsers = 10_000;

/** Whether the user may make one more call now. A call that is refused is not counted. */
export type Allow = (user: string) => boolean;

/** Allows each user 20 calls in any 10 seconds. `nowMs` is a clock that never runs back. */
export function createRateLimit(nowMs: () => number = () => performance.now()): Allow {
  const times = new LRUCache<string, readonly number[]>({ max: maxUsers });
  return (user) => {
    const now = nowMs();
    const recent = (times.get(user) ?? []).filter((at) => now - at < perMs);
    if (recent.length >= maxCalls) return false;
    times.set(user, [...recent, now]);
    return true;
  };
}
