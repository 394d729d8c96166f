/** The embedded store keeps the contract of all stores, in memory and in a file. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { addText } from '../library/adding.ts';
import { describeStorage } from './contract.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-storage-'));
});
afterAll(() => rm(folder, { recursive: true }));

function warn(fields: object, message: string): void {
  throw new Error(`${message}: ${JSON.stringify(fields)}`);
}

describeStorage('the store in memory', (now) => openStorage({ file: ':memory:', now, warn }));
describeStorage('the store in a file', (now) =>
  openStorage({ file: join(folder, 'pullquote.db'), now, warn }),
);

it('finds and counts in the store of one room what it does in a store of many', async () => {
  const file = join(folder, 'one-room.db');
  const usual = await openStorage({ file, warn });
  const words = 'harbour ferry council bridge market river'.split(' ');
  for (let n = 0; n < 12; n++) {
    const text = words.slice(n % 5).map((word, i) => `The ${word} was number ${n + i}.`);
    await addText(usual, { room: 'r', id: `a${n}` }, `Report ${n}\n\n${text.join('\n\n')}`);
  }
  const ofOne = await openStorage({ file, isOneRoom: true, warn });
  for (const terms of [['river'], ['ferri', '7'], ['zeppelin'], ['council', 'market', '12']]) {
    const [all, some] = await Promise.all(
      [usual, ofOne].map(async ({ articles }) => [
        await articles.match('r', terms, 20),
        await articles.count('r', terms, 100),
      ]),
    );
    expect(some).toEqual(all);
  }
  expect(await ofOne.articles.match('r', ['river'], 20)).not.toEqual([]);
  await Promise.all([usual.close(), ofOne.close()]);
});

it('reads values that are kept at once, and has them in the file after it is closed', async () => {
  const file = join(folder, 'kept.db');
  const ids = Array.from({ length: 200 }, (_, n) => `spoken ${n}`);
  const expected = ids.map((id) => `of ${id}`);
  const found = ({ entries }: Storage) => Promise.all(ids.map((id) => entries.get({ room: 'r', id })));
  const before = await openStorage({ file, warn });
  const untilMs = Date.now() + 60_000;
  for (const id of ids) await before.entries.keep({ room: 'r', id }, `of ${id}`, untilMs);
  expect(await found(before)).toEqual(expected);
  await before.close();
  await expect(before.entries.get({ room: 'r', id: 'spoken 0' })).rejects.toThrow('closed');
  const after = await openStorage({ file, warn });
  expect(await found(after)).toEqual(expected);
  await after.close();
});
