/** Scores sentences of news with the fitted model: which to try, and the worth of a set. */
import { dot } from '../../model/linear.ts';
import type { ArticleSentences, CandidateSentence } from '../sentences.ts';
import { describeSentences, sentenceFeatureNames } from './sentence-features.ts';
import { isNoOpening } from './sentence-style.ts';
import { setDescriber, setFeatureNames } from './set-features.ts';
import type { Weights } from './weights.ts';
import { wordChances } from './word-features.ts';

/** The candidate sentences, and the comparison of sets of them. */
export type Objective = {
  /** The indices of the candidates, best first. */
  readonly tried: readonly number[];
  /** The indices of sentences that every set includes, if it is large enough. */
  readonly kept: readonly number[];
  /** The worth of a set of sentences, given by their indices in order. */
  readonly scoreOf: (indices: readonly number[]) => number;
};

/** The input of the choice. */
export type NewsChoice = {
  /** The sentences that may be chosen for themselves, and not only as a dependency of another. */
  readonly among: readonly CandidateSentence[];
  /** A bonus for each sentence, added to its features. */
  readonly bonus: (sentence: CandidateSentence) => number;
  /** True if every set includes the article's first sentence, unless that is a teaser. */
  readonly keepsFirst: boolean;
};

const maxTried = 20;

/** The objective of a summary of news with these weights. */
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

/** The fitted score of each sentence, and of a set of sentences by their indices. */
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
