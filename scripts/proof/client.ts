/** A client that acts as Discord: signs interactions, posts them under load, and keeps the responses. */
import type { KeyObject } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { signatureHeaders } from '../../test/stand-in/endpoint.ts';
import type { Interaction } from '../../test/stand-in/interactions.ts';
import type { RestStandIn } from './replicas.ts';

/** A response. `status` 0: the connection failed. */
export type Response = { readonly status: number; readonly body: string; readonly ms: number };

/** Posts interactions to one address. */
export type Client = {
  readonly post: (interaction: Interaction) => Promise<Response>;
  readonly close: () => void;
};

/** A client with at most `connections` connections at once. */
export function createClient(port: number, privateKey: KeyObject, connections = 256): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    post: (interaction) => {
      const body = JSON.stringify(interaction);
      const headers = { ...signatureHeaders(body, privateKey), 'Content-Length': Buffer.byteLength(body) };
      const start = performance.now();
      return new Promise((resolve) => {
        const end = (status: number, text: string) =>
          resolve({ status, body: text, ms: performance.now() - start });
        const posted = request(
          { port, host: '127.0.0.1', method: 'POST', path: '/interactions', agent, headers },
          (response) => {
            const parts: Buffer[] = [];
            response.on('data', (part: Buffer) => parts.push(part));
            response.on('end', () => end(response.statusCode ?? 0, Buffer.concat(parts).toString()));
            response.on('error', () => end(0, ''));
          },
        );
        posted.on('error', () => end(0, ''));
        posted.end(body);
      });
    },
    close: () => agent.destroy(),
  };
}

/** Whether the answer is deferred and arrives over REST. */
export function isDeferral({ status, body }: Response): boolean {
  return status === 200 && body.startsWith('{"type":5');
}

/** The final message to the asker as text; undefined if there is none. */
export async function messageOf(
  response: Response,
  { token }: { readonly token: string },
  rest: RestStandIn,
): Promise<string | undefined> {
  if (response.status !== 200) return undefined;
  if (!isDeferral(response)) return JSON.stringify((JSON.parse(response.body) as { data?: unknown }).data);
  const late = await rest.late(token, 20_000);
  if (typeof late !== 'object' || late === null) return undefined;
  // The deferral, not the message, says that only the asker sees the answer.
  const { data } = JSON.parse(response.body) as { data?: { readonly flags?: number } };
  const flags = ('flags' in late && typeof late.flags === 'number' ? late.flags : 0) | (data?.flags ?? 0);
  return JSON.stringify({ ...late, flags });
}

let ids = 600_000_000_000_000_000n;

/** `interaction` in Discord's form, from the server `guild` and from a unique user unless `user` is given. */
export function sent(
  interaction: Interaction,
  { guild, user }: { readonly guild: string; readonly user?: string },
): Interaction & { readonly id: string; readonly token: string } {
  ids += 1n;
  const id = String(ids);
  const member = interaction.member as { readonly user: object };
  return {
    ...interaction,
    id,
    token: `token${id}`,
    application_id: '2',
    guild_id: guild,
    authorizing_integration_owners: { 0: guild },
    member: { ...member, user: { ...member.user, id: user ?? id } },
  };
}

/** Runs `work` for each number below `count`, with at most `atOnce` in parallel. */
export async function inParallel(
  count: number,
  atOnce: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const run = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, run));
}

/** Starts `work` for each number below `count`, `perSecond` a second, without waiting for earlier ones. */
export async function atRate(
  count: number,
  perSecond: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  const start = performance.now();
  const running: Promise<void>[] = [];
  for (let index = 0; index < count; index++) {
    const dueMs = start + (index / perSecond) * 1000 - performance.now();
    if (dueMs > 1) await pause(dueMs);
    running.push(work(index));
  }
  await Promise.all(running);
}

/** The quantile of `values` at `share`, 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
