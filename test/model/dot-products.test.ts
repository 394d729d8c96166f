import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import openWabt from 'wabt';
import { createDotProducts, plainDotProducts } from '../../src/model/dot-products.ts';

const size = 64;
const vectors = (count: number) =>
  fc.int8Array({ min: -127, max: 127, minLength: count * size, maxLength: count * size });
const query = fc.int16Array({ min: -127, max: 127, minLength: size, maxLength: size });

describe('createDotProducts', () => {
  const multiply = createDotProducts();

  it('multiplies as JavaScript does', () => {
    expect(multiply).not.toBe(plainDotProducts);
    fc.assert(
      fc.property(query, fc.nat(20).chain(vectors), (asked, table) => {
        expect(multiply(asked, table)).toEqual(plainDotProducts(asked, table));
      }),
    );
  });

  it.each([1023, 1024, 1025, 2500])('multiplies %i vectors, in steps of 1,024', (count) => {
    const asked = Int16Array.from({ length: size }, (_, i) => ((i * 53) % 255) - 127);
    const table = Int8Array.from({ length: count * size }, (_, i) => ((i * 7919) % 255) - 127);
    expect(multiply(asked, table)).toEqual(plainDotProducts(asked, table));
  });

  it('multiplies the largest numbers, and nothing of an empty table', () => {
    const asked = new Int16Array(size).fill(-127);
    expect(multiply(asked, new Int8Array(2 * size).fill(-128))).toEqual(Int32Array.of(1_040_384, 1_040_384));
    expect(multiply(asked, new Int8Array(0))).toEqual(new Int32Array(0));
  });

  it('refuses a query of another size', () => {
    expect(() => multiply(new Int16Array(32), new Int8Array(size))).toThrow(
      'expected a query of 64 numbers, got 32',
    );
  });

  it('runs what its text says', async () => {
    const folder = new URL('../../src/model/', import.meta.url);
    const wabt = await openWabt();
    const text = readFileSync(new URL('dot-products.wat', folder), 'utf8');
    const compiled = wabt.parseWat('dot-products.wat', text, { simd: true }).toBinary({}).buffer;
    expect(Buffer.from(compiled)).toEqual(readFileSync(new URL('dot-products.wasm', folder)));
  });
});
