/**
 * Builds dist/ with TypeScript, and the playground's page with esbuild. With `--if-possible`, which npm
 * passes after an install, a missing compiler is not an error.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh, recordBuild, root } from './freshness.mjs';

const compiler = join(root, 'node_modules/typescript/bin/tsc');

const dataFiles = ['word-vectors.bin', 'usual-nearness.bin'].map((name) => `src/lexicon/en/data/${name}`);

/**
 * Whether TypeScript is installed. `npm ci --omit=dev` leaves it out; `npm ci --omit=optional` leaves out its
 * compiler for this platform.
 */
export function canBuild() {
  const binary = join(root, `node_modules/@typescript/typescript-${process.platform}-${process.arch}`);
  return existsSync(compiler) && existsSync(binary) && existsSync(join(root, 'tsconfig.build.json'));
}

/**
 * Builds dist/ if a source has changed since the last build. Returns the compiler's exit code, 0 for success.
 */
export async function build() {
  if (isFresh()) return 0;
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    // Compiler errors go to stderr, because they are not output of the program.
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) return status ?? 1;
  // TypeScript does not copy files other than code and JSON.
  for (const file of dataFiles) copyFileSync(join(root, file), join(root, 'dist', file));
  // Loaded here, because esbuild is missing if the package was installed without build dependencies.
  const { buildPage } = await import('./page.mjs');
  buildPage();
  recordBuild();
  return 0;
}

/**
 * Defines `exec`, which begins the scripts of package.json, for the Windows shell. In a Unix shell `exec`
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
