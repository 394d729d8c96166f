/**
 * Runs replicas of the built program on the loopback, and a fake of the part of Discord's REST API they use.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createNetServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

const program = join(import.meta.dirname, '../../dist/src/main.js');

/** A process of the program. */
export type Replica = {
  readonly port: number;
  readonly monitorPort: number;
  readonly pid: number;
  /** Sends a signal and waits for the exit; resolves with the milliseconds it took. */
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number>;
};

/** The ports below those that Linux gives to connections, so that none takes a port while its server restarts. */
const [firstPort, lastPort] = [10_000, 32_000];

/** `count` ports that are currently free. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = randomInt(firstPort, lastPort);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
}

async function isFree(port: number): Promise<boolean> {
  const server = createNetServer().listen(port);
  const isOpen = await once(server, 'listening').then(
    () => true,
    () => false,
  );
  if (isOpen) await new Promise((resolve) => server.close(resolve));
  return isOpen;
}

/** Starts a replica and waits until it is ready. */
export async function startReplica({
  port,
  monitorPort,
  env,
}: {
  readonly port: number;
  readonly monitorPort: number;
  readonly env: Readonly<Record<string, string>>;
}): Promise<Replica> {
  const replica: ChildProcess = spawn(process.execPath, [program], {
    cwd: tmpdir(),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      MONITOR_PORT: String(monitorPort),
      LOG_LEVEL: 'fatal',
      ...env,
    },
  });
  const ended = once(replica, 'exit');
  while (!(await isReady(monitorPort))) {
    if (replica.exitCode !== null || replica.signalCode !== null)
      throw new Error('a replica has ended before it was ready');
    await pause(50);
  }
  return {
    port,
    monitorPort,
    pid: replica.pid ?? 0,
    async end(signal) {
      const start = performance.now();
      replica.kill(signal);
      await ended;
      return performance.now() - start;
    },
  };
}

/** Whether `/readyz` reports readiness. */
export async function isReady(monitorPort: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${monitorPort}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** The value of a metric in `/metrics`; the sum if there are several series. */
export async function metricOf(monitorPort: number, name: string): Promise<number> {
  const page = await fetch(`http://127.0.0.1:${monitorPort}/metrics`).then((response) => response.text());
  const values = page
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  return values.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

/** The fake REST API. It receives deferred answers, and has one application without commands. */
export type RestStandIn = {
  /** The value for DISCORD_API_URL. */
  readonly url: string;
  /** Waits for the message that replaces the deferral with this token, and returns it. */
  readonly late: (token: string, withinMs: number) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** Starts it on a free port. */
export async function startRest(): Promise<RestStandIn> {
  const came = new Map<string, unknown>();
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const token = /\/webhooks\/\d+\/(?<token>[^/]+)/.exec(request.url ?? '')?.groups?.token;
      if (token !== undefined && request.method !== 'DELETE') came.set(token, JSON.parse(body));
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(/\/commands(?:\?|$)/.test(request.url ?? '') ? '[]' : '{"id":"2"}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  return {
    url: `http://127.0.0.1:${port}/api`,
    async late(token, withinMs) {
      const start = performance.now();
      while (!came.has(token)) {
        if (performance.now() - start > withinMs) return undefined;
        await pause(20);
      }
      return came.get(token);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
