/** The playground's server: serves the page and the articles, and answers interactions as for Discord. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIInteraction } from 'discord.js';
import { languages, loadMessages, loadTranslations } from '../../messages/languages.ts';
import { defineForDiscord } from '../discord/commands/definitions.ts';
import { readBody } from '../discord/http/body.ts';
import { respond, type Services } from '../discord/respond.ts';
import { describeArticle, type RoomArticles } from './articles.ts';
import { findAsset } from './assets.ts';
import { findFocus } from './focus.ts';
import { pageTexts } from './page-texts.ts';
import { createUploads, type Uploads } from './uploads.ts';

/** The first port to try, and how many more to try. */
const firstPort = 4321;
const maxPorts = 50;

/** The largest request, in bytes: an article's file and some overhead. */
const maxBodyBytes = 12_000_000;

/** Allows no foreign content, no inline script, and no embedding in a frame. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const octets = { contentType: 'application/octet-stream' };

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** A running playground. It listens on the loopback interface. */
export type Playground = { readonly address: string; readonly close: () => Promise<void> };

/**
 * Serves the playground on `127.0.0.1`, at `port` (default 4321) or the next free one. `articles` are those
 * of its room. Rejects if `port` and the 50 ports after it are taken.
 */
export async function servePlayground({
  services,
  articles,
  port = firstPort,
}: {
  readonly services: Services;
  readonly articles: RoomArticles;
  readonly port?: number;
}): Promise<Playground> {
  const definitions = defineForDiscord(services.bot.commands, await loadTranslations());

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOurs(request, server.address() as AddressInfo)) return send(response, { status: 403 });
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.method === 'POST' && pathname === '/interactions') return answer(request, response);
    if (request.method === 'POST' && pathname === '/uploads')
      return keep(request, response, searchParams.get('name') ?? 'article.txt');
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, { status: 405 });
    if (pathname === '/commands') return sendJson(response, definitions);
    if (pathname === '/languages') return sendJson(response, languages);
    if (pathname === '/texts')
      return sendJson(response, pageTexts(await loadMessages(searchParams.get('locale') ?? undefined)));
    if (pathname === '/articles') return sendJson(response, await articles.list());
    const id = /^\/articles\/([\w-]+)$/.exec(pathname)?.[1];
    if (id !== undefined) {
      const article = await articles.find(id);
      return article === undefined
        ? send(response, { status: 404 })
        : sendJson(response, describeArticle(article));
    }
    const upload = uploads.find(/^\/uploads\/([\w-]+)$/.exec(pathname)?.[1] ?? '');
    if (upload !== undefined) return send(response, { status: 200, ...octets, bytes: upload });
    const asset = await findAsset(pathname);
    return send(response, asset === undefined ? { status: 404 } : { status: 200, ...asset });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
      return send(response, { status: 415 });
    const body = await readBody(request, maxBodyBytes);
    if (body === undefined) return send(response, { status: 413 });
    const interaction = readInteractionBody(body.toString('utf8'));
    if (interaction === undefined) return send(response, { status: 400 });
    const answered = await respond(interaction, { ...services, filesUrl: address });
    const focus = await findFocus(interaction, { storage: services.storage, articles });
    return sendJson(response, { ...answered, focus });
  }

  /**
   * Accepts only `application/octet-stream`: a form of another site cannot send it without a preflight
   * request.
   */
  async function keep(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    if (request.headers['content-type'] !== octets.contentType) return send(response, { status: 415 });
    const bytes = await readBody(request, maxBodyBytes);
    return bytes === undefined
      ? send(response, { status: 413 })
      : sendJson(response, uploads.add(name, bytes));
  }

  const server = createServer((request, response) => {
    request.on('error', () => {});
    route(request, response).catch((error: unknown) => {
      services.log.error({ err: error }, 'playground failed');
      if (!response.headersSent) send(response, { status: 500 });
    });
  });
  await listen(server, port);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const uploads: Uploads = createUploads(address);
  return {
    address,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function listen(server: ReturnType<typeof createServer>, first: number): Promise<void> {
  for (let port = first; ; port++) {
    server.listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
      return;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port >= first + maxPorts) throw error;
    }
  }
}

/**
 * Whether the playground's own page sent `request`. The host must be a loopback name, so that no other
 * domain can point here. The origin must be the same.
 */
function isOurs({ headers: given }: IncomingMessage, { port }: AddressInfo): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (given.host === undefined || !hosts.includes(given.host)) return false;
  const site = given['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return given.origin === undefined || hosts.some((host) => given.origin === `http://${host}`);
}

/**
 * The page's interaction with the fields that Discord adds; undefined if it is not valid JSON or has no
 * type.
 */
function readInteractionBody(body: string): APIInteraction | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    const whole = { ...(parsed as object), id: randomUUID(), token: randomUUID(), application_id: '0' };
    return isInteraction(whole) ? whole : undefined;
  } catch {
    return undefined;
  }
}

function isInteraction(data: object): data is APIInteraction {
  return 'type' in data && typeof data.type === 'number';
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, {
    status: 200,
    contentType: 'application/json; charset=utf-8',
    bytes: Buffer.from(JSON.stringify(value)),
  });
}

function send(
  response: ServerResponse,
  {
    status,
    contentType = 'text/plain; charset=utf-8',
    bytes = Buffer.from(''),
  }: { readonly status: number; readonly contentType?: string; readonly bytes?: Buffer },
): void {
  response.writeHead(status, { ...headers, 'Content-Type': contentType, 'Content-Length': bytes.length });
  response.end(bytes);
}
