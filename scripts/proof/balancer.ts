/**
 * Runs the load balancer of compose.yaml as a plain process: nginx with deploy/nginx.conf, on the loopback.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const shipped = join(import.meta.dirname, '../../deploy/nginx.conf');

/** Starts nginx on `port` in front of the replicas on `ports`. */
export async function startBalancer(
  port: number,
  ports: readonly number[],
): Promise<{ readonly pid: number; readonly close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-nginx-'));
  const file = join(folder, 'nginx.conf');
  await writeFile(file, configFor(await readFile(shipped, 'utf8'), { port, ports, folder }));
  const nginx: ChildProcess = spawn('nginx', ['-p', folder, '-c', file, '-e', join(folder, 'error.log')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = once(nginx, 'exit');
  const failed = new Promise<never>((_, reject) => nginx.once('error', reject));
  await Promise.race([untilOpen(port), failed]);
  return {
    pid: nginx.pid ?? 0,
    async close() {
      nginx.kill('SIGQUIT');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** The shipped configuration with the container's host names and folders replaced by local ones. */
function configFor(
  text: string,
  {
    port,
    ports,
    folder,
  }: { readonly port: number; readonly ports: readonly number[]; readonly folder: string },
): string {
  const servers = ports.map((each, index) => [`bot-${index + 1}:8080`, `127.0.0.1:${each}`] as const);
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${folder}/${name};\n`)
    .join('');
  const changed = servers
    .reduce((conf, [name, address]) => conf.replace(name, address), text)
    .replace(/^\s*resolver .*\n/m, '')
    .replace(/listen 80;/, `listen 127.0.0.1:${port} reuseport backlog=4096;`)
    .replace(/^http \{\n/m, `http {\n  access_log off;\n${folders}`);
  for (const [name] of servers) if (changed.includes(name)) throw new Error(`${name} is in nginx.conf twice`);
  return `daemon off;\npid ${folder}/pid;\n${changed}`;
}

async function untilOpen(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'close').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isOpen) return;
    await pause(20);
  }
}
