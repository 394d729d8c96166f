/**
 * Fits the summary weights on the development articles and prints cross-validated figures:
 * `npx tsx scripts/train/summary.ts`. With `--write` it writes the weights.
 */
import { writeFileSync } from 'node:fs';
import { dot, sigmoid } from '../../src/model/linear.ts';
import { splitWords } from '../../src/search/analysis/terms.ts';
import { newsObjective } from '../../src/summary/ranking/news-objective.ts';
import { describeSentences, sentenceFeatureNames } from '../../src/summary/ranking/sentence-features.ts';
import { setDescriber, setFeatureNames } from '../../src/summary/ranking/set-features.ts';
import { summaryTemplates, type Weights } from '../../src/summary/ranking/weights.ts';
import { describeWords, wordChances, wordFeatureNames } from '../../src/summary/ranking/word-features.ts';
import { chooseSentences } from '../../src/summary/select.ts';
import { type ArticleSentences, readSentences } from '../../src/summary/sentences.ts';
import { articleOf, type Line, readLines } from '../eval/summary-data.ts';
import { fingerprint } from './fingerprint.ts';
import { ascend } from './optimisers/adam.ts';
import { fitExpectedReward, type Pool } from './optimisers/expected-reward.ts';
import { agreementWith } from './rouge.ts';

type Scorer = {
  readonly tokenize: (text: string) => readonly string[];
  readonly rouge: (
    sentences: readonly string[],
    references: readonly string[],
  ) => Readonly<Record<Metric, { f: number }>>;
  readonly bootstrap: (values: readonly number[]) => readonly [number, number];
};
type Metric = 'r1' | 'r2' | 'rl';

/** Candidate sets of sentences, each with its reward against the references. */
type Sets = {
  readonly size: number;
  readonly sets: readonly (readonly number[])[];
  readonly rewards: readonly number[];
};
type Case = {
  readonly line: Line;
  readonly reading: ArticleSentences;
  readonly sentenceFeatures: readonly (readonly number[])[];
  readonly wordFeatures: readonly (readonly number[])[];
  /** For each word of the vocabulary the share of references that contain it. */
  readonly told: readonly number[];
  readonly pools: readonly Sets[];
};

const folds = 5;
// The numbers of sentences in the sets, with the weight of each number.
const sizes: ReadonlyMap<number, { readonly from: number; readonly weight: number }> = new Map([
  [1, { from: 20, weight: 0.5 }],
  [3, { from: 12, weight: 1 }],
]);
const shareOfPairs = 0.45; // the weight of ROUGE-2 in the reward; the rest is ROUGE-1
const folder = new URL('../../../shared/eval/summary/', import.meta.url);
const scorer = (await import(new URL('score.mjs', folder).href)) as Scorer;

const cases = ['cnndm-dev', 'writers-dev']
  .flatMap((name) => readLines(new URL(`${name}.jsonl`, folder).pathname))
  .map(prepare);
crossValidate();
if (process.argv.includes('--write')) {
  const weights = { fingerprint: fingerprint(summaryTemplates), ...fitWeights(cases) };
  writeFileSync(
    new URL('../../src/summary/ranking/summary.weights.json', import.meta.url),
    `${JSON.stringify(weights, null, 1)}\n`,
  );
}

function prepare(line: Line): Case {
  const reading = readSentences(articleOf(line));
  const references = line.reference ?? [];
  const terms = references.map((text) => new Set(splitWords(text).map(({ term }) => term)));
  const tokens = reading.sentences.map(({ text }) => scorer.tokenize(text));
  const agreement = agreementWith(references.map((text) => scorer.tokenize(text)));
  const worth = (set: readonly number[]): number => {
    const { one, two } = agreement(set.flatMap((index) => tokens[index] ?? []));
    return (1 - shareOfPairs) * one + shareOfPairs * two;
  };
  const promising = reading.sentences.map(({ index }) => ({ index, worth: promise(reading, index) }));
  promising.sort((a, b) => b.worth - a.worth);
  const pools = [...sizes].map(([size, { from }]): Sets => {
    const best = new Set([0, 1, 2, ...promising.slice(0, from).map(({ index }) => index)]);
    const indices = reading.sentences.map(({ index }) => index).filter((index) => best.has(index));
    const sets = subsets(indices, size).filter((set) =>
      set.every((index) => isUnderstood(reading, set, index)),
    );
    return { size, sets, rewards: sets.map(worth) };
  });
  return {
    line,
    reading,
    sentenceFeatures: describeSentences(reading),
    wordFeatures: describeWords(reading),
    told: reading.vocabulary.map(
      ({ term }) => terms.filter((reference) => reference.has(term)).length / terms.length,
    ),
    pools,
  };
}

