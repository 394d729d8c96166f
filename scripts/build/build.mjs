/** Builds dist/ with TypeScript, and the playground's page with esbuild. With `--if-possible`, as npm calls it after an install, a missing compiler is no error. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh, recordBuild, root } from './freshness.mjs';

const compiler = join(root, 'node_modules/typescript/bin/tsc');

const dataFiles = ['src/lexicon/en/data/word-vectors.bin'];

/** Whether TypeScript is installed. `npm ci --omit=dev` leaves it out, `npm ci --omit=optional` its compiler for this machine. */
export function canBuild() {
  const binary = join(root, `node_modules/@typescript/typescript-${process.platform}-${process.arch}`);
  return existsSync(compiler) && existsSync(binary) && existsSync(join(root, 'tsconfig.build.json'));
}

/** Builds dist/ if a source has changed since the last build. Returns the compiler's exit code, 0 for success. */
export async function build() {
  if (isFresh()) return 0;
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    // The compiler's errors are no part of what the program prints.
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) return status ?? 1;
  // TypeScript copies no file that is neither code nor JSON.
  for (const file of dataFiles) copyFileSync(join(root, file), join(root, 'dist', file));
  // Loaded here: esbuild is not there where the package was installed without what it is built with.
  const { buildPage } = await import('./page.mjs');
  buildPage();
  recordBuild();
  return 0;
}

/**
 * Lets `exec`, with which the scripts of package.json begin, work in the shell of Windows too. In a Unix shell `exec`
 * replaces the shell with the program, so that a signal to npm reaches it; cmd.exe has no such command.
 */
export function writeExecForWindows() {
  const folder = join(root, 'node_modules/.bin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'exec.cmd'), '@%*\r\n');
}

if (process.argv[1] === import.meta.filename) {
  const isOptional = process.argv.includes('--if-possible');
  if (process.platform === 'win32') writeExecForWindows();
  if (canBuild()) process.exitCode = await build();
  else if (!isOptional) {
    process.stderr.write('TypeScript is not installed. Run: npm ci\n');
    process.exitCode = 1;
  }
}
