/** The store in PostgreSQL keeps the contract of all stores; run where TEST_DATABASE_URL names a database. */
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAway, isBusy, StoreBusyError } from '../../src/storage/away.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { openPostgres } from '../../src/storage/postgres.ts';
import { articleOf } from './articles.ts';
import { describeStorage } from './contract.ts';
import { createDatabase, inNewDatabase, startProxy } from './postgres-server.ts';

const url = process.env.TEST_DATABASE_URL ?? '';

/** How long the server is away; `AWAY_MS=10000` for the long proof. */
const awayMs = Number(process.env.AWAY_MS ?? 0);

describe.skipIf(url === '')('with a database server', () => {
  // The contract has a clock of its own, at which the entries of other tests would be over, or its own at theirs.
  let own: Awaited<ReturnType<typeof createDatabase>>;
  beforeAll(async () => {
    own = await createDatabase(url);
  });
  afterAll(() => own.drop());

  describeStorage('the store in PostgreSQL', (now) =>
    openStorage({
      url: own.address,
      file: '',
      now,
      warn: (fields, message) => {
        throw new Error(`${message}: ${JSON.stringify(fields)}`);
      },
    }),
  );

  it('loses nothing that was acknowledged while the server is away, and works again by itself', async () => {
    const proxy = await startProxy(new URL(url));
    const storage = await openStorage({ url: proxy.url, file: '', warn: () => undefined });
    const room = `room-${process.pid}-${Date.now()}`;
    const limits = { maxArticles: 10, maxBytes: 1000 };
    await storage.articles.put(room, articleOf('before', ['moon']), limits);
    proxy.cut();
    await expect(storage.articles.put(room, articleOf('meanwhile', ['sun']), limits)).rejects.toThrow();
    await pause(awayMs);
    await expect(storage.articles.list(room)).rejects.toSatisfy(isAway);
    await storage.calls.keep({ room, id: 'held', call: 'help' });
    expect(await storage.calls.find({ room, id: 'held' })).toBe('help');
    proxy.mend();
    await storage.calls.keep({ room, id: 'next', call: 'help' });
    await storage.articles.put(room, articleOf('after', ['star']), limits);
    expect((await storage.articles.list(room)).map(({ id }) => id).sort()).toEqual(['after', 'before']);
    await storage.close();
    const other = await openStorage({ url, file: '', warn: () => undefined });
    expect(await other.calls.find({ room, id: 'held' })).toBe('help');
    await other.close();
    proxy.close();
  }, 60_000);

  it('calls the database busy, not away, if it answers but all connections are in use', async () => {
    const engine = await openPostgres(url);
    const slow = sql`SELECT pg_sleep(0.4)`;
    const all = await Promise.allSettled(Array.from({ length: 80 }, () => slow.execute(engine.read)));
    const errors = all.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) {
      expect(error).toBeInstanceOf(StoreBusyError);
      expect(isAway(error)).toBe(false);
    }
    await engine.close();
  }, 20_000);

  it('calls the database away if no statement ends', async () => {
    const engine = await openPostgres(url);
    const hung = Array.from({ length: 10 }, () => sql`SELECT pg_sleep(3)`.execute(engine.read));
    await expect(sql`SELECT 1`.execute(engine.read)).rejects.toSatisfy(isAway);
    await Promise.all(hung);
    await engine.close();
  }, 20_000);

  it('calls the database busy if it ends a statement that waits for a lock too long', async () => {
    await inNewDatabase(url, async (open, client, address) => {
      await (await open()).close();
      const engine = await openPostgres(address, { server: 200, answer: 5000 });
      await client.query('BEGIN');
      await client.query('LOCK TABLE settings');
      const waiting = engine.read.selectFrom('settings').selectAll().execute();
      const error: unknown = await waiting.catch((each: unknown) => each);
      expect([isBusy(error), isAway(error)]).toEqual([true, false]);
      await client.query('ROLLBACK');
      expect(await engine.read.selectFrom('settings').selectAll().execute()).toEqual([]);
      await engine.close();
    });
  }, 20_000);

  it('calls a database away that does not answer, and uses no connection again on which it did not', async () => {
    const proxy = await startProxy(new URL(url));
    const engine = await openPostgres(proxy.url, { server: 60_000, answer: 1000 });
    const text = sql<{ readonly now: string }>`SELECT 'here' AS now`;
    proxy.freeze();
    await expect(text.execute(engine.read)).rejects.toSatisfy(isAway);
    // The next statement would wait behind the one without an answer.
    expect((await text.execute(engine.read)).rows).toEqual([{ now: 'here' }]);
    proxy.freeze();
    await expect(engine.write.transaction().execute((db) => text.execute(db))).rejects.toSatisfy(isAway);
    expect((await text.execute(engine.write)).rows).toEqual([{ now: 'here' }]);
    await engine.close();
    proxy.close();
  }, 20_000);

  it('counts the passages of a search once, however few the database expects', async () => {
    await inNewDatabase(url, async (open, client, address) => {
      await (await open()).close();
      const rowsOf = (room: string) =>
        Array.from({ length: 6000 }, (_, i) => `('${room}', 'a', ${i}, 'tsun'::tsvector)`).join();
      await client.query(`INSERT INTO passage_words VALUES ${rowsOf('old')}`);
      await client.query('ANALYZE passage_words');
      // The statistics do not have this room, so the database expects one passage in it. Counting all 6,000 again for
      // each of them takes 5 s.
      await client.query(`INSERT INTO passage_words VALUES ${rowsOf('new')}`);
      const engine = await openPostgres(address, { server: 2000, answer: 5000 });
      expect(
        await engine.fullText.match(engine.read, { room: 'new', terms: ['sun'], limit: 5 }),
      ).toHaveLength(5);
      await engine.close();
    });
  }, 20_000);

  it('has statistics at once after many passages were written, and not after few', async () => {
    await inNewDatabase(url, async (open, client) => {
      const storage = await open();
      await client.query('ALTER TABLE passage_words SET (autovacuum_enabled = false)');
      const limits = { maxArticles: 1e4, maxBytes: 1e9 };
      const passages = Array.from({ length: 100 }, (_, passage) => ({ passage, terms: ['sun'] }));
      const batch = Array.from({ length: 10 }, (_, i) => ({ ...articleOf(`a${i}`, []), passages }));
      const counted = async () =>
        (await client.query(`SELECT FROM pg_stats WHERE tablename = 'passage_words'`)).rowCount ?? 0;
      await storage.articles.putAll('room', batch.slice(0, 9), limits);
      await storage.articles.match('room', ['sun'], 5);
      expect(await counted()).toBe(0);
      await storage.articles.putAll('room', batch.slice(9), limits);
      await expect.poll(counted).toBeGreaterThan(0);
      await storage.close();
    });
  }, 20_000);

  it('is refused where the user may not make tables', async () => {
    await inNewDatabase(url, async (_, client, address) => {
      await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
      // A role of every server, without rights here.
      const limited = `${address}?options=${encodeURIComponent('-c role=pg_monitor')}`;
      const refused = openStorage({ url: limited, file: '', warn: () => undefined });
      await expect(refused).rejects.toMatchObject({ name: 'StorageError', fault: 'forbidden' });
    });
  }, 20_000);

  it('calls a database away that answers nothing, also where statements wait for a connection', async () => {
    const proxy = await startProxy(new URL(url));
    const engine = await openPostgres(proxy.url, { server: 60_000, answer: 1000 });
    const ask = () => sql`SELECT 1`.execute(engine.read);
    await Promise.all(Array.from({ length: 10 }, ask));
    proxy.freeze({ andNewOnes: true });
    const all = await Promise.allSettled(Array.from({ length: 30 }, ask));
    expect(all.filter((each) => each.status === 'fulfilled' || !isAway(each.reason))).toEqual([]);
    proxy.cut();
    proxy.mend();
    await Promise.all(Array.from({ length: 30 }, ask));
    await engine.close();
    proxy.close();
  }, 20_000);

  it('loses no connection to a server that refuses the limit on statements', async () => {
    const engine = await openPostgres(url ?? '', { server: -1, answer: 8000 });
    const all = await Promise.all(
      Array.from({ length: 40 }, () => sql<{ readonly n: number }>`SELECT 1 AS n`.execute(engine.read)),
    );
    expect(all.map(({ rows }) => rows[0]?.n)).toEqual(Array(40).fill(1));
    await engine.close();
  }, 20_000);

  it('lets one of 20 make the tables, however many ask', async () => {
    await inNewDatabase(url, async (open) => {
      const stores = await Promise.all(Array.from({ length: 20 }, open));
      expect(await stores[0]?.articles.revision('room')).toBe(0);
      await Promise.all(stores.map((store) => store.close()));
    });
  }, 60_000);

  it('waits for each of its first tables that another process is making', async () => {
    await inNewDatabase(url, async (open, client, address) => {
      const other = new pg.Client(address);
      await other.connect();
      await client.query('BEGIN; CREATE TABLE versions (name text PRIMARY KEY, version bigint NOT NULL)');
      await other.query(
        'BEGIN; CREATE TABLE leases (name text PRIMARY KEY, holder text NOT NULL, until bigint NOT NULL)',
      );
      const opening = open();
      for (const maker of [client, other]) {
        const waiting = async () => {
          // Else a transaction sees the same activity each time.
          await maker.query('SELECT pg_stat_clear_snapshot()');
          const active = 'SELECT FROM pg_stat_activity WHERE datname = current_database()';
          return (await maker.query(`${active} AND wait_event_type = 'Lock'`)).rowCount;
        };
        await expect.poll(waiting).toBe(1);
        await maker.query('COMMIT');
      }
      await other.end();
      const storage = await opening;
      expect(await storage.articles.revision('room')).toBe(0);
      await storage.close();
    });
  }, 60_000);

  it('brings the tables of the version before to the newest, with all that they hold', async () => {
    await inNewDatabase(url, async (open, client) => {
      const before = await open();
      const limits = { maxArticles: 10, maxBytes: 1000 };
      await before.articles.put('room', articleOf('a', ['moon', 'sun']), limits);
      await before.close();
      await client.query('DROP TABLE vectors');
      await client.query('UPDATE versions SET version = 1');
      const stores = await Promise.all([open(), open()]);
      for (const { articles } of stores) {
        expect((await articles.list('room')).map(({ id }) => id)).toEqual(['a']);
        expect(await articles.match('room', ['sun'], 5)).toHaveLength(1);
      }
      await stores[0]?.articles.put('room', articleOf('b', ['star']), limits);
      expect([...((await stores[1]?.articles.vectors('room')) ?? new Map()).keys()]).toEqual(['b']);
      await Promise.all(stores.map((store) => store.close()));
    });
  }, 60_000);
});
