/** Cosines of the rows of a table. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cosineAt, cosinesOfRows, sized, sizedRows } from '../../src/model/vectors.ts';

const size = 3;
const vector = fc.float32Array({ minLength: size, maxLength: size, noNaN: true, min: -8, max: 8 });

it('computes the cosines of any number of rows as those of single rows', () => {
  fc.assert(
    fc.property(fc.array(vector, { maxLength: 11 }), fc.nat(11), vector, (rows, from, asked) => {
      const table = sizedRows(Float32Array.from(rows.flatMap((row) => [...row])), size);
      const first = Math.min(from, rows.length);
      const other = sized(asked);
      const values = new Float64Array(rows.length + 2);
      cosinesOfRows(table, { first, end: rows.length }, other, { values, start: first + 1 });
      const expected = rows.map((_, row) => (row < first ? 0 : cosineAt(table, row, other)));
      expect([...values]).toEqual([0, ...expected, 0]);
    }),
  );
});
