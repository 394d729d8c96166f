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
import { freePorts, startReplica, startRest } from '../proof/replicas.ts';
import { textOf } from './library.ts';
import type { Line } from './measured-bot.ts';

const requests = 3000;
const atOnce = 32;
/** The clock ticks in a second in which Linux counts processor time. */
const ticksPerSecond = 100;

type Signed = { readonly body: string; readonly headers: Readonly<Record<string, string | number>> };
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

/**
 * Measures both baselines, one replica with different questions and with the same question, and two replicas.
 */
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
  const differing = () =>
    Array.from({ length: requests }, () => {
      asked += 1;
      return ask(`Who sold the ferry number ${asked} in street1x${1 + (asked % 30)}?`);
    });
  const same = () => Array.from({ length: requests }, () => ask('Who sold the ferry in street1x7?'));
  const rest = await startRest();
  const env = {
    DISCORD_TOKEN: `${Buffer.from('100000000000000001').toString('base64url')}.abcdef.${'a'.repeat(27)}`,
    DISCORD_API_URL: rest.url,
    DISCORD_PUBLIC_KEY: publicKey,
    CORPUS_DIR: folder,
  };
  try {
    const bare = await measureFloor(differing(), {});
    const verified = await measureFloor(differing(), { KEY: publicKey });
    const shared = (figures: Figures) => ({
      'a second': figures.perSecond,
      'CPU ms': figures.cpuMs,
      'share of the second floor, by CPU': verified.cpuMs / figures.cpuMs,
    });
    line('bare node:http', { 'a second': bare.perSecond, 'CPU ms': bare.cpuMs });
    line('node:http with the signature checked', shared(verified));
    line('/ask, questions that differ', shared(await measureReplicas(1, [differing], env)));
    line('/ask, one question, which the cache answers', shared(await measureReplicas(1, [same, same], env)));
    await measureTwo(line, differing, env);
  } finally {
    await rest.close();
    rmSync(folder, { recursive: true });
  }
}

const shareOfFastest = 0.5;

/** Measures one and two replicas that share a PostgreSQL, if it is installed. */
async function measureTwo(
  line: Line,
  questions: () => readonly Signed[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const [port = 0] = await freePorts(1);
  const database = await startDatabase(port).catch(() => undefined);
  if (database === undefined) return line('two replicas', { skipped: 'PostgreSQL is not installed' });
  try {
    const shared = { ...env, DATABASE_URL: database.url };
    const fastest = await measureReplicas(1, [questions], shared);
    line('one replica on PostgreSQL', { 'a second': fastest.perSecond, 'CPU ms': fastest.cpuMs });
    // At the same rate, so that neither run fights for the processors more than the other.
    const rate = fastest.perSecond * shareOfFastest;
    const one = await measureReplicas(1, [questions], shared, rate);
    const two = await measureReplicas(2, [questions], shared, rate);
    line('one replica at half of that', { 'a second': one.perSecond, 'CPU ms': one.cpuMs });
    line('two replicas at the same rate', {
      'a second': two.perSecond,
      'CPU ms': two.cpuMs,
      'CPU against one': two.cpuMs / one.cpuMs,
    });
  } finally {
    await database.close();
  }
}

async function measureFloor(
  signed: readonly Signed[],
  env: Readonly<Record<string, string>>,
): Promise<Figures> {
  const [port = 0] = await freePorts(1);
  const server: ChildProcess = spawn(process.execPath, ['-e', floor], {
    env: { PATH: process.env.PATH, PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(server, 'message');
  try {
    await post(signed.slice(0, 500), [port]);
    return await measure(signed, [port], [server.pid ?? 0]);
  } finally {
    server.kill();
    await once(server, 'exit');
  }
}

/**
 * Measures `count` replicas in the last of `rounds`; the others warm up, each replica as much as a single one. `rate`
 * is the number of requests a second; by default as many as are answered.
 */
async function measureReplicas(
  count: number,
  rounds: readonly (() => readonly Signed[])[],
  env: Readonly<Record<string, string>>,
  rate?: number,
): Promise<Figures> {
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
  const addresses = replicas.map(({ port }) => port);
  try {
    for (const round of rounds.length > 1 ? rounds : [...rounds, ...rounds])
      for (const address of addresses) await post(round().slice(0, 1000), [address]);
    const last = rounds.at(-1)?.() ?? [];
    return await measure(
      last,
      addresses,
      replicas.map(({ pid }) => pid),
      rate,
    );
  } finally {
    await Promise.all(replicas.map((each) => each.end('SIGTERM')));
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
}

async function measure(
  signed: readonly Signed[],
  ports: readonly number[],
  pids: readonly number[],
  rate?: number,
): Promise<Figures> {
  await pause(500);
  const cpu = () => pids.reduce((sum, pid) => sum + cpuMsOf(pid), 0);
  const [start, before] = [performance.now(), cpu()];
  await post(signed, ports, rate);
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
