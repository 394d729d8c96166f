/** What the playground's server answers: the page and the articles, and interactions as for Discord. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIInteraction } from 'discord.js';
import { languages, loadMessages, loadTranslations } from '../../messages/languages.ts';
import { defineForDiscord } from '../discord/commands/definitions.ts';
import { readBody } from '../discord/http/body.ts';
import { respond, type Services } from '../discord/respond.ts';
import { describeArticle, type RoomArticles } from './articles.ts';
import { findAsset } from './assets.ts';
import { findFocus } from './focus.ts';
import { pageTexts } from './page-texts.ts';
import { send, sendJson } from './send.ts';
import { createUploads } from './uploads.ts';

/** The largest request, in bytes: an article's file and some overhead. */
const maxBodyBytes = 12_000_000;

const octets = { contentType: 'application/octet-stream' };

/** Answers one request. Rejects on a fault. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Creates the routes of a server at `address`, with the articles of its room. */
export async function createRoutes({
  services,
  articles,
  address,
}: {
  readonly services: Services;
  readonly articles: RoomArticles;
  readonly address: string;
}): Promise<Route> {
  const uploads = createUploads(address);
  const definitions = defineForDiscord(services.bot.commands, await loadTranslations());

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
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

  return route;
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
