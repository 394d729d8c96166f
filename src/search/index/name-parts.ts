/** Parts of one name: who asks for "Ana" may mean the passages that say "Berg", if the text has "Ana Berg" somewhere. */
import { rarity } from '../../lexicon/en/word-frequency.ts';
import type { Word } from '../analysis/terms.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';
import type { Related } from './term-variants.ts';

// A surname may be a relative's.
const otherPartStrength = 0.7;
// Commoner words begin sentences and headlines ("New", "White").
const minRarity = 0.45;

/** Finds the last word of the names that begin with `term` in `texts`, each given as its words. */
export function buildNameParts(
  texts: readonly (readonly Word[])[],
  { terms }: Vocabulary,
): (term: string) => readonly Related[] {
  const lowerCase = new Set<string>();
  const names: { readonly first: string; readonly last: string }[] = [];
  for (const words of texts) {
    for (const [at, word] of words.entries()) {
      if (!word.capital) lowerCase.add(word.term);
      const last = lastOfName(words, at);
      if (last !== undefined) names.push({ first: word.term, last: last.term });
    }
  }
  const isName = (term: string): boolean => !lowerCase.has(term) && rarity(term) >= minRarity;
  const lastsOf = new Map<string, Set<number>>();
  for (const { first, last } of names) {
    const number = terms.numberOf(last);
    if (number === undefined || first === last || !isName(first) || !isName(last)) continue;
    lastsOf.set(first, (lastsOf.get(first) ?? new Set()).add(number));
  }
  return (term) => [...(lastsOf.get(term) ?? [])].map((number) => ({ number, strength: otherPartStrength }));
}

/** The last word of the name of two or three words that begins at `at`; undefined where none does. */
function lastOfName(words: readonly Word[], at: number): Word | undefined {
  if (isJoined(words, at - 1) || !isJoined(words, at)) return undefined;
  return isJoined(words, at + 1) ? words[at + 2] : words[at + 1];
}

/** Whether the words at `at` and after it are both capitalised, with one character between them. */
function isJoined(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  return isNamePart(word) && isNamePart(next) && next.span.start - word.span.end === 1;
}

function isNamePart({ capital, acronym }: Word): boolean {
  return capital && !acronym;
}
