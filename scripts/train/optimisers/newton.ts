/** Fits a linear ranker: weights under which the right item of each group comes first. */
import { dot, softmax } from '../../../src/model/linear.ts';

/** Items of which some are right; `x` holds their features one after another. */
export type Group = {
  readonly n: number;
  readonly x: Float32Array;
  readonly ok: Uint8Array;
  readonly weight: number;
};

/**
 * The weights of `width` features that make the right items of `groups` likeliest, each group a softmax over its
 * items, by Newton's method. `ridge` pulls the weights of standardised features towards 0.
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
  const scale = spread(usable, width);
  let w: Float64Array = new Float64Array(width);
  let best: { readonly loss: number; readonly w: Float64Array } = { loss: Number.POSITIVE_INFINITY, w };
  // Far from the goal Newton's steps are too long: damping shortens them, less and less as they succeed.
  let damping = 0.1 * usable.reduce((sum, { weight }) => sum + weight, 0);
  let state: { readonly gradient: Float64Array; readonly hessian: Float64Array } | undefined;
  for (let round = 0; round < rounds; round++) {
    let loss = 0;
    const gradient = new Float64Array(width);
    const hessian = new Float64Array(width * width);
    const row = new Float64Array(width);
    const mean = new Float64Array(width);
    for (const { n, x, ok, weight } of usable) {
      const scaled = w.map((value, f) => value * (scale[f] ?? 0));
      const scores = Array.from({ length: n }, (_, i) => dot(x.subarray(i * width, (i + 1) * width), scaled));
      const p = softmax(scores);
      let right = 0;
      for (let i = 0; i < n; i++) if (ok[i]) right += p[i] as number;
      loss -= weight * Math.log(Math.max(right, 1e-300));
      mean.fill(0);
      for (let i = 0; i < n; i++) {
        const pi = p[i] as number;
        const pull = (ok[i] ? pi / Math.max(right, 1e-12) : 0) - pi;
        for (let f = 0; f < width; f++) {
          const v = (x[i * width + f] as number) * (scale[f] as number);
          mean[f] = (mean[f] as number) + pi * v;
          gradient[f] = (gradient[f] as number) + weight * pull * v;
        }
      }
      for (let i = 0; i < n; i++) {
        const pi = weight * (p[i] as number);
        if (pi < 1e-4 * weight) continue;
        for (let f = 0; f < width; f++)
          row[f] = (x[i * width + f] as number) * (scale[f] as number) - (mean[f] as number);
        for (let f = 0; f < width; f++) {
          const v = pi * (row[f] as number);
          if (v === 0) continue;
          const at = f * width;
          for (let g = 0; g <= f; g++) hessian[at + g] = (hessian[at + g] as number) + v * (row[g] as number);
        }
      }
    }
    for (const value of w) loss += (ridge * value * value) / 2;
    if (Math.abs(best.loss - loss) < 1e-5 * loss) break;
    if (loss < best.loss) {
      for (let f = 0; f < width; f++) gradient[f] = (gradient[f] as number) - ridge * (w[f] as number);
      best = { loss, w };
      state = { gradient, hessian };
      damping /= 8;
    } else damping *= 8;
    if (state === undefined) break;
    const damped = state.hessian.slice();
    for (let f = 0; f < width; f++)
      damped[f * width + f] = (damped[f * width + f] as number) + ridge + damping;
    w = plus(best.w, solve(damped, state.gradient, width));
  }
  return best.w.map((value, f) => value * (scale[f] as number));
}

function plus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value + (b[i] as number));
}

/** One over the standard deviation of each feature inside the groups. */
function spread(groups: readonly Group[], width: number): Float64Array {
  const squares = new Float64Array(width);
  let items = 0;
  for (const { n, x } of groups)
    for (let f = 0; f < width; f++) {
      let mean = 0;
      for (let i = 0; i < n; i++) mean += (x[i * width + f] as number) / n;
      for (let i = 0; i < n; i++)
        squares[f] = (squares[f] as number) + ((x[i * width + f] as number) - mean) ** 2;
      if (f === 0) items += n;
    }
  return squares.map((square) => (square > 1e-9 ? 1 / Math.sqrt(square / items) : 0));
}

/** The solution of `a · x = b` for a symmetric positive `a`, of which only the lower half is read (Cholesky). */
function solve(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const l = new Float64Array(n * n);
  const x = Float64Array.from(b);
  const at = (i: number, j: number) => l[i * n + j] as number;
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j] as number;
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      l[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / at(j, j);
    }
  for (let i = 0; i < n; i++) {
    let sum = x[i] as number;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (x[k] as number);
    x[i] = sum / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] as number;
    for (let k = i + 1; k < n; k++) sum -= at(k, i) * (x[k] as number);
    x[i] = sum / at(i, i);
  }
  return x;
}
