/** Compares two sets of predictions by each measure, with 95 % bootstrap intervals over articles. */
import { createRandom } from '../random.ts';
import type { Gold, Scorer, Scores } from './attribution-scorer.ts';

const rounds = 1000; // the 2.5 and 97.5 percentiles vary by about 0.1 points between seeds
const seed = 1;

/** The numerator and denominator of each measure. Those of several articles add up. */
type Counts = readonly (readonly [part: number, whole: number])[];

type Measure = {
  readonly name: string;
  readonly count: (scores: Scores) => readonly [part: number, whole: number];
};

const measures: readonly Measure[] = [
  { name: 'wrong per 100 printed, direct', count: ({ tasks }) => wrong(tasks.direct) },
  { name: 'wrong per 100 printed, direct and reported', count: ({ tasks }) => wrong(tasks.speech) },
  { name: 'names found per 100 told, direct', count: ({ tasks }) => found(tasks.direct) },
  { name: 'names found per 100 told, direct and reported', count: ({ tasks }) => found(tasks.speech) },
  { name: 'speaker (mention), direct', count: ({ tasks }) => mention(tasks.direct) },
  { name: 'speaker (mention), reported', count: ({ tasks }) => mention(tasks.indirectSpeech) },
  { name: 'span F1, direct', count: ({ tasks }) => f1(tasks.direct.overlap) },
  { name: 'span F1, reported', count: ({ tasks }) => f1(tasks.indirectSpeech.overlap) },
  { name: 'end to end F1, direct and reported', count: ({ tasks }) => f1(tasks.speech.endToEnd) },
  { name: 'surname, direct and reported', count: ({ tasks }) => surname(tasks.speech) },
  { name: 'surname behind a pronoun', count: ({ tasks }) => surname(tasks.speech, 'pronoun') },
  { name: 'unnamed given a name', count: ({ tasks }) => unnamed(tasks.speech) },
];

type Task = Scores['tasks']['direct'];

function wrong({ canonical }: Task): readonly [number, number] {
  return [canonical?.printedWrong ?? 0, canonical?.printed ?? 0];
}

function found({ canonical }: Task): readonly [number, number] {
  return [canonical?.found ?? 0, canonical?.told ?? 0];
}

function mention({ speaker }: Task): readonly [number, number] {
  const right = Object.values(speaker.byType).reduce((sum, { ok }) => sum + ok, 0);
  return [right, speaker.n];
}

/** F1 as one ratio: twice the matches, divided by the number predicted plus the number annotated. */
function f1({ tp, np, ng }: Task['endToEnd']): readonly [number, number] {
  return [2 * tp, np + ng];
}

function surname({ canonical }: Task, type?: string): readonly [number, number] {
  const types = Object.entries(canonical?.byType ?? {}).filter(
    ([name]) => type === undefined || name === type,
  );
  return [types.reduce((sum, [, { ok }]) => sum + ok, 0), types.reduce((sum, [, { n }]) => sum + n, 0)];
}

function unnamed({ canonical }: Task): readonly [number, number] {
  return [canonical?.unnamedNamed ?? 0, canonical?.unnamed ?? 0];
}

type Predictions = ReadonlyMap<string, unknown>;

/** Prints each measure of `before` and `after` in percent, with the difference and its interval. */
export function compareAttribution(
  scorer: Pick<Scorer, 'scoreCorpus'>,
  gold: readonly Gold[],
  { before, after }: { readonly before: Predictions; readonly after: Predictions },
): void {
  const articles = gold.map((article) => ({
    before: countsOf(scorer, article, before),
    after: countsOf(scorer, article, after),
  }));
  const random = createRandom(seed);
  const resampled = Array.from({ length: rounds }, () => {
    const chosen = articles.flatMap(() => articles[random.below(articles.length)] ?? []);
    return {
      before: sharesOf(chosen.map((each) => each.before)),
      after: sharesOf(chosen.map((each) => each.after)),
    };
  });
  const [were, are] = [
    sharesOf(articles.map((each) => each.before)),
    sharesOf(articles.map((each) => each.after)),
  ];
  console.log(`${gold.length} articles: before, after [95 %], difference [95 %]`);
  for (const [index, { name }] of measures.entries()) {
    const [was = Number.NaN, is = Number.NaN] = [were[index], are[index]];
    const values = intervalOf(resampled.map((each) => each.after[index] ?? Number.NaN));
    const differences = intervalOf(
      resampled.map((each) => (each.after[index] ?? Number.NaN) - (each.before[index] ?? Number.NaN)),
    );
    const row = [fixed(was), `${fixed(is)} ${values}`.padEnd(20), `${fixed(is - was)} ${differences}`];
    console.log(`  ${name.padEnd(46)} ${row.join('   ')}`);
  }
}

/**
 * An article with one name that no prediction finds. The scorer ignores predicted names in an article without
 * canonical names; beside this article it counts them.
 */
const companion = {
  id: 'companion',
  text: '"Yes," said Ann.',
  canonicalAnnotated: true,
  quotes: [
    {
      start: 0,
      end: 6,
      kind: 'direct',
      speech: true,
      speaker: { start: 12, end: 15, type: 'name' },
      canonical: 'Ann',
    },
  ],
};

function countsOf(
  { scoreCorpus }: Pick<Scorer, 'scoreCorpus'>,
  article: Gold,
  predictions: Predictions,
): Counts {
  const of = (gold: readonly Gold[]) => {
    const scores = scoreCorpus(gold, predictions, {});
    return measures.map(({ count }) => count(scores));
  };
  const alone = of([companion]);
  return of([companion, article]).map(([part, whole], index) => {
    const [own = 0, all = 0] = alone[index] ?? [];
    return [part - own, whole - all] as const;
  });
}

function sharesOf(articles: readonly Counts[]): readonly number[] {
  return measures.map((_, index) => {
    let [parts, wholes] = [0, 0];
    for (const counts of articles) {
      const [part = 0, whole = 0] = counts[index] ?? [];
      parts += part;
      wholes += whole;
    }
    return (100 * parts) / wholes;
  });
}

function intervalOf(values: readonly number[]): string {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return `[${at(0.025).toFixed(1)}, ${at(0.975).toFixed(1)}]`;
}

function fixed(value: number): string {
  return value.toFixed(1).padStart(5);
}
