/** Solves linear equations with a symmetric positive matrix. */

/** A square matrix in row-major order. */
export type Matrix = { readonly size: number; readonly values: Float64Array };

const leastPivot = 1e-9; // avoids division by 0 for a nearly singular matrix

/** Solves `matrix · x = right`. Reads only the lower half of the matrix. */
export function solve(matrix: Matrix, right: Float64Array): Float64Array {
  const { size } = matrix;
  const lower = decompose(matrix);
  const at = (row: number, column: number): number => lower[row * size + column] ?? 0;
  const x = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    let rest = x[row] ?? 0;
    for (let column = 0; column < row; column++) rest -= at(row, column) * (x[column] ?? 0);
    x[row] = rest / at(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    let rest = x[row] ?? 0;
    for (let below = row + 1; below < size; below++) rest -= at(below, row) * (x[below] ?? 0);
    x[row] = rest / at(row, row);
  }
  return x;
}

/** The lower triangle L with L · Lᵀ = `matrix` (Cholesky). */
function decompose({ size, values }: Matrix): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let rest = values[row * size + column] ?? 0;
      for (let k = 0; k < column; k++) rest -= (lower[row * size + k] ?? 0) * (lower[column * size + k] ?? 0);
      lower[row * size + column] =
        row === column ? Math.sqrt(Math.max(rest, leastPivot)) : rest / (lower[column * size + column] ?? 1);
    }
  return lower;
}
