/** Links the parts of one name: if an article has "Ana Berg", a question for "Ana" also finds passages with "Berg". */
import { rarity } from '../../lexicon/en/word-frequency.ts';
import { stopWords } from '../analysis/stop-words.ts';
import { splitWords, type Word } from '../analysis/terms.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';
import type { RelatedTerm } from './term-variants.ts';

// The surname alone may be that of a relative.
const otherPartStrength = 0.7;
// Commoner words begin sentences and headlines ("New", "White").
const minRarity = 0.45;

/** The names of an article. */
export type NameParts = {
  /** For each term, 1 if it occurs without a capital. */
  readonly isLowerCase: Uint8Array;
  /** The terms of the first and last word of each possible name, as a flat list of pairs. */
  readonly pairs: Int32Array;
};

/** Reads the name parts of `passages`, each given as its words. */
export function readNameParts(passages: readonly (readonly Word[])[], { terms }: Vocabulary): NameParts {
  const isLowerCase = new Uint8Array(terms.written.length);
  const pairs = new Map<string, readonly [number, number]>();
  for (const words of passages)
    for (const [at, { capital, term }] of words.entries()) {
      const number = terms.numberOf(term);
      if (number === undefined) continue;
      if (!capital) isLowerCase[number] = 1;
      const last = lastOfName(words, at);
      const lastNumber = last && terms.numberOf(last.term);
      if (lastNumber === undefined || lastNumber === number) continue;
      if (mayBeName(term) && mayBeName(terms.written[lastNumber] ?? ''))
        pairs.set(`${number} ${lastNumber}`, [number, lastNumber]);
    }
  return { isLowerCase, pairs: Int32Array.from([...pairs.values()].flat()) };
}

/**
 * Returns a function from a term's number to the last words of names that begin with it. `pairs` are the
 * first and last words of all names.
 */
export function buildNameParts(
  pairs: readonly (readonly [first: number, last: number])[],
  isLowerCase: (term: number) => boolean,
): (term: number) => readonly RelatedTerm[] {
  const lastsOf = new Map<number, Set<number>>();
  for (const [first, last] of pairs) {
    if (isLowerCase(first) || isLowerCase(last)) continue;
    lastsOf.set(first, (lastsOf.get(first) ?? new Set()).add(last));
  }
  return (term) => [...(lastsOf.get(term) ?? [])].map((number) => ({ number, strength: otherPartStrength }));
}

// "Will", and "Doe" with the same term as "does", are lower-case nearly everywhere.
const stopTerms = new Set([...stopWords].flatMap((word) => splitWords(word).map(({ term }) => term)));

function mayBeName(term: string): boolean {
  return rarity(term) >= minRarity && !stopTerms.has(term);
}

/** The last word of the name of two or three words that begins at `at`; undefined if none begins there. */
function lastOfName(words: readonly Word[], at: number): Word | undefined {
  if (isJoined(words, at - 1) || !isJoined(words, at)) return undefined;
  return isJoined(words, at + 1) ? words[at + 2] : words[at + 1];
}

/** True if the words at `at` and `at + 1` may both belong to a name, with one character between them. */
function isJoined(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  return isNamePart(word) && isNamePart(next) && next.span.start - word.span.end === 1;
}

function isNamePart({ capital, acronym }: Word): boolean {
  return capital && !acronym;
}
