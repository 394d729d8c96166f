/** Chooses the sentences of a summary by the article's form, from the best kind of sentence available. */
import type { Article } from '../article/article.ts';
import { type ArticleForm, articleForm } from '../article/form/form.ts';
import type { Context } from './contexts.ts';
import { introducesGuest, introducesGuide } from './introduction.ts';
import { formObjective } from './ranking/form-objective.ts';
import { newsObjective } from './ranking/news-objective.ts';
import { isFragment, isTeaser, isUnfit } from './ranking/sentence-style.ts';
import { weights } from './ranking/weights.ts';
import { chooseSentences } from './select.ts';
import type { ArticleSentences, CandidateSentence } from './sentences.ts';
import { styles } from './styles.ts';

/** A question that refers to earlier words: "So this will have many turns?". */
const goesOn = /^(?:(?:and|but|so|then|or|well),? )?(?:this|that|these|those|it|they|he|she)\b/i;

/** The input of the choice. */
export type SummaryChoice = {
  /** The sentences that the request is about. */
  readonly asked: readonly CandidateSentence[];
  readonly contexts: readonly Context[];
  /** The number of sentences wanted. */
  readonly limit: number;
  /** A bonus for each sentence, added to its own features. */
  readonly bonus: (sentence: CandidateSentence) => number;
  /** True for a summary of the whole article, which includes the sentence that introduces it. */
  readonly isWhole: boolean;
};

const fewWords = 4; // an answer such as "No." says nothing on its own

/** The indices of the chosen sentences, in order; fewer than wanted if no kind of sentence yields enough. */
export function chooseByForm(
  article: Article,
  reading: ArticleSentences,
  choice: SummaryChoice,
): readonly number[] {
  const { asked, contexts, limit } = choice;
  const form = articleForm(article);
  const isNews = styles[form] === undefined;
  const told = asked.filter(({ isFrame }) => !isFrame);
  const suitable = told.filter((each) => !isUnfit(each) && !(isNews ? isTeaser(each) : isFragment(each)));
  let most: readonly number[] = [];
  for (const among of [...answersAmong(article, form, suitable, contexts), suitable]) {
    const chosen = chooseAmong(article, reading, { ...choice, asked: among });
    if (chosen.length > most.length) most = chosen;
    if (most.length >= limit) break;
  }
  for (const among of [told, asked])
    if (most.length === 0) most = chooseAmong(article, reading, { ...choice, asked: among });
  return most;
}

function chooseAmong(article: Article, reading: ArticleSentences, choice: SummaryChoice): readonly number[] {
  const { asked, contexts, limit, bonus, isWhole } = choice;
  if (asked.length === 0) return [];
  const form = articleForm(article);
  const style = styles[form];
  const among = asked.map(({ index }) => reading.sentences[index]).filter((each) => each !== undefined);
  const introduction = isWhole ? introductionOf(article, form, { reading, contexts }) : undefined;
  if (form === 'guide' && limit === 1 && introduction !== undefined) return [introduction.index];
  const objective =
    style === undefined
      ? newsObjective(reading, weights, { among, bonus, keepsFirst: isWhole })
      : formObjective(reading, { article, limit, among, bonus, style, contexts, introduction });
  return chooseSentences(reading, objective, limit);
}

function introductionOf(
  article: Article,
  form: ArticleForm,
  { reading, contexts }: { readonly reading: ArticleSentences; readonly contexts: readonly Context[] },
): CandidateSentence | undefined {
  if (form === 'interview') return introducesGuest(article, reading.sentences, contexts);
  if (form !== 'guide' || contexts.some(({ isAnswer }) => isAnswer)) return undefined;
  return introducesGuide(article, reading.sentences);
}

/**
 * The answers of an interview, or the first sentences of the answers to a list of questions, best kind first.
 * Answers to questions that readers understand without the previous ones come first.
 */
function answersAmong(
  { text }: Article,
  form: ArticleForm,
  sentences: readonly CandidateSentence[],
  contexts: readonly Context[],
): readonly (readonly CandidateSentence[])[] {
  const answers = sentences.filter(({ index, words }) => {
    const context = contexts[index];
    return context?.isAnswer && !context.isAsked && words.length >= fewWords;
  });
  const isClear = ({ index }: CandidateSentence): boolean => {
    const above = contexts[index]?.above;
    return above === undefined || !goesOn.test(text.slice(above.start, above.end));
  };
  if (form === 'interview')
    return [answers.filter(isClear), answers, sentences.filter(({ index }) => !contexts[index]?.isAsked)];
  return [answers.filter(({ index }) => contexts[index]?.placeInAnswer === 0), answers];
}
