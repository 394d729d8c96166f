/** The monitor serves `/healthz`, `/readyz` and `/metrics` on a port of its own, for the operator. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError } from '../../errors.ts';
import type { Metrics } from './metrics.ts';

/** A condition for readiness, such as a store that answers or a corpus that has been read. */
export type Check = { readonly name: string; readonly holds: () => boolean | Promise<boolean> };

/** Milliseconds after which a check counts as failed. */
const checkTimeoutMs = 2_000;

/** A running monitor. */
export type Monitor = {
  readonly port: number;
  /** Makes `/readyz` answer 503 from now on, so that a balancer sends no more work. */
  readonly drain: () => void;
  readonly close: () => Promise<void>;
};

/**
 * Serves the monitor at `host` and `port` (0 for any free port). Rejects with a ConfigError if it cannot
 * listen.
 */
export async function serveMonitor({
  host,
  port,
  checks,
  metrics,
}: {
  readonly host: string;
  readonly port: number;
  readonly checks: readonly Check[];
  readonly metrics: Metrics;
}): Promise<Monitor> {
  let draining = false;

  async function answer(path: string, response: ServerResponse): Promise<void> {
    switch (path) {
      case '/healthz':
        return send(response, { status: 200, text: 'ok\n' });
      case '/readyz': {
        const failed = draining ? ['stopping'] : await findFailed(checks);
        const text = failed.length === 0 ? 'ready\n' : `not ready: ${failed.join(', ')}\n`;
        return send(response, { status: failed.length === 0 ? 200 : 503, text });
      }
      case '/metrics': {
        const { contentType, text } = await metrics.read();
        return send(response, { status: 200, text, contentType });
      }
      default:
        return send(response, { status: 404, text: 'not found\n' });
    }
  }

  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(response, { status: 405, text: 'GET only\n' });
      return;
    }
    const path = (request.url ?? '').split('?')[0] ?? '';
    answer(path, response).catch(() => send(response, { status: 500, text: 'failed\n' }));
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new ConfigError(`MONITOR_PORT: port ${port} of ${host} cannot be opened: ${whyNot(cause)}`, {
      cause,
    });
  }
  return {
    port: (server.address() as AddressInfo).port,
    drain() {
      draining = true;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function whyNot(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return 'it is taken. Set another MONITOR_PORT, or end the program that has it.';
    case 'EACCES':
      return 'it needs more rights. Set a MONITOR_PORT above 1023.';
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return 'this machine has no such address. Set another MONITOR_HOST.';
    default:
      return String(cause);
  }
}

/** The names of the checks that fail or time out. */
async function findFailed(checks: readonly Check[]): Promise<readonly string[]> {
  const results = await Promise.all(
    checks.map(async ({ name, holds }) => ({ name, ok: await inTime(async () => holds()) })),
  );
  return results.filter(({ ok }) => !ok).map(({ name }) => name);
}

async function inTime(check: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), checkTimeoutMs);
  });
  try {
    return await Promise.race([check(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

function send(
  response: ServerResponse,
  {
    status,
    text,
    contentType = 'text/plain; charset=utf-8',
  }: { readonly status: number; readonly text: string; readonly contentType?: string },
): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'Content-Type': contentType, 'Cache-Control': 'no-store' });
  response.end(text);
}
