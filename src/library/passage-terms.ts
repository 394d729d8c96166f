/** The terms for the full text search of the store: of passages, and of questions. */
import { type Article, slice } from '../article/article.ts';
import { detectLanguage, languageOf } from '../article/language.ts';
import { analyserOf } from '../search/analysis/languages.ts';
import { isStopWord } from '../search/analysis/stop-words.ts';
import { splitWords, type Word } from '../search/analysis/terms.ts';
import type { PassageTerms } from '../storage/storage.ts';

/**
 * The terms of each passage of `article`; the first passage includes those of the title. In a language other
 * than English each word gives its stem and its written form, for questions in another language.
 */
export function passageTerms(article: Article): readonly PassageTerms[] {
  const analyser = analyserOf(languageOf(article));
  const termsOf = analyser === undefined ? (word: Word) => [termOf(word)] : termsInBothForms;
  return article.passages.map(({ number, span }, index) => {
    const text = slice(article.text, span);
    return {
      passage: number,
      terms: splitWords(index === 0 ? `${article.title}\n${text}` : text, analyser).flatMap(termsOf),
    };
  });
}

/** Most terms to search for per text. The longest come first, because they are the rarest. */
const maxTerms = 24;

/**
 * The terms to search for `text`, by its language. Stop words are left out, unless there are few other words.
 */
export function soughtTerms(text: string): readonly string[] {
  const analyser = analyserOf(detectLanguage(text) ?? 'en');
  const termsOf = analyser === undefined ? (word: Word) => [termOf(word)] : termsInBothForms;
  const words = splitWords(text, analyser);
  const content = new Set(words.filter((word) => !isStopWord(word)).flatMap(termsOf));
  const all = content.size < minContentTerms ? new Set([...content, ...words.flatMap(termsOf)]) : content;
  return [...all].sort((a, b) => b.length - a.length).slice(0, maxTerms);
}

const minContentTerms = 3;

function termOf({ term, folded }: Word): string {
  return term === '' ? folded : term;
}

function termsInBothForms(word: Word): readonly string[] {
  return [...new Set([termOf(word), word.folded])];
}
