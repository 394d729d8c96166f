/** Measures how near each word of a sentence is to each term of a question, by word vectors. */
import { vectorOf, vectorSize } from '../../lexicon/en/word-vectors.ts';
import { addVector, dot, raise, type SizedVector, sized } from '../../model/vectors.ts';
import type { IndexedSentence } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { expectedTypes } from '../question/question.ts';
import type { PreparedQuery } from './prepared-query.ts';
import { type Weighing, weighing } from './term-weights.ts';

/** Nearness of a word to itself. */
export const sameWord = 0.95;
// Nearness of a word with nearly the same meaning.
const relatedWord = 0.7;
// Below the first cosine two words are unrelated; from the second they mean nearly the same.
const [leastCosine, fullCosine] = [0.35, 0.9];
// A spelling variant or a synonym counts a little less here than in the match by words.
const otherMatch = 0.9;
// Words that are further apart than this are unrelated.
const maxNear = 8;

/** The word vectors and term weights of one question. */
export type MeaningSpace = {
  /** Nearness of a word, given by its number, to each term of the question, 0 to `sameWord`. */
  readonly nearnessTo: (word: number) => Float32Array;
  /** What `nearnessTo` returns for a word that is near to no term: zeros. */
  readonly farFromAll: Float32Array;
  readonly lowerCase: Weighing;
  /** Sums of term vectors, weighted by rarity: of the terms without a capital, and of all terms. */
  readonly centroid: SizedVector;
  readonly fullCentroid: SizedVector;
  readonly query: PreparedQuery;
  readonly index: PassageIndex;
};

/** A sentence or a passage, measured against the question. */
export type MeaningMatch = {
  /** For each term of the question, the nearness of the nearest word. */
  readonly nearness: Float32Array;
  /** The sum of its word vectors, weighted by rarity. */
  readonly centroid: SizedVector;
  /** For each word of the expected answer type, its nearness to each term. */
  readonly answers: readonly Float32Array[];
  /** True if it has a word of the expected answer type, or if any type will do. */
  readonly isTyped: boolean;
};

/** Returns the space of `query` for the words of `index`. */
export function meaningSpaceOf(query: PreparedQuery, index: PassageIndex): MeaningSpace {
  const { terms, matches } = query;
  const vectors = terms.map(({ folded, numeric }) => (numeric ? undefined : vectorOf(folded)));
  const lowerCase = weighing(terms.map(({ capital, numeric, rarity }) => (capital || numeric ? 0 : rarity)));
  const sumOf = (weightOf: (term: number) => number): SizedVector => {
    const sum = new Float32Array(vectorSize);
    for (const [term, vector] of vectors.entries()) if (vector) addVector(sum, vector, weightOf(term));
    return sized(sum);
  };
  const centroid = sumOf((term) => lowerCase.weights[term] ?? 0);
  const fullCentroid = sumOf((term) => terms[term]?.rarity ?? 0);
  const farFromAll = new Float32Array(terms.length);
  const known: (Float32Array | undefined)[] = new Array(index.vocabulary.termOf.length).fill(undefined);
  const nearnessTo = (word: number): Float32Array => {
    const before = known[word];
    if (before) return before;
    // Most words are near to no term; they share one array.
    let nearness = farFromAll;
    const vector = index.vectorOfWord(word);
    const match = matches[word];
    for (let term = 0; term < terms.length; term++) {
      const other = vectors[term];
      let near = vector === undefined || other === undefined ? 0 : nearnessOfCosine(dot(vector, other));
      if (match?.term === term)
        near = Math.max(near, match.strength >= sameWord ? sameWord : match.strength * otherMatch);
      if (near === 0) continue;
      if (nearness === farFromAll) nearness = new Float32Array(terms.length);
      nearness[term] = near;
    }
    known[word] = nearness;
    return nearness;
  };
  return { nearnessTo, farFromAll, lowerCase, centroid, fullCentroid, query, index };
}

/** Nearness, 0 to 0.7, of two different words whose vectors have this cosine. */
export function nearnessOfCosine(cosine: number): number {
  const share = (cosine - leastCosine) / (fullCosine - leastCosine);
  return relatedWord * Math.min(1, Math.max(0, share));
}

/** Measures one sentence. */
export function measureSentence(sentence: IndexedSentence, space: MeaningSpace): MeaningMatch {
  const { words, wordTypes, answerType } = sentence;
  const { question, matches } = space.query;
  const wanted = expectedTypes[question.kind];
  const answers: Float32Array[] = [];
  let found = answerType;
  if (wanted !== 0)
    for (let at = 0; at < words.length; at++) {
      // A word of the question does not answer it.
      if ((matches[words[at] ?? 0]?.word ?? -1) >= 0) continue;
      found |= wordTypes[at] ?? 0;
      if (((wordTypes[at] ?? 0) & wanted) !== 0) answers.push(nearnessAround(at, words, space));
    }
  return {
    nearness: nearnessOf(sentence, space),
    centroid: sentence.centroid,
    answers,
    isTyped: wanted === 0 || (found & wanted) !== 0,
  };
}

/** For each term of the question, the nearness of the nearest word of the sentence. */
function nearnessOf(
  { words, unwritten }: IndexedSentence,
  { nearnessTo, farFromAll }: MeaningSpace,
): Float32Array {
  let nearness = farFromAll;
  for (const each of [words, unwritten])
    for (let at = 0; at < each.length; at++) {
      const own = nearnessTo(each[at] ?? 0);
      if (own === farFromAll) continue;
      if (nearness === farFromAll) nearness = own.slice();
      else raise(nearness, own);
    }
  return nearness;
}

/** Nearness of each term to the word at `at` of `words`; it falls by a tenth per word of distance. */
function nearnessAround(
  at: number,
  words: Int32Array,
  { nearnessTo, farFromAll }: MeaningSpace,
): Float32Array {
  let around = farFromAll;
  const last = Math.min(words.length - 1, at + maxNear);
  for (let place = Math.max(0, at - maxNear); place <= last; place++) {
    const own = nearnessTo(words[place] ?? 0);
    if (own === farFromAll) continue;
    if (around === farFromAll) around = new Float32Array(own.length);
    const share = 1 - Math.abs(place - at) / 10;
    for (let term = 0; term < own.length; term++)
      around[term] = Math.max(around[term] ?? 0, share * (own[term] ?? 0));
  }
  return around;
}

/** Combines the measures of the sentences of a passage. `centroid` is that of the passage. */
export function joined(
  sentences: readonly MeaningMatch[],
  centroid: SizedVector,
  { farFromAll }: MeaningSpace,
): MeaningMatch {
  const nearness = farFromAll.slice();
  for (const each of sentences) if (each.nearness !== farFromAll) raise(nearness, each.nearness);
  return {
    nearness,
    centroid,
    answers: sentences.flatMap(({ answers }) => answers),
    isTyped: sentences.some(({ isTyped }) => isTyped),
  };
}
