/** What the fitted model says of sentences of news: which to try, and what some of them are worth together. */
import { dot } from '../../model/linear.ts';
import type { ArticleSentences, CandidateSentence } from '../sentences.ts';
import { describeSentences, sentenceFeatureNames } from './sentence-features.ts';
import { isNoOpening } from './sentence-style.ts';
import { setDescriber, setFeatureNames } from './set-features.ts';
import type { Weights } from './weights.ts';
import { wordChances } from './word-features.ts';

/** Which sentences may be chosen, and how sets of them compare. */
export type Objective = {
  /** The indices of the sentences that are tried, the best first. */
  readonly tried: readonly number[];
  /** The indices of sentences that every set has, where their number allows it. */
  readonly kept: readonly number[];
  /** The worth of sentences together, by their indices in order. */
  readonly scoreOf: (indices: readonly number[]) => number;
};

/** What the choice is made from. */
export type NewsChoice = {
  /** The sentences that may be taken for their own sake, and not only because another one needs them. */
  readonly among: readonly CandidateSentence[];
  /** What speaks for a sentence beside its features. */
  readonly bonus: (sentence: CandidateSentence) => number;
  /** True if the article's first sentence comes with any others, unless it is a teaser. */
  readonly keepsFirst: boolean;
};

const maxTried = 20;

/** The objective of a summary of news, with these weights. */
export function newsObjective(reading: ArticleSentences, weights: Weights, choice: NewsChoice): Objective {
  const { among, bonus, keepsFirst } = choice;
  const { scores: fitted, scoreOf } = fittedScores(reading, weights);
  const extra = reading.sentences.map(bonus);
  const scores = fitted.map((score, index) => score + (extra[index] ?? 0));
  const [first] = reading.sentences;
  return {
    tried: among
      .toSorted((a, b) => (scores[b.index] ?? 0) - (scores[a.index] ?? 0))
      .slice(0, maxTried)
      .map(({ index }) => index),
    kept: keepsFirst && first !== undefined && !first.isFrame && !isNoOpening(first) ? [0] : [],
    scoreOf: (indices) => indices.reduce((sum, index) => sum + (extra[index] ?? 0), scoreOf(indices)),
  };
}

/** What the fitted weights say of each sentence, and of sentences together by their indices. */
export function fittedScores(
  reading: ArticleSentences,
  { sentence, word, set }: Weights,
): { readonly scores: readonly number[]; readonly scoreOf: (indices: readonly number[]) => number } {
  const sentenceOrder = sentenceFeatureNames.map((name) => sentence[name]);
  const setOrder = setFeatureNames.map((name) => set[name]);
  const scores = describeSentences(reading).map((features) => dot(features, sentenceOrder));
  const describe = setDescriber(reading, wordChances(reading, word));
  return {
    scores,
    scoreOf: (indices) =>
      indices.reduce((sum, index) => sum + (scores[index] ?? 0), dot(describe(indices), setOrder)),
  };
}
