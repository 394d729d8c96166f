/** The HTTP face: takes Discord's signed interactions on `POST /interactions`, answers in the response. */
import type { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type APIInteraction, InteractionType } from 'discord.js';
import { ConfigError } from '../../../errors.ts';
import type { CompletionRest } from '../defer.ts';
import type { Services } from '../respond.ts';
import { readBody } from './body.ts';
import { createDeliveries } from './deliveries.ts';
import { isSigned, looksSigned, type SignedRequest } from './signature.ts';

/** Bytes. Discord's largest interactions, messages with many embeds, are far smaller. */
const maxBodyBytes = 1_000_000;

/**
 * Time limits for headers, body and idle connections, and the interval of checks, in milliseconds. Idle
 * connections outlast those of a balancer, which must not find one closed: nginx drops them after 60 s.
 */
const usualLimitsMs = { headers: 5_000, request: 10_000, idle: 75_000, check: 1_000 };

/**
 * Milliseconds. A server that is stopping still accepts calls for the first period, while balancers see that
 * it is not ready. Calls in progress then get the second period to finish.
 */
const leavingMs = 1_500;
const drainMs = 7_000;

/** Milliseconds for which a refused request may continue to send. */
const lingerMs = 1_000;

/** A running server for interactions. */
export type InteractionServer = {
  readonly port: number;
  /**
   * Stops accepting requests and resolves when those in progress have ended, after 7 s at most. With `waits`
   * it first accepts requests for another 1.5 s, so that a balancer can switch away.
   */
  readonly close: (given?: { readonly waits?: boolean }) => Promise<void>;
};

/** Serves interactions on `port` (0 for any free port). Rejects with a ConfigError if it cannot listen. */
export async function serveInteractions({
  publicKey,
  port,
  rest,
  services,
  onAnswered = () => {},
  limitsMs = usualLimitsMs,
}: {
  readonly publicKey: KeyObject;
  readonly port: number;
  readonly rest: CompletionRest;
  readonly services: Services;
  /** Called after each answered interaction with the time it took, for the metrics. */
  readonly onAnswered?: (interaction: APIInteraction, ms: number) => void;
  /** Overridden by tests. */
  readonly limitsMs?: typeof usualLimitsMs;
}): Promise<InteractionServer> {
  const { log } = services;
  const deliver = createDeliveries(services, rest);
  const underWay = new Set<Promise<void>>();
  let closing = false;
  const track = (task: Promise<void>) => {
    const tracked = task.finally(() => underWay.delete(tracked));
    underWay.add(tracked);
  };
  const settle = async () => {
    // Deferred answers continue after the response.
    while (underWay.size > 0) await Promise.all(underWay);
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refuse(request);
    if (refusal !== undefined) return end(request, response, refusal);
    const signed = await readSigned(request, publicKey);
    if (signed.kind === 'refused') return end(request, response, signed.status);
    const interaction = parseInteraction(signed.body);
    if (interaction === undefined) return end(request, response, 400);

    const start = performance.now();
    const delivery = await deliver(interaction);
    if (delivery === undefined) return end(request, response, 500);
    const { payload, follow } = delivery;
    const { contentType, bytes } = payload;
    // An open connection would bring the next request to this server.
    const leave = closing ? { Connection: 'close' } : {};
    response.writeHead(200, { 'Content-Type': contentType, 'Content-Length': bytes.length, ...leave });
    response.end(bytes);
    // A deferral that was lost with its connection cannot be completed. The next delivery does it.
    if (follow !== undefined && !response.destroyed) track(follow());
    onAnswered(interaction, performance.now() - start);
  }

  const timeouts = {
    headersTimeout: limitsMs.headers,
    requestTimeout: limitsMs.request,
    keepAliveTimeout: limitsMs.idle,
    connectionsCheckingInterval: limitsMs.check,
  };
  const server = createServer(timeouts, (request, response) => {
    // When a connection breaks, the sender is gone and needs no answer.
    request.on('error', () => {});
    response.on('error', () => {});
    track(
      handle(request, response).catch((error: unknown) => {
        // A body that ends too early is the sender's fault. A request that was read whole is “destroyed” as well.
        if (request.complete) log.error({ err: error }, 'interaction failed');
        if (!response.headersSent) end(request, response, 500);
      }),
    );
  });
  await listen(server, port);

  return {
    port: (server.address() as AddressInfo).port,
    async close({ waits = false } = {}) {
      closing = true;
      if (waits) await pause(leavingMs);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const over = pause(drainMs, undefined, { ref: false });
      await Promise.race([closed.then(settle), over]);
      server.closeAllConnections();
    },
  };
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  server.listen(port);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const why =
      code === 'EADDRINUSE'
        ? 'it is taken. Set another PORT, or end the program that has it.'
        : code === 'EACCES'
          ? 'it needs more rights. Set a PORT above 1023.'
          : String(code);
    throw new ConfigError(`PORT: port ${port} cannot be opened: ${why}`, { cause });
  }
}

/** The status that refuses a request before its body is read; undefined to accept it. */
function refuse({ method, url = '', headers }: IncomingMessage): number | undefined {
  if (url.split('?')[0] !== '/interactions') return 404;
  if (method !== 'POST') return 405;
  if (!looksSigned(signatureOf(headers), Date.now())) return 401;
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = headers;
  return jsonType.test(type) && encoding === 'identity' ? undefined : 415;
}

/** JSON with any parameters, and not a format that is based on it. */
const jsonType = /^application\/json\s*(?:;|$)/i;

function signatureOf(headers: IncomingMessage['headers']): Omit<SignedRequest, 'body'> {
  const one = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  return { signature: one('x-signature-ed25519'), timestamp: one('x-signature-timestamp') };
}

type SignatureCheck =
  | { readonly kind: 'signed'; readonly body: Buffer }
  | { readonly kind: 'refused'; readonly status: 401 | 413 };

async function readSigned(request: IncomingMessage, key: KeyObject): Promise<SignatureCheck> {
  const body = await readBody(request, maxBodyBytes);
  if (body === undefined) return { kind: 'refused', status: 413 };
  return (await isSigned({ body, ...signatureOf(request.headers) }, key))
    ? { kind: 'signed', body }
    : { kind: 'refused', status: 401 };
}

/**
 * Discord signs interactions only. A missing field would show when it is read. A ping may have nothing but its type:
 * all pings have one answer.
 */
function parseInteraction(body: Buffer): APIInteraction | undefined {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    return isInteraction(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isInteraction(data: unknown): data is APIInteraction {
  if (typeof data !== 'object' || data === null) return false;
  if (!('type' in data) || typeof data.type !== 'number') return false;
  return data.type === InteractionType.Ping || ('id' in data && typeof data.id === 'string');
}

function end(request: IncomingMessage, response: ServerResponse, status: number): void {
  const headers = status === 405 ? { Allow: 'POST' } : {};
  // The unread rest of a body would block the connection.
  response.writeHead(status, { ...headers, Connection: 'close' });
  response.end();
  if (request.complete) return;
  // Reading on briefly lets the sender see the status before the connection closes.
  request.resume();
  setTimeout(() => request.destroy(), lingerMs).unref();
}
