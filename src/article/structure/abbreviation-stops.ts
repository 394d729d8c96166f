/** Detects full stops that belong to an abbreviation, an initial or a list number. */
import {
  closingAbbreviations,
  closingSmallAbbreviations,
  leadingAbbreviations,
  leadingSmallAbbreviations,
  numberAbbreviations,
  sentenceOpeners,
} from '../../lexicon/en/abbreviations.ts';
import * as europe from '../../lexicon/europe/abbreviations.ts';
import { monthsAfterDays } from '../../lexicon/mul/calendar.ts';

/**
 * A single stop: the text of the sentence `before` it, whether that opens its line, and the
 * `next` word (may be empty).
 */
export type WordWithStop = { readonly before: string; readonly opensLine: boolean; readonly next: string };

const endsWithDigit = /\d/;
const longestToken = 24; // longer than every abbreviation; limits the look back
const listNumber = /^\s*(?:[•⁃‣◦▪*–-]\s*)?[("“]?(?:\d{1,3}|\p{L}|[IVX]{1,5}|[ivx]{1,5})$/u;

/** A list number within a line: at its start, or after a colon or a semicolon. */
const inlineNumber = /(?:^\s*|[:;]\s+)\(?\d{1,2}$/u;

/**
 * Whether the stop belongs to the word before it, so that the sentence continues. Some words
 * may also end a sentence ("Inc.", "U.S.", an initial): after these it continues unless `next`
 * is a word that opens sentences.
 */
export function isAbbreviation({ before, opensLine, next }: WordWithStop): boolean {
  if (opensLine && before.length <= longestToken && listNumber.test(before)) return true;
  // "The list: 1. Offers are opened. 2. The council votes."
  if (endsWithDigit.test(before.slice(-1)) && (inlineNumber.test(before) || isOrdinal(before, next)))
    return true;
  const token = /[\p{L}\p{N}.'’°]+$/u.exec(before.slice(-longestToken))?.[0] ?? '';
  const small = token.toLowerCase();
  const isCapital = token !== small;
  // "l’avv. Moe", "dell’art. 5"
  const bare = small.replace(/^\p{L}{1,4}['’]/u, '');
  const isElided = bare !== small;
  if (europe.leadingAbbreviations.has(bare) || (isElided && europe.elidedAbbreviations.has(bare)))
    return true;
  const isBeforeNumber =
    europe.numberAbbreviations.has(bare) || europe.numberEndings.some((ending) => bare.endsWith(ending));
  if (isBeforeNumber && /^\p{N}/u.test(next)) return true;
  if (europe.closingAbbreviations.has(bare) && opensElsewhere(next)) return false;
  if (isCapital ? leadingAbbreviations.has(small) : leadingSmallAbbreviations.has(small)) return true;
  if (numberAbbreviations.has(small) && isNumber(next, small)) return true;
  if (small === 'i' && endsWithPronoun.test(before)) return false;
  if (small.endsWith('m') && endsAtTime(before, next)) return false;
  const mayClose =
    isLettersWithStops(token) ||
    europe.closingAbbreviations.has(bare) ||
    (isCapital ? closingAbbreviations : closingSmallAbbreviations).has(small);
  return mayClose && !opensSentence(next);
}

/** "am 3. Mai", "31. august", "im 19. Jahrhundert", "der 2. Versuch", but not "Es war der 2. Er ging." */
function isOrdinal(before: string, next: string): boolean {
  const word = /(?:^|(\p{L}+)[.,]*\s+)\d{1,2}$/u.exec(before.slice(-longestToken));
  if (word === null) return false;
  if (monthsAfterDays.has(next.toLowerCase().replace(/\.$/, ''))) return true;
  const isLed = europe.beforeOrdinals.has(word[1]?.toLowerCase() ?? '');
  return isLed && !opensSentence(next) && !opensElsewhere(next);
}

function opensElsewhere(word: string): boolean {
  return europe.sentenceOpeners.has(word.toLowerCase());
}

/** "No. 5", "Vol. IV", "Vol. I", but not "He said no. I left." */
function isNumber(word: string, abbreviation: string): boolean {
  return word === 'I' ? !alsoWords.has(abbreviation) : /^(?:\p{N}|[IVXLC]+$)/u.test(word);
}

const alsoWords = new Set('art arts chap fig figs no nos para paras'.split(' '));

/** "you and I", but not "Albert I" or "World War I". */
const endsWithPronoun = /(?:^|\s)\p{Ll}[\p{L}'’]*,?\s+I$/u;

/**
 * "He left at 6 p.m. Mr. Lee stayed.", but not "At 5 a.m. Mr. Lee left.", where the time opens
 * the sentence.
 */
function endsAtTime(before: string, next: string): boolean {
  return (
    timeOfDay.test(before) &&
    !opensWithPreposition.test(before) &&
    leadingAbbreviations.has(next.toLowerCase().replace(/\.$/, ''))
  );
}

const timeOfDay = /\d\s?[ap]\.m$/i;
const opensWithPreposition = /^\W*(?:about|after|around|at|before|by|during|from|in|on|since|until)\s/i;

/** "U.S", "a.m", "Ph.D", "J": one letter, or groups of one or two letters joined by stops. */
function isLettersWithStops(token: string): boolean {
  return /^(?:[\p{Lu}\p{Ll}]|\p{L}{1,2}(?:\.\p{L}{1,2})+)$/u.test(token);
}

/** Whether `word` opens sentences far more often than names: "The", but not "A." (an initial). */
export function opensSentence(word: string): boolean {
  return sentenceOpeners.has(word.toLowerCase().replace('’', "'"));
}
