/**
 * Fits the model that decides whether there is an answer. Run it after `ranking.ts`. It prints
 * cross-validated figures and writes the weights; `--check` does not write.
 */

import { sigmoid } from '../../src/model/linear.ts';
import { indexText } from '../../src/search/index/article-index.ts';
import { joinIndexes } from '../../src/search/index/passage-index.ts';
import { analyseQuestion } from '../../src/search/question/question.ts';
import { searchPassages } from '../../src/search/ranking/retrieval.ts';
import { signals, signalsOf } from '../../src/search/ranking/signals.ts';
import {
  type AbstainQuestion,
  articleText,
  byArticle,
  type DataArticle,
  readJsonLines,
  squadLike,
} from '../eval/retrieval-data.ts';
import { type BorrowedQuestion, borrowNames } from './hard-negatives.ts';
import { fitRanking, type Group } from './optimisers/newton.ts';
import { namedWeights, replaceWeights } from './ranking-weights.ts';

type Example = {
  readonly source: string;
  readonly fold: number;
  readonly kind: (AbstainQuestion | BorrowedQuestion)['kind'];
  readonly answerable: boolean;
  readonly values: readonly number[];
};

const folds = 5;
const ridge = 3;
// Near misses get a low weight, because few features separate them from answers.
const weightOfKind: Readonly<Partial<Record<Example['kind'], number>>> = {
  'near-miss': 0.8,
  'near-miss-pair': 0.8,
  'borrowed-names': 0.1,
};
// The natural sources are many and easy. Questions from the headline are the bot's purpose, but few.
const naturalWeight = 0.1;
const weightOfSource: Readonly<Record<string, number>> = { reader: 0.8, 'news-para': 0.6 };
const families: readonly (readonly [string, (source: string) => boolean])[] = [
  ['SQuAD-like', (source) => squadLike.has(source)],
  ['natural', (source) => !squadLike.has(source)],
  ['reader', (source) => source === 'reader'],
];

const examples = ['retrieval', 'natural'].flatMap((set) => {
  const folder = new URL(`../../../shared/eval/${set}/`, import.meta.url);
  const questions = byArticle(readJsonLines<AbstainQuestion>(new URL('abstain.jsonl', folder)));
  const articles = readJsonLines<DataArticle>(new URL('articles.jsonl', folder));
  return articles.flatMap((article, number) => examplesOf(article, number, questions.get(article.id) ?? []));
});

function examplesOf(
  article: DataArticle,
  number: number,
  asked: readonly AbstainQuestion[],
): readonly Example[] {
  const index = joinIndexes([indexText(articleText(article))]);
  return [...asked, ...borrowNames(asked)].flatMap(
    ({ source, question, kind, answerable }): readonly Example[] => {
      const { ranked, sought } = searchPassages(analyseQuestion(question), index, () => true);
      const values = signalsOf(ranked, sought);
      return values === undefined ? [] : [{ source, fold: number % folds, kind, answerable, values }];
    },
  );
}

crossValidate();
if (!process.argv.includes('--check'))
  replaceWeights({
    answer: namedWeights(
      signals.map(({ name }) => name),
      fitAnswer(examples),
    ),
  });

/** Logistic regression: a choice between the found passages and no answer. */
function fitAnswer(training: readonly Example[]): Float64Array {
  const groups = training.map(
    ({ source, values, answerable, kind }): Group => ({
      n: 2,
      x: Float32Array.from([...values, ...values.map(() => 0)]),
      ok: Uint8Array.of(Number(answerable), Number(!answerable)),
      weight:
        (weightOfKind[kind] ?? 1) * (weightOfSource[source] ?? (squadLike.has(source) ? 1 : naturalWeight)),
    }),
  );
  return fitRanking(groups, signals.length, ridge);
}

function crossValidate(): void {
  const scored = Array.from({ length: folds }, (_, fold) => {
    const weights = fitAnswer(examples.filter((each) => each.fold !== fold));
    return examples
      .filter((each) => each.fold === fold)
      .map((each) => ({
        ...each,
        score: each.values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0),
      }));
  }).flat();
  for (const [family, isOf] of families)
    for (const kinds of [
      ['in-article', 'off-topic'],
      ['near-miss-pair', 'near-miss'],
      ['in-article', 'borrowed-names'],
    ]) {
      const part = scored.filter(({ source, kind }) => isOf(source) && kinds.includes(kind));
      const [yes, no] = [
        part.filter(({ answerable }) => answerable),
        part.filter(({ answerable }) => !answerable),
      ];
      const above = yes.reduce((sum, a) => sum + no.filter((b) => b.score < a.score).length, 0);
      const shares = [0.3, 0.4, 0.5, 0.6, 0.7].map((least) => {
        const answered = (of: typeof part) =>
          of.filter(({ score }) => sigmoid(score) >= least).length / of.length;
        return `${least}: ${answered(yes).toFixed(3)} ${(1 - answered(no)).toFixed(3)}`;
      });
      console.log(
        `${family} ${kinds[1]}  AUROC ${(above / yes.length / no.length).toFixed(4)}  answered and refused at ${shares.join('  ')}`,
      );
    }
}
