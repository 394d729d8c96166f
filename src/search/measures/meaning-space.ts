/** Measures how near each word of a text is to each term of a question, by word vectors. */
import { vectorOf, vectorSize } from '../../lexicon/en/word-vectors.ts';
import type { Arena } from '../../model/arena.ts';
import { addVector, type SizedVector, sized } from '../../model/vectors.ts';
import type { Parts } from '../index/article-index.ts';
import type { PassageIndex } from '../index/passage-index.ts';
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

/** The word vectors and term weights of one question, and the words that were measured. */
export type MeaningSpace = {
  readonly query: PreparedQuery;
  readonly vectorOfWord: PassageIndex['vectorOfWord'];
  /** The number of terms. */
  readonly terms: number;
  /** The vectors of the terms that have one, four by four; see `joinVectors`. */
  readonly vectors: Float64Array;
  /** The terms of `vectors`. */
  readonly withVector: readonly number[];
  readonly lowerCase: Weighing;
  /** Sums of term vectors, weighted by rarity: of the terms without a capital, and of all terms. */
  readonly centroid: SizedVector;
  readonly fullCentroid: SizedVector;
  /** For each word of the vocabulary, its row in `near`; 0 before it is measured, `far` for most words. */
  readonly rowOf: Int32Array;
  /** The nearness of words to each term, 0 to `sameWord`, one row each. It grows. */
  near: Float32Array;
  rows: number;
  /** Room for one row. */
  readonly around: Float32Array;
  /** Room for the tables of the question. */
  readonly arena: Arena;
};

/** The row of the words that are near to no term: zeros. */
export const far = 1;
// Few words are near to a term. The table doubles when it is full.
const firstRows = 32;

/** Returns the space of `query` for the words of `index`. */
export function meaningSpaceOf(query: PreparedQuery, index: PassageIndex, arena: Arena): MeaningSpace {
  const { terms } = query;
  const vectors = terms.map(({ folded, numeric }) => (numeric ? undefined : vectorOf(folded)));
  const lowerCase = weighing(terms, ({ capital, numeric, rarity }) => (capital || numeric ? 0 : rarity));
  const sumOf = (weights: Float64Array): SizedVector => {
    const sum = arena.float32(vectorSize);
    for (const [term, vector] of vectors.entries()) if (vector) addVector(sum, vector, weights[term] ?? 0);
    return sized(sum);
  };
  const withVector = [...vectors.keys()].filter((term) => vectors[term] !== undefined);
  return {
    query,
    vectorOfWord: index.vectorOfWord,
    terms: terms.length,
    vectors: joinVectors(
      withVector.map((term) => vectors[term]),
      arena,
    ),
    withVector,
    lowerCase,
    centroid: sumOf(lowerCase.weights),
    fullCentroid: sumOf(query.weighings.rarity.weights),
    rowOf: arena.int32(index.vocabulary.termOf.length),
    near: arena.float32(firstRows * terms.length),
    rows: far + 1,
    around: arena.float32(terms.length),
    arena,
  };
}

/**
 * The vectors in groups of four: the first numbers of all four, then their second numbers, and so on. Zeros for
 * undefined. Four sums at once take a third of the time of four in turn, because each waits for its last addition.
 */
function joinVectors(vectors: readonly (Float32Array | undefined)[], arena: Arena): Float64Array {
  const joined = arena.float64(Math.ceil(vectors.length / 4) * 4 * vectorSize);
  for (const [term, vector] of vectors.entries())
    for (let i = 0; vector !== undefined && i < vectorSize; i++)
      joined[((term >> 2) * vectorSize + i) * 4 + (term & 3)] = vector[i] ?? 0;
  return joined;
}

/** The row of `word` in `space.near`. It may replace that array. */
export function rowOf(space: MeaningSpace, word: number): number {
  return space.rowOf[word] || measureWord(space, word);
}

function measureWord(space: MeaningSpace, word: number): number {
  const vector = space.vectorOfWord(word);
  let row = far;
  if (vector !== undefined) row = measureVector(space, vector);
  const { slotOf, termOf, strengthOf } = space.query.matches;
  const slot = slotOf[word] ?? 0;
  const term = termOf[slot] ?? -1;
  if (term >= 0) {
    if (row === far) row = addRow(space);
    const at = row * space.terms + term;
    space.near[at] = Math.max(space.near[at] ?? 0, nearnessOfMatch(strengthOf[slot] ?? 0));
  }
  space.rowOf[word] = row;
  return row;
}

/** The row with the nearness of `vector` to each term; `far` if it is near to none. */
function measureVector(space: MeaningSpace, vector: Float32Array): number {
  const { terms, vectors, withVector } = space;
  let row = far;
  for (let group = 0; group < withVector.length; group += 4) {
    // Not destructured: V8 would make an object of each number.
    let one = 0;
    let two = 0;
    let three = 0;
    let four = 0;
    for (let i = 0, at = group * vectorSize; i < vectorSize; i++, at += 4) {
      const value = vector[i] ?? 0;
      one += value * (vectors[at] ?? 0);
      two += value * (vectors[at + 1] ?? 0);
      three += value * (vectors[at + 2] ?? 0);
      four += value * (vectors[at + 3] ?? 0);
    }
    if (one <= leastCosine && two <= leastCosine && three <= leastCosine && four <= leastCosine) continue;
    if (row === far) row = addRow(space);
    const at = row * terms;
    space.near[at + (withVector[group] ?? 0)] = nearnessOfCosine(one);
    if (group + 1 < withVector.length) space.near[at + (withVector[group + 1] ?? 0)] = nearnessOfCosine(two);
    if (group + 2 < withVector.length)
      space.near[at + (withVector[group + 2] ?? 0)] = nearnessOfCosine(three);
    if (group + 3 < withVector.length) space.near[at + (withVector[group + 3] ?? 0)] = nearnessOfCosine(four);
  }
  return row;
}

function addRow(space: MeaningSpace): number {
  const row = space.rows++;
  if (space.rows * space.terms > space.near.length) {
    const larger = space.arena.float32(space.near.length * 2);
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
  const size = space.terms;
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
