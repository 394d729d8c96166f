/** The embedded store when things go wrong: crashes, two processes, full disks, damaged and old files. */
import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { type Storage, StorageError } from '../../src/storage/storage.ts';
import { build } from '../program.ts';
import { articleOf } from './articles.ts';
import { type Acknowledged, runWriter } from './writer.ts';

let folder = '';
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-faults-'));
  build();
});
afterAll(() => rm(folder, { recursive: true }));

const limits = { maxArticles: 1e6, maxBytes: 1e12 };

function newFile(): string {
  files += 1;
  return join(folder, String(files), 'pullquote.db');
}

function noWarning(fields: object, message: string): void {
  throw new Error(`${message}: ${JSON.stringify(fields)}`);
}

const open = (file: string) => openStorage({ file, warn: noWarning });

/** Checks that everything acknowledged is there, and that nothing is torn. */
async function expectWhole(
  storage: Storage,
  room: string,
  acknowledged: readonly Acknowledged[],
): Promise<void> {
  const ids = new Set((await storage.articles.list(room)).map(({ id }) => id));
  const articles = acknowledged.flatMap((each) => each.articles);
  expect(articles.filter((number) => !ids.has(`a-${number}`))).toEqual([]);
  for (const id of ids) {
    const number = id.slice(2);
    const source = await storage.articles.source({ room, id });
    const reading = await storage.articles.reading({ room, id }, 1);
    expect(new TextDecoder().decode(source)).toBe('word'.repeat(200) + number);
    expect(new TextDecoder().decode(reading?.structure)).toBe('word'.repeat(200) + number);
    expect(await storage.articles.match(room, [`term${number}`], 2)).toHaveLength(1);
  }
  const calls = acknowledged.flatMap((each) => each.calls);
  expect(calls.length).toBeGreaterThan(0);
  for (const number of calls)
    expect(await storage.calls.find({ room, id: `c-${number}` })).toBe(`call ${number}`);
}

/** How many writers are killed; `KILLS=50` for the long proof. */
const kills = Number(process.env.KILLS ?? 10);

describe('processes that are killed', () => {
  it('have lost nothing that they acknowledged, and torn nothing, two at a time', async () => {
    const file = newFile();
    const acknowledged: Acknowledged[] = [];
    for (let run = 0; run < kills; run += 2) {
      const writers = [run, run + 1].map((number) => {
        const from = number * 1000;
        return runWriter({ file, room: 'room', from, to: from + 1000, killAfter: 1 + (number % 5) });
      });
      acknowledged.push(...(await Promise.all(writers)));
    }
    expect(acknowledged.flatMap(({ articles }) => articles).length).toBeGreaterThanOrEqual(kills);
    const storage = await open(file);
    await expectWhole(storage, 'room', acknowledged);
    await storage.close();
  }, 120_000);
});

describe('two processes', () => {
  it('write to one file at once, and each reads what the other wrote', async () => {
    const file = newFile();
    const writers = [0, 1000].map((from) => runWriter({ file, room: 'room', from, to: from + 25 }));
    const acknowledged = await Promise.all(writers);
    expect(acknowledged.map(({ articles }) => articles.length)).toEqual([25, 25]);
    const storage = await open(file);
    await expectWhole(storage, 'room', acknowledged);
    await storage.close();
  }, 60_000);

  it('open a new file at once: one of them makes the tables', async () => {
    const file = newFile();
    const racers = Array.from({ length: 6 }, (_, i) => ({ file, room: 'room', from: i, to: i + 1 }));
    const made = (await Promise.all(racers.map(runWriter))).flatMap(({ articles }) => articles);
    expect(made.sort()).toEqual([0, 1, 2, 3, 4, 5]);
  }, 60_000);
});

describe('a store that is closed', () => {
  it('ends what is under way first, and refuses what comes after, without ending the process', async () => {
    for (let run = 0; run < 20; run += 1) {
      const storage = await open(newFile());
      const underWay = [
        storage.sweep(0),
        storage.articles.put('room', articleOf('a', ['moon']), limits),
        storage.rooms.rooms(),
        storage.calls.find({ room: 'room', id: 'a' }),
      ].map((each) =>
        Promise.resolve(each).then(
          () => 'done',
          () => 'refused',
        ),
      );
      await storage.close();
      expect((await Promise.all(underWay)).every((each) => each === 'done' || each === 'refused')).toBe(true);
      await expect(storage.articles.list('room')).rejects.toThrow('destroyed');
    }
  });
});

