/** Tells a stop that belongs to an abbreviation, an initial or the number of a list. */
import {
  closingAbbreviations,
  closingSmallAbbreviations,
  leadingAbbreviations,
  leadingSmallAbbreviations,
  numberAbbreviations,
  sentenceOpeners,
} from '../../lexicon/en/abbreviations.ts';
import * as europe from '../../lexicon/europe/abbreviations.ts';

/** A single stop: the sentence `before` it, whether that opens its line, and the `next` word (empty if none). */
export type WordWithStop = { readonly before: string; readonly opensLine: boolean; readonly next: string };

const longestToken = 24; // longer than every abbreviation; keeps the look back short
const listNumber = /^\s*[("“]?(?:\d{1,3}|\p{L}|[IVX]{1,5}|[ivx]{1,5})$/u;

/** The number of a list that goes on in the line: alone so far, or after a colon or a semicolon. */
const inlineNumber = /(?:^\s*|[:;]\s+)\(?\d{1,2}$/u;

/**
 * True if the stop belongs to the word before it, and the sentence goes on. Where that word may also end a
 * sentence ("Inc.", "U.S.", an initial), it goes on unless the next word is one that opens sentences.
 */
export function isAbbreviation({ before, opensLine, next }: WordWithStop): boolean {
  if (opensLine && before.length <= longestToken && listNumber.test(before)) return true;
  // "The list: 1. Offers are opened. 2. The council votes."
  if (inlineNumber.test(before)) return true;
  // "am 3. Mai", "31. august"
  if (/(?:^|\s)\d{1,2}$/u.test(before) && europe.months.has(next.toLowerCase())) return true;
  const token = /[\p{L}\p{N}.'’]+$/u.exec(before.slice(-longestToken))?.[0] ?? '';
  const small = token.toLowerCase();
  const isCapital = token !== small;
  if (europe.leadingAbbreviations.has(small)) return true;
  if (isCapital ? leadingAbbreviations.has(small) : leadingSmallAbbreviations.has(small)) return true;
  if (numberAbbreviations.has(small) && /^(?:\p{N}|[IVXLC]+$)/u.test(next)) return true;
  const mayClose =
    isLettersWithStops(token) ||
    europe.closingAbbreviations.has(small) ||
    (isCapital ? closingAbbreviations : closingSmallAbbreviations).has(small);
  return mayClose && !opensSentence(next);
}

/** "U.S", "a.m", "Ph.D", "J": letters, one or two between the stops; of those alone, one. */
function isLettersWithStops(token: string): boolean {
  return /^(?:[\p{Lu}\p{Ll}]|\p{L}{1,2}(?:\.\p{L}{1,2})+)$/u.test(token);
}

/** True if a sentence opens with `word` far more often than a name does: "The", but not "A." (an initial). */
export function opensSentence(word: string): boolean {
  return sentenceOpeners.has(word.toLowerCase().replace('’', "'"));
}
