/** Maximises a function of weights by Adam (Kingma and Ba, 2015). Deterministic. */

/** The size of the problem and the options of the optimiser. */
export type Ascent = {
  readonly width: number;
  readonly steps: number;
  readonly rate: number;
  /** The strength of the L2 penalty. */
  readonly decay: number;
};

const keepMean = 0.9;
const keepSquare = 0.99;

/**
 * The weights after `steps` steps from 0. `addGradient` adds the gradient at its first argument to its
 * second.
 */
export function ascend(
  { width, steps, rate, decay }: Ascent,
  addGradient: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(width);
  const means = new Float64Array(width);
  const squares = new Float64Array(width);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(width);
    addGradient(weights, gradient);
    for (let at = 0; at < width; at++) {
      const slope = (gradient[at] ?? 0) - decay * (weights[at] ?? 0);
      const mean = keepMean * (means[at] ?? 0) + (1 - keepMean) * slope;
      const square = keepSquare * (squares[at] ?? 0) + (1 - keepSquare) * slope * slope;
      means[at] = mean;
      squares[at] = square;
      const height = Math.sqrt(square / (1 - keepSquare ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) + (rate * mean) / (1 - keepMean ** step) / height;
    }
  }
  return weights;
}
