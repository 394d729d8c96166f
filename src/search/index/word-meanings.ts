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
  const vectors = new Map<number, Float32Array | undefined>();
  return {
    vectorOfWord: (word) => {
      if ((termOf[word] ?? -1) < 0) return undefined;
      if (!vectors.has(word)) vectors.set(word, vectorOf((words.written[word] ?? '').toLowerCase()));
      return vectors.get(word);
    },
  };
}
