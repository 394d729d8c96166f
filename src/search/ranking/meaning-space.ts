/** Measures how near each word of a sentence is to each term of a question, by word vectors. */
import { vectorOf, vectorSize } from '../../lexicon/en/word-vectors.ts';
import { addVector, dot, raise } from '../../model/vectors.ts';
import type { IndexedSentence } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { wantedTrait } from '../question/question.ts';
import type { Sought } from './prepared-query.ts';
import { type Weighing, weighing } from './term-weights.ts';

// Nearness of the word itself, and of a word with nearly the same meaning.
const sameWord = 0.95;
const relatedWord = 0.7;
// Below the first cosine two words are unrelated; from the second they mean nearly the same.
const [leastCosine, fullCosine] = [0.35, 0.9];
// A spelling variant or a synonym counts a little less here than in the match by words.
const otherMatch = 0.9;
// Words that are further apart than this are unrelated.
const maxNear = 8;

/** The word vectors and term weights of one question. */
export type Space = {
  /** Nearness of a word, given by its number, to each term of the question, 0 to `sameWord`. */
  readonly nearnessTo: (word: number) => Float32Array;
  readonly lowerCase: Weighing;
  /** Sums of term vectors, weighted by rarity: of the terms without a capital, and of all terms. */
  readonly centroid: Float32Array;
  readonly fullCentroid: Float32Array;
  readonly query: Sought;
  readonly index: PassageIndex;
};

/** A sentence or a passage, measured against the question. */
export type Measured = {
  /** For each term of the question, the nearness of the nearest word. */
  readonly nearness: Float32Array;
  /** The sum of its word vectors, weighted by rarity. */
  readonly centroid: Float32Array;
  /** For each word of the expected answer type, its nearness to each term. */
  readonly answers: readonly Float32Array[];
  /** True if it has a word of the expected answer type, or if any type will do. */
  readonly isTyped: boolean;
};

/** Returns the space of `query` for the words of `index`. */
export function spaceOf(query: Sought, index: PassageIndex): Space {
  const { terms, matches } = query;
  const vectors = terms.map(({ folded, numeric }) => (numeric ? undefined : vectorOf(folded)));
  const lowerCase = weighing(terms.map(({ capital, numeric, rarity }) => (capital || numeric ? 0 : rarity)));
  const centroid = new Float32Array(vectorSize);
  const fullCentroid = new Float32Array(vectorSize);
  for (const [term, vector] of vectors.entries()) {
    if (vector === undefined) continue;
    addVector(centroid, vector, lowerCase.weights[term] ?? 0);
    addVector(fullCentroid, vector, terms[term]?.rarity ?? 0);
  }
  const known: (Float32Array | undefined)[] = new Array(index.vocabulary.termOf.length).fill(undefined);
  const nearnessTo = (word: number): Float32Array => {
    const before = known[word];
    if (before) return before;
    const nearness = new Float32Array(terms.length);
    const vector = index.vectorOfWord(word);
    if (vector)
      for (const [term, other] of vectors.entries())
        if (other) nearness[term] = nearnessOfCosine(dot(vector, other));
    const match = matches[word];
    if (match !== undefined && match.term >= 0) {
      const matched = match.strength >= sameWord ? sameWord : match.strength * otherMatch;
      nearness[match.term] = Math.max(nearness[match.term] ?? 0, matched);
    }
    known[word] = nearness;
    return nearness;
  };
  return { nearnessTo, lowerCase, centroid, fullCentroid, query, index };
}

function nearnessOfCosine(cosine: number): number {
  const share = (cosine - leastCosine) / (fullCosine - leastCosine);
  return relatedWord * Math.min(1, Math.max(0, share));
}

/** Measures one sentence. */
export function measureSentence(
  sentence: IndexedSentence,
  { nearnessTo, query: { question, matches, terms } }: Space,
): Measured {
  const { words, unwritten, traits, trait } = sentence;
  const nearness = new Float32Array(terms.length);
  const wanted = wantedTrait[question.kind];
  const near: Float32Array[] = [];
  const places: number[] = [];
  let found = trait;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    const own = nearnessTo(word);
    near.push(own);
    raise(nearness, own);
    // A word of the question does not answer it.
    if ((matches[word]?.word ?? -1) >= 0) continue;
    found |= traits[at] ?? 0;
    if (((traits[at] ?? 0) & wanted) !== 0) places.push(at);
  }
  for (const word of unwritten) raise(nearness, nearnessTo(word));
  return {
    nearness,
    centroid: sentence.centroid,
    answers: places.map((at) => nearnessAround(at, near, terms.length)),
    isTyped: wanted === 0 || (found & wanted) !== 0,
  };
}

/** Nearness of each of `terms` terms to the word at `at`; it falls by a tenth per word of distance. */
function nearnessAround(at: number, near: readonly Float32Array[], terms: number): Float32Array {
  const around = new Float32Array(terms);
  const last = Math.min(near.length - 1, at + maxNear);
  for (let place = Math.max(0, at - maxNear); place <= last; place++) {
    const share = 1 - Math.abs(place - at) / 10;
    const own = near[place];
    for (let term = 0; term < terms; term++)
      around[term] = Math.max(around[term] ?? 0, share * (own?.[term] ?? 0));
  }
  return around;
}

/** Combines the measures of several sentences into one. */
export function joined(sentences: readonly Measured[], terms: number): Measured {
  const nearness = new Float32Array(terms);
  const centroid = new Float32Array(vectorSize);
  for (const each of sentences) {
    raise(nearness, each.nearness);
    addVector(centroid, each.centroid, 1);
  }
  return {
    nearness,
    centroid,
    answers: sentences.flatMap(({ answers }) => answers),
    isTyped: sentences.some(({ isTyped }) => isTyped),
  };
}
