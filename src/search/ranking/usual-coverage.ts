/** How much of a question a usual article covers: a general question fits any article. */
import { usualNearness } from '../../lexicon/en/questions/usual-nearness.ts';
import type { PreparedTerm } from '../measures/prepared-query.ts';

/** The coverage of a question by the articles of a background. Terms are weighted by their rarity. */
export type UsualCoverage = {
  /** Share of the question, 0 to 1, that an article is near to: the mean, and the standard deviation. */
  readonly article: number;
  readonly spread: number;
  /** Share of the question, 0 to 1, that a passage is near to: the mean. */
  readonly passage: number;
};

// Keeps a question of rare words alone from having no spread.
const leastSpread = 0.02;

/** The usual coverage of a question with these `terms`, taken as independent of each other. */
export function usualCoverageOf(terms: readonly PreparedTerm[]): UsualCoverage {
  const sums = { weight: 1e-9, article: 0, variance: 0, passage: 0 };
  for (const { rarity, numeric, folded } of terms) {
    sums.weight += rarity;
    if (numeric) continue;
    const usual = usualNearness(folded);
    sums.article += rarity * usual.article;
    sums.variance += (rarity * usual.spread) ** 2;
    sums.passage += rarity * usual.passage;
  }
  return {
    article: sums.article / sums.weight,
    spread: Math.sqrt(sums.variance) / sums.weight + leastSpread,
    passage: sums.passage / sums.weight,
  };
}
