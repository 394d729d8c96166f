/** The terms by which the store's full text finds passages of an article, and those of a question. */
import { type Article, slice } from '../article/article.ts';
import { detectLanguage, languageOf } from '../article/language.ts';
import { analyserOf } from '../search/analysis/languages.ts';
import { isStopWord } from '../search/analysis/stop-words.ts';
import { splitWords, type Word } from '../search/analysis/terms.ts';
import type { PassageTerms } from '../storage/storage.ts';

/**
 * The terms of each passage of `article`; those of its title count in the first one. In a language other than English
 * a word is found by its stem and as it is written, for a name may be asked about in another language.
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

/** How many terms of a text are searched for at most: the longest, which are the rarest, come first. */
const maxTerms = 24;

/** The terms to look for `text` by, in its language: without stop words, unless it has hardly any other. */
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
