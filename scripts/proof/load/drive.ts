/** Sends interactions through the balancer and counts what becomes of them. */
import type { Arrangement } from '../arrangement.ts';
import { isDeferral, messageOf, quantile } from '../client.ts';
import type { Program } from '../program.ts';
import type { Asked } from './calls.ts';
import { type Answered, hashOf } from './core.ts';

/** What became of interactions. */
export type Driven = {
  /** The milliseconds to each first response. */
  readonly times: readonly number[];
  readonly answered: readonly Answered[];
  readonly ms: number;
  readonly counts: Counts;
};

/**
 * `lost`: no message came. `after 3 s`: the first response came too late for Discord. `deferred`: the message came
 * over REST. `busy`, `store away` and `failed`: the message said so.
 */
export type Counts = Readonly<Record<(typeof counted)[number], number>>;

const counted = ['lost', 'after 3 s', 'deferred', 'busy', 'store away', 'failed'] as const;

/** Sends `interactions` in the manner of `run`. */
export async function drive(
  { arrangement, program }: { readonly arrangement: Arrangement; readonly program: Program },
  interactions: readonly Asked[],
  run: (count: number, work: (index: number) => Promise<void>) => Promise<void>,
): Promise<Driven> {
  const { client, rest } = arrangement;
  const answered: Answered[] = [];
  const times: number[] = [];
  const counts = { ...noCounts };
  const [failedWith = ''] = program.en.failed('').split('.');
  const start = performance.now();
  await run(interactions.length, async (index) => {
    const interaction = interactions[index];
    if (interaction === undefined) return;
    const response = await client.post(interaction);
    times.push(response.ms);
    if (response.ms > 3000) counts['after 3 s'] += 1;
    if (isDeferral(response)) counts.deferred += 1;
    const message = await messageOf(response, interaction, rest);
    if (message === undefined) counts.lost += 1;
    else if (message.includes(program.en.busy)) counts.busy += 1;
    else if (message.includes(program.en.storeAway)) counts['store away'] += 1;
    else if (message.includes(failedWith)) counts.failed += 1;
    else answered.push({ interaction, hash: hashOf(message) });
  });
  return { times, answered, ms: performance.now() - start, counts };
}

const noCounts: Counts = {
  lost: 0,
  'after 3 s': 0,
  deferred: 0,
  busy: 0,
  'store away': 0,
  failed: 0,
};

/** The sums of the counts of `parts`. */
export function sumOf(parts: readonly Driven[]): Counts {
  const sum = { ...noCounts };
  for (const { counts } of parts) for (const name of counted) sum[name] += counts[name];
  return sum;
}

/** The outcomes that must not occur. */
export const faults = ['lost', 'after 3 s', 'failed'];

/** The counts, the rate and the latency over several rounds. */
export function figuresOf(driven: readonly Driven[]) {
  const times = driven.flatMap((each) => each.times);
  return {
    interactions: times.length,
    ...sumOf(driven),
    'p50 ms': Math.round(quantile(times, 0.5)),
    'p99 ms': Math.round(quantile(times, 0.99)),
    'a second': Math.round(rateOf(driven)),
  };
}

/** The interactions a second that got an answer. */
export function rateOf(driven: readonly Driven[]): number {
  const answered = driven.reduce((sum, each) => sum + each.answered.length, 0);
  const ms = driven.reduce((sum, each) => sum + each.ms, 0);
  return answered / (ms / 1000);
}
