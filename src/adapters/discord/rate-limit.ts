/** Limits the calls of a user, so that a script does not slow the bot for others. */
import { LRUCache } from 'lru-cache';

const maxCalls = 20;
const perMs = 10_000;
// The users without calls for the longest time are forgotten first.
const maxUsers = 10_000;

/** Whether the user may make another call now. A refused call does not count. */
export type Allow = (user: string) => boolean;

/** Allows each user 20 calls in any 10 seconds. `nowMs` must be a monotonic clock. */
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
