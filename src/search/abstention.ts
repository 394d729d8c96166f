/** How likely it is that the best passage answers the question. */
import type { Sought } from './matching.ts';
import type { RankedPassage } from './ranker.ts';

/** Below this, the reply is that the article does not say. */
export const minProbability = 0.55;

/** That the first of `ranked` answers, 0 to 1: how much of the question it has, by rarity in English. */
export function answerProbability([best]: readonly RankedPassage[], { terms }: Sought): number {
  if (best === undefined) return 0;
  let all = 0;
  let covered = 0;
  for (const [i, { rarity }] of terms.entries()) {
    all += rarity;
    covered += rarity * (best.item.own.strengths[i] ?? 0);
  }
  return all > 0 ? covered / all : 0;
}
