/** Searches articles in several languages, each language with its own index and rules. */
import type { Article } from '../../article/article.ts';
import {
  detectLanguage,
  detectQuestionLanguage,
  languageOf,
  recognisedLanguageOf,
} from '../../article/language.ts';
import { addTo } from '../../text/multimap.ts';
import { fold, splitWords } from '../analysis/terms.ts';
import {
  speechLanguagesOf,
  withEnglishSpeech,
  withEnglishWho,
  withoutMention,
  withoutSmallWords,
} from '../question/foreign-questions.ts';
import type { Answer, Query } from './answer.ts';

/** Answers a query from articles in one language. */
type AnswerIn = (query: Query, articles: readonly Article[], language: string) => Answer;

/** Searches the articles of each language by themselves and returns the best answer. */
export function answerByLanguage(query: Query, articles: readonly Article[], answerIn: AnswerIn): Answer {
  const byLanguage = new Map<string, Article[]>();
  for (const article of articles) addTo(byLanguage, languageOf(article), article);
  const detected = detectLanguage(query.question);
  // "Was sagt Lang?" has too few small words, and "Що каже Ланг?" no letter that Russian lacks.
  const speechIn = detected === 'en' ? [] : speechLanguagesOf(query.question);
  const askedOf = (language: string): string | undefined =>
    [detected, language].find((each) => each !== undefined && speechIn.includes(each)) ??
    (detected === undefined || detected === 'ru' ? speechIn[0] : undefined) ??
    detectQuestionLanguage(query.question, language, detected);
  const answers = [...byLanguage].map(([language, chosen]) => {
    const asked = askedOf(language);
    const read = { language: undefined, ...query, ...readIn(query, { language, asked }) };
    return { language, asked, chosen, answer: answerIn(read, chosen, language) };
  });
  const rank = ({ answer: { kind, probability }, language, asked }: (typeof answers)[number]): number =>
    kinds.indexOf(kind) * 4 - Number(language === asked) * 2 - probability;
  const [best] = answers.sort((one, other) => rank(one) - rank(other));
  if (best === undefined) return answerIn(query, [], 'en');
  const { language, asked, chosen, answer } = best;
  if (language === 'en' && (asked === undefined || asked === 'en')) return answer;
  const isIn = createFormFinder(chosen);
  return {
    ...answer,
    unknown: answer.unknown.filter((word) => !isIn(word)),
    missing: answer.missing.filter((word) => !isIn(word)),
    absent: [],
    articleLanguage: asked === undefined || asked === language ? undefined : shownLanguage(answer, chosen),
  };
}

/** The language of the best article; undefined if it is not recognised. */
function shownLanguage({ hits: [first] }: Answer, [only]: readonly Article[]): string | undefined {
  const article = first?.article ?? only;
  return article && recognisedLanguageOf(article);
}

/**
 * The best first. Within a kind, articles in the question's language come first, then the higher probability.
 */
const kinds = ['answered', 'closest', 'not-found'] as const;

/** The question in the form for articles in `language`. */
function readIn(
  { question }: Query,
  { language, asked }: { readonly language: string; readonly asked: string | undefined },
): Pick<Query, 'question' | 'language'> {
  const asksWho = withEnglishWho(question);
  if (asksWho !== question) return { question: asksWho, language: 'en' };
  if (asked === 'en') return { question, language: asked };
  const known = withEnglishSpeech(question, asked ?? language);
  if (known !== question) return { question: known, language: 'en' };
  const plain = withoutMention(question, asked ?? language);
  if (asked === undefined) return { question: plain, language: asked };
  return { question: language === asked ? plain : withoutSmallWords(plain, asked), language: asked };
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Returns a function that is true for a word which one of `articles` has in this form, in any case and with any
 * accents. It splits and folds the texts once, for all words.
 */
function createFormFinder(articles: readonly Article[]): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  let texts: readonly string[] | undefined;
  return (word) => {
    const wanted = fold(word);
    if (unspaced.test(word)) {
      texts ??= articles.map(({ text }) => fold(text));
      return texts.some((text) => text.includes(wanted));
    }
    words ??= new Set(articles.flatMap(({ text }) => splitWords(text).map(({ folded }) => folded)));
    return words.has(wanted);
  };
}
