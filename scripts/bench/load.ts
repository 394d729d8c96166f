/** Measures load: bursts and a steady stream of `/ask` to the built program, as counts answered in time. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { InteractionResponseType } from 'discord.js';
import { en } from '../../src/messages/en.ts';
import { slash, typing } from '../../test/stand-in/interactions.ts';
import type { StandIn } from '../../test/stand-in/stand-in.ts';
import { textOf } from './library.ts';
import { type Line, startBot } from './measured-bot.ts';

const wordsOfArticle = 900;
const inTimeMs = 3000;

/** Milliseconds within which a deferred answer must arrive. */
const deferredMs = 15_000;

/**
 * The outcome of a call. `answered`: within Discord's 3 seconds; `deferred`: "thinking" within 3 seconds,
 * then an answer; `busy`: asked to try again; `late`: nothing within 3 seconds, or no answer after
 * "thinking".
 */
type Outcome = 'answered' | 'deferred' | 'busy' | 'late';

/** Measures corpora with each number of articles in `sizes`. */
export async function benchLoad(sizes: readonly number[], line: Line): Promise<void> {
  for (const size of sizes) await measure(size, line);
}

/** What becomes of a question by `user` about one of `size` articles. */
async function askAs(user: number, size: number, discord: StandIn): Promise<Outcome> {
  const question = `Who sold the ferry in street${user % size}x${1 + (user % 7)}?`;
  const sentAt = performance.now();
  const by = { user: String(200000000000000000n + BigInt(user)) };
  const answer = await discord.send(slash('ask', { question }, by), inTimeMs + 500).catch(() => undefined);
  if (answer === undefined || answer.ms > inTimeMs) return 'late';
  const isBusy = (said: object | undefined) => JSON.stringify(said ?? {}).includes(en.busy);
  if (answer.type !== InteractionResponseType.DeferredChannelMessageWithSource)
    return isBusy(answer.data) ? 'busy' : 'answered';
  const { token } = answer;
  const said = () => discord.completed.get(token) ?? discord.followUps.get(token);
  const until = sentAt + deferredMs;
  while (said() === undefined && performance.now() < until) await pause(20);
  if (said() === undefined) return 'late';
  if (isBusy(said())) return 'busy';
  return performance.now() - sentAt <= inTimeMs ? 'answered' : 'deferred';
}

async function measure(size: number, line: Line): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-load-'));
  const corpus = mkdtempSync(join(tmpdir(), 'pullquote-corpus-'));
  for (let i = 0; i < size; i++) writeFileSync(join(corpus, `a${i}.txt`), textOf(i, wordsOfArticle));
  const { discord, figures, memory, close } = await startBot({ DATA_DIR: folder, CORPUS_DIR: corpus });
  const ask = (user: number) => askAs(user, size, discord);
  const isReading = async (): Promise<boolean> => {
    const { data } = await discord.send(slash('article', {}, { user: '300000000000000000' }));
    return JSON.stringify(data).includes('still being read');
  };
  try {
    const name = `${size} articles`;
    line(`${name}: ready`, figures());
    const completed: number[] = [];
    for (const typed of ['', 'p', 'Place1', 'harbour', 'xyz']) {
      const answer = await discord.send(typing('ask', { question: 'Who?', article: typed }, 'article'));
      completed.push(answer.ms);
    }
    line(`${name}: autocomplete, cold`, { longest: Math.max(...completed) });
    while (await isReading()) await pause(600); // a user may make 20 calls in 10 s
    line(`${name}: all read`, figures());
    for (let user = 0; user < 20; user++) await ask(user);
    line(
      `${name}: 500 at once by 500 users`,
      count(await Promise.all(Array.from({ length: 500 }, (_, i) => ask(1000 + i)))),
    );
    await pause(1000);
    const stream: Promise<Outcome>[] = [];
    const begin = performance.now();
    for (let i = 0; i < 1000; i++) {
      await pause(Math.max(0, begin + i * 10 - performance.now()));
      stream.push(ask(2000 + (i % 100)));
    }
    line(`${name}: 100 a second by 100 users`, count(await Promise.all(stream)));
    line(`${name}: memory after it`, { MB: memory() });
  } finally {
    await close();
    rmSync(folder, { recursive: true });
    rmSync(corpus, { recursive: true });
  }
}

function count(outcomes: readonly Outcome[]): Readonly<Record<Outcome, number | string>> {
  const of = (outcome: Outcome) => String(outcomes.filter((each) => each === outcome).length);
  return { answered: of('answered'), deferred: of('deferred'), busy: of('busy'), late: of('late') };
}
