/** Runs a load balancer on the loopback with its shipped file: nginx, as in compose.yaml, or HAProxy. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The balancers with a shipped file. */
export type BalancerName = keyof typeof balancers;

type Place = { readonly port: number; readonly folder: string };

/** For each balancer its file in deploy/, its command, its signal to end, and what changes outside of containers. */
const balancers = {
  nginx: {
    file: 'nginx.conf',
    args: (file: string, folder: string) => ['-p', folder, '-c', file, '-e', join(folder, 'error.log')],
    signal: 'SIGQUIT',
    adapt: adaptNginx,
  },
  haproxy: {
    file: 'haproxy.cfg',
    args: (file: string) => ['-db', '-f', file],
    signal: 'SIGUSR1',
    adapt: (text: string, { port }: Place) => replaceOnce(text, 'bind :80\n', `bind 127.0.0.1:${port}\n`),
  },
} as const;

/** Starts `name` on `port` in front of the replicas on `ports`. */
export async function startBalancer(
  name: BalancerName,
  port: number,
  ports: readonly number[],
): Promise<{ readonly pid: number; readonly close: () => Promise<void> }> {
  const { file, args, signal, adapt } = balancers[name];
  const folder = await mkdtemp(join(tmpdir(), `pullquote-${name}-`));
  const shipped = await readFile(join(import.meta.dirname, '../../deploy', file), 'utf8');
  const adapted = join(folder, file);
  await writeFile(adapted, adapt(withAddresses(shipped, ports), { port, folder }));
  const balancer: ChildProcess = spawn(name, args(adapted, folder), {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = once(balancer, 'exit');
  const failed = new Promise<never>((_, reject) => balancer.once('error', reject));
  await Promise.race([untilOpen(port), failed]);
  return {
    pid: balancer.pid ?? 0,
    async close() {
      balancer.kill(signal);
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** The file with the addresses of the replicas in place of the containers' names. */
function withAddresses(text: string, ports: readonly number[]): string {
  return ports.reduce(
    (changed, port, index) => replaceOnce(changed, `bot-${index + 1}:8080`, `127.0.0.1:${port}`),
    text,
  );
}

function adaptNginx(text: string, { port, folder }: Place): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${folder}/${name};\n`)
    .join('');
  const listening = replaceOnce(text, 'listen 80;', `listen 127.0.0.1:${port} reuseport backlog=4096;`);
  const inFolder = replaceOnce(listening, 'http {\n', `http {\n  access_log off;\n${folders}`);
  return `daemon off;\npid ${folder}/pid;\n${inFolder}`;
}

function replaceOnce(text: string, from: string, to: string): string {
  const [before, after, ...more] = text.split(from);
  if (after === undefined || more.length > 0) throw new Error(`expected ${from} once in the shipped file`);
  return `${before}${to}${after}`;
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
