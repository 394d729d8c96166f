/** The words of an index that match a question, each in a slot: most words of an article match nothing. */
import type { Vocabulary } from '../analysis/vocabulary.ts';

/** The matches of a vocabulary, in slots. Slot 0 is that of all words without a match. */
export type WordMatches = {
  /** For each word of the vocabulary, its slot. */
  readonly slotOf: Int32Array;
  /** For each slot, the index of its term in the question; -1 for none. */
  readonly termOf: number[];
  /** For each slot, the strength of the match, 0 to 1; 1 is the word itself. */
  readonly strengthOf: number[];
  /** For each slot, the index of its word in the question; -1 for none. */
  readonly wordOf: number[];
};

/** Returns matches without any, for the words of `vocabulary`. */
export function createWordMatches({ words }: Pick<Vocabulary, 'words'>): WordMatches {
  return {
    slotOf: new Int32Array(words.written.length),
    termOf: [-1],
    strengthOf: [0],
    wordOf: [-1],
  };
}

/** Records that `word` matches a term of the question. False if it already matches better. */
export function matchTerm(
  { slotOf, termOf, strengthOf, wordOf }: WordMatches,
  word: number,
  { place, strength }: { readonly place: number; readonly strength: number },
): boolean {
  const known = slotOf[word] ?? 0;
  if (strength <= (strengthOf[known] ?? 0)) return false;
  const slot = known === 0 ? termOf.length : known;
  slotOf[word] = slot;
  termOf[slot] = place;
  strengthOf[slot] = strength;
  wordOf[slot] = -1;
  return true;
}

/** Records that `word` is the word of the question at `place`. `itself` is true if their terms are the same. */
export function matchWord(
  { slotOf, termOf, strengthOf, wordOf }: WordMatches,
  word: number,
  { place, isTerm }: { readonly place: number; readonly isTerm: (term: number) => boolean },
): void {
  const known = slotOf[word] ?? 0;
  const slot = known === 0 ? termOf.length : known;
  const term = termOf[known] ?? -1;
  slotOf[word] = slot;
  termOf[slot] = term;
  strengthOf[slot] = term >= 0 && isTerm(term) ? 1 : (strengthOf[known] ?? 0);
  wordOf[slot] = place;
}
