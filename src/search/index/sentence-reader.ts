/** Reads the sentences of an article's index for the ranker. */
import { vectorSize } from '../../lexicon/en/word-vectors.ts';
import { addVector, type SizedVector, sized } from '../../model/vectors.ts';
import type { ArticleIndex } from './article-index.ts';
import type { IndexedSentence } from './indexed-passage.ts';

/**
 * Returns a function that reads a sentence of `article` by number. `numbers` translates its words to the
 * joined index.
 */
export function sentenceReader(
  { sentences: { words, wordTypes, unwritten, letters, answerType, centroids } }: ArticleIndex,
  numbers: Int32Array = new Int32Array(),
): (sentence: number) => IndexedSentence {
  const renumber = (own: Int32Array): Int32Array => own.map((word) => numbers[word] ?? -1);
  return (sentence) => {
    const [start = 0, end = 0] = [words.starts[sentence], words.starts[sentence + 1]];
    return {
      words: renumber(words.values.subarray(start, end)),
      wordTypes: wordTypes.subarray(start, end),
      unwritten: renumber(
        unwritten.values.subarray(unwritten.starts[sentence], unwritten.starts[sentence + 1]),
      ),
      letters: letters.values.subarray(letters.starts[sentence], letters.starts[sentence + 1]),
      answerType: answerType[sentence] ?? 0,
      centroid: sized(centroids.subarray(sentence * vectorSize, (sentence + 1) * vectorSize)),
    };
  };
}

/** The sentences from `first` to `end`, end not included. */
export function sentencesBetween(
  read: ((sentence: number) => IndexedSentence) | undefined,
  first: number,
  end: number,
): readonly IndexedSentence[] {
  return Array.from({ length: end - first }, (_, i) => read?.(first + i) ?? noSentence);
}

/** A sentence without words. */
export const noSentence: IndexedSentence = {
  words: new Int32Array(),
  wordTypes: new Uint8Array(),
  unwritten: new Int32Array(),
  letters: new Uint8Array(),
  answerType: 0,
  centroid: sized(new Float32Array(vectorSize)),
};

/** The sum of the centroids of `sentences`. */
export function centroidOf(sentences: readonly IndexedSentence[]): SizedVector {
  const sum = new Float32Array(vectorSize);
  for (const { centroid } of sentences) addVector(sum, centroid.values, 1);
  return sized(sum);
}
