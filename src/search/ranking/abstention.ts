/** How likely it is that the best passage answers the question. */

import { sigmoid } from '../../model/linear.ts';
import { raise } from '../../model/vectors.ts';
import { trait as traitBits } from '../analysis/answer-types.ts';
import type { AnswerKind } from '../question/question.ts';
import { featuresFor } from './features.ts';
import type { Fit } from './match.ts';
import { byRarity, covered, kindMissed, share } from './match-measures.ts';
import type { Meaning } from './meaning.ts';
import type { Sought } from './prepared-query.ts';
import type { RankedPassage } from './ranker.ts';
import weights from './ranker.weights.json' with { type: 'json' };

/** Below this probability the reply is that the article does not say, unless a setting says otherwise. */
export const usualMinProbability = 0.4;

/** What the reply may call the best passage. */
export type Confidence = 'answered' | 'closest' | 'not-found';

/** `not-found` below `minProbability`; `closest`, for it may be no answer, up to three quarters of the way to certainty. */
export function confidenceOf(probability: number, minProbability: number): Confidence {
  if (probability < minProbability) return 'not-found';
  return probability < (3 + minProbability) / 4 ? 'closest' : 'answered';
}

/** What tells whether there is an answer: the best passage, the one after it, and the question. */
export type Signal = {
  readonly name: string;
  readonly of: (
    best: RankedPassage,
    second: RankedPassage | undefined,
    sought: Sought,
    ranked: readonly RankedPassage[],
  ) => number;
};

/** All of them, in the order in which they are fitted by `scripts/train/abstention.ts`: the ranker's own features, and what they do not say. */
export const signals: readonly Signal[] = [
  { name: 'always', of: () => 1 },
  ...featuresFor('passage').map(
    ({ name, of }): Signal => ({ name, of: ({ item }, _, sought) => of(item, sought) }),
  ),
  { name: 'coverage', of: ({ item: { own } }, _, sought) => share(own, sought, byRarity) },
  { name: 'words unknown', of: (_best, _second, sought) => shareUnknown(sought) },
  { name: 'words here', of: ({ item: { own } }, _, sought) => Math.log(1 + covered(own, sought, byRarity)) },
  { name: 'beside names', of: ({ item: { own } }, _, sought) => shareBesideNames(own, sought) },
  { name: 'beside names, sentence', of: ({ item: { other } }, _, sought) => shareBesideNames(other, sought) },
  { name: 'far', of: ({ item }, _, sought) => shareFar(item.nearness, sought) },
  {
    name: 'far, capitals',
    of: ({ item }, _, sought) => shareFar(item.nearness, sought, ({ capital }) => capital),
  },
  { name: 'nothing near', of: (_best, _second, sought, ranked) => shareFar(nearest(ranked), sought) },
  { name: 'topic', of: (_best, _second, _sought, ranked) => meanOf(ranked, ({ cosine }) => cosine) },
  { name: 'mean share', of: (_best, _second, _sought, ranked) => meanOf(ranked, ({ share }) => share) },
  { name: 'terms', of: (_best, _second, { terms }) => Math.log(1 + terms.length) },
  { name: 'number not here', of: ({ item: { own } }, _, sought) => kindMissed(own, sought, 'how many') },
  { name: 'denial missed', of: ({ item: { other } }, _, sought) => denialMissed(other, sought) },
  { name: 'lead', of: ({ score }, second) => Math.log(1 + score - (second?.score ?? score - 5)) },
];

/** Values of the signals, in their order, for passages that are `ranked`; undefined where there is none. */
export function signalsOf(ranked: readonly RankedPassage[], sought: Sought): readonly number[] | undefined {
  const [best, second] = ranked;
  return best && signals.map(({ of }) => of(best, second, sought, ranked));
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
    ranked.every((each) => lacksMeasure(each, sought)) ||
    (probability < sure && hasOnlyNames(ranked, sought));
  return lacksAll ? probability * usualMinProbability : probability;
}

// From here on the passage is taken for an answer although only names of the question are there.
const sure = 0.7;

/**
 * True if names of the question are there, and nothing that comes near to its other words: "When was Boeing founded?" of
 * an article that only mentions Boeing.
 */
function hasOnlyNames(ranked: readonly RankedPassage[], { terms }: Sought): boolean {
  const near = nearest(ranked);
  const others = terms.flatMap((term, i) => (term.capital ? [] : [{ ...term, near: near[i] ?? 0 }]));
  return (
    others.length > 0 &&
    others.length < terms.length &&
    others.every(({ known, numeric, near }) => !known && !numeric && near < leastNearness)
  );
}

/** 1 if the question asks for what is not so, and `fit` says of nothing that it is not: "What did they never sell?" */
function denialMissed({ trait }: Fit, { question }: Sought): number {
  return question.denies && (trait & traitBits.denial) === 0 ? 1 : 0;
}

// What is told by its form. A name may be anybody's, a reason needs no word for it, and "when" may be "at noon".
const kindsToldByForm: ReadonlySet<AnswerKind> = new Set(['how many', 'how old', 'how long']);

/** True if the question asks for a number, an age or a time that passes, and `passage` has none. */
export function lacksMeasure({ item: { own } }: RankedPassage, sought: Sought): boolean {
  return kindsToldByForm.has(sought.question.kind) && kindMissed(own, sought) === 1;
}

/** Share of the terms beside names that `fit` has, all the same: "Where was Nguyen born?" finds Nguyen, and no birth. */
function shareBesideNames({ strengths }: Fit, { terms }: Sought): number {
  let here = 0;
  let all = 0;
  for (const [i, { capital }] of terms.entries()) {
    if (capital) continue;
    all++;
    here += strengths[i] ?? 0;
  }
  return all === 0 ? 1 : here / all;
}

/** Share, by rarity, of the question's words that are nowhere in what is searched. */
function shareUnknown({ terms }: Sought): number {
  let unknown = 0;
  let all = 1e-9;
  for (const { known, rarity } of terms) {
    all += rarity;
    if (!known) unknown += rarity;
  }
  return unknown / all;
}

// A term that comes no nearer than this to any word has nothing to do with it.
const leastNearness = 0.3;

/** Share, by rarity, of the terms that `chosen` lets through which are far from all that `nearness` was measured on. */
function shareFar(
  nearness: Float32Array,
  { terms }: Sought,
  chosen: (term: Sought['terms'][number]) => boolean = () => true,
): number {
  let far = 0;
  let all = 1e-9;
  for (const [i, term] of terms.entries()) {
    if (!chosen(term)) continue;
    all += term.rarity;
    if ((nearness[i] ?? 0) < leastNearness) far += term.rarity;
  }
  return far / all;
}

/** How near any of `ranked` comes to each term. */
function nearest(ranked: readonly RankedPassage[]): Float32Array {
  const nearness = Float32Array.from(ranked[0]?.item.nearness ?? []);
  for (const { item } of ranked) raise(nearness, item.nearness);
  return nearness;
}

/** The mean of a measure of meaning over `ranked`: whether the article is about what is asked at all. */
function meanOf(ranked: readonly RankedPassage[], measure: (meaning: Meaning) => number): number {
  return ranked.reduce((sum, { item }) => sum + measure(item.meaning), 0) / Math.max(1, ranked.length);
}
