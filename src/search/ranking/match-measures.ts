/** Measures of how much of a question a passage or sentence has. The features are made of them. */

import { answerType as answerTypes } from '../analysis/answer-types.ts';
import { countMarks } from '../analysis/char-ngrams.ts';
import { type AnswerKind, expectedTypes } from '../question/question.ts';
import { type Match, nothing } from './match.ts';
import type { PreparedQuery } from './prepared-query.ts';
import type { Weighing } from './term-weights.ts';

/** Selects one of the weighings of the question's terms. */
type Weight = (prepared: PreparedQuery) => Weighing;
/** By rarity in English. */
export const byRarity: Weight = ({ weighings }) => weighings.rarity;
/** By BM25 rarity among the sentences searched. */
export const byIdf: Weight = ({ weighings }) => weighings.idf;
/** By both: rarity times BM25 rarity. */
export const byBoth: Weight = ({ weighings }) => weighings.both;
/** By both; capitalised terms and numbers have weight 0. */
export const lowerCase: Weight = ({ weighings }) => weighings.lowerCase;
/** By BM25 rarity; capitalised terms and the focus have weight 0. */
export const plain: Weight = ({ weighings }) => weighings.plain;
/** By BM25 rarity; all terms but the focus have weight 0. */
export const ofFocus: Weight = ({ weighings }) => weighings.focus;

/** Sum of the weights of the question's terms that `match` has, each times its match strength. */
export function covered(
  { strengths }: Pick<Match, 'strengths'>,
  prepared: PreparedQuery,
  weight: Weight,
): number {
  const { weights } = weight(prepared);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (strengths[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** Share, 0 to 1, of the question's weight that `match` has. */
export function share(match: Pick<Match, 'strengths'>, prepared: PreparedQuery, weight: Weight): number {
  return covered(match, prepared, weight) / weight(prepared).total;
}

/** Like `share`, without the words of the title: these may occur in every passage or in none. */
export function shareOffTitle(match: Match, title: Match, { weighings }: PreparedQuery): number {
  const { weights } = weighings.both;
  let sum = 0;
  let all = 1e-9;
  for (let i = 0; i < weights.length; i++) {
    const weight = (1 - (title.strengths[i] ?? 0)) * (weights[i] ?? 0);
    sum += weight * (match.strengths[i] ?? 0);
    all += weight;
  }
  return sum / all;
}

/** Weight of the terms that `neighbour` has and `match` lacks. */
export function added(match: Match, neighbour: Match, prepared: PreparedQuery, weight: Weight): number {
  const { weights } = weight(prepared);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const more = (neighbour.strengths[i] ?? 0) - (match.strengths[i] ?? 0);
    if (more > 0) sum += more * (weights[i] ?? 0);
  }
  return sum;
}

/** High if this sentence and the next share the question between them. The next sentence then answers. */
export function leadsTo(match: Match, next: Match, prepared: PreparedQuery): number {
  return Math.min(
    share(match, prepared, byBoth),
    added(match, next, prepared, byBoth) / byBoth(prepared).total,
  );
}

/** Rarity of the capitalised terms that neither `match` nor `title` has. */
export function missingNames(
  { strengths }: Match,
  { weighings }: PreparedQuery,
  title: Match = nothing,
): number {
  const { weights } = weighings.names;
  let sum = 0;
  for (let i = 0; i < weights.length; i++)
    sum += (weights[i] ?? 0) * (1 - (strengths[i] ?? 0)) * (1 - (title.strengths[i] ?? 0));
  return sum;
}

/** Total rarity of the capitalised terms; never 0. */
export function names({ weighings }: PreparedQuery): number {
  return weighings.names.total;
}

/** Rarity of the last term of the question, times the share of it that `match` lacks. */
export function missingLast({ strengths }: Match, { terms }: PreparedQuery): number {
  return (1 - (strengths[terms.length - 1] ?? 0)) * (terms.at(-1)?.rarity ?? 0);
}

/**
 * Share, 0 to 1, of the question's words that `match` has, stop words included, weighted by their BM25 rarity
 * among the sentences searched.
 */
export function wordShare({ words }: Match, { words: { weights, total } }: PreparedQuery): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) if ((words[i] ?? 0) > 0) sum += weights[i] ?? 0;
  return sum / total;
}

/**
 * BM25 score of the question's terms in `match`, half normalised by length. `usual` is the neutral length, in
 * mean passage lengths.
 */
export function bm25({ counts, length }: Match, prepared: PreparedQuery, weight: Weight, usual = 1): number {
  const norm = 1.2 * (0.5 + (0.5 * length) / Math.max(1, prepared.meanLength * usual));
  return saturated(counts, weight(prepared), norm);
}

/** BM25 score of the question's words in `match`, stop words included. */
export function bm25OfWords(
  { words, length }: Match,
  { words: weighing, meanLength }: PreparedQuery,
): number {
  const norm = 1.2 * (0.3 + (0.7 * length) / Math.max(1, meanLength));
  return saturated(words, weighing, norm);
}

/** Sum of the weights of what is counted. Each grows with its count, to at most 2.2 times its weight. */
function saturated(counts: readonly number[], { weights }: Weighing, norm: number): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const count = counts[i] ?? 0;
    if (count > 0) sum += ((weights[i] ?? 0) * count * 2.2) / (count + norm);
  }
  return sum;
}

/** Share, 0 to 1, of the question's letter runs that `match` has. */
export function shareOfLetters({ letters }: Match, { question }: PreparedQuery): number {
  return countMarks(letters) / Math.max(1, question.runs.length);
}

/**
 * Score of the neighbouring words of the question, stop words included, that are also neighbours in `match`.
 */
export function phrases(
  match: Pick<Match, 'phrases'>,
  { question, words: { weights } }: PreparedQuery,
): number {
  let sum = 0;
  for (const place of match.phrases) {
    const [first, second] = question.neighbours[place] ?? noPair;
    sum += (weights[first] ?? 0) + (weights[second] ?? 0);
  }
  return sum;
}

/** Score of the term pairs of the question, stop words left out, that also follow each other in `match`. */
export function pairs(match: Match, prepared: PreparedQuery, weight: Weight): number {
  const { weights } = weight(prepared);
  let sum = 0;
  for (const place of match.pairs) {
    const [first, second] = prepared.question.pairs[place] ?? noPair;
    sum += Math.min(weights[first] ?? 0, weights[second] ?? 0);
  }
  return sum;
}

const noPair = [-1, -1] as const;

/**
 * 1 if the question expects an answer of `kind` (by default its own kind) and `match` has no word of that type;
 * else 0.
 */
export function kindMissed(
  { answerType }: Match,
  { question }: PreparedQuery,
  kind: AnswerKind = question.kind,
): number {
  const wanted = expectedTypes[question.kind];
  return kind === question.kind && wanted !== 0 && (answerType & wanted) === 0 ? 1 : 0;
}

/** 1 if the question asks what is said, or who says it, and `match` has no speech word; else 0. */
export function speechMissed({ answerType }: Match, { asksForSpeech }: PreparedQuery): number {
  return asksForSpeech && (answerType & answerTypes.speech) === 0 ? 1 : 0;
}
