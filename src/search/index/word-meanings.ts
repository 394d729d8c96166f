/** What the words and the passages of an index mean: their vectors, and how rare they are. */
import { rarity } from '../../lexicon/en/word-frequency.ts';
import { vectorOf, vectorSize } from '../../lexicon/en/word-vectors.ts';
import { addVector } from '../../model/vectors.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';

type Words = { readonly sentences: readonly { readonly words: Int32Array }[] };

/** Vectors and rarities by the number of a word. */
export type WordMeanings = {
  /** The vector of a word; undefined for stop words and for words that have none. */
  readonly vectorOfWord: (word: number) => Float32Array | undefined;
  /** How rare a word is in general English, 0 to 1; 0 for stop words. */
  readonly rarityOfWord: (word: number) => number;
  /** The sum of the vectors of the words of a passage, each by its rarity. */
  readonly centroidOf: (passage: Words) => Float32Array;
};

/** The meanings of the words of `vocabulary`. Each is looked up when it is first asked for. */
export function buildWordMeanings({ words, terms, termOf }: Vocabulary): WordMeanings {
  const vectors = new Map<number, Float32Array | undefined>();
  const centroids = new WeakMap<Words, Float32Array>();
  const isStopWord = (word: number): boolean => (termOf[word] ?? -1) < 0;
  const vectorOfWord = (word: number): Float32Array | undefined => {
    if (isStopWord(word)) return undefined;
    if (!vectors.has(word)) vectors.set(word, vectorOf((words.written[word] ?? '').toLowerCase()));
    return vectors.get(word);
  };
  const rarityOfWord = (word: number): number =>
    isStopWord(word) ? 0 : rarity(terms.written[termOf[word] ?? -1] ?? '');
  const centroidOf = (passage: Words): Float32Array => {
    const known = centroids.get(passage);
    if (known) return known;
    const centroid = new Float32Array(vectorSize);
    for (const sentence of passage.sentences)
      for (const word of sentence.words) {
        const vector = vectorOfWord(word);
        if (vector) addVector(centroid, vector, rarityOfWord(word));
      }
    centroids.set(passage, centroid);
    return centroid;
  };
  return { vectorOfWord, rarityOfWord, centroidOf };
}
