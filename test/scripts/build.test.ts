/** When dist/ is built again, and what lets npm's scripts run on Windows. Copies of the scripts work on a folder of their own. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readerVersion } from '../../src/library/reader-version.ts';
import { build as buildRoot } from '../program.ts';

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
  ['the packages have changed', false, () => write('package-lock.json', '{}', -100)],
  ['there are no sources, as in a package', true, () => rmSync(join(folder, 'src'), { recursive: true })],
])('where %s, the build is up to date: %s', (_, isFresh, change) => {
  build();
  change();
  expect(fresh.isFresh()).toBe(isFresh);
});

it('removes files of earlier builds, but not of the last one, which a program may still load', async () => {
  const { keepOutputs } = await import(pathToFileURL(join(folder, 'scripts/build/outputs.mjs')).href);
  const buildOf = (chunk: string) => {
    write(`dist/src/${chunk}.js`, chunk, 0);
    write('dist/src/main.js', chunk, 0);
    keepOutputs([`dist/src/${chunk}.js`, 'dist/src/main.js']);
    return readdirSync(join(folder, 'dist/src')).sort();
  };
  expect(buildOf('chunk-1')).toEqual(['chunk-1.js', 'main.js']);
  expect(buildOf('chunk-2')).toEqual(['chunk-1.js', 'chunk-2.js', 'main.js']);
  expect(buildOf('chunk-3')).toEqual(['chunk-2.js', 'chunk-3.js', 'main.js']);
});

it('knows in the built program the version of the sources that read an article', () => {
  buildRoot();
  const built = readdirSync(join(root, 'dist/src')).filter((name) => name.endsWith('.js'));
  const texts = built.map((name) => readFileSync(join(root, 'dist/src', name), 'utf8'));
  expect(texts.some((text) => text.includes(`"${readerVersion()}"`))).toBe(true);
});

it('gives the shell of Windows an exec that runs what follows, which every script begins with', async () => {
  const { writeExecForWindows } = await import(pathToFileURL(join(folder, 'scripts/build/build.mjs')).href);
  writeExecForWindows();
  expect(readFileSync(join(folder, 'node_modules/.bin/exec.cmd'), 'latin1')).toBe('@%*\r\n');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const started = ['start', 'terminal', 'ask', 'register', 'read', 'doctor'].map((name) => scripts[name]);
  expect(started.every((line) => /^exec node scripts\/build\/start\.mjs/.test(line))).toBe(true);
});
