/** Word vectors for the words of an index. */
import { vectorOf } from '../../lexicon/en/word-vectors.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';

/** Word vectors by the number of a word. */
export type WordMeanings = {
  /** The vector of a word; undefined for stop words and words without a vector. */
  readonly vectorOfWord: (word: number) => Float32Array | undefined;
};

/** Looks up the vectors of `vocabulary`, each on first use. */
export function buildWordMeanings({ words, termOf }: Vocabulary): WordMeanings {
  // `null` for a word without a vector: undefined is one that was not looked up.
  const vectors = new Array<Float32Array | null | undefined>(termOf.length).fill(undefined);
  return {
    vectorOfWord: (word) => {
      const known = vectors[word];
      if (known !== undefined) return known ?? undefined;
      const isStop = (termOf[word] ?? -1) < 0;
      const vector = isStop ? undefined : vectorOf((words.written[word] ?? '').toLowerCase());
      vectors[word] = vector ?? null;
      return vector;
    },
  };
}
