/** Vector arithmetic on Float32Array only: it runs for every word of every candidate, and must be fast. */

/** The dot product of `a` and `b`, which have the same length. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** A vector with its dot product with itself: computed once, for all its cosines. */
export type SizedVector = { readonly values: Float32Array; readonly squares: number };

/** Adds the size to `values`. */
export function sized(values: Float32Array): SizedVector {
  return { values, squares: dot(values, values) };
}

/** The cosine of the angle between `a` and `b`, -1 to 1; 0 if one of them is the zero vector. */
export function cosineOf(a: SizedVector, b: SizedVector): number {
  return dot(a.values, b.values) / Math.sqrt(a.squares * b.squares + 1e-9);
}

/** Adds `vector`, multiplied by `weight`, to `sum` in place. */
export function addVector(sum: Float32Array, vector: Float32Array, weight: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0);
}

/** Vectors of one size, one after the other, each with its dot product with itself. */
export type VectorTable = { readonly values: Float32Array; readonly squares: Float64Array };

/** Adds the sizes to the rows of `values`, which have `size` numbers each. */
export function sizedRows(values: Float32Array, size: number): VectorTable {
  const squares = new Float64Array(values.length / size);
  for (let row = 0; row < squares.length; row++) {
    let sum = 0;
    for (let i = row * size; i < (row + 1) * size; i++) sum += (values[i] ?? 0) * (values[i] ?? 0);
    squares[row] = sum;
  }
  return { values, squares };
}

/** Rows of a table, from `first` to `end`, end not included. */
export type RowRange = { readonly first: number; readonly end: number };

/** Where results go: to `values`, from `start` on. */
export type Target = { readonly values: Float64Array; readonly start: number };

/**
 * Computes the cosines of `other` with rows of a table. Four sums at once take little longer than one, because each
 * addition waits for the one before.
 */
export function cosinesOfRows(
  { values, squares }: VectorTable,
  { first, end }: RowRange,
  other: SizedVector,
  target: Target,
): void {
  const size = other.values.length;
  const last = end - 1;
  for (let row = first; row < end; row += 4) {
    // At the end the last row is computed more than once.
    const start = row * size;
    const second = Math.min(row + 1, last) * size;
    const third = Math.min(row + 2, last) * size;
    const fourth = Math.min(row + 3, last) * size;
    let one = 0;
    let two = 0;
    let three = 0;
    let four = 0;
    for (let i = 0; i < size; i++) {
      const value = other.values[i] ?? 0;
      one += (values[start + i] ?? 0) * value;
      two += (values[second + i] ?? 0) * value;
      three += (values[third + i] ?? 0) * value;
      four += (values[fourth + i] ?? 0) * value;
    }
    const at = target.start + row - first;
    target.values[at] = one / lengthsOf(squares, row, other);
    if (row + 1 < end) target.values[at + 1] = two / lengthsOf(squares, row + 1, other);
    if (row + 2 < end) target.values[at + 2] = three / lengthsOf(squares, row + 2, other);
    if (row + 3 < end) target.values[at + 3] = four / lengthsOf(squares, row + 3, other);
  }
}

/** The product of the lengths of a row and of `other`. */
function lengthsOf(squares: Float64Array, row: number, other: SizedVector): number {
  return Math.sqrt((squares[row] ?? 0) * other.squares + 1e-9);
}

/** Like `cosineOf`, for a row of a table. */
export function cosineAt({ values, squares }: VectorTable, row: number, other: SizedVector): number {
  const start = row * other.values.length;
  let sum = 0;
  for (let i = 0; i < other.values.length; i++) sum += (values[start + i] ?? 0) * (other.values[i] ?? 0);
  return sum / lengthsOf(squares, row, other);
}
