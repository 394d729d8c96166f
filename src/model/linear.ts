/** Scores of linear models, and their probabilities. */

/** The dot product of two vectors. */
export function dot(features: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** The probability, 0 to 1, for a score of logistic regression. */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** The softmax of `scores`: one probability for each; the sum is 1. */
export function softmax(scores: ArrayLike<number>): Float64Array {
  const chances = new Float64Array(scores.length);
  // Subtracting the largest score first prevents overflow.
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
