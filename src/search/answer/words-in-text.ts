/** Finds words of a question in whole texts, also where no passage has them: in titles, notes and captions. */
import { LRUCache } from 'lru-cache';
import { fold } from '../analysis/terms.ts';

// "Own" is in a text with "owned" and "owner".
const longestEnding = 3;
const minStem = 4;
const shortEndings = '(?:s|es|ed|ing|er|ers|y|ies)?';
const minShortStem = 3;
// Texts of a large room are not read whole for a few words.
const maxChars = 100_000;
const endings = /(?:ies|ing|ed|es|s|y|e)$/u;
const initials = /(?<![\p{L}\p{N}])(\p{L})\.\s?(?=\p{L}(?:[.\s]|$))/gu;

/**
 * Returns a function that is true for a word which one of `texts` has, in any inflection: with another ending
 * of up to three letters. Initials match with and without stops.
 *
 * @example
 * createWordFinder(['The U.S. taxed them.'])('taxes')
 * // => true
 */
export function createWordFinder(texts: readonly string[]): (word: string) => boolean {
  const isTooLong = texts.reduce((sum, { length }) => sum + length, 0) > maxChars;
  return (word) => {
    if (isTooLong) return false;
    const asked = plain(word);
    return texts.some((text) => hasInflected(plainOnce(text), asked));
  };
}

// Nearly every question has a word that its article lacks.
const known = new LRUCache<string, string>({
  maxSize: 3_000_000,
  sizeCalculation: ({ length }) => length + 1,
});

function plainOnce(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = plain(text);
  known.set(text, made);
  return made;
}

function plain(text: string): string {
  return fold(text.replace(initials, '$1'));
}

function hasInflected(text: string, asked: string): boolean {
  const word = asked.replace(/^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}]*$/gu, '');
  const stem = word.replace(endings, '');
  // It takes longer to make the pattern than to look for its beginning.
  if (!text.includes(stem.length < minShortStem ? word : stem)) return false;
  const ending = stem.length < minStem ? shortEndings : `\\p{L}{0,${longestEnding}}`;
  const others = stem.length < minShortStem ? '' : `|${escaped(stem)}${ending}`;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped(word)}${others})(?![\\p{L}\\p{N}])`, 'u').test(text);
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/]/gu, '\\$&');
}