/** Candidate sentences: early ones, and those with recurring words. */
function promise({ sentences }: ArticleSentences, index: number): number {
  const content = sentences[index]?.content ?? [];
  return (
    content.reduce((sum, word) => sum + Math.log(word.sentences), 0) / (content.length + 5) + 1 / (index + 1)
  );
}

function isUnderstood({ sentences }: ArticleSentences, set: readonly number[], index: number): boolean {
  const dependencies = sentences[index]?.dependencies ?? [];
  return dependencies.every(({ anyOf }) => anyOf.length === 0 || anyOf.some((other) => set.includes(other)));
}

function subsets(of: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return of.flatMap((first, at) => subsets(of.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}

function fitWeights(among: readonly Case[]): Weights {
  const word = fitWords(among);
  const pools = among.flatMap((each) => poolsOf(each, word));
  const width = sentenceFeatureNames.length + setFeatureNames.length;
  const weights = fitExpectedReward(pools, width);
  return {
    word,
    sentence: named(sentenceFeatureNames, weights),
    set: named(setFeatureNames, weights.slice(sentenceFeatureNames.length)),
  };
}

/** Logistic regression: does this word of the article occur in the references? */
function fitWords(among: readonly Case[]): Weights['word'] {
  const count = among.reduce((sum, { told }) => sum + told.length, 0);
  const weights = ascend(
    { width: wordFeatureNames.length, steps: 150, rate: 0.1, decay: 1e-5 },
    (now, gradient) => {
      for (const { wordFeatures, told } of among) {
        for (const [word, features] of wordFeatures.entries()) {
          const error = (told[word] ?? 0) - sigmoid(dot(features, now));
          for (const [at, value] of features.entries())
            gradient[at] = (gradient[at] ?? 0) + (error * value) / count;
        }
      }
    },
  );
  return named(wordFeatureNames, [...weights]);
}

function poolsOf({ reading, sentenceFeatures, pools }: Case, word: Weights['word']): Pool[] {
  const describe = setDescriber(reading, wordChances(reading, word));
  return pools.map(({ size, sets, rewards }) => {
    const rows = sets.flatMap((set) => [
      ...sentenceFeatureNames.map((_, at) =>
        set.reduce((sum, index) => sum + (sentenceFeatures[index]?.[at] ?? 0), 0),
      ),
      ...describe(set),
    ]);
    return { features: Float64Array.from(rows), rewards, weight: sizes.get(size)?.weight ?? 1 };
  });
}

function named<Name extends string>(
  names: readonly Name[],
  weights: readonly number[],
): Readonly<Record<Name, number>> {
  const entries = names.map((name, at) => [name, Math.round(1e4 * (weights[at] ?? 0)) / 1e4]);
  return Object.fromEntries(entries) as Record<Name, number>;
}

/** Prints the differences to Lead-3 for articles outside the training set. */
function crossValidate(): void {
  const differences = new Map<string, number[]>();
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitWeights(cases.filter((_, at) => at % folds !== fold));
    for (const { line, reading } of cases.filter((_, at) => at % folds === fold)) {
      for (const size of [1, 3, 5]) {
        const limit = Math.min(size, Math.floor(reading.sentences.length / 2));
        const choice = { among: reading.sentences, bonus: () => 0, keepsFirst: true };
        const chosen = chooseSentences(reading, newsObjective(reading, weights, choice), limit).map(
          (index) => reading.sentences[index]?.text ?? '',
        );
        const lead = line.sentences.slice(0, size).map(([start, end]) => line.text.slice(start, end));
        const [ours, theirs] = [chosen, lead].map((sentences) =>
          scorer.rouge(sentences, line.reference ?? []),
        );
        for (const metric of ['r1', 'r2', 'rl'] as const) {
          const name = `${size} sentences, ${metric}`;
          const difference = 100 * ((ours?.[metric].f ?? 0) - (theirs?.[metric].f ?? 0));
          differences.set(name, [...(differences.get(name) ?? []), difference]);
        }
      }
    }
  }
  for (const [name, values] of differences) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const interval = scorer.bootstrap(values).map((value) => value.toFixed(2));
    console.log(`${name.padEnd(16)} ${mean.toFixed(2)} [${interval.join(', ')}]`);
  }
}
