/** The roles of a word in a sentence that matter for a verdict. */
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import { type MeaningShift, meaningShiftOf } from './meaning-words.ts';

/** The roles of one word. */
export type WordRole = {
  /** How omitting the word changes the meaning of the rest; undefined if it does not. */
  readonly shift: MeaningShift | undefined;
  /** True for a form of a reporting verb. */
  readonly isReporting: boolean;
  /** True for a reporting verb or "according". */
  readonly isCue: boolean;
  readonly isThat: boolean;
};

/** The roles of a word without any: most words. */
const none: WordRole = { shift: undefined, isReporting: false, isCue: false, isThat: false };

/** The roles of the word with this `key`. */
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
