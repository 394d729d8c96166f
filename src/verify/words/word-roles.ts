/** What a word does in a sentence, as far as a verdict depends on it. */
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import { type MeaningShift, meaningShiftOf } from './meaning-words.ts';

/** The roles of one word. */
export type WordRole = {
  /** How leaving the word out changes the meaning of the rest; undefined if it does not. */
  readonly shift: MeaningShift | undefined;
  /** A form of a reporting verb. */
  readonly isReporting: boolean;
  /** A reporting verb, or "according". */
  readonly isCue: boolean;
  readonly isThat: boolean;
};

/** The role of most words. */
const none: WordRole = { shift: undefined, isReporting: false, isCue: false, isThat: false };

/** The role of the word with this `key`. */
export function roleOf(key: string): WordRole {
  const isReporting = reportingVerbs.has(key);
  const role = {
    shift: meaningShiftOf(key),
    isReporting,
    isCue: isReporting || key === 'according',
    isThat: key === 'that',
  };
  return role.shift === undefined && !role.isCue && !role.isThat ? none : role;
}
