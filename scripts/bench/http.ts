/** Compares the HTTP face with two baselines in one run: node:http without and with the signature check. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createKeys, signatureHeaders } from '../../test/stand-in/endpoint.ts';
import { slash } from '../../test/stand-in/interactions.ts';
import { atRate, inParallel, sent } from '../proof/client.ts';
import { startDatabase } from '../proof/database.ts';
import { freePorts, type Replica, startReplica, startRest } from '../proof/replicas.ts';
import { startFloor } from './floor.ts';
import { textOf } from './library.ts';
import type { Line } from './measured-bot.ts';
import { workOutServers } from './servers.ts';

/** Each line has as many rounds of as many requests. The lines take turns, so that each meets the same machine. */
const rounds = 6;
const requestsOfRound = 500;
/** The requests before a measurement, to each process: V8 still compiles functions during the first 4,000. */
const warmUps = 4000;
const atOnce = 32;

type Signed = { readonly body: string; readonly headers: Readonly<Record<string, string | number>> };
/** Makes as many signed questions. */
type Questions = (count: number) => readonly Signed[];
/** Requests a second, and milliseconds of processor time for each request. */
type Figures = { readonly perSecond: number; readonly cpuMs: number };
/** A process that is measured. */
type Server = Pick<Replica, 'port' | 'pid'>;
/** A line of the bench: a server, and the questions that it gets. */
type Entrant = { readonly name: string; readonly server: Server; readonly questions: Questions };
type Measured = Figures & Pick<Entrant, 'name'>;

/** Measures both baselines, one replica with different questions and with the same one, and two replicas. */
export async function benchHttp(line: Line): Promise<void> {
  const { publicKey, privateKey } = createKeys();
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-http-'));
  writeFileSync(join(folder, 'a.txt'), thirtyParagraphs());
  const ask = (question: string): Signed => {
    const body = JSON.stringify(sent(slash('ask', { question }), { guild: '400000000000000001' }));
    const headers = signatureHeaders(body, privateKey);
    return { body, headers: { ...headers, 'Content-Length': Buffer.byteLength(body) } };
  };
  let asked = 0;
  // No question comes twice, so that none is answered from the cache.
  const differing: Questions = (count) =>
    Array.from({ length: count }, () => {
      asked += 1;
      return ask(`Who sold the ferry number ${asked} in street1x${1 + (asked % 30)}?`);
    });
  const same: Questions = (count) =>
    Array.from({ length: count }, () => ask('Who sold the ferry in street1x7?'));
  const rest = await startRest();
  const env = {
    DISCORD_TOKEN: `${Buffer.from('100000000000000001').toString('base64url')}.abcdef.${'a'.repeat(27)}`,
    DISCORD_API_URL: rest.url,
    DISCORD_PUBLIC_KEY: publicKey,
    CORPUS_DIR: folder,
  };
  const bare = await startFloor();
  const verified = await startFloor(publicKey);
  try {
    await withReplicas(2, env, async (replicas) => {
      const entrants = [
        { name: 'bare node:http', server: bare, questions: differing },
        { name: 'node:http with the signature checked', server: verified, questions: differing },
        ...replicas.map((server, n) =>
          n === 0
            ? { name: '/ask, questions that differ', server, questions: differing }
            : { name: '/ask, one question, which the cache answers', server, questions: same },
        ),
      ];
      const figures = await measureInTurns(entrants);
      const floorMs = figures[1]?.cpuMs ?? Number.NaN;
      for (const { name, perSecond, cpuMs } of figures)
        line(name, {
          'a second': perSecond,
          'CPU ms': cpuMs,
          'share of the second floor, by CPU': floorMs / cpuMs,
        });
    });
    await measureTwo(line, differing, env);
  } finally {
    await Promise.all([bare.end(), verified.end()]);
    await rest.close();
    rmSync(folder, { recursive: true });
  }
}

/** One and two replicas are compared at this share of the highest rate of one; two then need half of that rate. */
const shareOfFastest = 0.25;
const pairedRounds = 4;
const requestsOfPair = 750;

/**
 * Compares one replica with two that share a PostgreSQL, if it is installed. In turns, one of the two gets requests
 * alone, then both get as many each, at the same rate each. So both sides are the same processes, equally warm, with
 * the same load, and the ratio shows what a second process costs the first.
 */
