/** Arrays that are cut from shared buffers. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createArena } from '../../src/model/arena.ts';

const wanted = fc.record({
  kind: fc.constantFrom('int32', 'float32', 'float64'),
  length: fc.oneof(fc.nat(50), fc.nat(20_000)),
});

it('has arrays of zeros that share no number, however large they are', () => {
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 12 }), (asked) => {
      const arena = createArena();
      const arrays = asked.map(({ kind, length }) => arena[kind](length));
      expect(arrays.map(({ length }) => length)).toEqual(asked.map(({ length }) => length));
      expect(arrays.every((array) => array.every((value) => value === 0))).toBe(true);
      for (const [i, array] of arrays.entries()) array.fill(i + 1);
      expect(arrays.every((array, i) => array.every((value) => value === i + 1))).toBe(true);
    }),
  );
});

it('cuts small arrays from one buffer', () => {
  const arena = createArena();
  expect(arena.int32(3).buffer).toBe(arena.float64(5).buffer);
});
