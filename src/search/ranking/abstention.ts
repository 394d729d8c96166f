/** The probability that the best passage answers the question. */

import { dot, sigmoid } from '../../model/linear.ts';
import { kindMissed } from '../measures/match-measures.ts';
import type { PreparedQuery } from '../measures/prepared-query.ts';
import type { AnswerKind } from '../question/answer-kind.ts';
import type { RankedPassage } from './ranker.ts';
import weights from './ranker.weights.json' with { type: 'json' };
import { nearnessToTerms, signals, signalsOf } from './signals.ts';

/** Default of `minProbability`: below it the reply says that the article does not answer the question. */
export const usualMinProbability = 0.4;

/** How the reply presents the best passage. */
export type AnswerStatus = 'answered' | 'closest' | 'not-found';

/**
 * `not-found` below `minProbability`; `closest` up to two thirds of the way from there to 1; else
 * `answered`.
 */
export function statusOf(probability: number, minProbability: number): AnswerStatus {
  if (probability < minProbability) return 'not-found';
  return probability < (2 + minProbability) / 3 ? 'closest' : 'answered';
}

// The nearest of many articles is near by chance. The model was fitted on up to 40 articles that are all
// searched. Of 150 questions that 36 (288) articles do not answer, 14 % (24 %) get a passage, and of 150 others
// 1 % (4 %) are refused although the right passage is first; with the weights for one article 17 % (26 %) and
// 6 % (13 %), of 700 each.
const chanceOfMany = 0.45;

const inOrder = (byName: Readonly<Record<string, number>>): Float64Array =>
  Float64Array.from(signals, ({ name }) => byName[name] ?? 0);

// Of several articles the nearest has more of any question by chance.
const signalWeights = { passage: inOrder(weights.answer), library: inOrder(weights['answer of several']) };

/** Probability, 0 to 1, that the first of `ranked` answers the question; 0 if there is none. */
export function answerProbability(ranked: readonly RankedPassage[], prepared: PreparedQuery): number {
  const values = signalsOf(ranked, prepared);
  if (values === undefined) return 0;
  const probability = sigmoid(
    dot(values, signalWeights[prepared.grain]) - chanceOfMany * Math.log(prepared.searchableTimes),
  );
  // If no candidate has an age, "How old is he?" has no answer.
  const lacksAll =
    lacksNumber(prepared) ||
    ranked.every((each) => lacksMeasure(each, prepared)) ||
    (probability < sure && hasOnlyNames(ranked, prepared));
  return lacksAll ? probability * usualMinProbability : probability;
}

const plainNumber = /^\d+(?:[.,]\d+)*$/u;
const year = /^(?:1\d|20)\d\d$/u;
const magnitudes = new Set(
  'thousand million billion trillion percent per cent dollars euros pounds'.split(' '),
);

/**
 * True if the question is about a number that the articles lack, and has at most one other term: "What costs
 * 90 million?" In a longer question the article may write the number otherwise, or leave it out. It often
 * leaves out a year.
 */
function lacksNumber({ terms }: PreparedQuery): boolean {
  const others = terms.filter(({ numeric, folded }) => !numeric && !magnitudes.has(folded));
  return (
    others.length <= 1 &&
    terms.some(({ known, folded }) => !known && plainNumber.test(folded) && !year.test(folded))
  );
}

// Below this nearness a word has nothing to do with a term.
const leastNearness = 0.3;

// From this probability on, the passage counts as an answer even if it matches only names of the question.
const sure = 0.7;

/**
 * True if the articles have names of the question but nothing near its other words: "When was Boeing
 * founded?" in an article that only mentions Boeing.
 */
function hasOnlyNames(ranked: readonly RankedPassage[], { terms }: PreparedQuery): boolean {
  const others = terms.filter(({ capital }) => !capital);
  if (others.length === 0 || others.length === terms.length) return false;
  const near = nearnessToTerms(ranked);
  return terms.every(
    ({ capital, known, numeric }, place) =>
      capital || (!known && !numeric && (near[place] ?? 0) < leastNearness),
  );
}

// Answers with a recognisable form. A name may be anyone's, a reason needs no special word, and "when" may be
// "at noon".
const kindsToldByForm: ReadonlySet<AnswerKind> = new Set(['how many', 'how old', 'how long']);

/** True if the question asks for a number, an age or a duration, and `passage` has none. */
export function lacksMeasure({ candidates, place }: RankedPassage, { question }: PreparedQuery): boolean {
  const { matches, rows } = candidates;
  return (
    kindsToldByForm.has(question.kind) && kindMissed(matches, rows.whole[place] ?? 0, { question }) === 1
  );
}
