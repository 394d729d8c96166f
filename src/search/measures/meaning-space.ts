/** Measures how near each word of a text is to each term of a question, by word vectors. */
import { vectorOf, vectorSize } from '../../lexicon/en/word-vectors.ts';
import { addVector, dot, type SizedVector, sized } from '../../model/vectors.ts';
import type { Parts } from '../index/article-index.ts';
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

/** The word vectors and term weights of one question, and the words that were measured. */
export type MeaningSpace = {
  readonly query: PreparedQuery;
  readonly vectorOfWord: PassageIndex['vectorOfWord'];
  /** The vectors of the terms; undefined for numbers and unknown words. */
  readonly vectors: readonly (Float32Array | undefined)[];
  readonly lowerCase: Weighing;
  /** Sums of term vectors, weighted by rarity: of the terms without a capital, and of all terms. */
  readonly centroid: SizedVector;
  readonly fullCentroid: SizedVector;
  /** For each word of the vocabulary, its row in `near`; 0 before it is measured, `far` for most words. */
  readonly rowOf: Int32Array;
  /** The nearness of words to each term, 0 to `sameWord`, one row each. It grows. */
  near: Float32Array;
  rows: number;
};

/** The row of the words that are near to no term: zeros. */
export const far = 1;
// Few words are near to a term. The table doubles when it is full.
const firstRows = 32;

/** Returns the space of `query` for the words of `index`. */
export function meaningSpaceOf(query: PreparedQuery, index: PassageIndex): MeaningSpace {
  const { terms } = query;
  const vectors = terms.map(({ folded, numeric }) => (numeric ? undefined : vectorOf(folded)));
  const lowerCase = weighing(terms.map(({ capital, numeric, rarity }) => (capital || numeric ? 0 : rarity)));
  const sumOf = (weights: readonly number[]): SizedVector => {
    const sum = new Float32Array(vectorSize);
    for (const [term, vector] of vectors.entries()) if (vector) addVector(sum, vector, weights[term] ?? 0);
    return sized(sum);
  };
  return {
    query,
    vectorOfWord: index.vectorOfWord,
    vectors,
    lowerCase,
    centroid: sumOf(lowerCase.weights),
    fullCentroid: sumOf(query.weighings.rarity.weights),
    rowOf: new Int32Array(index.vocabulary.termOf.length),
    near: new Float32Array(firstRows * terms.length),
    rows: far + 1,
  };
}

/** The row of `word` in `space.near`. It may replace that array. */
export function rowOf(space: MeaningSpace, word: number): number {
  return space.rowOf[word] || measureWord(space, word);
}

function measureWord(space: MeaningSpace, word: number): number {
  const { slotOf, termOf, strengthOf } = space.query.matches;
  const vector = space.vectorOfWord(word);
  const slot = slotOf[word] ?? 0;
  const size = space.vectors.length;
  let row = far;
  for (let term = 0; term < size; term++) {
    const other = space.vectors[term];
    let near = vector === undefined || other === undefined ? 0 : nearnessOfCosine(dot(vector, other));
    if (slot > 0 && termOf[slot] === term) near = Math.max(near, nearnessOfMatch(strengthOf[slot] ?? 0));
    if (near === 0) continue;
    if (row === far) row = addRow(space);
    space.near[row * size + term] = near;
  }
  space.rowOf[word] = row;
  return row;
}

function addRow(space: MeaningSpace): number {
  const row = space.rows++;
  if (space.rows * space.vectors.length > space.near.length) {
    const larger = new Float32Array(space.near.length * 2);
    larger.set(space.near);
    space.near = larger;
  }
  return row;
}

function nearnessOfMatch(strength: number): number {
  return strength >= sameWord ? sameWord : strength * otherMatch;
}

/** Nearness, 0 to 0.7, of two different words whose vectors have this cosine. */
export function nearnessOfCosine(cosine: number): number {
  const share = (cosine - leastCosine) / (fullCosine - leastCosine);
  return relatedWord * Math.min(1, Math.max(0, share));
}

