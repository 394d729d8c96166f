/**
 * Fits the model that decides whether there is an answer. Run it after `ranking.ts`. It prints
 * cross-validated figures and writes the weights; `--check` does not write.
 */

import { sigmoid } from '../../src/model/linear.ts';
import { indexText } from '../../src/search/index/article-index.ts';
import { joinIndexes } from '../../src/search/index/passage-index.ts';
import { analyseQuestion } from '../../src/search/question/question.ts';
import { retrieve } from '../../src/search/ranking/retrieval.ts';
import { signals, signalsOf } from '../../src/search/ranking/signals.ts';
import {
  type AbstainQuestion,
  articleText,
  byArticle,
  type DataArticle,
  readJsonLines,
  squadLike,
} from '../eval/retrieval-data.ts';
import { linksWithoutFolds } from './answer-links.ts';
import { answerGroup, auroc, scoreOf } from './answer-model.ts';
import { type BorrowedQuestion, borrowNames } from './hard-negatives.ts';
import { fitRanking } from './optimisers/newton.ts';
import { namedWeights, replaceWeights } from './ranking-weights.ts';

type Kind = (AbstainQuestion | BorrowedQuestion)['kind'] | 'foreign';
/** A question, asked about an article that may be another one than its own. */
type Asked = Omit<AbstainQuestion, 'kind'> & { readonly kind: Kind };
type Example = {
  readonly source: string;
  readonly fold: number;
  /** The fold of the article that the question was asked about. */
  readonly fromFold: number;
  readonly kind: Kind;
  readonly answerable: boolean;
  readonly values: readonly number[];
};

const folds = 5;
const ridge = 3;
// Each question from the headline is also asked of every third other article of its source.
const foreignStep = 3;
const foreignWeight = 0.24;
// The general questions among those that no article answers decide how many others can be refused. The
// fifth of them with the highest scores counts three times.
const [hardShare, hardWeight] = [0.2, 3];
// Near misses get a low weight, because few features separate them from answers.
const weightOfKind: Readonly<Partial<Record<Kind, number>>> = {
  'near-miss': 1.35,
  'near-miss-pair': 1.35,
  'borrowed-names': 0.1,
  foreign: foreignWeight,
};
// Their near misses have the form of the questions that the bot is asked.
const nearMissOfReader = 1.3;
// The natural sources are many and easy. Questions from the headline are the bot's purpose, but few.
const naturalWeight = 0.1;
const weightOfSource: Readonly<Record<string, number>> = { reader: 1.4, 'news-para': 1.05 };
const families: readonly (readonly [string, (source: string) => boolean])[] = [
  ['SQuAD-like', (source) => squadLike.has(source)],
  ['natural', (source) => !squadLike.has(source)],
  ['reader', (source) => source === 'reader'],
];

const linksWithout = linksWithoutFolds(folds);

const examples = ['retrieval', 'natural'].flatMap((set) => {
  const folder = new URL(`../../../shared/eval/${set}/`, import.meta.url);
  const questions = byArticle(readJsonLines<AbstainQuestion>(new URL('abstain.jsonl', folder)));
  const articles = readJsonLines<DataArticle>(new URL('articles.jsonl', folder));
  const readers = articles.filter(({ source }) => source === 'reader');
  return articles.flatMap((article, number) => {
    const own = questions.get(article.id) ?? [];
    const place = readers.indexOf(article);
    const others = readers.filter(
      (_, other) => place >= 0 && (place - other + readers.length) % foreignStep === 1,
    );
    const foreign = others.flatMap(({ id }) => foreignOnes(questions.get(id) ?? []));
    return examplesOf(article, [...own, ...borrowNames(own), ...foreign], {
      fold: number % folds,
      foldOf: (id) => articles.findIndex((each) => each.id === id) % folds,
    });
  });
});

/** The questions that `asked`, all about one article, has an answer to: another article has none. */
function foreignOnes(asked: readonly AbstainQuestion[]): readonly Asked[] {
  return asked
    .filter(({ kind }) => kind === 'in-article')
    .map((each) => ({ ...each, kind: 'foreign', answerable: false }));
}

