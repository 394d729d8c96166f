/** Weights that are read from their packed form. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createModel, packWeights } from '../../src/model/packed-model.ts';

const hashes = fc.integer({ min: 0, max: 2 ** 24 - 1 });
const weights = fc.float({ min: -3, max: 3, noNaN: true });

describe('a packed model', () => {
  it('gives each feature its weight back, as near as the steps of weights lie', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(hashes, weights), { selector: ([hash]) => hash }), (pairs) => {
        const model = createModel(packWeights(pairs));
        for (const [hash, weight] of pairs) {
          const score = model({ hashes: Int32Array.of(hash), count: 1 });
          expect(Math.abs(score - weight)).toBeLessThan(0.01 + Math.abs(weight) / 8);
        }
      }),
    );
  });

  it('gives nothing for a feature that it does not know, and adds up those that it knows', () => {
    const model = createModel(
      packWeights([
        [1, 1],
        [70_000, 0.25],
      ]),
    );
    expect(model({ hashes: Int32Array.of(1, 2, 70_000), count: 3 })).toBe(1.25);
    expect(model({ hashes: Int32Array.of(1, 2, 70_000), count: 1 })).toBe(1);
    expect(createModel('')({ hashes: Int32Array.of(0), count: 1 })).toBe(0);
  });
});
