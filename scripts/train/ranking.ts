/** Fits the ranker's weights on the evaluation data: `npx tsx scripts/train/ranking.ts` writes them, `--check` cross-validates. */

import { buildPassageIndex, type PassageIndex } from '../../src/search/index/passage-index.ts';
import { analyseQuestion } from '../../src/search/question/question.ts';
import { featuresFor, type Grain } from '../../src/search/ranking/features.ts';
import { type Sought, seek } from '../../src/search/ranking/prepared-query.ts';
import { grainOf } from '../../src/search/ranking/ranker.ts';
import { type Item, itemsOf } from '../../src/search/ranking/ranking-items.ts';
import { maxCandidates } from '../../src/search/ranking/retrieval.ts';
import {
  type AnsweredQuestion,
  byArticle,
  type DataArticle,
  passageTexts,
  readJsonLines,
} from '../eval/retrieval-data.ts';
import { fitRanking, type Group } from './optimisers/newton.ts';
import { namedWeights, replaceWeights } from './ranking-weights.ts';

type Example = {
  readonly source: string;
  readonly fold: number;
  readonly groups: Readonly<Record<Grain, Omit<Group, 'weight'>>>;
};

const folds = 5;
const ridge = 10;
const grains = ['passage', 'library', 'sentence'] as const;
const folder = new URL('../../../shared/eval/retrieval/', import.meta.url);
const articles = readJsonLines<DataArticle>(new URL('articles.jsonl', folder));
const questions = byArticle(readJsonLines<AnsweredQuestion>(new URL('questions.jsonl', folder)));

// Each article alone, and among all of them: the weights differ.
const library = buildPassageIndex(articles.flatMap(passageTexts));
const examples = articles.flatMap((article, number) => examplesOf(article, number));
if (process.argv.includes('--check')) crossValidate();
else writeWeights();

function examplesOf(article: DataArticle, number: number): readonly Example[] {
  const index = buildPassageIndex(passageTexts(article));
  return (questions.get(article.id) ?? [])
    .filter(({ answerable }) => answerable)
    .map(({ question, paragraphs, sentences: right }) => {
      const alone = find(question, index, 0);
      const among = find(question, library, undefined);
      return {
        source: article.source,
        fold: number % folds,
        groups: {
          passage: group(
            alone.passages.map(({ item, passage }) => ({ item, ok: paragraphs.includes(passage.number) })),
            alone.sought,
            'passage',
          ),
          library: group(
            among.passages.map(({ item, passage }) => ({
              item,
              ok: passage.article === number && paragraphs.includes(passage.number - library.firstOf(number)),
            })),
            among.sought,
            'library',
          ),
          sentence: group(
            alone.passages.flatMap(({ sentences, passage }) =>
              sentences().map((item, i) => ({ item, ok: right.includes(`${passage.number}:${i}`) })),
            ),
            alone.sought,
            'sentence',
          ),
        },
      };
    });
}

function find(question: string, index: PassageIndex, article: number | undefined) {
  const sought = seek(analyseQuestion(question), index, article);
  const candidates = index.candidates({
    terms: sought.matching,
    within: () => true,
    limit: maxCandidates[grainOf(sought)],
  });
  const passages = itemsOf(
    candidates.map(({ passage }) => passage),
    sought,
    index,
  );
  return { sought, passages };
}

function group(
  items: readonly { readonly item: Item; readonly ok: boolean }[],
  sought: Sought,
  grain: Grain,
): Omit<Group, 'weight'> {
  const features = featuresFor(grain);
  return {
    n: items.length,
    x: Float32Array.from(items.flatMap(({ item }) => features.map(({ of }) => of(item, sought)))),
    ok: Uint8Array.from(items, ({ ok }) => Number(ok)),
  };
}

/** Every source counts by the root of its questions, so that the small ones (news) are heard. */
function weightOf(source: string): number {
  const mean = [...counts().values()].reduce((sum, n) => sum + Math.sqrt(n), 0) / examples.length;
  return 1 / Math.sqrt(counts().get(source) ?? 1) / mean;
}

function counts(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { source } of examples) found.set(source, (found.get(source) ?? 0) + 1);
  return found;
}

function fitGrain(grain: Grain, training: readonly Example[]): Float64Array {
  const weights = new Map([...counts().keys()].map((source) => [source, weightOf(source)]));
  const groups = training.map(({ groups, source }) => ({
    ...groups[grain],
    weight: weights.get(source) ?? 1,
  }));
  return fitRanking(groups, featuresFor(grain).length, ridge);
}

function crossValidate(): void {
  for (const grain of grains) {
    const right = new Map<string, number>();
    for (let fold = 0; fold < folds; fold++) {
      const weights = fitGrain(
        grain,
        examples.filter((example) => example.fold !== fold),
      );
      for (const { source, groups, fold: own } of examples)
        if (own === fold) right.set(source, (right.get(source) ?? 0) + firstIsRight(groups[grain], weights));
    }
    const rates = [...counts()].map(([source, n]) => [source, (right.get(source) ?? 0) / n] as const);
    const pooled = [...right.values()].reduce((sum, n) => sum + n, 0) / examples.length;
    const macro = rates.reduce((sum, [, rate]) => sum + rate, 0) / rates.length;
    const parts = rates.map(([source, rate]) => `${source} ${rate.toFixed(3)}`).join('  ');
    console.log(`${grain.padEnd(8)}  all ${pooled.toFixed(4)}  macro ${macro.toFixed(4)}  ${parts}`);
  }
}

function firstIsRight({ n, x, ok }: Omit<Group, 'weight'>, weights: Float64Array): number {
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    let score = 0;
    for (let f = 0; f < weights.length; f++) score += (weights[f] ?? 0) * (x[i * weights.length + f] ?? 0);
    if (score > top) [best, top] = [i, score];
  }
  return ok[best] ?? 0;
}

function writeWeights(): void {
  const fitted = grains.map((grain) => {
    const names = featuresFor(grain).map(({ name }) => name);
    return [grain, namedWeights(names, fitGrain(grain, examples))] as const;
  });
  replaceWeights(Object.fromEntries(fitted));
}
