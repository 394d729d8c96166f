/** Measures of how much of a question a row of `Matches` has. The features are made of them. */

import { answerType as answerTypes } from '../analysis/answer-types.ts';
import { countBits } from '../analysis/char-ngrams.ts';
import { type AnswerKind, expectedTypes } from '../question/answer-kind.ts';
import type { Matches } from './matches.ts';
import type { PreparedQuery } from './prepared-query.ts';
import type { Weighing } from './term-weights.ts';

/** Sum of the weights of the question's terms that `row` has, each times its match strength. */
export function covered({ strengths, terms }: Matches, row: number, { weights }: Weighing): number {
  let sum = 0;
  for (let i = 0; i < terms; i++) sum += (strengths[row * terms + i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** Share, 0 to 1, of the question's weight that `row` has. */
export function share(found: Matches, row: number, weighing: Weighing): number {
  return covered(found, row, weighing) / weighing.total;
}

/** Two texts to compare, each a row: a sentence and the title, a sentence and its neighbour, both of a window. */
export type RowPair = { readonly row: number; readonly other: number };

/** Like `covered`, of two rows together. */
export function coveredByBoth(
  { strengths, terms }: Matches,
  { row, other }: RowPair,
  { weights }: Weighing,
): number {
  let sum = 0;
  for (let i = 0; i < terms; i++)
    sum += Math.max(strengths[row * terms + i] ?? 0, strengths[other * terms + i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** Like `share`, without the words of the title, the `other` row: these may occur in every passage or in none. */
export function shareOffTitle(
  { strengths, terms }: Matches,
  { row, other: title }: RowPair,
  { weights }: Weighing,
): number {
  let sum = 0;
  let all = 1e-9;
  for (let i = 0; i < terms; i++) {
    const weight = (1 - (strengths[title * terms + i] ?? 0)) * (weights[i] ?? 0);
    sum += weight * (strengths[row * terms + i] ?? 0);
    all += weight;
  }
  return sum / all;
}

/** Weight of the terms that `other`, a neighbour, has and `row` lacks. */
export function added({ strengths, terms }: Matches, { row, other }: RowPair, { weights }: Weighing): number {
  let sum = 0;
  for (let i = 0; i < terms; i++) {
    const more = (strengths[other * terms + i] ?? 0) - (strengths[row * terms + i] ?? 0);
    if (more > 0) sum += more * (weights[i] ?? 0);
  }
  return sum;
}

/** High if this sentence and the next, `other`, share the question between them. The next sentence then answers. */
export function leadsTo(found: Matches, pair: RowPair, weighing: Weighing): number {
  return Math.min(share(found, pair.row, weighing), added(found, pair, weighing) / weighing.total);
}

/** Rarity of the capitalised terms that neither `row` nor `other`, the title, has. Row 0 has none. */
export function missingNames(
  { strengths, terms }: Matches,
  { row, other: title }: RowPair,
  { weights }: Weighing,
): number {
  let sum = 0;
  for (let i = 0; i < terms; i++)
    sum +=
      (weights[i] ?? 0) * (1 - (strengths[row * terms + i] ?? 0)) * (1 - (strengths[title * terms + i] ?? 0));
  return sum;
}

/** Rarity of the last term of the question, times the share of it that `row` lacks. */
export function missingLast({ strengths }: Matches, row: number, { terms }: PreparedQuery): number {
  const last = terms.length - 1;
  const strength = last < 0 ? 0 : (strengths[row * terms.length + last] ?? 0);
  return (1 - strength) * (terms[last]?.rarity ?? 0);
}

/**
 * Share, 0 to 1, of the question's words that `row` has, stop words included, weighted by their BM25 rarity
 * among the sentences searched.
 */
export function wordShare({ words, wordCounts }: Matches, row: number, { weights, total }: Weighing): number {
  let sum = 0;
  for (let i = 0; i < words; i++) if ((wordCounts[row * words + i] ?? 0) > 0) sum += weights[i] ?? 0;
  return sum / total;
}

/** The largest `wordShare` of the `rows`: how literally the question is put, in the words of the article. */
export function largestWordShare(found: Matches, rows: ArrayLike<number>, weighing: Weighing): number {
  let largest = 0;
  for (let i = 0; i < rows.length; i++) largest = Math.max(largest, wordShare(found, rows[i] ?? 0, weighing));
  return largest;
}

/**
 * BM25 score of the question's terms in `row`, half normalised by length. `usual` is the neutral length, in
 * words.
 */
export function bm25(
  { terms, counts, length }: Matches,
  row: number,
  { weighing, usual }: { readonly weighing: Weighing; readonly usual: number },
): number {
  const norm = 1.2 * (0.5 + (0.5 * (length[row] ?? 0)) / Math.max(1, usual));
  return saturated(counts, { start: row * terms, size: terms, norm }, weighing);
}

/** BM25 score of the question's words in `row`, stop words included. */
export function bm25OfWords(
  { words, wordCounts, length }: Matches,
  row: number,
  { words: weighing, meanLength }: PreparedQuery,
): number {
  const norm = 1.2 * (0.3 + (0.7 * (length[row] ?? 0)) / Math.max(1, meanLength));
  return saturated(wordCounts, { start: row * words, size: words, norm }, weighing);
}

/** Sum of the weights of what is counted. Each grows with its count, to at most 2.2 times its weight. */
function saturated(
  counts: Float64Array | Int32Array,
  { start, size, norm }: { readonly start: number; readonly size: number; readonly norm: number },
  { weights }: Weighing,
): number {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const count = counts[start + i] ?? 0;
    if (count > 0) sum += ((weights[i] ?? 0) * count * 2.2) / (count + norm);
  }
  return sum;
}

/** Share, 0 to 1, of the question's letter runs that `row` has. */
export function shareOfLetters(
  { letters, letterWidth }: Matches,
  row: number,
  { question }: PreparedQuery,
): number {
  let count = 0;
  for (let i = 0; i < letterWidth; i++) count += countBits(letters[row * letterWidth + i] ?? 0);
  return count / Math.max(1, question.runs.length);
}

/** Score of the neighbouring words of the question, stop words included, that are also neighbours in one of the rows. */
export function phrases(
  { phrases: bits, phraseWidth }: Matches,
  { row, other }: RowPair,
  { question, words: { weights } }: PreparedQuery,
): number {
  let sum = 0;
  for (let i = 0; i < phraseWidth; i++) {
    const here = (bits[row * phraseWidth + i] ?? 0) | (bits[other * phraseWidth + i] ?? 0);
    for (let rest = here; rest !== 0; rest &= rest - 1) {
      const [first, second] = question.neighbours[placeOfBit(i, rest)] ?? noPair;
      sum += (weights[first] ?? 0) + (weights[second] ?? 0);
    }
  }
  return sum;
}

/** Score of the term pairs of the question, stop words left out, that also follow each other in `row`. */
export function pairs(
  { pairs: bits, pairWidth }: Matches,
  row: number,
  {
    question,
    weighing: { weights },
  }: { readonly question: PreparedQuery['question']; readonly weighing: Weighing },
): number {
  let sum = 0;
  for (let i = 0; i < pairWidth; i++)
    for (let rest = bits[row * pairWidth + i] ?? 0; rest !== 0; rest &= rest - 1) {
      const [first, second] = question.pairs[placeOfBit(i, rest)] ?? noPair;
      sum += Math.min(weights[first] ?? 0, weights[second] ?? 0);
    }
  return sum;
}

const noPair = [-1, -1] as const;

/** The place of the lowest bit of `bits`, the number at `index` of 32 bits each. */
function placeOfBit(index: number, bits: number): number {
  return index * 32 + 31 - Math.clz32(bits & -bits);
}

/**
 * 1 if the question expects an answer of `kind` (by default its own kind) and `row` has no word of that type;
 * else 0.
 */
export function kindMissed(
  { answerType }: Matches,
  row: number,
  { kind, question }: { readonly kind?: AnswerKind; readonly question: PreparedQuery['question'] },
): number {
  const wanted = expectedTypes[question.kind];
  return (kind ?? question.kind) === question.kind && wanted !== 0 && ((answerType[row] ?? 0) & wanted) === 0
    ? 1
    : 0;
}

/** 1 if the question asks for a measure ("how much", "how often") that `row` does not have; else 0. */
export function measureMissed({ answerType }: Matches, row: number, { question }: PreparedQuery): number {
  const { measures } = question;
  return measures !== 0 && ((answerType[row] ?? 0) & measures) === 0 ? 1 : 0;
}

/** 1 if the question asks what is said, or who says it, and `row` has no speech word; else 0. */
export function speechMissed({ answerType }: Matches, row: number, { asksForSpeech }: PreparedQuery): number {
  return asksForSpeech && ((answerType[row] ?? 0) & answerTypes.speech) === 0 ? 1 : 0;
}
