/** The HTTP face through its own door: signed requests in, responses out. */
import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InteractionServer, serveInteractions } from '../../../../src/adapters/discord/http/server.ts';
import { readPublicKey } from '../../../../src/adapters/discord/http/signature.ts';
import { deleteCustomId } from '../../../../src/adapters/discord/message/delete-button.ts';
import { openStorage } from '../../../../src/storage/open-storage.ts';
import { createKeys, postInteraction, signatureHeaders } from '../../../stand-in/endpoint.ts';
import { anna, pressId, slash } from '../../../stand-in/interactions.ts';
import { createTestBot } from '../bot.ts';
import { createTestLog } from '../connect.ts';

const keys = createKeys();
const { log, lines } = createTestLog();
const sent: { readonly method: string; readonly route: string; readonly body: unknown }[] = [];
const record = (method: string) => async (route: string, options?: { readonly body?: unknown }) => {
  sent.push({ method, route, body: options?.body });
};
let server: InteractionServer;
let url: string;

async function serve(
  port: number,
  given: Pick<Parameters<typeof serveInteractions>[0], 'limitsMs' | 'onAnswered'> = {},
): Promise<InteractionServer> {
  const publicKey = readPublicKey(keys.publicKey);
  if (publicKey === undefined) throw new Error('no key');
  return serveInteractions({
    publicKey,
    port,
    rest: { post: record('post'), patch: record('patch'), delete: record('delete') },
    services: { bot: createTestBot(), storage: await openStorage({ file: ':memory:', warn: log.warn }), log },
    ...given,
  });
}

beforeAll(async () => {
  server = await serve(0);
  url = `http://127.0.0.1:${server.port}/interactions`;
});
afterAll(() => server.close());

function post(
  body: string,
  headers: Readonly<Record<string, string>>,
  { method = 'POST', path = '/interactions' } = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ port: server.port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const ping = JSON.stringify({ type: 1, id: '1', application_id: '2', token: 't', version: 1 });

describe('a signed request', () => {
  it.each([ping, '{"type":1}'])('that pings is answered with a pong: %s', async (sent) => {
    expect(await postInteraction({ url, privateKey: keys.privateKey }, JSON.parse(sent))).toMatchObject({
      status: 200,
      body: { type: 1 },
    });
  });

  it('with a command is answered in the response', async () => {
    const interaction = { ...slash('echo', { text: 'hello' }), id: '11', application_id: '2', token: 't' };
    const { status, body } = await postInteraction({ url, privateKey: keys.privateKey }, interaction);
    expect([status, body]).toMatchObject([200, { type: 4 }]);
    expect(JSON.stringify(body)).toContain('hello (1)');
  });

  it('with JSON that is no interaction is refused', async () => {
    for (const body of ['{}', '[]', 'null', '{', '"a"', '{"type":2}'])
      expect([body, await post(body, signatureHeaders(body, keys.privateKey))]).toEqual([body, 400]);
  });
});

describe('a fault of ours', () => {
  it('is logged, also after the request was read', async () => {
    const fault = new Error('a fault in the metrics');
    const own = await serve(0, {
      onAnswered: () => {
        throw fault;
      },
    });
    const endpoint = { url: `http://127.0.0.1:${own.port}/interactions`, privateKey: keys.privateKey };
    expect(await postInteraction(endpoint, JSON.parse(ping))).toMatchObject({ status: 200 });
    await expect
      .poll(() => lines)
      .toContainEqual({ level: 'error', err: fault, message: 'interaction failed' });
    await own.close();
  });

  it('gives a sentence and a line in the log, even if the asker cannot be read', async () => {
    const interaction = {
      ...slash('echo', { text: 'a' }),
      guild: {},
      id: '14',
      application_id: '2',
      token: 't',
    };
    const { status, body } = await postInteraction({ url, privateKey: keys.privateKey }, interaction);
    const [line] = lines.filter(({ id }) => id !== undefined).slice(-1);
    expect([status, JSON.stringify(body)]).toEqual([200, expect.stringContaining(String(line?.id))]);
  });
});

describe('an interaction that is delivered again to the same process', () => {
  it('is carried out once', async () => {
    const interaction = { ...slash('broken'), id: '12', application_id: '2', token: 't' };
    const deliver = () => postInteraction({ url, privateKey: keys.privateKey }, interaction);
    const [first, again] = await Promise.all([deliver(), deliver()]);
    // The sentence names the fault by an id of its own.
    expect(again.body).toEqual(first.body);
    expect((await deliver()).body).toEqual(first.body);
  });

  it('deletes its message once', async () => {
    const answered = { id: '5', interaction_metadata: { user: { id: anna } } };
    const press = { ...pressId(answered, deleteCustomId), id: '13', application_id: '2', token: 'once' };
    const deliver = () => postInteraction({ url, privateKey: keys.privateKey }, press);
    await Promise.all([deliver(), deliver()]);
    await deliver();
    expect(sent.filter(({ route }) => route.includes('once')).map(({ method }) => method)).toEqual([
      'delete',
    ]);
  });
});

describe.concurrent('a connection', () => {
  // A busy machine may need a while for what is sent at once.
  const within = { headers: 1000, request: 1500, idle: 1000, check: 50 };
  let port: number;
  let own: InteractionServer;
  beforeAll(async () => {
    own = await serve(0, { limitsMs: within });
    port = own.port;
  });
  afterAll(() => own.close());

  /** What the server sends until it closes the connection, after `send` has written. */
  const until = async (send: (socket: Socket) => void): Promise<string> => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => send(socket));
    return text(socket);
  };
  const headers = Object.entries(signatureHeaders(ping, keys.privateKey))
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  const start = `POST /interactions HTTP/1.1\r\nHost: x\r\n${headers}Content-Length: ${ping.length}\r\n\r\n`;

  it('with headers or a body that do not come is ended', async () => {
    const cut = ['POST /interactions HTTP/1.1\r\n', start + ping.slice(1)];
    const ended = await Promise.all(cut.map((sent) => until((socket) => socket.write(sent))));
    for (const answer of ended) expect(answer).toContain('408');
  });

  it('that idles is ended after its answer', async () => {
    expect(await until((socket) => socket.write(start + ping))).toContain('200 OK');
  });

  it('that breaks in the middle of a body is survived', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.write(start + ping.slice(1));
      setTimeout(() => socket.resetAndDestroy(), 20);
    });
    await once(socket, 'close');
    expect(await until((each) => each.write(start + ping))).toContain('{"type":1}');
  });
});

