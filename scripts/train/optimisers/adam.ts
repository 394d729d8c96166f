/** Climbs to the weights that make something largest, by Adam (Kingma and Ba, 2015): always the same from the same start. */

export type Ascent = {
  readonly width: number;
  readonly steps: number;
  readonly rate: number;
  /** How strongly weights are drawn to 0. */
  readonly decay: number;
};

const keepMean = 0.9;
const keepSquare = 0.99;

/** The weights after `steps` steps from 0; `addGradient` adds to its second argument what makes the first better. */
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
