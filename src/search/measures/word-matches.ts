/** The words of an index that match a question, each in a slot: most words of an article match nothing. */
import type { Vocabulary } from '../analysis/vocabulary.ts';

/** The matches of a vocabulary, in slots. Slot 0 is that of all words without a match. */
export type WordMatches = {
  /** For each word of the vocabulary, its slot. */
  readonly slotOf: Int32Array;
  /** The number of slots in use. The arrays below have room for more, and are replaced when they are full. */
  slots: number;
  /** For each slot, the index of its term in the question; -1 for none. */
  termOf: Int32Array;
  /** For each slot, the strength of the match, 0 to 1; 1 is the word itself. */
  strengthOf: Float64Array;
  /** For each slot, the index of its word in the question; -1 for none. */
  wordOf: Int32Array;
};

const firstSlots = 32;

/** Returns matches without any, for the words of `vocabulary`. */
export function createWordMatches({ words }: Pick<Vocabulary, 'words'>): WordMatches {
  return {
    slotOf: new Int32Array(words.written.length),
    slots: 1,
    termOf: new Int32Array(firstSlots).fill(-1),
    strengthOf: new Float64Array(firstSlots),
    wordOf: new Int32Array(firstSlots).fill(-1),
  };
}

/** Records that `word` matches a term of the question. False if it already matches better. */
export function matchTerm(
  matches: WordMatches,
  word: number,
  { place, strength }: { readonly place: number; readonly strength: number },
): boolean {
  if (strength <= (matches.strengthOf[matches.slotOf[word] ?? 0] ?? 0)) return false;
  const slot = slotFor(matches, word);
  matches.termOf[slot] = place;
  matches.strengthOf[slot] = strength;
  matches.wordOf[slot] = -1;
  return true;
}

/** Records that `word` is the word of the question at `place`. `isTerm` is true for the term of that word. */
export function matchWord(
  matches: WordMatches,
  word: number,
  { place, isTerm }: { readonly place: number; readonly isTerm: (term: number) => boolean },
): void {
  const slot = slotFor(matches, word);
  const term = matches.termOf[slot] ?? -1;
  if (term >= 0 && isTerm(term)) matches.strengthOf[slot] = 1;
  matches.wordOf[slot] = place;
}

/** The slot of `word`: a new one, without a term, if it has no match yet. */
function slotFor(matches: WordMatches, word: number): number {
  const known = matches.slotOf[word] ?? 0;
  if (known > 0) return known;
  const slot = matches.slots++;
  if (slot === matches.termOf.length) {
    matches.termOf = larger(matches.termOf, new Int32Array(2 * slot).fill(-1));
    matches.wordOf = larger(matches.wordOf, new Int32Array(2 * slot).fill(-1));
    matches.strengthOf = larger(matches.strengthOf, new Float64Array(2 * slot));
  }
  matches.slotOf[word] = slot;
  return slot;
}

function larger<Values extends Int32Array | Float64Array>(values: Values, room: Values): Values {
  room.set(values);
  return room;
}