async function measureTwo(
  line: Line,
  questions: Questions,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const [port = 0] = await freePorts(1);
  const database = await startDatabase(port).catch(() => undefined);
  if (database === undefined) return line('two replicas', { skipped: 'PostgreSQL is not installed' });
  try {
    await withReplicas(2, { ...env, DATABASE_URL: database.url }, async (replicas) => {
      const name = 'one replica on PostgreSQL';
      const figures = await measureInTurns(replicas.map((server) => ({ name, server, questions })));
      const perSecond = meanOf(figures.map((each) => each.perSecond));
      const cpuMs = meanOf(figures.map((each) => each.cpuMs));
      line(name, { 'a second': perSecond, 'CPU ms': cpuMs });
      line('a million servers, worked out from it', workOutServers(1e6, cpuMs));
      const rate = perSecond * shareOfFastest;
      const alone: number[] = [];
      const together: number[] = [];
      for (let round = 0; round < pairedRounds; round++) {
        const one = replicas.slice(round % 2, (round % 2) + 1);
        alone.push((await measure(questions(requestsOfPair), one, rate)).cpuMs);
        together.push((await measure(questions(2 * requestsOfPair), replicas, 2 * rate)).cpuMs);
      }
      const [one, two] = [meanOf(alone), meanOf(together)];
      line('one replica at a quarter of that', { 'CPU ms': one });
      line('two replicas, each at this rate', { 'CPU ms': two, 'CPU against one': two / one });
    });
  } finally {
    await database.close();
  }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Warms up all servers, then measures them in turns, as fast as they answer. Returns the median of each figure. */
async function measureInTurns(entrants: readonly Entrant[]): Promise<readonly Measured[]> {
  for (const { server, questions } of entrants) await post(questions(warmUps), [server.port]);
  const measured: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const { name, server, questions } of entrants)
      measured.push({ name, ...(await measure(questions(requestsOfRound), [server])) });
  }
  return entrants.map(({ name }, n) => {
    const own = measured.filter((_, index) => index % entrants.length === n);
    return {
      name,
      perSecond: medianOf(own.map((each) => each.perSecond)),
      cpuMs: medianOf(own.map((each) => each.cpuMs)),
    };
  });
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return meanOf(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}

async function withReplicas<T>(
  count: number,
  env: Readonly<Record<string, string>>,
  use: (replicas: readonly Replica[]) => Promise<T>,
): Promise<T> {
  const ports = await freePorts(2 * count);
  const folders = Array.from({ length: count }, () => mkdtempSync(join(tmpdir(), 'pullquote-replica-')));
  const replicas = await Promise.all(
    folders.map((DATA_DIR, n) =>
      startReplica({
        port: ports[2 * n] ?? 0,
        monitorPort: ports[2 * n + 1] ?? 0,
        env: { ...env, DATA_DIR },
      }),
    ),
  );
  try {
    return await use(replicas);
  } finally {
    await Promise.all(replicas.map((each) => each.end('SIGTERM')));
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
}

/**
 * Measures `servers`, which get `signed` in turns. `rate` is the number of requests a second; by default as many as
 * are answered.
 */
async function measure(
  signed: readonly Signed[],
  servers: readonly Server[],
  rate?: number,
): Promise<Figures> {
  await pause(500);
  const start = performance.now();
  const before = new Map(servers.flatMap(threadTimes));
  await post(
    signed,
    servers.map(({ port }) => port),
    rate,
  );
  const ms = performance.now() - start;
  const times = servers.flatMap(threadTimes).map(([id, now]) => now - (before.get(id) ?? 0));
  const cpuMs = times.reduce((sum, each) => sum + each, 0) / signed.length;
  return { perSecond: (signed.length / ms) * 1000, cpuMs };
}

/** The processor time of each thread of the process, by its id, in milliseconds. */
function threadTimes({ pid }: Server): readonly (readonly [string, number])[] {
  const folder = `/proc/${pid}/task`;
  // Linux counts this time in nanoseconds, and the one of `stat` in ticks of 10 ms.
  return readdirSync(folder).map((id) => {
    const [ns] = readFileSync(join(folder, id, 'schedstat'), 'utf8').split(' ');
    return [id, Number(ns) / 1e6] as const;
  });
}

async function post(signed: readonly Signed[], ports: readonly number[], rate?: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const send = async (index: number) => {
    const one = signed[index];
    const port = ports[index % ports.length];
    if (one === undefined || port === undefined) return;
    const status = await new Promise<number>((resolve, reject) => {
      const posted = request(
        { port, host: '127.0.0.1', method: 'POST', path: '/interactions', agent, headers: one.headers },
        (response) => {
          response.resume();
          response.on('end', () => resolve(response.statusCode ?? 0));
        },
      );
      posted.on('error', reject);
      posted.end(one.body);
    });
    if (status !== 200) throw new Error(`expected status 200, got ${status}`);
  };
  await (rate === undefined ? inParallel(signed.length, atOnce, send) : atRate(signed.length, rate, send));
  agent.destroy();
}

function thirtyParagraphs(): string {
  const [title = '', ...paragraphs] = textOf(1, 1200).split('\n\n');
  return [title, ...paragraphs.slice(0, 30)].join('\n\n');
}
