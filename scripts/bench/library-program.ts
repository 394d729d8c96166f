/** Measures the built program with a server's own articles: start, memory, and `/ask` over all of them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startDiscord } from '../../test/stand-in/discord.ts';
import { slash } from '../../test/stand-in/interactions.ts';
import { createRandom } from '../random.ts';
import { questionAbout, sourceOf, textOf } from './library.ts';

const dist = join(import.meta.dirname, '../../dist/src');
const room = 'server-400000000000000001'; // the server of the stand-in's interactions
const wordsOfArticle = 600;
const asked = 300;

type Line = (what: string, figures: Readonly<Record<string, number | string>>) => void;
type Measures = {
  readonly line: Line;
  /** The megabytes of a process. */
  readonly memoryOf: (pid: number | undefined) => number | undefined;
};

/** Measures the built program with each number of articles in `sizes` in one server. */
export async function benchLibraryProgram(sizes: readonly number[], measures: Measures): Promise<void> {
  for (const size of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'pullquote-bench-'));
    await fillStore(join(folder, 'pullquote.db'), size);
    await measureProgram(folder, size, measures);
    await rm(folder, { recursive: true });
  }
}

/** Writes the articles with the modules of the built program; those of the sources read an article anew. */
async function fillStore(file: string, size: number): Promise<void> {
  const load = (module: string) => import(pathToFileURL(join(dist, module)).href);
  const { openStorage }: typeof import('../../src/storage/open-storage.ts') =
    await load('storage/open-storage.js');
  const { readSource, toNewArticle }: typeof import('../../src/library/read-source.ts') =
    await load('library/read-source.js');
  const storage = await openStorage({ file, warn: console.warn });
  for (let number = 0; number < size; number++) {
    const source = sourceOf(number, textOf(number, wordsOfArticle));
    const read = await readSource(source);
    if (read.kind === 'fault') throw new Error(read.flaw.code);
    const provenance = { addedBy: 'bench', addedAt: number, link: undefined };
    await storage.articles.put(room, toNewArticle(read.article, source, provenance), {
      maxArticles: size,
      maxBytes: 1e10,
    });
  }
  await storage.close();
}

async function measureProgram(dataDir: string, size: number, { line, memoryOf }: Measures): Promise<void> {
  const discord = await startDiscord();
  const env = {
    PATH: process.env.PATH,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    MAX_MEMORY_BYTES: process.env.MAX_MEMORY_BYTES,
  };
  const start = performance.now();
  const program = spawn(process.execPath, [join(dist, 'main.js')], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const memory = () => memoryOf(program.pid) ?? 'not known';
  const name = `${size} articles`;
  let user = 200000000000000000n;
  const ask = async (number: number, street: number): Promise<number> => {
    user += 1n; // a user may make 20 calls in 10 s
    const answer = await discord.send(
      slash('ask', { question: questionAbout(number, street) }, { user: String(user) }),
    );
    return answer.ms;
  };
  try {
    while (discord.registered.size === 0 && program.exitCode === null) await pause(5);
    line(`${name}: ready`, { ms: performance.now() - start, MB: memory() });
    const { below } = createRandom(41);
    const numbers = Array.from({ length: asked }, () => below(size));
    // The last round repeats the questions, whose answers are kept.
    for (const [round, street] of Object.entries({ cold: 3, warm: 4, again: 4 })) {
      const times: number[] = [];
      for (const number of numbers) times.push(await ask(number, street));
      const sorted = times.toSorted((a, b) => a - b);
      const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
      line(`${name}: /ask over all, ${round}`, { p50: at(0.5), p99: at(0.99), MB: memory() });
    }
    await pause(5000);
    line(`${name}: after 5 s`, { MB: memory() });
  } finally {
    program.kill('SIGTERM');
    await once(program, 'close');
    await discord.close();
  }
}
