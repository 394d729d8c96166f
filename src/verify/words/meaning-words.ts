/** Classifies words that change the meaning of a sentence. */
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

/** Aspects of meaning, from the worst change in a speaker's words to the mildest. */
export const matters = ['negation', 'number', 'name', 'date', 'modal'] as const;
/** An aspect of meaning that a change of words affects. */
export type Matter = (typeof matters)[number];

// "may" is also a modal verb: the capital letter decides.
const dates = new Set([...monthNames.filter((month) => month !== 'may'), ...dayNames, ...relativeDays]);
const opposites = /^(?:un|in|im|il|ir|dis|non|mis)(?=\p{L}{3})/u;

/** Whether the word with this `key` is a negation. */
export function isNegation(key: string): boolean {
  return negations.has(key) || key.endsWith("n't");
}

/** The opposite by prefix, "likely" for "unlikely"; undefined if the word has no negative prefix. */
export function oppositeOf(key: string): string | undefined {
  return opposites.test(key) ? key.replace(opposites, '') : undefined;
}

/** Whether the word with this `key` is a modal verb or ends in a contracted one ("she'll"). */
export function isModal(key: string): boolean {
  return modals.has(key) || /'(?:ll|d)$/.test(key);
}

/**
 * Whether the word with this `key` is a month except May, a weekday, a relative day ("today") or a year from
 * 1500 to 2099.
 */
export function isDate(key: string): boolean {
  return dates.has(key) || /^(?:1[5-9]|20)\d\d(?:s|'s)?$/.test(key);
}

/** Whether the word with this `key` is a number in words or digits, a currency sign or a percent sign. */
export function isNumber(key: string): boolean {
  return numberWords.has(key) || numberSigns.has(key) || /\p{N}|\p{Sc}/u.test(key);
}

/** Why an omission matters: the rest would have another meaning. */
export type MeaningShift = 'negation' | 'condition' | 'contrast';

/** How the word with this `key` modifies the words next to it; undefined if it does not. */
export function meaningShiftOf(key: string): MeaningShift | undefined {
  if (isNegation(key)) return 'negation';
  if (conditions.has(key)) return 'condition';
  return contrasts.has(key) ? 'contrast' : undefined;
}

/** Whether the word with this `key` changes the meaning as an insertion: "We will [not] go". */
export function changesMeaning(key: string): boolean {
  return isNegation(key) || isModal(key) || isNumber(key) || isDate(key) || meaningShiftOf(key) !== undefined;
}