describe('a file', () => {
  it('holds after a restart what was kept before', async () => {
    const file = newFile();
    const before = await open(file);
    await before.calls.keep({ room: 'room', id: 'a', call: 'two\n"🙂"' });
    await before.articles.put('room', articleOf('tides', ['moon']), limits);
    await before.close();
    const after = await open(file);
    expect(after.durable).toBe(true);
    expect(await after.calls.find({ room: 'room', id: 'a' })).toBe('two\n"🙂"');
    expect(await after.articles.match('room', ['moon'], 1)).toHaveLength(1);
    await after.close();
  });

  it('is for its owner alone', async () => {
    const file = newFile();
    await (await open(file)).close();
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it.each([
    ['no database', Buffer.from('{"kind":"call"}\n'.repeat(500))],
    [
      'a database with a damaged beginning',
      Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8000, 255)]),
    ],
  ])('that is %s is refused and left as it is', async (_, content) => {
    const file = newFile();
    await mkdir(join(file, '..'));
    await writeFile(file, content);
    const refused = await open(file).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StorageError);
    expect(refused).toMatchObject({ fault: 'damaged', place: file });
    expect(await readFile(file)).toEqual(content);
  });

  it('of a newer version is refused', async () => {
    const file = newFile();
    await (await open(file)).close();
    const { default: Database } = await import('libsql');
    const database = new Database(file);
    database.exec(`UPDATE versions SET version = 1000`);
    database.close();
    await expect(open(file)).rejects.toMatchObject({ fault: 'newer' });
  });

  it('of the version before is brought to the newest, and a copy of it is kept', async () => {
    const file = newFile();
    const before = await open(file);
    await before.articles.put('room', articleOf('a', ['moon', 'sun']), limits);
    await before.close();
    const { default: Database } = await import('libsql');
    const oldTables = new Database(file);
    oldTables.exec('DROP TABLE vectors; UPDATE versions SET version = 1');
    oldTables.close();

    const after = await open(file);
    expect((await after.articles.list('room')).map(({ id }) => id)).toEqual(['a']);
    expect(await after.articles.match('room', ['sun'], 5)).toHaveLength(1);
    expect([...(await after.articles.vectors('room')).keys()]).toEqual([]);
    await after.articles.put('room', articleOf('b', ['star']), limits);
    expect([...(await after.articles.vectors('room')).keys()]).toEqual(['b']);
    await after.close();

    const copy = new Database(`${file}.before-version-2`, { readonly: true });
    expect(copy.prepare('SELECT version FROM versions').get()).toMatchObject({ version: 1 });
    expect(copy.prepare('SELECT id FROM articles').all()).toMatchObject([{ id: 'a' }]);
    copy.close();
  });

  it('that cannot be written makes the store go on in memory, with one warning', async () => {
    const blocked = join(folder, 'a-file');
    await writeFile(blocked, '');
    const warnings: string[] = [];
    const storage = await openStorage({
      file: join(blocked, 'pullquote.db'),
      warn: (_fields, message) => warnings.push(message),
    });
    await storage.calls.keep({ room: 'room', id: 'a', call: 'one' });
    expect(await storage.calls.find({ room: 'room', id: 'a' })).toBe('one');
    expect(storage.durable).toBe(false);
    expect(warnings).toHaveLength(1);
    await storage.close();
  });

  it('of lines, from an earlier version, is read once', async () => {
    const file = newFile();
    const callLines = join(folder, 'calls.jsonl');
    await writeFile(callLines, '{"kind":"call","id":"a","keptAt":1,"call":"one"}\n');
    await appendFile(callLines, 'null\n{"kind":"room"}\n\u0000\n{"kind":"call","id":"b","ke');
    const before = await openStorage({ file, callLines, warn: noWarning });
    await before.close();
    const after = await openStorage({ file, callLines, warn: noWarning });
    expect(await after.calls.find({ room: 'any', id: 'a' })).toBe('one');
    expect(await after.calls.find({ room: 'any', id: 'b' })).toBeUndefined();
    await expect(stat(callLines)).rejects.toMatchObject({ code: 'ENOENT' });
    await after.close();
  });
});

/** Mounts a small file system in `path`; false where this machine does not let us. */
function mountSmallDisk(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a disk that is full', () => {
  it('refuses what it cannot hold, keeps what it holds, and takes more once there is room', async (test) => {
    const path = join(folder, 'disk');
    await mkdir(path);
    if (!mountSmallDisk(path)) return test.skip();
    try {
      const storage = await open(join(path, 'pullquote.db'));
      await storage.articles.put('room', articleOf('small', ['moon']), limits);
      const large = { ...articleOf('large', ['sun']), source: new Uint8Array(2_000_000) };
      await expect(storage.articles.put('room', large, limits)).rejects.toThrow();
      expect((await storage.articles.list('room')).map(({ id }) => id)).toEqual(['small']);
      execFileSync('mount', ['-o', 'remount,size=16m', path]);
      expect((await storage.articles.put('room', large, limits)).kind).toBe('put');
      await storage.close();
    } finally {
      execFileSync('umount', ['-l', path]);
    }
  });
});
