/** Writes predicted passages, one question a line, in the format of the retrieval scorer. */

import { indexText } from '../../src/search/index/article-index.ts';
import { joinIndexes, type PassageIndex } from '../../src/search/index/passage-index.ts';
import { analyseQuestion } from '../../src/search/question/question.ts';
import { usualMinProbability } from '../../src/search/ranking/abstention.ts';
import { sentenceScores } from '../../src/search/ranking/ranker.ts';
import { searchPassages } from '../../src/search/ranking/retrieval.ts';
import { articleText, type DataArticle, type DataQuestion, readJsonLines } from './retrieval-data.ts';

/** The ranked units: an article's paragraphs, its sentences, or the paragraphs of all articles. */
export type RetrievalTask = 'paragraphs' | 'sentences' | 'library';

/** The ranked passages for one question. */
export type RetrievalPrediction = {
  readonly id: string;
  /** Best first, at most ten: `4`, `4:2` or `article#4`. */
  readonly ranked: readonly (number | string)[];
  readonly abstain: boolean;
  /** Higher for a more certain answer. */
  readonly score: number;
  readonly ms: number;
};

const maxRanked = 10;

/** Writes predictions for the files in `args`: ARTICLES.jsonl QUESTIONS.jsonl [--sentences] [--library]. */
export async function predictRetrieval(args: readonly string[]): Promise<void> {
  const [articles = '', questions = ''] = args.filter((arg) => !arg.startsWith('--'));
  const task = args.includes('--sentences')
    ? 'sentences'
    : args.includes('--library')
      ? 'library'
      : 'paragraphs';
  const predict = predictor(readJsonLines<DataArticle>(articles), task);
  for (const question of readJsonLines<DataQuestion>(questions))
    process.stdout.write(`${JSON.stringify(predict(question))}\n`);
}

/** Returns a function that predicts answers about `articles`; each article is indexed once. */
export function predictor(
  articles: readonly DataArticle[],
  task: RetrievalTask,
): (question: DataQuestion) => RetrievalPrediction {
  const indexOfText = (article: DataArticle) => indexText(articleText(article));
  const library = joinIndexes(task === 'library' ? articles.map(indexOfText) : []);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const indexes = new Map<string, PassageIndex>();
  const indexOf = (id: string): PassageIndex => {
    const known = indexes.get(id);
    if (known) return known;
    const article = byId.get(id);
    const index = joinIndexes(article ? [indexOfText(article)] : []);
    indexes.set(id, index);
    return index;
  };

  return ({ id, article, question }) => {
    const index = task === 'library' ? library : indexOf(article);
    const startMs = performance.now();
    const { ranked, probability } = searchPassages(analyseQuestion(question), index, () => true);
    const ms = performance.now() - startMs;
    const names = {
      paragraphs: () => ranked.map(({ passage }) => passage.number),
      sentences: () =>
        ranked
          .flatMap((each) =>
            sentenceScores(each).map((score, i) => ({ name: `${each.passage.number}:${i}`, score })),
          )
          .sort((a, b) => b.score - a.score)
          .map(({ name }) => name),
      library: () => ranked.map(({ passage }) => `${articles[passage.article]?.id}#${passage.position}`),
    };
    return {
      id,
      ranked: names[task]().slice(0, maxRanked),
      abstain: probability < usualMinProbability,
      score: probability,
      ms,
    };
  };
}
