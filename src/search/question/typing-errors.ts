/** Words that English does not have: what they were meant to be. */
import { frequencyRank } from '../../lexicon/en/word-vectors.ts';

// Beyond the first 35,000 words stand names and rare spellings, some of them errors.
const maxRank = 35_000;
// A shorter word is one letter away from too many others.
const minLength = 4;
const letters = 'abcdefghijklmnopqrstuvwxyz';
const plainWord = /^[a-z]+$/;

/** True if `word`, folded, has four letters or more and is none of the 35,000 commonest words of English. */
export function maybeMisspelt(word: string): boolean {
  return word.length >= minLength && plainWord.test(word) && !isCommon(word);
}

/**
 * The commonest word of English that is one letter more, less or other, or two letters changed about, from `word`,
 * folded; undefined where there is none.
 *
 * @example
 * commonWordNear('becuase')
 * // => 'because'
 */
export function commonWordNear(word: string): string | undefined {
  let best: string | undefined;
  let least = maxRank;
  for (const other of oneErrorAway(word)) {
    const rank = frequencyRank(other);
    if (rank !== undefined && rank < least) [best, least] = [other, rank];
  }
  return best;
}

function isCommon(word: string): boolean {
  const rank = frequencyRank(word);
  return rank !== undefined && rank < maxRank;
}

function* oneErrorAway(word: string): Iterable<string> {
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    if (after.length > 0) yield before + after.slice(1);
    for (const letter of letters) {
      yield before + letter + after;
      if (after.length > 0) yield before + letter + after.slice(1);
    }
  }
}
