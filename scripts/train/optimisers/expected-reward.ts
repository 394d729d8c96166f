/** Fits weights that maximise the expected reward of the best-scoring choice. */
import { dot, softmax } from '../../../src/model/linear.ts';
import { ascend } from './adam.ts';

/** Candidates of which one is chosen. */
export type Pool = {
  /** The features of all candidates, in row-major order. */
  readonly features: Float64Array;
  /** The reward of each candidate. */
  readonly rewards: readonly number[];
  /** The weight of this pool. */
  readonly weight: number;
};

/**
 * The weights of `width` features that maximise the expected reward, with a softmax over the scores of each
 * pool. Unlike a regression, this optimises only which candidate ranks first.
 */
export function fitExpectedReward(pools: readonly Pool[], width: number): readonly number[] {
  const spread = spreadOf(pools, width);
  const weights = ascend({ width, steps: 80, rate: 0.1, decay: 0.01 }, (scaled, gradient) => {
    const now = scaled.map((weight, at) => weight / (spread[at] ?? 1));
    for (const pool of pools) addGradient(pool, now, gradient);
    for (let at = 0; at < width; at++) gradient[at] = (gradient[at] ?? 0) / (spread[at] ?? 1) / pools.length;
  });
  return [...weights.map((weight, at) => weight / (spread[at] ?? 1))];
}

function addGradient(
  { features, rewards, weight }: Pool,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const width = weights.length;
  const chances = softmax(
    rewards.map((_, choice) => dot(features.subarray(choice * width, (choice + 1) * width), weights)),
  );
  const expected = dot(rewards, chances);
  for (const [choice, reward] of rewards.entries()) {
    const pull = weight * (chances[choice] ?? 0) * (reward - expected);
    if (Math.abs(pull) < 1e-6) continue;
    for (let at = 0; at < width; at++)
      gradient[at] = (gradient[at] ?? 0) + pull * (features[choice * width + at] ?? 0);
  }
}

/** The standard deviation of each feature over all candidates; 1 for a constant feature. */
function spreadOf(pools: readonly Pool[], width: number): Float64Array {
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  let choices = 0;
  for (const { features, rewards } of pools) {
    choices += rewards.length;
    for (const [place, value] of features.entries()) {
      const at = place % width;
      sums[at] = (sums[at] ?? 0) + value;
      squares[at] = (squares[at] ?? 0) + value * value;
    }
  }
  return squares.map(
    (square, at) => Math.sqrt(Math.max(0, square / choices - ((sums[at] ?? 0) / choices) ** 2)) || 1,
  );
}
