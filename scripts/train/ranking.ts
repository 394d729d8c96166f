/**
 * Fits the ranker's weights: `npx tsx scripts/train/ranking.ts` writes them, `--check` only cross-validates.
 * With the names of grains, only those: `npx tsx scripts/train/ranking.ts passage`.
 */

import type { AnswerLinks } from '../../src/lexicon/en/questions/answer-links.ts';
import { indexText } from '../../src/search/index/article-index.ts';
import { joinIndexes, type PassageIndex } from '../../src/search/index/passage-index.ts';
import { type Candidates, measureCandidates } from '../../src/search/measures/candidates.ts';
import { prepareQuery } from '../../src/search/measures/prepared-query.ts';
import { analyseQuestion } from '../../src/search/question/question.ts';
import type { Grain } from '../../src/search/ranking/features.ts';
import { featureNames } from '../../src/search/ranking/ranker.ts';
import { candidatesFor } from '../../src/search/ranking/retrieval.ts';
import {
  type AnsweredQuestion,
  articleText,
  byArticle,
  type DataArticle,
  readJsonLines,
  squadLike,
} from '../eval/retrieval-data.ts';
import { linksWithoutFolds } from './answer-links.ts';
import { fitRanking } from './optimisers/newton.ts';
import { passageGroup, type RankingGroup, sentenceGroup, withLiteral } from './ranking-groups.ts';
import { namedWeights, replaceWeights } from './ranking-weights.ts';

type Example = {
  readonly source: string;
  readonly fold: number;
  /** The weight of the source of a question. */
  readonly weight: number;
  readonly groups: Readonly<Partial<Record<Grain, RankingGroup>>>;
};

const folds = 5;
const ridge = 20;
const named = process.argv.slice(2);
const grains = (['passage', 'library', 'sentence'] as const).filter(
  (grain) => named.every((argument) => argument.startsWith('--')) || named.includes(grain),
);
// Questions from the headline alone are the bot's purpose, but few; SQuAD-like questions are many. Chosen by
// cross-validation: a higher weight costs the SQuAD-like questions more than it gains.
const weightOfSet = { retrieval: 1, natural: 0.36 } as const;
const weightOfSource: Readonly<Record<string, number>> = { reader: 3, 'news-para': 2 };
// A quarter of the natural questions is enough for the weights of a library.
const libraryShare = { retrieval: 1, natural: 4 } as const;

const linksWithout = linksWithoutFolds(folds);
// The features of each grain, as they were found with the candidates.
const names = new Map<Grain, readonly string[]>();

const examples = (['retrieval', 'natural'] as const).flatMap((set) => {
  const folder = new URL(`../../../shared/eval/${set}/`, import.meta.url);
  const articles = readJsonLines<DataArticle>(new URL('articles.jsonl', folder));
  const questions = byArticle(readJsonLines<AnsweredQuestion>(new URL('questions.jsonl', folder)));
  // Fitted for each article alone and for all together, because the weights differ.
  const library = joinIndexes(articles.map((article) => indexText(articleText(article))));
  return articles.flatMap((article, number) => examplesOf(article, { number, set, library, questions }));
});
const counts = new Map<string, number>();
for (const { source } of examples) counts.set(source, (counts.get(source) ?? 0) + 1);
if (process.argv.includes('--check')) crossValidate();
else writeWeights();

