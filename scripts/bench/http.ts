/** Compares the HTTP face with two baselines in one run: node:http without and with the signature check. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createKeys, signatureHeaders } from '../../test/stand-in/endpoint.ts';
import { slash } from '../../test/stand-in/interactions.ts';
import { atRate, inParallel, sent } from '../proof/client.ts';
import { startDatabase } from '../proof/database.ts';
import { freePorts, type Replica, startReplica, startRest } from '../proof/replicas.ts';
import { textOf } from './library.ts';
import type { Line } from './measured-bot.ts';
import { workOutServers } from './servers.ts';

const requests = 3000;
/** The requests before a measurement, to each process: V8 still compiles functions during the first 4,000. */
const warmUps = 4000;
const atOnce = 32;
/** The clock ticks in a second in which Linux counts processor time. */
const ticksPerSecond = 100;

type Signed = { readonly body: string; readonly headers: Readonly<Record<string, string | number>> };
/** Makes as many signed questions. */
type Questions = (count: number) => readonly Signed[];
/** Requests a second, and milliseconds of processor time for each request. */
type Figures = { readonly perSecond: number; readonly cpuMs: number };

/**
 * The baseline server, which answers like Discord's endpoint without any work. With `KEY` it checks the
 * signature.
 */
const floor = `
const { createServer } = require('node:http');
const { createPublicKey, verify } = require('node:crypto');
const key = process.env.KEY && createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(process.env.KEY, 'hex')]), format: 'der', type: 'spki' });
const answer = (response) => { response.writeHead(200, { 'Content-Type': 'application/json' }); response.end('{"type":1}'); };
createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    const body = Buffer.concat(parts);
    if (!key) return answer(response);
    const { 'x-signature-timestamp': time, 'x-signature-ed25519': signature } = request.headers;
    verify(undefined, Buffer.concat([Buffer.from(time), body]), key, Buffer.from(signature, 'hex'), (error, valid) => {
      if (valid) answer(response);
    });
  });
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.send('ready'));
`;

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
  try {
    const bare = await measureFloor(differing, {});
    const verified = await measureFloor(differing, { KEY: publicKey });
    const shared = (figures: Figures) => ({
      'a second': figures.perSecond,
      'CPU ms': figures.cpuMs,
      'share of the second floor, by CPU': verified.cpuMs / figures.cpuMs,
    });
    line('bare node:http', { 'a second': bare.perSecond, 'CPU ms': bare.cpuMs });
    line('node:http with the signature checked', shared(verified));
    line('/ask, questions that differ', shared(await measureReplica(differing, env)));
    line('/ask, one question, which the cache answers', shared(await measureReplica(same, env)));
    await measureTwo(line, differing, env);
  } finally {
    await rest.close();
    rmSync(folder, { recursive: true });
  }
}

/** One and two replicas are compared at this share of the highest rate of one; two then need half of that rate. */
const shareOfFastest = 0.25;
const pairedRounds = 4;
const requestsOfRound = 750;

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
      for (const each of replicas) await post(questions(warmUps), [each.port]);
      const [first] = replicas;
      if (first === undefined) return;
      const fastest = await measure(questions(requestsOfRound), [first]);
      line('one replica on PostgreSQL', { 'a second': fastest.perSecond, 'CPU ms': fastest.cpuMs });
      line('a million servers, worked out from it', workOutServers(1e6, fastest.cpuMs));
      const rate = fastest.perSecond * shareOfFastest;
      const alone: number[] = [];
      const together: number[] = [];
      for (let round = 0; round < pairedRounds; round++) {
        const one = replicas.slice(round % 2, (round % 2) + 1);
        alone.push((await measure(questions(requestsOfRound), one, rate)).cpuMs);
        together.push((await measure(questions(2 * requestsOfRound), replicas, 2 * rate)).cpuMs);
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

async function measureFloor(questions: Questions, env: Readonly<Record<string, string>>): Promise<Figures> {
  const [port = 0] = await freePorts(1);
  const server: ChildProcess = spawn(process.execPath, ['-e', floor], {
    env: { PATH: process.env.PATH, PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(server, 'message');
  try {
    await post(questions(warmUps), [port]);
    return await measure(questions(requests), [{ port, pid: server.pid ?? 0 }]);
  } finally {
    server.kill();
    await once(server, 'exit');
  }
}

/** Measures one replica with SQLite, as fast as it answers. */
async function measureReplica(questions: Questions, env: Readonly<Record<string, string>>): Promise<Figures> {
  return withReplicas(1, env, async (replicas) => {
    for (const { port } of replicas) await post(questions(warmUps), [port]);
    return measure(questions(requests), replicas);
  });
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
  servers: readonly Pick<Replica, 'port' | 'pid'>[],
  rate?: number,
): Promise<Figures> {
  await pause(500);
  const cpu = () => servers.reduce((sum, { pid }) => sum + cpuMsOf(pid), 0);
  const [start, before] = [performance.now(), cpu()];
  await post(
    signed,
    servers.map(({ port }) => port),
    rate,
  );
  const [ms, used] = [performance.now() - start, cpu() - before];
  return { perSecond: (signed.length / ms) * 1000, cpuMs: used / signed.length };
}

/** The processor time of the process, all threads included. */
function cpuMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
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
