/** The embedded store keeps the contract of all stores, in memory and in a file. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
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
