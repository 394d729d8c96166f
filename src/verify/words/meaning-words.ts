/** Whether a word changes what a sentence says, and what it changes. */
import { dayNames, monthNames } from '../../lexicon/en/calendar.ts';
import {
  conditions,
  contrasts,
  modals,
  negations,
  numberSigns,
  numberWords,
  relativeDays,
} from '../../lexicon/en/meaning-words.ts';

/** What is worst to change in a speaker's words, worst first. */
export const matters = ['negation', 'number', 'name', 'date', 'modal'] as const;
/** What a change of words may change in the sense. */
export type Matter = (typeof matters)[number];

// "May" is a modal verb as well: the capital decides.
const dates = new Set([...monthNames.filter((month) => month !== 'may'), ...dayNames, ...relativeDays]);
const opposites = /^(?:un|in|im|il|ir|dis|non|mis)(?=\p{L}{3})/u;

/** Whether the word with this `key` denies. */
export function isNegation(key: string): boolean {
  return negations.has(key) || key.endsWith("n't");
}

/** "likely" for "unlikely"; undefined if the word does not begin with such a syllable. */
export function oppositeOf(key: string): string | undefined {
  return opposites.test(key) ? key.replace(opposites, '') : undefined;
}

/** Whether the word with this `key` is a modal verb, or ends with a short one ("she'll"). */
export function isModal(key: string): boolean {
  return modals.has(key) || /'(?:ll|d)$/.test(key);
}

/** Whether the word with this `key` is a month but May, a day, a day named from today, or a year from 1500 to 2099. */
export function isDate(key: string): boolean {
  return dates.has(key) || /^(?:1[5-9]|20)\d\d(?:s|'s)?$/.test(key);
}

/** Whether the word with this `key` is a number, in words or digits, or a sign of money or of a share. */
export function isNumber(key: string): boolean {
  return numberWords.has(key) || numberSigns.has(key) || /\p{N}|\p{Sc}/u.test(key);
}

/** Why it matters that a word was left out: it makes the rest say something else. */
export type MeaningShift = 'negation' | 'condition' | 'contrast';

/** How the word with this `key` changes the words beside it; undefined if it does not. */
export function meaningShiftOf(key: string): MeaningShift | undefined {
  if (isNegation(key)) return 'negation';
  if (conditions.has(key)) return 'condition';
  return contrasts.has(key) ? 'contrast' : undefined;
}

/** Whether putting the word with this `key` in brackets would change what is said: "We will [not] go". */
export function changesMeaning(key: string): boolean {
  return isNegation(key) || isModal(key) || isNumber(key) || isDate(key) || meaningShiftOf(key) !== undefined;
}
