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
  type NewArticle,
  type Storage,
} from '../../src/storage/storage.ts';

const dayMs = 24 * 60 * 60 * 1000;
const limits = { maxArticles: 1000, maxBytes: 1_000_000 };

/** An article about `words`, one passage for each of them. */
export function articleOf(id: string, words: readonly string[], size = 10): NewArticle {
  return {
    id,
    file: `${id}.txt`,
    title: `About ${id}`,
    about: '{}',
    addedBy: 'anna',
    addedAt: 1,
    hash: `hash of ${id}`,
    link: undefined,
    size,
    source: new TextEncoder().encode(words.join('\n\n')),
    reading: { engine: 'first', structure: new Uint8Array([0, 255, ...words.map(({ length }) => length)]) },
    passages: words.map((word, passage) => ({ passage, terms: word.split(' ') })),
    vectors: new Uint8Array([1, 128, 255]),
  };
}

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
  });
}

function describeArticles(
  storage: () => Storage,
  {
    newRoom,
    now,
    advance,
  }: {
    readonly newRoom: () => string;
    readonly now: () => number;
    readonly advance: (ms: number) => void;
  },
): void {
  const list = async (room: string) => (await storage().articles.list(room)).map(({ id }) => id);

  describe('articles', () => {
    it('gives an article back as it was put, in its room alone', async () => {
      const { articles } = storage();
      const [room, other] = [newRoom(), newRoom()];
      const article = articleOf('tides', ['moon', 'ebb']);
      expect(await articles.put(room, article, limits)).toEqual({ kind: 'put', version: 1 });
      const { source, reading, passages: _, vectors, ...record } = article;
      expect(await articles.list(room)).toEqual([{ ...record, version: 1, changedAt: now() }]);
      const key = { room, id: 'tides' };
      expect([...((await articles.source(key)) ?? [])]).toEqual([...source]);
      const read = await articles.reading(key, 1);
      expect([read?.engine, [...(read?.structure ?? [])]]).toEqual(['first', [...reading.structure]]);
      expect(await articles.list(other)).toEqual([]);
      expect(await articles.source({ room: other, id: 'tides' })).toBeUndefined();
      expect(await articles.match(other, ['moon'], 10)).toEqual([]);
    });

    it('raises the revision of the room with every write, and the version of an article that is replaced', async () => {
      const { articles, rooms } = storage();
      const room = newRoom();
      const revisions = [await articles.revision(room)];
      const note = async () => revisions.push(await articles.revision(room));
      await articles.put(room, articleOf('tides', ['moon']), limits);
      await note();
      expect(await articles.put(room, articleOf('tides', ['sun']), limits)).toEqual({
        kind: 'put',
        version: 2,
      });
      await note();
      await articles.remove({ room, id: 'tides' }, now());
      await note();
      await articles.restore({ room, id: 'tides' }, limits);
      await note();
      await rooms.set(room, 'default', 'tides');
      await note();
      expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
      expect(new Set(revisions).size).toBe(revisions.length);
      expect(await articles.reading({ room, id: 'tides' }, 1)).toBeUndefined();
    });

    it('refuses what is beyond the limits of the room, all or nothing', async () => {
      const { articles } = storage();
      const room = newRoom();
      const few = { maxArticles: 2, maxBytes: 25 };
      await articles.put(room, articleOf('a', ['one'], 10), few);
      const two = [articleOf('b', ['two'], 5), articleOf('c', ['three'], 5)];
      expect(await articles.putAll(room, two, few)).toEqual({ kind: 'full', articles: 1, bytes: 10 });
      expect(await articles.put(room, articleOf('b', ['two'], 20), few)).toEqual({
        kind: 'full',
        articles: 1,
        bytes: 10,
      });
      expect(await list(room)).toEqual(['a']);
      // An article that is replaced makes room for itself.
      expect((await articles.put(room, articleOf('a', ['one'], 25), few)).kind).toBe('put');
      await articles.remove({ room, id: 'a' }, now());
      await articles.put(room, articleOf('b', ['two'], 5), few);
      expect(await articles.restore({ room, id: 'a' }, few)).toEqual({ kind: 'full', articles: 1, bytes: 5 });
    });

    it('counts the additions of the last minute, several articles at once as one', async () => {
      const { articles } = storage();
      const room = newRoom();
      const slow = { ...limits, maxAdditionsPerMinute: 2 };
      const put = async (...ids: readonly string[]) =>
        (
          await articles.putAll(
            room,
            ids.map((id) => articleOf(id, ['moon'])),
            slow,
          )
        ).kind;
      expect([await put('a', 'b', 'c'), await put('a'), await put('d')]).toEqual(['put', 'put', 'too fast']);
      expect(await list(room)).toEqual(['a', 'b', 'c']);
      advance(60_000);
      expect(await put('d')).toBe('put');
    });

    it('keeps the limits where many add at once', async () => {
      const { articles } = storage();
      const room = newRoom();
      const few = { maxArticles: 5, maxBytes: 1000 };
      const outcomes = await Promise.all(
        Array.from({ length: 12 }, (_, i) => articles.put(room, articleOf(`a-${i}`, ['word']), few)),
      );
      expect(outcomes.filter(({ kind }) => kind === 'put')).toHaveLength(5);
      expect(await list(room)).toHaveLength(5);
    });

    it('hides a removed article, brings it back, and erases it when it is swept', async () => {
      const { articles } = storage();
      const room = newRoom();
      const key = { room, id: 'tides' };
      await articles.put(room, articleOf('tides', ['moon']), limits);
      expect(await articles.remove(key, now())).toBe(true);
      expect(await articles.remove(key, now())).toBe(false);
      expect([await list(room), await articles.match(room, ['moon'], 5)]).toEqual([[], []]);
      expect(await articles.restore(key, limits)).toEqual({ kind: 'restored' });
      expect(await list(room)).toEqual(['tides']);
      await articles.remove(key, now());
      await storage().sweep(now() + 1);
      expect(await articles.restore(key, limits)).toEqual({ kind: 'gone' });
      expect(await articles.source(key)).toBeUndefined();
    });

    it('finds the passages that share most with the words, rare ones first', async () => {
      const { articles } = storage();
      const room = newRoom();
      await articles.put(room, articleOf('a', ['tide water moon', 'tide water', 'tide sand']), limits);
      await articles.put(room, articleOf('b', ['tide', "1.5 o'clock", 'é 東京']), limits);
      const found = async (...terms: string[]) =>
        (await articles.match(room, terms, 10)).map(({ article, passage }) => `${article}${passage}`);
      expect((await found('moon', 'tide'))[0]).toBe('a0');
      expect((await found('tide')).sort()).toEqual(['a0', 'a1', 'a2', 'b0']);
      expect(await found('1.5')).toEqual(['b1']);
      expect(await found('東京', 'absent')).toEqual(['b2']);
      expect(await found('absent')).toEqual([]);
      expect([...(await articles.count(room, ['tide', 'moon', '東京', 'absent'], 3))]).toEqual([
        ['tide', 3],
        ['moon', 1],
        ['東京', 1],
        ['absent', 0],
      ]);
      expect(await found()).toEqual([]);
    });

    it('finds a replaced article by its new words alone', async () => {
      const { articles } = storage();
      const room = newRoom();
      await articles.put(room, articleOf('a', ['moon']), limits);
      await articles.put(room, articleOf('a', ['sun']), limits);
      expect(await articles.match(room, ['moon'], 5)).toEqual([]);
      expect(await articles.match(room, ['sun'], 5)).toHaveLength(1);
    });

    it('takes a new reading of the newest version alone', async () => {
      const { articles } = storage();
      const room = newRoom();
      const key = { room, id: 'a' };
      await articles.put(room, articleOf('a', ['moon']), limits);
      await articles.put(room, articleOf('a', ['sun']), limits);
      const reading = { engine: 'second', structure: new Uint8Array([1]) };
      const read = { reading, passages: [{ passage: 1, terms: ['star'] }], vectors: new Uint8Array([7]) };
      await articles.putReading(key, 1, { ...read, passages: [] });
      expect((await articles.reading(key, 2))?.engine).toBe('first');
      const vectors = async () => [...((await articles.vectors(room)).get('a') ?? [])];
      expect(await vectors()).toEqual([1, 128, 255]);
      await articles.putReading(key, 2, read);
      expect(await vectors()).toEqual([7]);
      expect((await articles.reading(key, 2))?.engine).toBe('second');
      expect(await articles.match(room, ['star'], 5)).toHaveLength(1);
    });

    it('keeps corrections with the room, each raising the version of its article', async () => {
      const { articles } = storage();
      const room = newRoom();
      await articles.put(room, articleOf('a', ['moon']), limits);
      const correction = { id: 'c1', article: 'a', change: '{}', madeBy: 'anna', madeAt: 5 };
      await articles.correct(room, correction);
      expect(await articles.corrections(room)).toEqual([correction]);
      expect((await articles.list(room))[0]?.version).toBe(2);
      expect(await articles.undoCorrection({ room: newRoom(), id: 'c1' })).toBe(false);
      expect(await articles.undoCorrection({ room, id: 'c1' })).toBe(true);
      expect((await articles.list(room))[0]?.version).toBe(3);
      expect(await articles.corrections(room)).toEqual([]);
    });
  });

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
