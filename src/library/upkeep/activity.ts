/** Remembers which servers use the bot, so that only the silent ones are checked. */
import { LRUCache } from 'lru-cache';
import type { Storage } from '../../storage/storage.ts';

const hourMs = 60 * 60_000;

/** A server is silent if it has made no call for this long, in milliseconds; up to 12 h more. */
const silentAfterMs = 24 * hourMs;
const writeEveryMs = 12 * hourMs;

/** More servers are written more often. */
const maxServers = 10_000;

const entryOf = (room: string) => ({ room, id: 'heard' });

/** Where the activity is stored. `now` returns milliseconds since 1970. */
type ActivityOptions = { readonly storage: Storage; readonly now: () => number };

/**
 * Returns a function that records a call in `room`. It writes at most every 12 hours per server, and only for
 * servers that have stored something. It rejects if the store fails.
 */
export function createActivity({ storage, now }: ActivityOptions): (room: string) => Promise<void> {
  const writtenAt = new LRUCache<string, number>({ max: maxServers });
  return async (room) => {
    const before = writtenAt.get(room);
    if (!room.startsWith('server-') || (before !== undefined && now() - before < writeEveryMs)) return;
    writtenAt.set(room, now());
    if ((await storage.articles.revision(room)) === 0) return;
    await storage.entries.put(entryOf(room), '', now() + silentAfterMs + writeEveryMs);
  };
}

/** True if no process has recorded a call in `room` for a day. */
export async function isSilent(room: string, storage: Storage): Promise<boolean> {
  return (await storage.entries.get(entryOf(room))) === undefined;
}
