/** Measures the built program with a server's own articles: start, memory, and `/ask` over all of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { slash } from '../../test/stand-in/interactions.ts';
import { articleOf } from '../proof/articles.ts';
import { quantile } from '../proof/client.ts';
import { program } from '../proof/program.ts';
import { createRandom } from '../random.ts';
import { questionAbout, textOf } from './library.ts';
import { type Line, startBot } from './measured-bot.ts';

const room = 'server-400000000000000001'; // the server of the stand-in's interactions
const wordsOfArticle = 600;
const asked = 300;

/** Measures the built program with each number of articles in `sizes` in one server. */
export async function benchLibraryProgram(sizes: readonly number[], line: Line): Promise<void> {
  for (const size of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'pullquote-bench-'));
    await fillStore(join(folder, 'pullquote.db'), size);
    await measureProgram(folder, size, line);
    await rm(folder, { recursive: true });
  }
}

/** Writes the articles to the store. */
async function fillStore(file: string, size: number): Promise<void> {
  const storage = await program.openStorage({ file, warn: console.warn });
  const limits = { maxArticles: size, maxBytes: 1e10 };
  for (let number = 0; number < size; number++)
    await storage.articles.put(
      room,
      await articleOf(number, program, textOf(number, wordsOfArticle)),
      limits,
    );
  await storage.close();
}

async function measureProgram(dataDir: string, size: number, line: Line): Promise<void> {
  const bot = await startBot({ DATA_DIR: dataDir, MAX_MEMORY_BYTES: process.env.MAX_MEMORY_BYTES });
  const name = `${size} articles`;
  let user = 200000000000000000n;
  const ask = async (number: number, street: number): Promise<number> => {
    user += 1n; // a user may make 20 calls in 10 s
    const answer = await bot.discord.send(
      slash('ask', { question: questionAbout(number, street) }, { user: String(user) }),
    );
    return answer.ms;
  };
  try {
    line(`${name}: ready`, bot.figures());
    const { below } = createRandom(41);
    const numbers = Array.from({ length: asked }, () => below(size));
    // The last round repeats the questions, whose answers are kept.
    for (const [round, street] of Object.entries({ cold: 3, warm: 4, again: 4 })) {
      const times: number[] = [];
      for (const number of numbers) times.push(await ask(number, street));
      const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
      line(`${name}: /ask over all, ${round}`, { p50, p99, MB: bot.memory() });
    }
    await pause(5000);
    line(`${name}: after 5 s`, { MB: bot.memory() });
  } finally {
    await bot.close();
  }
}