function examplesOf(
  article: DataArticle,
  {
    number,
    set,
    library,
    questions,
  }: {
    readonly number: number;
    readonly set: keyof typeof weightOfSet;
    readonly library: PassageIndex;
    readonly questions: ReadonlyMap<string, readonly AnsweredQuestion[]>;
  },
): readonly Example[] {
  const index = joinIndexes([indexText(articleText(article))]);
  return (questions.get(article.id) ?? [])
    .filter(({ answerable }) => answerable)
    .map(({ source, question, paragraphs, sentences: right }, i): Example => {
      const alone = find(question, index, linksWithout[number % folds]);
      const isInLibrary = grains.includes('library') && i % libraryShare[set] === 0;
      const among = isInLibrary ? find(question, library) : undefined;
      return {
        source,
        weight: weightOfSet[set] * (weightOfSource[source] ?? 1),
        fold: number % folds,
        groups: {
          passage: withLiteral(
            passageGroup(alone, ({ number: own }) => paragraphs.includes(own)),
            alone,
          ),
          ...(among && {
            library: passageGroup(
              among,
              ({ article: own, position }) => own === number && paragraphs.includes(position),
            ),
          }),
          // Few natural questions have marked sentences, and those are about encyclopaedia articles.
          ...(grains.includes('sentence') &&
            right.length > 0 && { sentence: sentenceGroup(alone, (name) => right.includes(name)) }),
        },
      };
    });
}

function find(question: string, index: PassageIndex, links?: AnswerLinks): Candidates {
  const prepared = prepareQuery(analyseQuestion(question), index);
  const candidates = measureCandidates(
    candidatesFor(prepared, index, () => true),
    prepared,
    index,
    links,
  );
  if (candidates.rows.passages.length > 0) {
    names.set(prepared.grain, featureNames(prepared.grain, candidates));
    names.set('sentence', featureNames('sentence', candidates));
  }
  return candidates;
}

/** A source's weight is the square root of its number of questions, so that small ones (news) count. */
function weightOf({ source, weight }: Example): number {
  const mean = [...counts.values()].reduce((sum, n) => sum + Math.sqrt(n), 0) / examples.length;
  return weight / Math.sqrt(counts.get(source) ?? 1) / mean;
}

function fitGrain(grain: Grain, training: readonly Example[]): Float64Array {
  const groups = training.flatMap((example) => {
    const group = example.groups[grain];
    return group === undefined ? [] : [{ ...group, weight: weightOf(example) }];
  });
  const width = names.get(grain)?.length ?? 0;
  return fitRanking(groups, grain === 'passage' ? 2 * width : width, ridge);
}

function crossValidate(): void {
  for (const grain of grains) {
    const asked = new Map<string, number>();
    const right = new Map<string, number>();
    for (let fold = 0; fold < folds; fold++) {
      const weights = fitGrain(
        grain,
        examples.filter((example) => example.fold !== fold),
      );
      for (const { source, groups, fold: own } of examples) {
        const group = groups[grain];
        if (own !== fold || group === undefined) continue;
        asked.set(source, (asked.get(source) ?? 0) + 1);
        right.set(source, (right.get(source) ?? 0) + firstIsRight(group, weights));
      }
    }
    const rates = [...asked].map(([source, n]) => ({ source, rate: (right.get(source) ?? 0) / n }));
    const parts = rates.map(({ source, rate }) => `${source} ${rate.toFixed(3)}`).join('  ');
    console.log(
      `${grain.padEnd(8)}  SQuAD-like ${macro(rates, true).toFixed(4)}  natural ${macro(rates, false).toFixed(4)}  ${parts}`,
    );
  }
}

function macro(
  rates: readonly { readonly source: string; readonly rate: number }[],
  isSquadLike: boolean,
): number {
  const part = rates.filter(({ source }) => squadLike.has(source) === isSquadLike);
  return part.reduce((sum, { rate }) => sum + rate, 0) / part.length;
}

function firstIsRight({ n, x, ok }: RankingGroup, weights: Float64Array): number {
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
  const fitted = grains.flatMap((grain) => {
    const found = fitGrain(grain, examples);
    const own = names.get(grain) ?? [];
    const usual = [grain, namedWeights(own, found)] as const;
    return grain === 'passage'
      ? [usual, ['passage, literal', namedWeights(own, found.subarray(own.length))] as const]
      : [usual];
  });
  replaceWeights(Object.fromEntries(fitted));
}
