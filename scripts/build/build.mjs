/**
 * Builds the program and the playground's page in dist/ with esbuild. With `--if-possible`, which npm passes
 * after an install, a missing esbuild is not an error.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh, recordBuild, root } from './freshness.mjs';

/**
 * Whether esbuild and the sources are here. `npm ci --omit=dev` leaves esbuild out; `npm ci --omit=optional`
 * leaves out its binary for this platform.
 */
export function canBuild() {
  const binary = join(root, `node_modules/@esbuild/${process.platform}-${process.arch}`);
  return (
    existsSync(binary) && existsSync(join(root, 'node_modules/esbuild')) && existsSync(join(root, 'src'))
  );
}

/** Builds dist/ if a source has changed since the last build. Returns the exit code: 0 for success. */
export async function build() {
  if (isFresh()) return 0;
  // Loaded here, because esbuild is missing if the package was installed without build dependencies.
  const [{ buildProgram }, { buildPage }] = await Promise.all([
    import('./program.mjs'),
    import('./page.mjs'),
  ]);
  try {
    await buildProgram();
    buildPage();
  } catch (error) {
    // esbuild has printed the errors of the sources.
    if (!Array.isArray(error.errors)) throw error;
    return 1;
  }
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
    process.stderr.write('esbuild or src/ is missing. Run: npm ci\n');
    process.exitCode = 1;
  }
}
