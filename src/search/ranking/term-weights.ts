/** How much the terms of a question count, by several measures: worked out once a question, read for every passage. */
import type { QuestionTerm } from '../question/question.ts';

/** A question's term, and how rare it is. */
export type RatedTerm = QuestionTerm & {
  /** 0 to 1: how rare it is in general English. */
  readonly rarity: number;
  /** How rare it is among the sentences searched, as in BM25. */
  readonly idf: number;
};

/** What each of several words counts by one measure, in their order. */
export type Weighing = {
  readonly weights: readonly number[];
  /** All of them together; never 0, so that a share of it is a number. */
  readonly total: number;
};

/** What the terms of a question count, by each measure. */
export type Weighings = Readonly<
  Record<'rarity' | 'idf' | 'both' | 'lowerCase' | 'plain' | 'focus' | 'names', Weighing>
>;

/** Weighs `terms` by every measure. */
export function weighTerms(terms: readonly RatedTerm[]): Weighings {
  const by = (measure: (term: RatedTerm) => number): Weighing => weighing(terms.map(measure));
  return {
    rarity: by(({ rarity }) => rarity),
    idf: by(({ idf }) => idf),
    both: by(({ rarity, idf }) => rarity * idf),
    lowerCase: by(({ capital, numeric, rarity, idf }) => (capital || numeric ? 0 : rarity * idf)),
    plain: by(({ capital, focus, idf }) => (capital || focus ? 0 : idf)),
    focus: by(({ focus, idf }) => (focus ? idf : 0)),
    names: by(({ capital, rarity }) => (capital ? rarity : 0)),
  };
}

/** `weights`, and their total. */
export function weighing(weights: readonly number[]): Weighing {
  return { weights, total: weights.reduce((sum, weight) => sum + weight, 1e-9) };
}
