/** The weighted sum of features. */

/** The sum of the products of what stands at the same place in both. */
export function dot(features: readonly number[], weights: ArrayLike<number>): number {
  return features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}