/** Raises the nearness of each term, from `start` of `nearness` on, to that of the nearest of some words. */
export function raiseNearness(
  space: MeaningSpace,
  { values, starts }: Parts<Int32Array>,
  {
    sentence,
    nearness,
    start,
  }: { readonly sentence: number; readonly nearness: Float32Array; readonly start: number },
): void {
  const size = space.vectors.length;
  const end = starts[sentence + 1] ?? 0;
  for (let at = starts[sentence] ?? 0; at < end; at++) {
    const row = rowOf(space, values[at] ?? 0);
    if (row === far) continue;
    const { near } = space;
    for (let term = 0; term < size; term++) {
      const own = near[row * size + term] ?? 0;
      if (own > (nearness[start + term] ?? 0)) nearness[start + term] = own;
    }
  }
}

/** The words of a sentence: a row of a table. */
type SentenceWords = {
  readonly words: Parts<Int32Array>;
  readonly wordTypes: Uint8Array;
  readonly sentence: number;
};

/** True if the word at `at` has the expected answer type. A word of the question does not answer it. */
function mayAnswer(
  at: number,
  { words, wordTypes }: SentenceWords,
  { matches, question }: PreparedQuery,
): boolean {
  if (((wordTypes[at] ?? 0) & expectedTypes[question.kind]) === 0) return false;
  return (matches.wordOf[matches.slotOf[words.values[at] ?? 0] ?? 0] ?? -1) < 0;
}

/** The types of the words of the sentence that are not in the question, and `types`. */
export function withWordTypes(
  types: number,
  { words, wordTypes, sentence }: SentenceWords,
  { matches }: PreparedQuery,
): number {
  let found = types;
  const end = words.starts[sentence + 1] ?? 0;
  for (let at = words.starts[sentence] ?? 0; at < end; at++)
    if ((matches.wordOf[matches.slotOf[words.values[at] ?? 0] ?? 0] ?? -1) < 0) found |= wordTypes[at] ?? 0;
  return found;
}

/**
 * The largest share of the question that is near one word of the expected answer type, by `weights`. Raises
 * `nearest`, from `start` on, to the nearness of each term to such a word.
 */
export function nearAnswers(
  space: MeaningSpace,
  sentence: SentenceWords,
  {
    rare,
    nearest,
    start,
  }: { readonly rare: Weighing; readonly nearest: Float32Array; readonly start: number },
): number {
  const { starts } = sentence.words;
  const [first, end] = [starts[sentence.sentence] ?? 0, starts[sentence.sentence + 1] ?? 0];
  let best = 0;
  let around: Float32Array | undefined;
  for (let at = first; at < end; at++) {
    if (!mayAnswer(at, sentence, space.query)) continue;
    around ??= new Float32Array(space.vectors.length);
    around.fill(0);
    raiseAround(space, sentence.words.values, { around, at, first, end });
    let sum = 0;
    for (let term = 0; term < around.length; term++) {
      const near = around[term] ?? 0;
      sum += near * (rare.weights[term] ?? 0);
      if (near > (nearest[start + term] ?? 0)) nearest[start + term] = near;
    }
    best = Math.max(best, sum / rare.total);
  }
  return best;
}

/** Raises `around` to the nearness of each term to the words near `at`; it falls by a tenth per word of distance. */
function raiseAround(
  space: MeaningSpace,
  words: Int32Array,
  {
    around,
    at,
    first,
    end,
  }: { readonly around: Float32Array; readonly at: number; readonly first: number; readonly end: number },
): void {
  const size = around.length;
  const last = Math.min(end - 1, at + maxNear);
  for (let place = Math.max(first, at - maxNear); place <= last; place++) {
    const row = rowOf(space, words[place] ?? 0);
    if (row === far) continue;
    const share = 1 - Math.abs(place - at) / 10;
    for (let term = 0; term < size; term++)
      around[term] = Math.max(around[term] ?? 0, share * (space.near[row * size + term] ?? 0));
  }
}
