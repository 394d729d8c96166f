/** Sums of how near a text is to each term of a question. */
import type { Weighing } from './term-weights.ts';

// From this nearness on, a term is not lacking.
const presentFrom = 0.9;

/** Weighted share, 0 to 1, of the terms that `nearness` is near to. */
export function shareOf(nearness: Float32Array, { weights, total }: Weighing): number {
  return sumOf(nearness, weights) / total;
}

/** Weighted sum of `nearness`. */
export function sumOf(nearness: Float32Array, weights: readonly number[]): number {
  let sum = 0;
  for (let term = 0; term < weights.length; term++) sum += (nearness[term] ?? 0) * (weights[term] ?? 0);
  return sum;
}

/** Weighted sum of the squares of `nearness`. */
export function sumOfSquares(nearness: Float32Array, weights: readonly number[]): number {
  let sum = 0;
  for (let term = 0; term < weights.length; term++) sum += (nearness[term] ?? 0) ** 2 * (weights[term] ?? 0);
  return sum;
}

/** The sum of the higher of `one` and `other` for each term, weighted. */
export function sumOfHigher(one: Float32Array, other: Float32Array, weights: readonly number[]): number {
  let sum = 0;
  for (let term = 0; term < weights.length; term++)
    sum += Math.max(one[term] ?? 0, other[term] ?? 0) * (weights[term] ?? 0);
  return sum;
}

/** Weighted share, 0 to 1, of the terms that `neighbour` is nearer to than `nearness`. */
export function addedShare(
  nearness: Float32Array,
  neighbour: Float32Array,
  { weights, total }: Weighing,
): number {
  let sum = 0;
  for (let term = 0; term < weights.length; term++)
    // Rounded like the values that the weights were fitted to.
    sum += Math.fround(Math.max(0, (neighbour[term] ?? 0) - (nearness[term] ?? 0))) * (weights[term] ?? 0);
  return sum / total;
}

/** Mean nearness, 0 to 1, to the weighted terms that are not present; 0 if all are. */
export function lackingOf(nearness: Float32Array, { weights }: Weighing): number {
  let [sum, count] = [0, 0];
  for (let term = 0; term < weights.length; term++) {
    const near = nearness[term] ?? 0;
    if ((weights[term] ?? 0) <= 0 || near >= presentFrom) continue;
    sum += near;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
