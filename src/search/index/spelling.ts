/** Finds the words that are spelt most like a misspelt word. */
import { countBits } from '../analysis/char-ngrams.ts';

// A shorter word is similar to too many others.
const minNearLength = 4;
const minTwoErrors = 8;
const minPrefix = 6;

/** Finds the number of the nearest word that `allowed` accepts; undefined if none is near enough. */
export type FindNearWord = (word: string, allowed: (number: number) => boolean) => number | undefined;

/**
 * Builds a search for similar spellings among `words`. A similar word has the same first letter and one
 * error: a letter added, dropped or replaced, or two neighbours swapped. From eight letters on it may have
 * two. If there is none, a word that begins with the given one. The nearest wins, then the first.
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
      // One error removes at most one letter and adds at most one. Words that differ in more are skipped.
      const mayBeNear =
        Math.abs(other.length - word.length) < least &&
        countBits(letters ^ (bitsOf[number] ?? 0)) <= 2 * mostErrors;
      if (!(mayBegin || mayBeNear) || !allowed(number)) continue;
      if (mayBegin) longer = number;
      if (!mayBeNear) continue;
      const errors = countErrors(word, other);
      if (errors < least) [best, least] = [number, errors];
    }
    return best ?? longer;
  };
}

/** Finds the words that are one error away from `word`, in their order. */
export type FindMisspelt = (word: string) => readonly string[];

/**
 * Builds a search for those of `words` that are one error away: a letter added, dropped or replaced, or two
 * neighbours swapped.
 *
 * @example
 * buildMisspelt(['quote', 'quotes', 'who'])('qoute')
 * // => ['quote']
 */
export function buildMisspelt(words: readonly string[]): FindMisspelt {
  const bitsOf = words.map(letterBits);
  return (word) => {
    const letters = letterBits(word);
    return words.filter(
      (other, number) =>
        Math.abs(other.length - word.length) <= 1 &&
        countBits(letters ^ (bitsOf[number] ?? 0)) <= 2 &&
        countErrors(word, other) === 1,
    );
  };
}

/** The letters of `word`, one bit each; letters outside the English alphabet share bits. */
function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 32);
  return bits;
}

/**
 * The smallest number of edits from `a` to `b`: add, drop or replace a letter, or swap two neighbours.
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
