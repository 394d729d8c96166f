/** How often something may happen in each room. */
import { LRUCache } from 'lru-cache';

const maxRooms = 10_000;

/** A function that is true up to `max` times within `withinMs` for each key, by a clock that never runs back. */
export function createRateLimit({
  max,
  withinMs,
  nowMs = () => performance.now(),
}: {
  readonly max: number;
  readonly withinMs: number;
  readonly nowMs?: () => number;
}): (key: string) => boolean {
  const times = new LRUCache<string, readonly number[]>({ max: maxRooms });
  return (key) => {
    const now = nowMs();
    const recent = (times.get(key) ?? []).filter((at) => now - at < withinMs);
    if (recent.length >= max) return false;
    times.set(key, [...recent, now]);
    return true;
  };
}
