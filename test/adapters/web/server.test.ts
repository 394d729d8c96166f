/** The playground's server through its own door: who may ask it, and what it answers. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedArticles } from '../../../src/adapters/web/articles.ts';
import { type Playground, servePlayground } from '../../../src/adapters/web/server.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { corpus, openBot } from '../../commands/bot.ts';
import { slash } from '../../stand-in/interactions.ts';
import { createTestLog } from '../discord/connect.ts';

const inMemory = () => openStorage({ file: ':memory:', warn: () => undefined });

let playground: Playground;
let port: number;
beforeAll(async () => {
  const bot = await openBot(corpus);
  playground = await servePlayground({
    bot,
    openStorage: inMemory,
    log: createTestLog().log,
    articles: fixedArticles(bot.library.articles),
    port: 0,
  });
  port = Number(new URL(playground.address).port);
});
afterAll(() => playground.close());

type Answer = {
  readonly status: number;
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
};

function call(
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(parts).toString('utf8'),
          headers: response.headers,
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const json = { 'Content-Type': 'application/json' };
const question = JSON.stringify(slash('ask', { question: 'How many jobs depend on exports to China?' }));

describe('the playground', () => {
  it('answers an interaction with the payload that Discord gets', async () => {
    const { status, body } = await call('/interactions', { method: 'POST', headers: json, body: question });
    expect(status).toBe(200);
    const answer = JSON.parse(body);
    expect(answer.body.type).toBe(4);
    expect(JSON.stringify(answer.body.data.components)).toContain('US jobs depend');
    expect(answer.focus).toBeNull();
  });

  it('tells the commands as they are registered, and the articles', async () => {
    const commands = JSON.parse((await call('/commands')).body);
    expect(commands.map(({ name }: { name: string }) => name)).toContain('ask');
    const [listed] = JSON.parse((await call('/articles')).body);
    const article = JSON.parse((await call(`/articles/${listed.id}`)).body);
    for (const { start, end } of article.quotations) expect(article.text.slice(start, end)).not.toBe('');
    expect((await call('/articles/none')).status).toBe(404);
  });

  it('tells the sentences of the page in each language', async () => {
    const texts = async (locale: string) => JSON.parse((await call(`/texts?locale=${locale}`)).body);
    expect((await texts('de')).send).toBe('Senden');
    expect((await texts('xx')).send).toBe('Send');
  });

  it('allows no script, style or request from elsewhere', async () => {
    const { headers } = await call('/articles');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  it.each([
    ['another host', { Host: 'evil.example' }],
    ['a host that only leads to the loopback', { Host: 'localhost.evil.example:4321' }],
    ['a page of another origin', { Origin: 'https://evil.example' }],
    ['a page without an origin', { Origin: 'null' }],
    ['a frame of another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('refuses %s', async (_, headers) => {
    expect((await call('/articles', { headers })).status).toBe(403);
    const post = { method: 'POST', headers: { ...json, ...headers }, body: question };
    expect((await call('/interactions', post)).status).toBe(403);
  });

  it('takes JSON alone, of an interaction, by POST', async () => {
    const post = (headers: Record<string, string>, body: string) =>
      call('/interactions', { method: 'POST', headers, body });
    expect((await post({ 'Content-Type': 'text/plain' }, question)).status).toBe(415);
    expect((await post(json, '{')).status).toBe(400);
    expect((await post(json, '[]')).status).toBe(400);
    expect((await call('/articles', { method: 'DELETE' })).status).toBe(405);
    expect((await call('/../package.json')).status).toBe(404);
  });

  it('keeps a file as Discord does, and gives it back', async () => {
    const headers = { 'Content-Type': 'application/octet-stream' };
    const kept = await call('/uploads?name=tides.txt', { method: 'POST', headers, body: 'The sea rises.' });
    const attachment = JSON.parse(kept.body);
    expect(attachment).toMatchObject({ filename: 'tides.txt', size: 14 });
    expect((await call(new URL(attachment.url).pathname)).body).toBe('The sea rises.');
    expect((await call('/uploads/none')).status).toBe(404);
    const form = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'x' };
    expect((await call('/uploads?name=a.txt', form)).status).toBe(415);
  });

  it('opens the store with the first request, and again after a failure', async () => {
    const bot = await openBot(corpus);
    const { log, lines } = createTestLog();
    let opened = 0;
    const started = await servePlayground({
      bot,
      openStorage: async () => {
        opened += 1;
        if (opened === 1) throw new Error('locked');
        return inMemory();
      },
      log,
      articles: fixedArticles([]),
      port: 0,
    });
    expect(opened).toBe(0);
    expect((await fetch(`${started.address}/commands`)).status).toBe(500);
    expect((await fetch(`${started.address}/commands`)).status).toBe(200);
    expect((await fetch(`${started.address}/commands`)).status).toBe(200);
    expect(opened).toBe(2);
    expect(lines.length).toBe(1);
    await started.close();
  });

  it('takes the next port where one is taken', async () => {
    const bot = await openBot(corpus);
    const { log } = createTestLog();
    const second = await servePlayground({
      bot,
      openStorage: inMemory,
      log,
      articles: fixedArticles([]),
      port,
    });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
  });
});
