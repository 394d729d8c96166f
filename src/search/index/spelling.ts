/** Finds words that are spelt nearly like a misspelt one. */
import { countBits } from '../analysis/char-ngrams.ts';

// A short word is near to too many others.
const minNearLength = 4;
const minTwoErrors = 8;
const minPrefix = 6;

/** Finds the word nearest to `word` of those that `allowed` lets through, by their number; undefined where none is near. */
export type FindNearWord = (word: string, allowed: (number: number) => boolean) => number | undefined;

/**
 * Searches `words` for near ones: with the same first letter, and one letter more, less, other, or two letters changed
 * about (two such errors from eight letters on); else the only ones that begin as `word` does. The nearest wins, then
 * the first.
 */
export function buildNearWords(words: readonly string[]): FindNearWord {
  const byFirstLetter = new Map<string, number[]>();
  const bitsOf = words.map(letterBits);
  for (const [number, word] of words.entries()) {
    if (word.length < minNearLength) continue;
    const numbers = byFirstLetter.get(word.charAt(0));
    if (numbers) numbers.push(number);
    else byFirstLetter.set(word.charAt(0), [number]);
  }
  return (word, allowed) => {
    if (word.length < minNearLength) return undefined;
    const mostErrors = word.length >= minTwoErrors ? 2 : 1;
    const letters = letterBits(word);
    let best: number | undefined;
    let least = mostErrors + 1;
    let longer: number | undefined;
    for (const number of byFirstLetter.get(word.charAt(0)) ?? []) {
      const other = words[number] ?? '';
      const mayBegin = longer === undefined && word.length >= minPrefix && other.startsWith(word);
      // An error takes one letter away and brings one at most: words that differ in more need not be compared.
      const mayBeMeant =
        Math.abs(other.length - word.length) < least &&
        countBits(letters ^ (bitsOf[number] ?? 0)) <= 2 * mostErrors;
      if (!(mayBegin || mayBeMeant) || !allowed(number)) continue;
      if (mayBegin) longer = number;
      if (!mayBeMeant) continue;
      const errors = countErrors(word, other);
      if (errors < least) [best, least] = [number, errors];
    }
    return best ?? longer;
  };
}

/** The letters of `word`, a bit each; those that are not of the English alphabet share bits. */
function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 32);
  return bits;
}

/**
 * The fewest letters to add, drop, replace or change about with their neighbour that make `b` of `a`.
 *
 * @example
 * countErrors('ngyuen', 'nguyen')
 * // => 1
 */
export function countErrors(a: string, b: string): number {
  let twoAgo: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (row[j - 1] ?? 0) + 1,
        (before[j] ?? 0) + 1,
        (before[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (twoAgo[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [twoAgo, before] = [before, row];
  }
  return before[b.length] ?? 0;
}
