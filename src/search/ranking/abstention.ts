/** How likely it is that the best passage answers the question. */

import { sigmoid } from '../../model/linear.ts';
import type { AnswerKind } from '../question/question.ts';
import { kindMissed } from './match-measures.ts';
import type { Sought } from './prepared-query.ts';
import type { RankedPassage } from './ranker.ts';
import weights from './ranker.weights.json' with { type: 'json' };
import { nearnessToTerms, signals, signalsOf } from './signals.ts';

/** Below this probability the reply is that the article does not say, unless a setting says otherwise. */
export const usualMinProbability = 0.4;

/** What the reply may call the best passage. */
export type Confidence = 'answered' | 'closest' | 'not-found';

/** `not-found` below `minProbability`; `closest`, for it may be no answer, up to three quarters of the way to certainty. */
export function confidenceOf(probability: number, minProbability: number): Confidence {
  if (probability < minProbability) return 'not-found';
  return probability < (3 + minProbability) / 4 ? 'closest' : 'answered';
}

/** That the first of `ranked` answers, 0 to 1. */
export function answerProbability(ranked: readonly RankedPassage[], sought: Sought): number {
  const values = signalsOf(ranked, sought);
  if (values === undefined) return 0;
  const byName: Readonly<Record<string, number>> = weights.answer;
  const sum = signals.reduce((all, { name }, i) => all + (byName[name] ?? 0) * (values[i] ?? 0), 0);
  const probability = sigmoid(sum);
  // “How old is he?” has hardly an answer where nothing that was found has an age.
  const lacksAll =
    lacksNumber(sought) ||
    ranked.every((each) => lacksMeasure(each, sought)) ||
    (probability < sure && hasOnlyNames(ranked, sought));
  return lacksAll ? probability * usualMinProbability : probability;
}

const plainNumber = /^\d+(?:[.,]\d+)*$/u;
const year = /^(?:1\d|20)\d\d$/u;
const magnitudes = new Set(
  'thousand million billion trillion percent per cent dollars euros pounds'.split(' '),
);

/**
 * True if the question is about a number that the articles do not have, and hardly about anything else: "What costs 90
 * million?" In a longer question the number may be written otherwise or be left out, and a year is often left unsaid.
 */
function lacksNumber({ terms }: Sought): boolean {
  const others = terms.filter(({ numeric, folded }) => !numeric && !magnitudes.has(folded));
  return (
    others.length <= 1 &&
    terms.some(({ known, folded }) => !known && plainNumber.test(folded) && !year.test(folded))
  );
}

// A term that comes no nearer than this to any word has nothing to do with it.
const leastNearness = 0.3;

// From here on the passage is taken for an answer although only names of the question are there.
const sure = 0.7;

/**
 * True if names of the question are there, and nothing that comes near to its other words: "When was Boeing founded?" of
 * an article that only mentions Boeing.
 */
function hasOnlyNames(ranked: readonly RankedPassage[], { terms }: Sought): boolean {
  const near = nearnessToTerms(ranked);
  const others = terms.flatMap((term, i) => (term.capital ? [] : [{ ...term, near: near[i] ?? 0 }]));
  return (
    others.length > 0 &&
    others.length < terms.length &&
    others.every(({ known, numeric, near }) => !known && !numeric && near < leastNearness)
  );
}

// What is told by its form. A name may be anybody's, a reason needs no word for it, and "when" may be "at noon".
const kindsToldByForm: ReadonlySet<AnswerKind> = new Set(['how many', 'how old', 'how long']);

/** True if the question asks for a number, an age or a time that passes, and `passage` has none. */
export function lacksMeasure({ item: { own } }: RankedPassage, sought: Sought): boolean {
  return kindsToldByForm.has(sought.question.kind) && kindMissed(own, sought) === 1;
}
