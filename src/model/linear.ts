/** Scores of linear models and the chances that belong to them. */

/** The sum of the products of the values at the same place in both. */
export function dot(features: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** The chance, 0 to 1, that belongs to the score of a logistic regression. */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** The chance of each of `scores`; together they are 1. */
export function softmax(scores: ArrayLike<number>): Float64Array {
  const chances = new Float64Array(scores.length);
  // The largest score is taken away first, so that no power overflows.
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at++) most = Math.max(most, scores[at] ?? most);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const power = Math.exp((scores[at] ?? most) - most);
    chances[at] = power;
    sum += power;
  }
  for (let at = 0; at < chances.length; at++) chances[at] = (chances[at] ?? 0) / sum;
  return chances;
}
