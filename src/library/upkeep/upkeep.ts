/** Periodic upkeep: erases expired data, and the articles of servers that removed the bot. */
import { setTimeout as pause } from 'node:timers/promises';
import { isAway } from '../../storage/away.ts';
import type { Key, Storage } from '../../storage/storage.ts';
import { undoMs } from '../manage.ts';
import { readerVersion } from '../reader-version.ts';
import { isSilent } from './activity.ts';

const dayMs = 24 * 60 * 60_000;

/** How long the articles of a server are kept after the bot learns of its removal, in milliseconds. */
export const keepAfterLeavingMs = 30 * dayMs;

/** Whether the bot is in a server; `unknown` if Discord could not be asked. */
export type Presence = 'there' | 'removed' | 'unknown';

/** What upkeep works with. */
export type Upkeep = {
  readonly storage: Storage;
  /** Asks Discord whether the bot is in the server with this ID. */
  readonly presenceIn: (server: string) => Promise<Presence>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Erases removed articles, drafts and calls that have expired. */
export async function sweepStore({ storage, now }: Pick<Upkeep, 'storage' | 'now'>): Promise<void> {
  await storage.sweep(now() - undoMs);
}

/**
 * Checks for each silent server in the store whether the bot is still there, and records the result. A server
 * that has called the bot within the last day is not checked, unless its removal is recorded. Erases a server
 * 30 days after the bot learnt of its removal. While the presence is unknown, nothing is erased. Resolves
 * with the erased rooms.
 */
export async function eraseLeftRooms({ storage, presenceIn, now }: Upkeep): Promise<readonly string[]> {
  const erased: string[] = [];
  for (const { room, leftAt } of await storage.rooms.rooms()) {
    const server = /^server-(.+)$/.exec(room)?.[1];
    if (server === undefined) continue;
    if (leftAt === undefined && !(await isSilent(room, storage))) continue;
    const presence = await presenceIn(server);
    if (presence === 'there' && leftAt !== undefined) await storage.rooms.markLeft(room, undefined);
    if (presence !== 'removed') continue;
    if (leftAt === undefined) await storage.rooms.markLeft(room, now());
    else if (now() - leftAt >= keepAfterLeavingMs) {
      await storage.rooms.erase(room);
      erased.push(room);
    }
  }
  return erased;
}

const sweepEveryMs = 5 * 60_000;

/** Runs upkeep until `stop` is aborted: sweeps every five minutes, and checks the servers once a day. */
export async function keepUp(
  upkeep: Upkeep & {
    readonly stop: AbortSignal;
    readonly log: {
      readonly info: (fields: object, message: string) => void;
      readonly warn: (fields: object, message: string) => void;
    };
  },
): Promise<void> {
  const { stop, log } = upkeep;
  let askedAt = Number.NEGATIVE_INFINITY;
  while (!stop.aborted) {
    try {
      await sweepStore(upkeep);
      if (upkeep.now() - askedAt >= dayMs) {
        askedAt = upkeep.now();
        const erased = await eraseLeftRooms(upkeep);
        if (erased.length > 0) log.info({ servers: erased.length }, 'articles of left servers erased');
      }
    } catch (err) {
      log.warn({ err }, 'upkeep of the store failed, and is tried again');
    }
    await pause(sweepEveryMs, undefined, { signal: stop, ref: false }).catch(() => undefined);
  }
}

/** Pause after each article that is read again, in milliseconds, so that answers come first. */
const restMs = 200;

/**
 * Reads the articles again, one by one, that an earlier version of the reader has read. Resolves with their
 * number. Until then each is read on first use; one without vectors is found only by its words. `skipped` gets each
 * article that cannot be read. Rejects if the database goes away.
 */
export async function renewReadings({
  storage,
  renew,
  stop,
  skipped,
}: {
  readonly storage: Storage;
  readonly renew: (key: Key) => Promise<void>;
  readonly stop: AbortSignal;
  readonly skipped: (key: Key, error: unknown) => void;
}): Promise<number> {
  let renewed = 0;
  for (const key of await storage.articles.outdated(readerVersion())) {
    if (stop.aborted) break;
    try {
      await renew(key);
      renewed++;
    } catch (error) {
      if (isAway(error)) throw error;
      skipped(key, error);
    }
    await pause(restMs, undefined, { signal: stop, ref: false }).catch(() => undefined);
  }
  return renewed;
}
