/** Ranks passages and sentences by a weighted sum of features. `scripts/train/ranking.ts` fits the weights. */

import type { AnswerLinks } from '../../lexicon/en/questions/answer-links.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { type Feature, featuresFor, type Grain } from './features.ts';
import type { PreparedQuery } from './prepared-query.ts';
import weights from './ranker.weights.json' with { type: 'json' };
import { itemsOf, type RankingItem } from './ranking-items.ts';

type WeighedFeature = Feature & { readonly weight: number };

function weighed(grain: Grain): readonly WeighedFeature[] {
  const byName: Readonly<Record<string, number>> = weights[grain];
  return featuresFor(grain).map((feature) => ({ ...feature, weight: byName[feature.name] ?? 0 }));
}

const weighedFeatures: Readonly<Record<Grain, readonly WeighedFeature[]>> = {
  passage: weighed('passage'),
  library: weighed('library'),
  sentence: weighed('sentence'),
};

/** A passage and its rank value. */
export type RankedPassage = {
  readonly passage: IndexedPassage;
  readonly item: RankingItem;
  /** Comparable within one question only. */
  readonly score: number;
  /** The score of each sentence, computed on demand; comparable across the passages of one question. */
  readonly sentenceScores: () => readonly number[];
};

// Of two equally good sentences, the one in the better passage is more likely the answer.
const passageShare = 0.5;

/** `passages`, the best first; ties keep their order. `links` is as in `itemsOf`. */
export function rankPassages(
  passages: readonly IndexedPassage[],
  prepared: PreparedQuery,
  index: PassageIndex,
  links?: AnswerLinks,
): readonly RankedPassage[] {
  return itemsOf(passages, prepared, index, links)
    .map(({ passage, item, sentences }) => {
      const score = scoreOf(item, prepared, prepared.grain);
      const sentenceScores = () =>
        sentences().map((sentence) => scoreOf(sentence, prepared, 'sentence') + passageShare * score);
      return { passage, item, score, sentenceScores };
    })
    .sort((a, b) => b.score - a.score || a.passage.number - b.passage.number);
}

function scoreOf(item: RankingItem, prepared: PreparedQuery, grain: Grain): number {
  let score = 0;
  for (const { weight, value } of weighedFeatures[grain]) score += weight * value(item, prepared);
  return score;
}

/** What one feature contributes to a score. */
export type Contribution = { readonly feature: string; readonly value: number; readonly weight: number };

/** The features behind the passage score of `item`, the largest contribution first, positive or negative. */
export function explain(item: RankingItem, prepared: PreparedQuery): readonly Contribution[] {
  return weighedFeatures[prepared.grain]
    .map(({ name, weight, value }) => ({ feature: name, value: value(item, prepared), weight }))
    .sort((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight));
}