function examplesOf(
  article: DataArticle,
  asked: readonly Asked[],
  { fold, foldOf }: { readonly fold: number; readonly foldOf: (id: string) => number },
): readonly Example[] {
  const index = joinIndexes([indexText(articleText(article))]);
  return asked.flatMap(({ source, question, kind, answerable, article: from }): readonly Example[] => {
    const { ranked, prepared } = retrieve(
      analyseQuestion(question),
      index,
      () => true,
      linksWithout[foldOf(from)],
    );
    const values = signalsOf(ranked, prepared);
    return values === undefined ? [] : [{ source, fold, fromFold: foldOf(from), kind, answerable, values }];
  });
}

crossValidate();
if (!process.argv.includes('--check'))
  replaceWeights({
    answer: namedWeights(
      signals.map(({ name }) => name),
      fitAnswer(examples),
    ),
  });

/** Logistic regression, fitted again with more weight on the hard questions, and calibrated. */
function fitAnswer(training: readonly Example[]): Float64Array {
  const first = fitWeighed(training, weightOf);
  const refused = training.filter(({ answerable }) => !answerable).map((each) => scoreOf(each, first));
  const hard = refused.toSorted((a, b) => b - a)[Math.floor(hardShare * refused.length)] ?? 0;
  const weights = fitWeighed(
    training,
    (each) => weightOf(each) * (!each.answerable && scoreOf(each, first) > hard ? hardWeight : 1),
  );
  return calibrated(
    weights,
    training.filter(({ kind }) => kind !== 'foreign'),
  );
}

/** Logistic regression, each example weighted by `weigh`. */
function fitWeighed(training: readonly Example[], weigh: (each: Example) => number): Float64Array {
  const groups = training.map((each) => answerGroup(each, weigh(each)));
  return fitRanking(groups, signals.length, ridge);
}

/** `weights` with a slope and an offset that make their sum the logarithm of the odds again. */
function calibrated(weights: Float64Array, training: readonly Example[]): Float64Array {
  const groups = training.map((each) =>
    answerGroup({ values: [1, scoreOf(each, weights)], answerable: each.answerable }, weightOf(each)),
  );
  const [offset = 0, slope = 1] = fitRanking(groups, 2, 0.01);
  // The first signal is always 1.
  return weights.map((weight, i) => slope * weight + (i === 0 ? offset : 0));
}

function weightOf({ source, kind }: Example): number {
  const isNearMiss = source === 'reader' && (kind === 'near-miss' || kind === 'near-miss-pair');
  const ofSource = weightOfSource[source] ?? (squadLike.has(source) ? 1 : naturalWeight);
  return (weightOfKind[kind] ?? 1) * ofSource * (isNearMiss ? nearMissOfReader : 1);
}

function crossValidate(): void {
  const scored = Array.from({ length: folds }, (_, fold) => {
    const weights = fitAnswer(
      examples.filter((each) => each.fold !== fold && (each.kind !== 'foreign' || each.fromFold !== fold)),
    );
    return examples
      .filter((each) => each.fold === fold)
      .map((each) => ({ ...each, score: scoreOf(each, weights) }));
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
      const shares = [0.3, 0.4, 0.5, 0.6, 0.7].map((least) => {
        const answered = (of: typeof part) =>
          of.filter(({ score }) => sigmoid(score) >= least).length / of.length;
        return `${least}: ${answered(yes).toFixed(3)} ${(1 - answered(no)).toFixed(3)}`;
      });
      const descending = no.map(({ score }) => score).toSorted((a, b) => b - a);
      const answeredAt = (refused: number): string => {
        const least = descending[Math.floor((1 - refused) * descending.length)] ?? 0;
        return (yes.filter(({ score }) => score > least).length / yes.length).toFixed(3);
      };
      console.log(
        `${family} ${kinds[1]}  AUROC ${auroc(yes, no).toFixed(4)}  answered with 97, 95, 93 % refused ` +
          `${[0.97, 0.95, 0.93].map(answeredAt).join(' ')}  answered and refused at ${shares.join('  ')}`,
      );
    }
}
