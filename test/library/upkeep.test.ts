/** What is erased from time to time, and what never is. */
import { DiscordAPIError } from 'discord.js';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { presenceOver } from '../../src/adapters/discord/presence.ts';
import { createLibrary } from '../../src/library/library.ts';
import { readerVersion } from '../../src/library/reader-version.ts';
import { createRooms } from '../../src/library/rooms.ts';
import { createActivity } from '../../src/library/upkeep/activity.ts';
import {
  eraseLeftRooms,
  keepAfterLeavingMs,
  type Presence,
  renewReadings,
  sweepStore,
} from '../../src/library/upkeep/upkeep.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { articleOf } from '../storage/articles.ts';

const limits = { maxArticles: 10, maxBytes: 1000 };

async function openWith(rooms: readonly string[]) {
  const storage = await openStorage({ file: ':memory:', warn: () => undefined });
  for (const room of rooms) await storage.articles.put(room, articleOf('a', ['moon']), limits);
  return storage;
}

describe('upkeep', () => {
  it('erases a server 30 days after it was learned that the bot is gone, and not before', async () => {
    const storage = await openWith(['server-1', 'server-2', 'user-3']);
    let time = 0;
    const presences: Record<string, Presence> = { 1: 'removed', 2: 'there' };
    const asked: string[] = [];
    const run = () =>
      eraseLeftRooms({
        storage,
        now: () => time,
        presenceIn: async (server) => {
          asked.push(server);
          return presences[server] ?? 'unknown';
        },
      });
    expect(await run()).toEqual([]);
    time = keepAfterLeavingMs - 1;
    expect(await run()).toEqual([]);
    expect(await storage.articles.list('server-1')).toHaveLength(1);
    time = keepAfterLeavingMs;
    expect(await run()).toEqual(['server-1']);
    expect(await storage.articles.list('server-1')).toEqual([]);
    expect(await storage.articles.list('server-2')).toHaveLength(1);
    expect(await storage.articles.list('user-3')).toHaveLength(1);
    expect(new Set(asked)).toEqual(new Set(['1', '2']));
  });

  it('begins anew where the bot came back, and erases nothing while Discord does not answer', async () => {
    const storage = await openWith(['server-1']);
    let time = 0;
    let presence: Presence = 'removed';
    const run = () => eraseLeftRooms({ storage, now: () => time, presenceIn: async () => presence });
    await run();
    time = keepAfterLeavingMs / 2;
    presence = 'there';
    await run();
    time = 2 * keepAfterLeavingMs;
    presence = 'unknown';
    expect(await run()).toEqual([]);
    presence = 'removed';
    expect(await run()).toEqual([]);
    expect(await storage.articles.list('server-1')).toHaveLength(1);
  });

  it('checks only the servers that were silent for a day', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const storage = await openWith(['server-1', 'server-2', 'server-3']);
    const now = Date.now;
    const spoken = createActivity({ storage, now });
    const checked = async (presence: Presence = 'there') => {
      const asked: string[] = [];
      const presenceIn = async (server: string) => {
        asked.push(server);
        return presence;
      };
      await eraseLeftRooms({ storage, now, presenceIn });
      return asked;
    };
    for (const room of ['server-1', 'user-9', 'server-4']) await spoken(room);
    expect(await checked()).toEqual(['2', '3']);
    vi.setSystemTime(now() + 2 * keepAfterLeavingMs);
    await spoken('server-2');
    expect(await checked()).toEqual(['1', '3']);
    // A recorded removal is checked even if the server calls again.
    await storage.rooms.markLeft('server-2', now());
    expect(await checked()).toEqual(['1', '2', '3']);
    // A server without articles leaves no trace.
    expect((await storage.rooms.rooms()).map(({ room }) => room)).not.toContain('server-4');
  });

  it('erases a removed article after 15 minutes', async () => {
    const storage = await openWith(['server-1']);
    const key = { room: 'server-1', id: 'a' };
    await storage.articles.remove(key, 0);
    await sweepStore({ storage, now: () => 14 * 60_000 });
    expect(await storage.articles.source(key)).toBeDefined();
    await sweepStore({ storage, now: () => 16 * 60_000 });
    expect(await storage.articles.source(key)).toBeUndefined();
  });
});

describe('whether the bot is in a server', () => {
  const refusal = (status: number, code: number) =>
    new DiscordAPIError({ code, message: 'refused' }, code, status, 'GET', 'http://127.0.0.1', {});
  it.each([
    ['is known where Discord gives its commands', undefined, 'there'],
    ['is no where Discord refuses access', refusal(403, 50001), 'removed'],
    ['is open where Discord refuses something else', refusal(403, 20012), 'unknown'],
    ['is open where Discord fails', new Error('fetch failed'), 'unknown'],
  ])('%s', async (_, error, expected) => {
    const get = async () => {
      if (error !== undefined) throw error;
      return [];
    };
    expect(await presenceOver({ get }, '1', async () => undefined)('2')).toBe(expected);
  });
});

describe('articles of an earlier version of the reader', () => {
  it('are read anew, and are then found like all others', async () => {
    const storage = await openStorage({ file: ':memory:', warn: () => undefined });
    const about = JSON.stringify({ speakers: [], details: {} });
    for (const id of ['a', 'b', 'removed'])
      await storage.articles.put('server-1', { ...articleOf(id, ['moon', 'harbour']), about }, limits);
    await storage.articles.remove({ room: 'server-1', id: 'removed' }, 1);
    const { renew } = createRooms({
      shelf: createLibrary([]),
      storage: async () => storage,
      maxMemoryBytes: 1e6,
      maxArticleBytes: 1e6,
    });
    const stop = new AbortController();
    const skipped = (key: object, error: unknown) => {
      throw new Error(`skipped ${JSON.stringify(key)}`, { cause: error });
    };
    expect(await renewReadings({ storage, renew, stop: stop.signal, skipped })).toBe(2);
    expect((await storage.articles.reading({ room: 'server-1', id: 'a' }, 1))?.engine).toBe(readerVersion());
    expect((await storage.articles.vectors('server-1')).get('a')).not.toEqual(articleOf('a', []).vectors);
    expect(await renewReadings({ storage, renew, stop: stop.signal, skipped })).toBe(0);
  });

  it('are skipped if they cannot be read, and the others of the room are read and listed', async () => {
    const storage = await openStorage({ file: ':memory:', warn: () => undefined });
    const about = JSON.stringify({ speakers: [], details: {} });
    for (const [id, text] of [
      ['a', 'no JSON'],
      ['b', about],
      ['c', '{}'],
      ['d', about],
    ] as const)
      await storage.articles.put('server-1', { ...articleOf(id, ['moon']), about: text }, limits);
    const { renew, catalogue } = createRooms({
      shelf: createLibrary([]),
      storage: async () => storage,
      maxMemoryBytes: 1e6,
      maxArticleBytes: 1e6,
    });
    const ids: string[] = [];
    const skipped = ({ id }: { readonly id: string }) => ids.push(id);
    const stop = new AbortController();
    expect(await renewReadings({ storage, renew, stop: stop.signal, skipped })).toBe(2);
    expect(ids).toEqual(['a', 'c']);
    expect((await catalogue('server-1')).entries.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('wait for a database that went away', async () => {
    const storage = await openWith(['server-1']);
    const away = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const options = { storage, stop: new AbortController().signal, skipped: () => undefined };
    await expect(renewReadings({ ...options, renew: () => Promise.reject(away) })).rejects.toBe(away);
  });
});
