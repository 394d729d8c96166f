/** What every store promises of rooms: their settings, and their end. */
import { describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/storage.ts';
import { articleOf, limits, listing } from './articles.ts';

/** Runs the contract of rooms on a store. */
export function describeRooms(storage: () => Storage, newRoom: () => string): void {
  const list = listing(storage);

  describe('rooms', () => {
    it('keeps settings, and takes them back', async () => {
      const { rooms } = storage();
      const room = newRoom();
      await rooms.set(room, 'private', 'true');
      await rooms.set(room, 'language', 'en');
      await rooms.set(room, 'private', undefined);
      expect([...(await rooms.settings(room))]).toEqual([['language', 'en']]);
    });

    it('remembers when a room was left, and that the bot is back', async () => {
      const { articles, rooms } = storage();
      const room = newRoom();
      await articles.put(room, articleOf('a', ['moon']), limits);
      const leftAt = async () => (await rooms.rooms()).find((each) => each.room === room)?.leftAt;
      expect(await leftAt()).toBeUndefined();
      await rooms.markLeft(room, 7);
      expect(await leftAt()).toBe(7);
      await rooms.markLeft(room, undefined);
      expect(await leftAt()).toBeUndefined();
    });

    it('erases one room and no other, or what one user added to it', async () => {
      const { articles, rooms, calls } = storage();
      const [room, other] = [newRoom(), newRoom()];
      for (const each of [room, other]) {
        await articles.put(each, articleOf('a', ['moon']), limits);
        await articles.put(each, { ...articleOf('b', ['sun']), addedBy: 'boris' }, limits);
        await calls.keep({ room: each, id: 'call', call: 'help' });
      }
      expect(await rooms.eraseOf(room, 'boris')).toBe(1);
      expect(await list(room)).toEqual(['a']);
      await rooms.erase(room);
      expect(await list(room)).toEqual([]);
      expect(await articles.source({ room, id: 'a' })).toBeUndefined();
      expect(await calls.find({ room, id: 'call' })).toBeUndefined();
      expect(await articles.match(room, ['moon'], 5)).toEqual([]);
      expect(await list(other)).toEqual(['a', 'b']);
      expect(await articles.match(other, ['moon'], 5)).toHaveLength(1);
    });
  });
}
