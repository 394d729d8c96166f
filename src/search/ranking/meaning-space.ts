/** The words of a question and of sentences as vectors: how near each word of a sentence comes to each term. */
import { vectorOf, vectorSize } from '../../lexicon/en/word-vectors.ts';
import { addVector, dot, raise } from '../../model/vectors.ts';
import type { IndexedSentence } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { wantedTrait } from '../question/question.ts';
import type { Sought } from './prepared-query.ts';
import { type Weighing, weighing } from './term-weights.ts';

// What the word itself counts, and a word that means nearly the same.
const sameWord = 0.95;
const relatedWord = 0.7;
// Below the first cosine two words have nothing to do with each other; from the second they mean nearly the same.
const [leastCosine, fullCosine] = [0.35, 0.9];
// A related spelling and a synonym count a little less than they do where they are found as such.
const otherMatch = 0.9;
// Words further apart than this have little to do with each other.
const maxNear = 8;

/** What words mean in one question, and what the question's terms count. */
export type Space = {
  /** The nearness of a word, by its number, to each term of the question, 0 to `sameWord`. */
  readonly nearnessTo: (word: number) => Float32Array;
  readonly lowerCase: Weighing;
  /** The sum of the vectors of the terms without a capital, each by its rarity, and of all terms. */
  readonly centroid: Float32Array;
  readonly fullCentroid: Float32Array;
  readonly query: Sought;
  readonly index: PassageIndex;
};

/** A sentence or a passage, measured against the question. */
export type Measured = {
  /** For every term of the question, how near the nearest word comes. */
  readonly nearness: Float32Array;
  /** The sum of the vectors of its words, each by its rarity. */
  readonly centroid: Float32Array;
  /** For every word of the kind that is asked for, how near each term stands to it. */
  readonly answers: readonly Float32Array[];
  /** Whether it has a word of that kind; true where any is. */
  readonly isTyped: boolean;
};

/** The meaning of `query`, asked of `index`. */
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

/** The sentence, measured. */
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
    // A word of the question is no answer to it.
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

/** For each of `terms` terms, how near it stands to the word at `at`: less by a tenth with every word between. */
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

/** `sentences`, measured as one. */
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
