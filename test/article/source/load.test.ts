/** Loading a file from disk: whatever stands at the path, there is an answer. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeFault } from '../../../src/article/source/flaw.ts';
import { loadBytes } from '../../../src/article/source/load.ts';
import { en } from '../../../src/messages/en.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-load-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function load(file: string) {
  const loaded = await loadBytes({ path: join(folder, file), maxBytes: 100 });
  return loaded.kind === 'fault' ? describeFault(loaded, en.flaws) : new TextDecoder().decode(loaded.bytes);
}

describe('loadBytes', () => {
  it('reads a file, up to the last byte that it may have', async () => {
    writeFileSync(join(folder, 'tides.txt'), 'a'.repeat(100));
    expect(await load('tides.txt')).toBe('a'.repeat(100));
  });

  it('follows a link', async () => {
    writeFileSync(join(folder, 'ebb.txt'), 'The ebb');
    symlinkSync('ebb.txt', join(folder, 'link.txt'));
    expect(await load('link.txt')).toBe('The ebb');
  });

  it('says the size of a file that is too large, without reading it', async () => {
    writeFileSync(join(folder, 'sea.txt'), '');
    truncateSync(join(folder, 'sea.txt'), 2 ** 40);
    expect(await load('sea.txt')).toBe(
      `sea.txt: expected at most 100 bytes, got ${2 ** 40}: save the text alone, or split it`,
    );
  });

  it.each([
    [
      'is not there',
      'none.txt',
      () => {},
      'none.txt: expected a file that can be read, got none of this name (ENOENT)',
    ],
    ['is a folder', '.', () => {}, 'expected a file, got a folder'],
    [
      'is a link to itself',
      'self.txt',
      (path: string) => symlinkSync(path, path),
      'self.txt: expected a file that can be read, got a circle of links (ELOOP)',
    ],
    [
      'is a pipe to which nobody writes',
      'pipe.txt',
      (path: string) => execFileSync('mkfifo', [path]),
      'pipe.txt: expected a file, got a device or pipe',
    ],
    [
      'is a device without end',
      'zero.txt',
      (path: string) => symlinkSync('/dev/zero', path),
      'zero.txt: expected a file, got a device or pipe',
    ],
  ])('says so where it %s', async (_, file, make, message) => {
    make(join(folder, file));
    expect(await load(file)).toContain(message);
  });
});
