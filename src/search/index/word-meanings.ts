/** What the words and the passages of an index mean: their vectors, and how rare they are. */
import { rarity } from '../../lexicon/en/word-frequency.ts';
import { vectorOf, vectorSize } from '../../lexicon/en/word-vectors.ts';
import { addVector } from '../../model/vectors.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';

type Sentence = { readonly words: Int32Array };

/** Vectors and rarities by the number of a word. */
export type WordMeanings = {
  /** The vector of a word; undefined for stop words and for words that have none. */
  readonly vectorOfWord: (word: number) => Float32Array | undefined;
  /** How rare a word is in general English, 0 to 1; 0 for stop words. */
  readonly rarityOfWord: (word: number) => number;
  /** The sum of the vectors of the words of a sentence, each by its rarity; worked out once. */
  readonly centroidOfSentence: (sentence: Sentence) => Float32Array;
  /** The same for all sentences of a passage. */
  readonly centroidOf: (passage: { readonly sentences: readonly Sentence[] }) => Float32Array;
};

/** The meanings of the words of `vocabulary`. Each is looked up when it is first asked for. */
export function buildWordMeanings({ words, terms, termOf }: Vocabulary): WordMeanings {
  const vectors = new Map<number, Float32Array | undefined>();
  const rarities = new Map<number, number>();
  const centroids = new WeakMap<Sentence, Float32Array>();
  const isStopWord = (word: number): boolean => (termOf[word] ?? -1) < 0;
  const vectorOfWord = (word: number): Float32Array | undefined => {
    if (isStopWord(word)) return undefined;
    if (!vectors.has(word)) vectors.set(word, vectorOf((words.written[word] ?? '').toLowerCase()));
    return vectors.get(word);
  };
  const rarityOfWord = (word: number): number => {
    const known = rarities.get(word);
    if (known !== undefined) return known;
    const found = isStopWord(word) ? 0 : rarity(terms.written[termOf[word] ?? -1] ?? '');
    rarities.set(word, found);
    return found;
  };
  const centroidOfSentence = (sentence: Sentence): Float32Array => {
    const known = centroids.get(sentence);
    if (known) return known;
    const centroid = new Float32Array(vectorSize);
    for (const word of sentence.words) {
      const vector = vectorOfWord(word);
      if (vector) addVector(centroid, vector, rarityOfWord(word));
    }
    centroids.set(sentence, centroid);
    return centroid;
  };
  const centroidOf = ({ sentences }: { readonly sentences: readonly Sentence[] }): Float32Array => {
    const centroid = new Float32Array(vectorSize);
    for (const sentence of sentences) addVector(centroid, centroidOfSentence(sentence), 1);
    return centroid;
  };
  return { vectorOfWord, rarityOfWord, centroidOfSentence, centroidOf };
}
