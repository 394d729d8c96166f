/** A stand-in for Discord on the loopback: the routes and the gateway that a slash-command bot uses, checked strictly. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createKeys, postInteraction } from './endpoint.ts';
import { createGateway } from './gateway.ts';
import { asStored, type Mishap, type Reply, type Request, readBody, refusals, refuse } from './http.ts';
import type { Interaction, SentMessage } from './interactions.ts';
import { findChoiceFaults, findCommandFaults, findMessageFaults, type MessageBody } from './limits.ts';
import { findModalFaults, type ModalBody } from './modals.ts';
import { type Body, loadSchemas } from './schema.ts';
import type { Answer, StandIn } from './stand-in.ts';

type Pending = {
  readonly interaction: Interaction;
  readonly sentAt: number;
  readonly resolve: (answer: Answer) => void;
  answered: boolean;
};

const applicationId = '100000000000000001';
/** Starts the stand-in on a free port. */
export async function startDiscord(): Promise<StandIn> {
  const token = `${Buffer.from(applicationId).toString('base64url')}.abcdef.${randomBytes(20).toString('base64url')}`;
  const bot = { id: applicationId, username: 'pullquote', discriminator: '0', avatar: null, bot: true };
  const application = {
    id: applicationId,
    name: 'pullquote',
    flags: 0,
    verify_key: createKeys().publicKey,
    interactions_endpoint_url: null as string | null,
  };
  const checkBody = loadSchemas();
  const requests: Request[] = [];
  const faults: string[] = [];
  const mishaps: Mishap[] = [];
  const mishapsAt = new Map<string, Mishap[]>();
  const deleted: string[] = [];
  const completed = new Map<string, MessageBody>();
  const followUps = new Map<string, MessageBody>();
  const registered = new Map<string, readonly unknown[]>();
  const pending = new Map<string, Pending>();
  let ids = 600000000000000000n;
  const newId = () => String(++ids);

  const server = createServer((request, response) => {
    void take(request, response).catch((error: unknown) => {
      faults.push(`the stand-in failed: ${String(error)}`);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const gateway = createGateway(server, { token, ready: { user: bot, application } });

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    const { body, files } = await readBody(request);
    const path = url.replace(/^\/api\/v10/, '').replace(/\?.*$/, '');
    const callback = /^\/interactions\/(?<id>\d+)\/(?<token>[^/]+)\/callback$/.exec(path)?.groups;
    const mishap = callback ? mishaps.shift() : mishapsAt.get(path)?.shift();
    if (mishap?.kind === 'hang up' && !mishap.afterWork) return void request.socket.destroy();
    const skip = mishap?.kind === 'status' && !mishap.afterWork;
    const done = skip
      ? { status: 0 }
      : callback
        ? acknowledge(callback, body, files)
        : route(method, path, request, body);
    if (mishap?.kind === 'hang up') return void request.socket.destroy();
    const reply = mishap === undefined ? done : refuse(mishap);
    requests.push({ method, path, body, files, status: reply.status });
    // Discord's 204 says nothing of JSON: a client that reads it would fail on a body that is not there.
    const type = reply.body === undefined ? {} : { 'Content-Type': 'application/json' };
    response.writeHead(reply.status, { ...type, ...reply.headers });
    response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
  }

  function route(method: string, path: string, { headers }: IncomingMessage, body: unknown): Reply {
    const webhook = /^\/webhooks\/\d+\/(?<by>[^/]+)\/messages\/(?:@|%40)original$/.exec(path)?.groups;
    if (method === 'PATCH' && webhook?.by !== undefined) {
      const found = findMessageFaults(body as MessageBody, { fileNames: [], how: 'update' });
      if (complain('message edit', 'message edit', body, found))
        return { status: 400, body: refusals[50035] };
      completed.set(webhook.by, body as MessageBody);
      return { status: 200, body: { id: newId() } };
    }
    if (method === 'DELETE' && webhook?.by !== undefined) {
      deleted.push(webhook.by);
      return { status: 204 };
    }
    const followUp = /^\/webhooks\/\d+\/(?<by>[^/]+)$/.exec(path)?.groups?.by;
    if (method === 'POST' && followUp !== undefined) {
      const found = findMessageFaults(body as MessageBody, { fileNames: [], how: 'create' });
      if (complain('follow-up', 'follow-up', body, found)) return { status: 400, body: refusals[50035] };
      followUps.set(followUp, body as MessageBody);
      return { status: 200, body: { id: newId() } };
    }
    if (headers.authorization !== `Bot ${token}`) return { status: 401, body: refusals[401] };
    if (path === '/gateway/bot') {
      const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 };
      return {
        status: 200,
        body: { url: `ws://127.0.0.1:${port}`, shards: gateway.shards, session_start_limit: limit },
      };
    }
    if (path === '/users/@me') return { status: 200, body: bot };
    if (path === '/applications/@me') return { status: 200, body: application };
    if (method === 'POST' && /^\/channels\/\d+\/messages$/.test(path)) {
      const found = findMessageFaults(body as MessageBody, { fileNames: [], how: 'create' });
      faults.push(...found.map((fault) => `message: ${fault}`));
      return { status: 200, body: { id: newId() } };
    }
    if (!path.startsWith(`/applications/${applicationId}/`) || !path.endsWith('/commands'))
      return { status: 404, body: { message: 'Unknown', code: 10002 } };
    if (method === 'PUT') {
      const commands = body as Parameters<typeof findCommandFaults>[0];
      if (complain(path, 'commands', body, findCommandFaults(commands)))
        return { status: 400, body: refusals[50035] };
      registered.set(
        path,
        commands.map((command) => asStored(command, newId(), applicationId)),
      );
    }
    return { status: 200, body: registered.get(path) ?? [] };
  }

  function acknowledge(
    { id = '', token: given }: Record<string, string>,
    body: unknown,
    files: ReadonlyMap<string, string>,
  ): Reply {
    const waiting = pending.get(id);
    const ms = waiting === undefined ? 0 : performance.now() - waiting.sentAt;
    if (waiting === undefined || waiting.interaction.token !== given || ms > standIn.deadlineMs) {
      return { status: 404, body: refusals[10062] };
    }
    if (waiting.answered) return { status: 400, body: refusals[40060] };
    const { type, data = {} } = body as Pick<Answer, 'type' | 'data'>;
    const found =
      type === 5 || type === 6
        ? []
        : type === 8
          ? findChoiceFaults(data.choices ?? [])
          : type === 9
            ? findModalFaults(data as ModalBody)
            : findMessageFaults(data, {
                fileNames: [...files.keys()],
                how: type === 7 ? 'update' : 'create',
              });
    if (complain(`callback of type ${type}`, 'callback', body, found))
      return { status: 400, body: refusals[50035] };
    waiting.answered = true;
    const message = messageAfter(waiting.interaction, type, data);
    waiting.resolve({ type, data, files, ms, token: given ?? '', message });
    return { status: 204 };
  }

  function messageAfter(interaction: Interaction, type: number, data: MessageBody): SentMessage {
    if (type === 6) return interaction.message as SentMessage;
    if (type === 7)
      return {
        ...(interaction.message as SentMessage),
        ...data,
        flags: (interaction.message as SentMessage).flags ?? 0,
      };
    const { user } =
      (interaction.member as { user: unknown } | undefined) ?? (interaction as { user?: unknown });
    const metadata = { id: interaction.id, type: interaction.type, user };
    return {
      ...data,
      id: newId(),
      channel_id: interaction.channel_id,
      author: bot,
      interaction_metadata: metadata,
    };
  }

  function complain(what: string, body: Body, value: unknown, others: readonly string[]): boolean {
    const found = [...others, ...checkBody(body, value)];
    faults.push(...found.map((fault) => `${what}: ${fault}`));
    return found.length > 0;
  }

  const standIn: StandIn = {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token,
    applicationId,
    gateway,
    requests,
    faults,
    registered,
    deleted,
    completed,
    followUps,
    mishaps,
    mishapsAt,
    deadlineMs: 3000,
    application,
    endpoint: undefined,
    async send(interaction, waitMs = 5000) {
      const id = newId();
      const sent = {
        ...interaction,
        id,
        token: randomBytes(40).toString('base64url'),
        application_id: applicationId,
      };
      const answer = new Promise<Answer>((resolve) => {
        pending.set(id, { interaction: sent, sentAt: performance.now(), resolve, answered: false });
      });
      if (standIn.endpoint === undefined) gateway.dispatch('INTERACTION_CREATE', sent);
      else {
        const { status, body, files } = await postInteraction(standIn.endpoint, sent);
        const outcome = status === 200 ? acknowledge({ id, token: sent.token }, body, files) : { status };
        if (outcome.status !== 204) faults.push(`response ${status} over HTTP: ${JSON.stringify(outcome)}`);
      }
      const given = new AbortController();
      const late = pause(waitMs, undefined, { signal: given.signal }).catch(() => undefined);
      const first = await Promise.race([answer, late]);
      given.abort();
      if (first === undefined)
        throw new Error(`no answer within ${waitMs} ms to ${JSON.stringify(interaction.data)}`);
      return first;
    },
    async said({ type, data, token: given }) {
      if (type !== 5) return data;
      const completion = () => completed.get(given) ?? followUps.get(given);
      for (let waitedMs = 0; completion() === undefined && waitedMs < 10_000; waitedMs += 20) await pause(20);
      return completion();
    },
    async close() {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return standIn;
}