describe('a request is refused', () => {
  const good = () => signatureHeaders(ping, keys.privateKey);
  const cases: readonly (readonly [string, number, () => Promise<number>])[] = [
    ['without a signature', 401, () => post(ping, { 'Content-Type': 'application/json' })],
    ['signed with another key', 401, () => post(ping, signatureHeaders(ping, createKeys().privateKey))],
    ['whose body was changed', 401, () => post(`${ping} `, good())],
    ['older than five minutes', 401, () => post(ping, signatureHeaders(ping, keys.privateKey, 301))],
    ['from the future', 401, () => post(ping, signatureHeaders(ping, keys.privateKey, -330))],
    ['whose signature is no hexadecimal', 401, () => post(ping, { ...good(), 'X-Signature-Ed25519': 'zz' })],
    ['whose timestamp is no number', 401, () => post(ping, { ...good(), 'X-Signature-Timestamp': 'now' })],
    ['on another path', 404, () => post(ping, good(), { path: '/' })],
    ['with another method', 405, () => post('', good(), { method: 'PUT' })],
    ['of another content type', 415, () => post(ping, { ...good(), 'Content-Type': 'text/plain' })],
    [
      'of a format that is based on JSON',
      415,
      () => post(ping, { ...good(), 'Content-Type': 'application/json-patch+json' }),
    ],
    ['with a compressed body', 415, () => post(ping, { ...good(), 'Content-Encoding': 'gzip' })],
    [
      'of more than a megabyte',
      413,
      () => post('x'.repeat(1_100_000), signatureHeaders('', keys.privateKey)),
    ],
  ];
  it.each(cases)('%s', async (_, status, send) => {
    expect(await send()).toBe(status);
  });
});

describe('the public key', () => {
  it.each([
    ['64 hexadecimal digits', keys.publicKey, true],
    ['too short', keys.publicKey.slice(2), false],
    ['other letters', 'x'.repeat(64), false],
    ['nothing', '', false],
  ])('%s', (_, text, valid) => {
    expect(readPublicKey(text) !== undefined).toBe(valid);
  });
});

describe('a port that is taken', () => {
  it('is reported in one sentence', async () => {
    await expect(serve(server.port)).rejects.toThrow(
      /^PORT: port \d+ cannot be opened: it is taken\. Set another PORT/,
    );
  });
});
