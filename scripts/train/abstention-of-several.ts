/**
 * Fits the model that decides whether several articles together have an answer. Run it after `ranking.ts`. It
 * prints cross-validated figures and writes the weights; `--check` does not write.
 */
import { sigmoid } from '../../src/model/linear.ts';
import { type ArticleIndex, indexText } from '../../src/search/index/article-index.ts';
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
import { answerGroup, auroc, scoreOf } from './answer-model.ts';
import { fitRanking } from './optimisers/newton.ts';
import { type QuestionRoom, questionRooms } from './question-rooms.ts';
import { namedWeights, replaceWeights } from './ranking-weights.ts';

type Example = Pick<AbstainQuestion, 'source' | 'kind' | 'answerable'> & {
  readonly fold: number;
  readonly values: readonly number[];
};

const indexes = new Map<string, ArticleIndex>();
const folds = 5;
const ridge = 3;
// Near misses get a low weight, because few features separate them from answers.
const nearMissWeight = 0.8;
const families: readonly (readonly [string, (source: string) => boolean])[] = [
  ['SQuAD-like', (source) => squadLike.has(source)],
  ['natural', (source) => !squadLike.has(source)],
];

const sets = ['retrieval', 'natural'].map((set) => {
  const folder = new URL(`../../../shared/eval/${set}/`, import.meta.url);
  const questions = byArticle(readJsonLines<AbstainQuestion>(new URL('abstain.jsonl', folder)));
  const articles = readJsonLines<DataArticle>(new URL('articles.jsonl', folder));
  return questionRooms(articles, questions, folds).flatMap(examplesOf);
});
// Both sets count the same, whatever their size.
const examples = sets.flatMap((set) => set.map((each) => ({ ...each, setWeight: 3000 / set.length })));

crossValidate();
if (!process.argv.includes('--check'))
  replaceWeights({
    'answer of several': namedWeights(
      signals.map(({ name }) => name),
      fitAnswer(examples),
    ),
  });

/** The index of `article`, which is in a room of each size. */
function indexOnce(article: DataArticle): ArticleIndex {
  const index = indexes.get(article.id) ?? indexText(articleText(article));
  indexes.set(article.id, index);
  return index;
}

function examplesOf({ articles, asked, fold }: QuestionRoom): readonly Example[] {
  const index = joinIndexes(articles.map(indexOnce));
  return asked.flatMap(({ source, question, kind, answerable }): readonly Example[] => {
    const { ranked, prepared } = retrieve(analyseQuestion(question), index, () => true);
    const values = signalsOf(ranked, prepared);
    return values === undefined ? [] : [{ source, fold, kind, answerable, values }];
  });
}

/** Fits the weights of the signals. */
function fitAnswer(training: typeof examples): Float64Array {
  const groups = training.map((each) =>
    answerGroup(each, each.setWeight * (each.kind.startsWith('near-miss') ? nearMissWeight : 1)),
  );
  return fitRanking(groups, signals.length, ridge);
}

function crossValidate(): void {
  const scored = Array.from({ length: folds }, (_, fold) => {
    const weights = fitAnswer(examples.filter((each) => each.fold !== fold));
    return examples
      .filter((each) => each.fold === fold)
      .map((each) => ({ ...each, score: scoreOf(each, weights) }));
  }).flat();
  for (const [family, isOf] of families) {
    const part = scored.filter(({ source, kind }) => isOf(source) && !kind.startsWith('near-miss'));
    const yes = part.filter(({ answerable }) => answerable);
    const no = part.filter(({ answerable }) => !answerable);
    const shares = [0.3, 0.4, 0.5, 0.6].map((least) => {
      const shown = (of: typeof part) => of.filter(({ score }) => sigmoid(score) >= least).length / of.length;
      return `${least}: ${shown(yes).toFixed(3)} ${(1 - shown(no)).toFixed(3)}`;
    });
    console.log(
      `${family} (${yes.length}, ${no.length})  AUROC ${auroc(yes, no).toFixed(4)}  ` +
        `answered and refused at ${shares.join('  ')}`,
    );
  }
}
