/** In how many sentences the words and terms of a vocabulary stand. */
import type { Vocabulary } from '../analysis/vocabulary.ts';

/** In how many sentences each word and each term stands. */
export type Counts = {
  readonly word: Map<number, number>;
  readonly term: Map<number, number>;
  sentences: number;
  words: number;
};

/** The numbers of a sentence's words, written and unwritten. */
type CountedSentence = { readonly words: Int32Array; readonly unwritten: Int32Array };

/** Counts of nothing so far. */
export function createCounts(): Counts {
  return { word: new Map(), term: new Map(), sentences: 0, words: 0 };
}

/** Adds the sentence to each of `into`. */
export function count(
  { words, unwritten }: CountedSentence,
  { termOf }: Vocabulary,
  into: readonly Counts[],
): void {
  const distinct = new Set([...words, ...unwritten]);
  const terms = new Set([...distinct].map((word) => termOf[word] ?? -1));
  for (const counts of into) {
    counts.sentences++;
    counts.words += words.length;
    for (const word of distinct) increment(counts.word, word);
    for (const term of terms) increment(counts.term, term);
  }
}

function increment(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
