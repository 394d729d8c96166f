/** The built program, started away from whatever is set for whoever runs the tests. */
import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '..');
const folder = join(tmpdir(), `pullquote-program-${process.pid}`);
const running = new Set<ChildProcessByStdio<Writable, Readable, Readable>>();

/** What the program finds around it: nothing is set, and the current folder is empty, unless it is said here. */
export type Surroundings = {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
};

/** What became of a program. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** Builds the program, as `npm start` does; quick where nothing has changed. */
export function build(): void {
  const script = join(root, 'scripts/build/build.mjs');
  execFileSync(process.execPath, [script], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Starts the program. */
export function start(
  args: readonly string[],
  { env = {}, cwd = folder }: Surroundings = {},
): ChildProcessByStdio<Writable, Readable, Readable> {
  mkdirSync(folder, { recursive: true });
  return watched(
    spawn(process.execPath, [join(root, 'dist/src/main.js'), ...args], {
      cwd,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    }),
  );
}

/** Starts npm in the folder of the package, as a user does. */
export function startNpm(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcessByStdio<Writable, Readable, Readable> {
  const { PATH, HOME } = process.env;
  return watched(
    spawn('npm', [...args], { cwd: root, env: { PATH, HOME, ...env }, stdio: ['pipe', 'pipe', 'pipe'] }),
  );
}

/** Remembers `program` until it ends, so that a test that fails half way leaves none behind. */
function watched(program: ChildProcessByStdio<Writable, Readable, Readable>): typeof program {
  running.add(program);
  program.once('close', () => running.delete(program));
  return program;
}

/** Waits for the end of `program`. */
export async function ending(program: ReturnType<typeof start>): Promise<Ended> {
  const [out, err, [code]] = await Promise.all([
    text(program.stdout),
    text(program.stderr),
    once(program, 'close'),
  ]);
  return { code, out, err };
}

/** Starts the program, gives it `input` and waits for its end. */
export async function run(
  args: readonly string[],
  { input = '', ...surroundings }: Surroundings & { readonly input?: string } = {},
): Promise<Ended> {
  const program = start(args, surroundings);
  program.stdin.end(input);
  return ending(program);
}

/** A new folder with `files`. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  mkdirSync(folder, { recursive: true });
  const made = mkdtempSync(join(folder, 'f-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(made, name), content);
  return made;
}

/** Ends every program that still runs, and removes every folder that was made. */
export function cleanUp(): void {
  for (const program of running) program.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
