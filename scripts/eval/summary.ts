/** Scores the summaries of the development articles and lists figures below their floors. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { splitSentences } from '../../src/article/structure/sentences.ts';
import { splitWords } from '../../src/search/analysis/terms.ts';
import { summarise } from '../../src/summary/summary.ts';
import { articleOf, type Line, readLines } from './summary-data.ts';
import { floors, type Measure } from './summary-floors.ts';
import { predictLine, type SummaryOptions, topicSentences } from './summary-predictions.ts';

type Metric = 'r1' | 'r2' | 'rl';
type Item = { readonly id: string; readonly article: Line };
type Prediction = { readonly id: string; readonly summary: readonly string[] };
type Evaluation = {
  readonly metrics: Readonly<
    Record<Metric, { readonly f: number; readonly diff: number; readonly diffCi: readonly [number, number] }>
  >;
  readonly rows: readonly { readonly score: Readonly<Record<Metric, { readonly f: number }>> }[];
  readonly dangling: { readonly summaries: number };
  readonly verbatim: number;
  readonly words: number;
  readonly relevantP?: { readonly value: number };
};
type Scorer = {
  readonly items: (lines: readonly Line[], part?: string) => readonly Item[];
  readonly evaluate: (
    gold: readonly Item[],
    predictions: readonly Prediction[],
    options?: { words?: number },
  ) => Evaluation;
  readonly bootstrap: (values: readonly number[]) => readonly [number, number];
};

const general = { sentences: 3, words: undefined, part: 'article', givenSentences: false } as const;

/**
 * Prints a table for the development files; returns false if a figure is below its floor. The weights were
 * fitted on these articles. The cross-validated figures of `scripts/train/summary.ts` are the ones to trust.
 */
export async function evaluateSummary(_args: readonly string[], folder: string): Promise<boolean> {
  const scorer = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer;
  const read = (name: string): Line[] => readLines(join(folder, `${name}.jsonl`));
  const news = [...read('cnndm-dev'), ...read('writers-dev')];
  const focus = read('focus-dev');
  const predict = (lines: readonly Line[], options: Partial<SummaryOptions>) =>
    lines.flatMap((line) => predictLine(line, { ...general, ...options }));

  const three = scorer.evaluate(scorer.items(news), predict(news, {}));
  const sixty = scorer.evaluate(scorer.items(news), predict(news, { words: 60 }), { words: 60 });
  const topics = scorer.evaluate(
    scorer.items(focus),
    predict(focus, { part: 'focus', sentences: topicSentences }),
  );
  const lengths = scorer.evaluate(scorer.items(focus, 'general'), predict(focus, { part: 'general' }));
  console.log(
    `\n${''.padEnd(22)}ROUGE-1                     ROUGE-2                     ROUGE-L                     words  dangling`,
  );
  print('3 sentences', three);
  print('60 words', sixty);
  print('3 lengths', lengths);
  print('topics', topics);
  print('topics, 3 sentences', scorer.evaluate(scorer.items(focus), predict(focus, { part: 'focus' })));

  const one = scorer.evaluate(scorer.items(news), predict(news, { sentences: 1 }));
  const first = scorer.evaluate(scorer.items(news), news.map(firstSentence));
  const gains = one.rows.map(({ score }, at) => 100 * (score.r1.f - (first.rows[at]?.score.r1.f ?? 0)));
  const gain = gains.reduce((sum, value) => sum + value, 0) / gains.length;
  console.log(`1 sentence, ROUGE-1 over the first: ${signed(gain)} ${interval(scorer.bootstrap(gains))}`);
  console.log(`sentences on the topic: ${topics.relevantP?.value.toFixed(1)} %`);
  const ratios = [100, 1000].map((sentences) => timeRatio(news, sentences));
  console.log(
    `time against splitting into sentences and words: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')} (100, 1,000 sentences)`,
  );

  const measured: Readonly<Record<Measure, number>> = {
    verbatim: 100 * Math.min(three.verbatim, sixty.verbatim, topics.verbatim, one.verbatim),
    notDangling:
      100 *
      (1 -
        Math.max(
          three.dangling.summaries,
          sixty.dangling.summaries,
          topics.dangling.summaries,
          one.dangling.summaries,
        )),
    rouge1: three.metrics.r1.diff,
    rouge2: three.metrics.r2.diff,
    rougeL: three.metrics.rl.diff,
    words60: sixty.metrics.r1.diff,
    oneSentence: gain,
    topic: topics.metrics.r1.diff,
    onTopic: topics.relevantP?.value ?? 0,
  };
  const below = (Object.keys(floors) as Measure[]).filter((name) => measured[name] < floors[name]);
  for (const name of below)
    console.log(`${name}: expected ${floors[name]} or better, got ${measured[name].toFixed(2)}`);
  return below.length === 0;
}

function print(name: string, { metrics, words, dangling }: Evaluation): void {
  const cells = (['r1', 'r2', 'rl'] as const).map((metric) => {
    const { f, diff, diffCi } = metrics[metric];
    return `${f.toFixed(2)} ${signed(diff)} ${interval(diffCi)}`.padEnd(28);
  });
  console.log(
    `${name.padEnd(22)}${cells.join('')}${words.toFixed(1).padEnd(7)}${(100 * dangling.summaries).toFixed(1)} %`,
  );
}

const signed = (value: number): string => `${value < 0 ? '' : '+'}${value.toFixed(2)}`;
const interval = ([low, high]: readonly [number, number]): string =>
  `[${low.toFixed(2)}, ${high.toFixed(2)}]`;

function firstSentence({ id, text, sentences: [first = [0, 0]] }: Line): Prediction {
  return { id, summary: [text.slice(...first)] };
}

/** The median time of a summary divided by that of splitting the same text into sentences. */
function timeRatio(lines: readonly Line[], sentences: number): number {
  const all = lines.flatMap((line) => line.sentences.map(([start, end]) => line.text.slice(start, end)));
  const text = all.slice(0, sentences).join(' ');
  const article = articleOf({ id: 'time', text, sentences: [] });
  const request = { sentences: 3, about: undefined, speaker: undefined };
  const [summary, split] = medianMs([
    // A new object each time, because readings are cached by article.
    () => summarise({ ...article }, request),
    () => splitSentences(text).map(({ start, end }) => splitWords(text.slice(start, end))),
  ]);
  return (summary ?? 0) / (split ?? 1);
}

/** The median times of `runs`, measured in turns so that other load slows all of them equally. */
function medianMs(runs: readonly (() => unknown)[]): readonly number[] {
  const times = runs.map((): number[] => []);
  for (let turn = 0; turn < 61; turn++) {
    for (const [at, run] of runs.entries()) {
      const startMs = performance.now();
      run();
      times[at]?.push(performance.now() - startMs);
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[30] ?? 0);
}
