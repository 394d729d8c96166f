/** When dist/ is built again, and what lets npm's scripts run on Windows. Copies of the scripts work on a folder of their own. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder = '';
let fresh: { readonly isFresh: () => boolean; readonly recordBuild: () => void };

/** Writes a file of the folder, which was changed `secondsAgo`. */
function write(name: string, text: string, secondsAgo: number): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
  const time = Date.now() / 1000 - secondsAgo;
  utimesSync(join(folder, name), time, time);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-build-'));
  cpSync(join(root, 'scripts/build'), join(folder, 'scripts/build'), { recursive: true });
  fresh = await import(pathToFileURL(join(folder, 'scripts/build/freshness.mjs')).href);
  write('src/main.ts', 'one', 100);
  write('src/parts/tides.ts', 'two', 100);
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(): void {
  write('dist/src/main.js', 'built', 50);
  fresh.recordBuild();
}

it('builds where there is no build, or one of unknown sources', () => {
  expect(fresh.isFresh()).toBe(false);
  write('dist/src/main.js', 'built', 50);
  expect(fresh.isFresh()).toBe(false);
});

it.each<[string, boolean, () => void]>([
  ['nothing has changed', true, () => undefined],
  ['a copy has newer times', true, () => write('src/main.ts', 'one', -100)],
  ['a source has changed', false, () => write('src/main.ts', 'three', -100)],
  ['there is another source', false, () => write('src/more.ts', 'four', 100)],
  ['a source was removed', false, () => rmSync(join(folder, 'src/parts/tides.ts'))],
  ['the settings of the compiler have changed', false, () => write('tsconfig.json', '{}', -100)],
  ['there are no sources, as in a package', true, () => rmSync(join(folder, 'src'), { recursive: true })],
])('where %s, the build is up to date: %s', (_, isFresh, change) => {
  build();
  change();
  expect(fresh.isFresh()).toBe(isFresh);
});

it('gives the shell of Windows an exec that runs what follows, which every script begins with', async () => {
  const { writeExecForWindows } = await import(pathToFileURL(join(folder, 'scripts/build/build.mjs')).href);
  writeExecForWindows();
  expect(readFileSync(join(folder, 'node_modules/.bin/exec.cmd'), 'latin1')).toBe('@%*\r\n');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const started = ['start', 'terminal', 'ask', 'register', 'read', 'doctor'].map((name) => scripts[name]);
  expect(started.every((line) => /^exec node scripts\/build\/start\.mjs/.test(line))).toBe(true);
});
