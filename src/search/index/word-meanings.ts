/** What the words of an index mean: their vectors. */
import { vectorOf } from '../../lexicon/en/word-vectors.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';

/** Vectors by the number of a word. */
export type WordMeanings = {
  /** The vector of a word; undefined for stop words and for words that have none. */
  readonly vectorOfWord: (word: number) => Float32Array | undefined;
};

/** The meanings of the words of `vocabulary`. Each is looked up when it is first asked for. */
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
