/** What every store promises: the tests that each of them runs. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  draftMs,
  keptCallDays,
  maxDrafts,
  maxKeptCalls,
  maxKeptChars,
  type Storage,
} from '../../src/storage/storage.ts';
import { describeArticles } from './article-contract.ts';
import { describeRooms } from './room-contract.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Runs the contract on stores that `open` makes; `now` is the clock that they must use. They may share a database. */
export function describeStorage(name: string, open: (now: () => number) => Promise<Storage>): void {
  describe(name, () => {
    let time = Date.UTC(2024, 2, 14);
    let storage: Storage;
    beforeAll(async () => {
      storage = await open(() => time);
    });
    afterAll(() => storage.close());
    const newRoom = () => `room-${randomUUID()}`;

    describe('calls', () => {
      it('finds a call in the room that it keeps it in, and nowhere else', async () => {
        const { calls } = storage;
        const [room, other] = [newRoom(), newRoom()];
        await calls.keep({ room, id: 'long', call: 'ask&question=Why+so+long?' });
        expect(await calls.find({ room, id: 'long' })).toBe('ask&question=Why+so+long?');
        expect(await calls.find({ room, id: 'longer' })).toBeUndefined();
        expect(await calls.find({ room: other, id: 'long' })).toBeUndefined();
      });

      it('gives back every text as it was', async () => {
        // No database keeps a NUL in a text; the custom_id of a call writes it as %0000.
        const texts = fc.string({ unit: 'grapheme' });
        const room = newRoom();
        await fc.assert(
          fc.asyncProperty(texts, texts, async (id, call) => {
            await storage.calls.keep({ room, id: `${id} ${call}`, call });
            expect(await storage.calls.find({ room, id: `${id} ${call}` })).toBe(call);
          }),
        );
      });

      it(`forgets a call ${keptCallDays} days after it was last kept`, async () => {
        const room = newRoom();
        await storage.calls.keep({ room, id: 'once', call: 'help' });
        await storage.calls.keep({ room, id: 'again', call: 'help&page:2' });
        time += 2 * dayMs;
        await storage.calls.keep({ room, id: 'again', call: 'help&page:2' });
        time += (keptCallDays - 2) * dayMs;
        expect(await storage.calls.find({ room, id: 'once' })).toBeUndefined();
        expect(await storage.calls.find({ room, id: 'again' })).toBe('help&page:2');
        time += 2 * dayMs;
        expect(await storage.calls.find({ room, id: 'again' })).toBeUndefined();
      });

      it('keeps a call again after its room was erased', async () => {
        const room = newRoom();
        const { calls, rooms } = storage;
        await calls.keep({ room, id: 'x', call: 'help' });
        await calls.keep({ room, id: 'x', call: 'help' });
        await rooms.erase(room);
        expect(await calls.find({ room, id: 'x' })).toBeUndefined();
        await calls.keep({ room, id: 'x', call: 'help' });
        expect(await calls.find({ room, id: 'x' })).toBe('help');
      });

      it('loses none of 500 calls that are kept at once', async () => {
        const room = newRoom();
        const ids = Array.from({ length: 500 }, (_, index) => `id-${index}`);
        await Promise.all(ids.map((id) => storage.calls.keep({ room, id, call: `call ${id}` })));
        const found = await Promise.all(ids.map((id) => storage.calls.find({ room, id })));
        expect(found).toEqual(ids.map((id) => `call ${id}`));
      });

      it('keeps the newest calls of a room within its bounds', async () => {
        const [many, large] = [newRoom(), newRoom()];
        const call = 'x'.repeat(maxKeptChars / 4);
        for (const id of ['a', 'b', 'c', 'd', 'e']) {
          time += 1;
          await storage.calls.keep({ room: large, id, call });
        }
        const first = { room: many, call: 'help' };
        for (const id of ['id-0', 'id-1', 'id-2']) {
          time += 1;
          await storage.calls.keep({ ...first, id });
        }
        // Of what a slow database has not got yet, the store holds 5,000 calls. These shall not displace the others.
        await storage.sweep(0);
        time += 1;
        const ids = Array.from({ length: maxKeptCalls }, (_, index) => `id-${index + 3}`);
        await Promise.all(ids.map((id) => storage.calls.keep({ ...first, id })));
        await storage.sweep(0);
        const find = (room: string, of: readonly string[]) =>
          Promise.all(of.map((id) => storage.calls.find({ room, id })));
        expect(await find(many, ['id-2', 'id-3', `id-${maxKeptCalls + 2}`])).toEqual([
          undefined,
          'help',
          'help',
        ]);
        expect(await find(large, ['a', 'b', 'e'])).toEqual([undefined, call, call]);
      });
    });

    describe('entries', () => {
      it('lets one of many claim an id, and another one once its time is over', async () => {
        const room = newRoom();
        const claim = () => storage.entries.claim({ room, id: 'shared' }, time + dayMs);
        const claims = await Promise.all(Array.from({ length: 20 }, claim));
        expect(claims.filter(Boolean)).toHaveLength(1);
        expect(await claim()).toBe(false);
        time += dayMs;
        expect(await claim()).toBe(true);
      });

      it('lets one of many take the place of a value that they have seen', async () => {
        const key = { room: newRoom(), id: 'lease' };
        expect(await storage.entries.claim(key, time + dayMs, { value: 'first' })).toBe(true);
        expect(await storage.entries.claim(key, time + dayMs, { replacing: 'other' })).toBe(false);
        const claims = await Promise.all(
          Array.from({ length: 20 }, (_, n) =>
            storage.entries.claim(key, time + dayMs, { value: `next ${n}`, replacing: 'first' }),
          ),
        );
        expect(claims.filter(Boolean)).toHaveLength(1);
        expect(await storage.entries.get(key)).toBe(`next ${claims.indexOf(true)}`);
      });

      it('keeps values that are written together, each for its time', async () => {
        const room = newRoom();
        const ids = Array.from({ length: 30 }, (_, n) => `spoken ${n}`);
        await Promise.all(ids.map((id) => storage.entries.keep({ room, id }, `of ${id}`, time + dayMs)));
        const found = () => Promise.all(ids.map((id) => storage.entries.get({ room, id })));
        expect(await found()).toEqual(ids.map((id) => `of ${id}`));
        time += dayMs;
        expect(await found()).toEqual(ids.map(() => undefined));
      });

      it('keeps a value for its time, the last one put', async () => {
        const key = { room: newRoom(), id: 'speaker' };
        await storage.entries.put(key, 'Ana', time + dayMs);
        await storage.entries.put(key, 'Bo', time + dayMs);
        expect(await storage.entries.get(key)).toBe('Bo');
        expect(await storage.entries.get({ ...key, room: newRoom() })).toBeUndefined();
        time += dayMs;
        expect(await storage.entries.get(key)).toBeUndefined();
      });
    });

    describe('drafts', () => {
      it('keeps a draft for an hour', async () => {
        const key = { room: newRoom(), id: 'draft' };
        const draft = { asker: 'anna', file: 'tides.md', bytes: new Uint8Array([0, 1, 255]), details: '{}' };
        await storage.drafts.put(key, draft);
        const found = await storage.drafts.get(key);
        expect(found && { ...found, bytes: [...found.bytes] }).toEqual({ ...draft, bytes: [0, 1, 255] });
        time += draftMs;
        expect(await storage.drafts.get(key)).toBeUndefined();
      });

      it(`keeps the last ${maxDrafts} of a person in a room`, async () => {
        const room = newRoom();
        const draft = { asker: 'anna', file: 'a.md', bytes: new Uint8Array([1]), details: '{}' };
        await storage.drafts.put({ room, id: 'other' }, { ...draft, asker: 'boris' });
        for (let i = 0; i <= maxDrafts; i += 1) {
          time += 1;
          await storage.drafts.put({ room, id: `${i}` }, draft);
        }
        const isThere = async (id: string) => (await storage.drafts.get({ room, id })) !== undefined;
        expect([await isThere('0'), await isThere('1'), await isThere('other')]).toEqual([false, true, true]);
      });
    });

    const advance = (ms: number) => {
      time += ms;
    };
    describeArticles(() => storage, { newRoom, now: () => time, advance });
    describeRooms(() => storage, newRoom);
  });
}
