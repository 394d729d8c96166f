import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDotProducts, plainDotProducts } from '../../src/model/dot-products.ts';

const bytes = (length: number, seed: number, most: number) =>
  Array.from({ length }, (_, i) => ((i * 7919 + seed * 104_729) % (2 * most + 1)) - most);

describe('createDotProducts', () => {
  it.each([16, 64, 128])('multiplies vectors of %i numbers as JavaScript does', (size) => {
    const multiply = createDotProducts(size);
    expect(multiply).not.toBe(plainDotProducts);
    fc.assert(
      fc.property(fc.nat(2500), fc.nat(1000), (count, seed) => {
        const query = Int16Array.from(bytes(size, seed, 127));
        const vectors = Int8Array.from(bytes(count * size, seed + 1, 127));
        expect(multiply(query, vectors)).toEqual(plainDotProducts(query, vectors));
      }),
      { numRuns: 20 },
    );
  });

  it('multiplies the largest numbers, and nothing of an empty table', () => {
    const multiply = createDotProducts(64);
    const query = new Int16Array(64).fill(-127);
    expect(multiply(query, new Int8Array(128).fill(-128))).toEqual(Int32Array.of(1_040_384, 1_040_384));
    expect(multiply(query, new Int8Array(0))).toEqual(new Int32Array(0));
  });
});
