/** Asks articles of several languages: those of one language share an index, and the question is read as they are. */
import type { Article } from '../../article/article.ts';
import { detectLanguage, languageOf } from '../../article/language.ts';
import { addTo } from '../../text/multimap.ts';
import { fold, splitWords } from '../analysis/terms.ts';
import { withEnglishSpeech, withEnglishWho, withoutSmallWords } from '../question/foreign-questions.ts';
import type { Answer, Query } from './answer.ts';

/** The answer of articles that are all in one language. */
type AnswerIn = (query: Query, articles: readonly Article[], language: string) => Answer;

/** The answer of those of `articles` that answer best, each language by itself. */
export function answerByLanguage(query: Query, articles: readonly Article[], answerIn: AnswerIn): Answer {
  const byLanguage = new Map<string, Article[]>();
  for (const article of articles) addTo(byLanguage, languageOf(article), article);
  const asked = detectLanguage(query.question);
  const answers = [...byLanguage].map(([language, chosen]) => ({
    language,
    chosen,
    answer: answerIn({ ...query, ...readIn(query, { language, asked }) }, chosen, language),
  }));
  const rank = ({ answer: { kind, probability }, language }: (typeof answers)[number]): number =>
    kinds.indexOf(kind) * 4 - Number(language === asked) * 2 - probability;
  const [best] = answers.sort((one, other) => rank(one) - rank(other));
  if (best === undefined) return answerIn(query, [], 'en');
  const { language, chosen, answer } = best;
  if (language === 'en' && (asked === undefined || asked === 'en')) return answer;
  return {
    ...answer,
    unknown: answer.unknown.filter((word) => !isIn(word, chosen)),
    missing: answer.missing.filter((word) => !isIn(word, chosen)),
    absent: [],
    articleLanguage: asked === undefined || asked === language ? undefined : language,
  };
}

/** From the best: what answers comes first, then articles in the language of the question, then the surer answer. */
const kinds = ['answered', 'closest', 'not-found'] as const;

/** The question as articles in `language` are asked it. */
function readIn(
  { question }: Query,
  { language, asked }: { readonly language: string; readonly asked: string | undefined },
): Pick<Query, 'question' | 'language'> {
  const asksWho = withEnglishWho(question);
  if (asksWho !== question) return { question: asksWho, language: 'en' };
  if (asked === 'en') return { question, language: asked };
  // "Qu'a dit Dupont ?" has too few small words to be known by; its form is that of the article's language.
  const known = withEnglishSpeech(question, asked ?? language);
  if (known !== question) return { question: known, language: 'en' };
  if (asked === undefined) return { question, language: asked };
  return { question: language === asked ? question : withoutSmallWords(question, asked), language: asked };
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether one of `articles` has `word` as it is, in any case and with any accents. */
function isIn(word: string, articles: readonly Article[]): boolean {
  const sought = fold(word);
  return articles.some(({ text }) =>
    unspaced.test(word)
      ? fold(text).includes(sought)
      : splitWords(text).some(({ folded }) => folded === sought),
  );
}
