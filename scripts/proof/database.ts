/** Runs a PostgreSQL server on the loopback, from Debian's packages, that can be stopped and started. */
import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A server; `close` deletes its data. */
export type DatabaseServer = {
  readonly url: string;
  /** Stops the server at once, as a crash does. Connections break. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** The server's log. */
  readonly log: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Starts a server on `port`. Rejects if PostgreSQL is not installed. */
export async function startDatabase(port: number): Promise<DatabaseServer> {
  const bin = await binaries();
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-postgres-'));
  const data = join(folder, 'data');
  // PostgreSQL refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    const { stdout } = await run('id', ['-u', 'postgres']);
    await chown(folder, Number(stdout), -1);
  }
  const as = (program: string, args: readonly string[]) =>
    isRoot
      ? run('runuser', ['-u', 'postgres', '--', join(bin, program), ...args], { cwd: '/' })
      : run(join(bin, program), [...args]);

  await as('initdb', ['-D', data, '-U', 'pullquote', '-E', 'UTF8', '--auth=trust']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c max_connections=100`;
  const start = async () => {
    await as('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', '-o', options, 'start']);
  };
  const stop = async () => {
    await as('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
  };
  await start();
  return {
    url: `postgres://pullquote@127.0.0.1:${port}/postgres`,
    start,
    stop,
    log: () => readFile(join(folder, 'log'), 'utf8'),
    async close() {
      await stop().catch(() => undefined);
      await rm(folder, { recursive: true });
    },
  };
}

async function binaries(): Promise<string> {
  const folder = '/usr/lib/postgresql';
  const versions = await readdir(folder).catch(() => []);
  const newest = versions.map(Number).sort((a, b) => b - a)[0];
  if (newest === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  return join(folder, String(newest), 'bin');
}
