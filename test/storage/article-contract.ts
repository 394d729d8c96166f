/** What every store promises of articles. */
import { describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/storage.ts';
import { articleOf, limits, listing } from './articles.ts';

/** Runs the contract of articles on a store, by the clock that it uses. */
export function describeArticles(
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
  const list = listing(storage);

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
}
