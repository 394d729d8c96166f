/**
 * Measures speed and memory: start to answer, question to reply, interaction to answer. The arguments
 * `search`, `verify`, `library`, `library-program` and `load` (with numbers of articles) and `http` run one part
 * alone. `servers MS` works out a million servers from the processor time of a question.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import { commands } from '../../commands/index.ts';
import { type Bot, createBot } from '../../src/bot/dispatch.ts';
import { type Library, loadLibrary } from '../../src/library/library.ts';
import { en } from '../../src/messages/en.ts';
import { startDiscord } from '../../test/stand-in/discord.ts';
import { slash } from '../../test/stand-in/interactions.ts';
import { benchHttp } from './http.ts';
import { benchLibrary } from './library.ts';
import { benchLibraryProgram } from './library-program.ts';
import { benchLoad } from './load.ts';
import { memoryOf } from './measured-bot.ts';
import { measureReading } from './reading.ts';
import { measureSearch } from './search.ts';
import { workOutServers } from './servers.ts';
import { measureVerify } from './verify.ts';

const root = join(import.meta.dirname, '../..');
const rounds = 40;

/** The median and the 99th percentile of `values`, in their unit. */
function spread(values: readonly number[]): { readonly p50: number; readonly p99: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

function line(what: string, figures: Readonly<Record<string, number | string>>): void {
  const shown = Object.entries(figures).map(
    ([name, value]) => `${name} ${typeof value === 'number' ? value.toFixed(value < 10 ? 3 : 0) : value}`,
  );
  console.log(`${what.padEnd(44)} ${shown.join('   ')}`);
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * Milliseconds from the start of the built program to the whole reply to a first question, and its memory.
 */
async function measureStart(): Promise<number> {
  const start = performance.now();
  const program = spawn(process.execPath, [join(root, 'dist/src/main.js'), '--terminal'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  program.stdin.end('How many jobs depend on exports to China?\n');
  let said = '';
  let answeredMs = Number.NaN;
  program.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (Number.isNaN(answeredMs) && said.includes('nearly one million'))
      answeredMs = performance.now() - start;
  });
  await once(program, 'close');
  return answeredMs;
}

function questionsOn(): readonly string[] {
  const { answered, refused } = JSON.parse(readFileSync(join(root, 'test/questions.json'), 'utf8'));
  return [...answered.map((each: { readonly question: string }) => each.question), ...refused];
}

/** Measures question to reply in the process, against a plain MiniSearch search over the same passages. */
async function measureQuestions(bot: Bot, { articles }: Library): Promise<void> {
  const bare = new MiniSearch({ fields: ['text'] });
  const passages = articles.flatMap(({ text, passages }) =>
    passages.map(({ span }) => text.slice(span.start, span.end)),
  );
  bare.addAll(passages.map((text, id) => ({ id, text })));
  const questions = questionsOn();
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const question of questions) {
      const our = await timed(() => bot.answer({ command: 'ask', options: { question } }));
      const their = await timed(() => bare.search(question));
      // The first rounds warm up the compiler.
      if (round < rounds / 4) continue;
      ours.push(our);
      theirs.push(their);
    }
  }
  line('question to reply, ms', spread(ours));
  line('bare MiniSearch search, ms', spread(theirs));
  line('ratio of the medians', { ratio: spread(ours).p50 / spread(theirs).p50 });
}

/** Measures interaction to answer against a fake Discord, one by one and 200 at once, with memory. */
async function measureDiscord(): Promise<void> {
  const discord = await startDiscord();
  const dataDir = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
  const env = {
    ...process.env,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
  };
  const start = performance.now();
  const program = spawn(process.execPath, [join(root, 'dist/src/main.js')], { env, stdio: 'ignore' });
  try {
    while (discord.registered.size === 0) await pause(5);
    line('start to commands registered, ms', { once: performance.now() - start });
    const memory = memoryOf(program.pid);
    const questions = questionsOn();
    // Each call has its own user, because a user may make 20 calls in 10 s.
    let users = 200000000000000000n;
    const ask = async (question: string) => {
      users += 1n;
      return (await discord.send(slash('ask', { question }, { user: String(users) }))).ms;
    };
    const one: number[] = [];
    for (let round = 0; round < 4; round++) {
      for (const question of questions) {
        const ms = await ask(question);
        if (round > 0) one.push(ms);
      }
    }
    line('interaction to answer, one by one, ms', spread(one));
    const burst = await Promise.all(
      Array.from({ length: 200 }, (_, n) => ask(questions[n % questions.length] ?? '')),
    );
    line('interaction to answer, 200 at once, ms', spread(burst));
    line('memory with Discord connected, MB', {
      start: memory ?? 'not known',
      'after 600 questions': memoryOf(program.pid) ?? 'not known',
    });
    if (discord.faults.length > 0) throw new Error(`Discord would refuse: ${discord.faults.join('; ')}`);
  } finally {
    program.kill('SIGTERM');
    await once(program, 'close');
    await discord.close();
    rmSync(dataDir, { recursive: true });
  }
}

async function measureProgram(library: Library): Promise<void> {
  const starts: number[] = [];
  for (let round = 0; round < 5; round++) starts.push(await measureStart());
  line('start to first answer, terminal, ms', { median: spread(starts).p50 });

  const bot = createBot({
    commands,
    library,
    messages: en,
    log: { debug: () => undefined, error: console.error },
  });
  await measureQuestions(bot, library);
  await measureDiscord();
}

const [part, ...sizes] = process.argv.slice(2);
const library = await loadLibrary({ dir: join(root, 'corpus'), maxBytes: 2_000_000 });
if (part === undefined) await measureProgram(library);
if (part === 'load') await benchLoad(sizes.length > 0 ? sizes.map(Number) : [1, 72, 400], line);
if (part === 'http') await benchHttp(line);
if (part === 'servers') line('a million servers, worked out', workOutServers(1e6, Number(sizes[0])));
if (part === 'library') await benchLibrary(sizes.length > 0 ? sizes.map(Number) : [1, 100, 1000, 5000]);
if (part === 'library-program')
  await benchLibraryProgram(sizes.length > 0 ? sizes.map(Number) : [1, 1000, 5000], line);
if (part === undefined || part === 'verify') measureVerify(library.articles, spread, line);
if (part === 'search') {
  measureSearch();
  measureReading();
}
