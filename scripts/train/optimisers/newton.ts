/** Fits a linear ranker that puts the right item of each group first. */
import { dot, softmax } from '../../../src/model/linear.ts';
import { solve } from './cholesky.ts';

/** A group of items, some of them right. */
export type Group = {
  /** The number of items. */
  readonly n: number;
  /** The features of all items, in row-major order. */
  readonly x: Float32Array;
  /** 1 for a right item, otherwise 0. */
  readonly ok: Uint8Array;
  readonly weight: number;
};

/** The loss at some weights, with its first and second derivatives. */
type Derivatives = {
  loss: number;
  /** The negative gradient. */
  readonly gradient: Float64Array;
  /** In row-major order; only the lower half is filled. */
  readonly hessian: Float64Array;
};

const leastChance = 1e-4; // least probability of an item that counts in the second derivative
const smallestStep = 1e-5; // change in the loss at which the search stops

/**
 * The weights of `width` features that maximise the likelihood of the right items, with a softmax over each
 * group of `groups`, by Newton's method. `ridge` is an L2 penalty on standardised features.
 */
export function fitRanking(
  groups: readonly Group[],
  width: number,
  ridge: number,
  rounds = 20,
): Float64Array {
  const usable = groups.filter(
    ({ ok, n }) => n > 1 && ok.some((right) => right) && ok.some((right) => !right),
  );
  const scale = inverseSpread(usable, width);
  let weights: Float64Array = new Float64Array(width);
  let best: { readonly weights: Float64Array; readonly at: Derivatives } | undefined;
  // Far from the optimum Newton's steps are too long. Damping shortens them, less with each success.
  let damping = 0.1 * usable.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round++) {
    const at = derivatives(usable, { weights, scale, ridge });
    if (best !== undefined && Math.abs(best.at.loss - at.loss) < smallestStep * at.loss) break;
    if (best === undefined || at.loss < best.at.loss) {
      best = { weights, at };
      damping /= 8;
    } else damping *= 8;
    weights = newtonStep(best, ridge + damping);
  }
  return (best?.weights ?? weights).map((value, feature) => value * (scale[feature] ?? 0));
}

function newtonStep(
  { weights, at }: { readonly weights: Float64Array; readonly at: Derivatives },
  added: number,
): Float64Array {
  const size = weights.length;
  const values = at.hessian.slice();
  for (let feature = 0; feature < size; feature++) {
    const place = feature * size + feature;
    values[place] = (values[place] ?? 0) + added;
  }
  const step = solve({ size, values }, at.gradient);
  return weights.map((value, feature) => value + (step[feature] ?? 0));
}

type Point = { readonly weights: Float64Array; readonly scale: Float64Array; readonly ridge: number };

function derivatives(groups: readonly Group[], { weights, scale, ridge }: Point): Derivatives {
  const width = weights.length;
  const sum: Derivatives = {
    loss: 0,
    gradient: new Float64Array(width),
    hessian: new Float64Array(width * width),
  };
  for (const group of groups) addGroup(sum, group, { weights, scale });
  for (const [feature, value] of weights.entries()) {
    sum.loss += (ridge * value * value) / 2;
    sum.gradient[feature] = (sum.gradient[feature] ?? 0) - ridge * value;
  }
  return sum;
}

function addGroup(sum: Derivatives, group: Group, { weights, scale }: Omit<Point, 'ridge'>): void {
  const { n, x, ok, weight } = group;
  const width = weights.length;
  const scaled = new Float64Array(x.length);
  for (let at = 0; at < x.length; at++) scaled[at] = (x[at] ?? 0) * (scale[at % width] ?? 0);
  const rowOf = (item: number): Float64Array => scaled.subarray(item * width, (item + 1) * width);
  const chances = softmax(Array.from({ length: n }, (_, item) => dot(weights, rowOf(item))));
  const right = dot(ok, chances);
  sum.loss -= weight * Math.log(Math.max(right, 1e-300));
  const mean = new Float64Array(width);
  for (let item = 0; item < n; item++) {
    const chance = chances[item] ?? 0;
    const pull = weight * ((ok[item] ? chance / Math.max(right, 1e-12) : 0) - chance);
    const row = rowOf(item);
    for (let feature = 0; feature < width; feature++) {
      const value = row[feature] ?? 0;
      mean[feature] = (mean[feature] ?? 0) + chance * value;
      sum.gradient[feature] = (sum.gradient[feature] ?? 0) + pull * value;
    }
  }
  for (let item = 0; item < n; item++) {
    const chance = chances[item] ?? 0;
    if (chance < leastChance) continue;
    const row = rowOf(item);
    for (let feature = 0; feature < width; feature++)
      row[feature] = (row[feature] ?? 0) - (mean[feature] ?? 0);
    addOuterProduct(sum.hessian, row, weight * chance);
  }
}

/** Adds `factor` times the outer product of `row` with itself to the lower half of `matrix`. */
function addOuterProduct(matrix: Float64Array, row: Float64Array, factor: number): void {
  const width = row.length;
  for (let a = 0; a < width; a++) {
    const value = factor * (row[a] ?? 0);
    if (value === 0) continue;
    const at = a * width;
    for (let b = 0; b <= a; b++) matrix[at + b] = (matrix[at + b] ?? 0) + value * (row[b] ?? 0);
  }
}

/** The inverse standard deviation of each feature within the groups; 0 for a constant feature. */
function inverseSpread(groups: readonly Group[], width: number): Float64Array {
  const squares = new Float64Array(width);
  const items = groups.reduce((sum, { n }) => sum + n, 0);
  for (const { n, x } of groups)
    for (let feature = 0; feature < width; feature++) {
      let mean = 0;
      for (let item = 0; item < n; item++) mean += (x[item * width + feature] ?? 0) / n;
      for (let item = 0; item < n; item++)
        squares[feature] = (squares[feature] ?? 0) + ((x[item * width + feature] ?? 0) - mean) ** 2;
    }
  return squares.map((square) => (square > 1e-9 ? 1 / Math.sqrt(square / items) : 0));
}
