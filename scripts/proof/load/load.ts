/** Sends mixed commands for many servers through the balancer, and compares every answer with the core's. */
import { fill, manyArticles } from '../articles.ts';
import { atRate, inParallel } from '../client.ts';
import { type Asked, createCalls, serversOf } from './calls.ts';
import { findWrong } from './core.ts';
import { type Driven, drive, faults, figuresOf, rateOf, sumOf } from './drive.ts';
import { proveLargeServer } from './large-server.ts';
import { busyShare } from './processors.ts';
import type { LoadSize, Setting, Show } from './setting.ts';

/** The share of the measured maximum rate at which latency is measured. */
const share = 0.7;
const maxP99Ms = 250;

/** Above this share of the processors in other programs, latency says more about them than about the replicas. */
const maxBusyShare = 0.1;

/** The number of different texts; servers hold copies of them. */
const texts = 200;
const clients = 32;
/** Few clients at first: replicas that have just started, on a busy machine, would keep a rush waiting too long. */
const clientsOfWarmUp = 8;

/** The rounds of measurement, and how the interactions are divided among warm-up and the two halves of a round. */
const rounds = 8;
const parts = { warmUp: 0.12, maximum: 0.3 / rounds, steady: 0.58 / rounds };

/**
 * Fills the servers and warms the replicas up; then measures, in several rounds, the maximum rate and the latency
 * at 70 % of it. In rounds, because the speed of the machine changes within minutes.
 */
export async function proveLoad(here: Setting, size: LoadSize, show: Show): Promise<void> {
  const articles = await manyArticles(texts, here.program);
  const servers = serversOf(size.servers);
  await inParallel(servers.length, 2, async (index) => {
    const server = servers[index];
    if (server !== undefined) await fill(here.storage, server.guild, articles.slice(0, server.count));
  });
  const next = createCalls(servers);
  const take = (part: number): readonly Asked[] =>
    Array.from({ length: Math.round(size.interactions * part) }, next);
  const asFastAsAnswered = (calls: readonly Asked[], atOnce: number) =>
    drive(here, calls, (count, work) => inParallel(count, atOnce, work));

  const warmUp = await asFastAsAnswered(take(parts.warmUp), clientsOfWarmUp);
  const fastest: Driven[] = [];
  const steady: Driven[] = [];
  const others: number[] = [];
  for (let round = 0; round < rounds; round++) {
    others.push(await busyShare());
    const most = await asFastAsAnswered(take(parts.maximum), clients);
    const perSecond = rateOf([most]) * share;
    fastest.push(most);
    steady.push(
      await drive(here, take(parts.steady), (count, work) => atRate(count, Math.max(1, perSecond), work)),
    );
  }
  others.push(await busyShare());

  const wrong = await showAll(here, [warmUp, ...fastest, ...steady], show);
  show('as fast as they are answered', figuresOf(fastest), faults);
  const figures = figuresOf(steady);
  const busy = Math.max(...others);
  show(
    `at ${share * 100} % of that`,
    {
      ...figures,
      [`p99 over ${maxP99Ms} ms`]: figures['p99 ms'] <= maxP99Ms ? 0 : busy > maxBusyShare ? 'not judged' : 1,
      'other programs took of the processors': `${Math.round(100 * busy)} %`,
    },
    [...faults, ...(busy > maxBusyShare ? [] : [`p99 over ${maxP99Ms} ms`])],
  );
  if (wrong.length > 0) console.error(wrong.slice(0, 5).map((each) => JSON.stringify(each.data)));
  await proveLargeServer(here, { articles, size, next }, show);
}

/** Compares all answers with the core's, and returns the interactions whose answer differs. */
async function showAll(here: Setting, driven: readonly Driven[], show: Show): Promise<readonly Asked[]> {
  const answered = driven.flatMap((each) => each.answered);
  const wrong = await findWrong(answered, here);
  const interactions = driven.reduce((sum, { times }) => sum + times.length, 0);
  show(
    'all of them, compared with the core',
    { interactions, ...sumOf(driven), compared: answered.length, wrong: wrong.length },
    [...faults, 'wrong'],
  );
  return wrong;
}
