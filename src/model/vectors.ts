/** Arithmetic with vectors of one kind: these run for every word of every candidate, and an optimiser needs one type. */

/** The dot product of `a` and `b`, which have one length. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** The cosine of the angle between `a` and `b`, -1 to 1; 0 where one of them is nothing. */
export function cosineOf(a: Float32Array, b: Float32Array): number {
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b) + 1e-9);
}

/** Adds `vector`, `weight` times, to `sum`. */
export function addVector(sum: Float32Array, vector: Float32Array, weight: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0);
}

/** Makes each of `values` as high as in `others`, where it is lower. */
export function raise(values: Float32Array, others: Float32Array): void {
  for (let i = 0; i < values.length; i++) if ((others[i] ?? 0) > (values[i] ?? 0)) values[i] = others[i] ?? 0;
}
