/** Asks over all articles of a large server while calls of other servers continue. */
import type { NewArticle } from '../../../src/storage/storage.ts';
import { slash } from '../../../test/stand-in/interactions.ts';
import type { Arrangement } from '../arrangement.ts';
import { fill, guildOf } from '../articles.ts';
import { inParallel, quantile, sent } from '../client.ts';
import { metricOf } from '../replicas.ts';
import type { Asked } from './calls.ts';
import { findWrong } from './core.ts';
import { drive, faults, figuresOf } from './drive.ts';
import type { LoadSize, Setting, Show } from './setting.ts';

/** Repeats questions that differ over a large server while two other clients call. */
export async function proveLargeServer(
  here: Setting,
  {
    articles,
    size,
    next,
  }: { readonly articles: readonly NewArticle[]; readonly size: LoadSize; readonly next: () => Asked },
  show: Show,
): Promise<void> {
  const guild = guildOf(9999);
  const copies = Array.from({ length: size.largeServer }, (_, n) => {
    const article = articles[n % articles.length] as NewArticle;
    return { ...article, id: `copy-${n}` };
  });
  await fill(here.storage, guild, copies);
  const { client, replicas } = here.arrangement;
  let asked = 0;
  const ask = () => {
    asked += 1;
    // No question comes twice, so that none is answered from memory.
    const question = `Who sold the ferry number ${asked} to the museum in street${asked % articles.length}x3?`;
    return client.post(sent(slash('ask', { question }), { guild }));
  };
  await ask();
  const before = await loopDelays(replicas);
  const times: number[] = [];
  let isOver = false;
  const large = async () => {
    while (!isOver) times.push((await ask()).ms);
  };
  const calls = Array.from({ length: Math.round(size.interactions / 50) }, next);
  const others = drive(here, calls, (count, work) => inParallel(count, 2, work)).finally(() => {
    isOver = true;
  });
  const [driven] = await Promise.all([others, large()]);
  const after = await loopDelays(replicas);
  const wrong = await findWrong(driven.answered, here);
  show(
    `beside questions over ${size.largeServer} articles of one server`,
    {
      ...figuresOf([driven]),
      wrong: wrong.length,
      'large questions': times.length,
      'large question p50 ms': Math.round(quantile(times, 0.5)),
      'event loop p99 ms, before': before,
      'event loop p99 ms, meanwhile': after,
    },
    [...faults, 'wrong'],
  );
}

/** The longest 99th percentile of the replicas, in milliseconds, since the last call. */
async function loopDelays(replicas: Arrangement['replicas']): Promise<number> {
  const delays = await Promise.all(
    replicas.map(({ monitorPort }) => metricOf(monitorPort, 'nodejs_eventloop_lag_p99_seconds')),
  );
  return Math.round(Math.max(...delays) * 1000);
}
