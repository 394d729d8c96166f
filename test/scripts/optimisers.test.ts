/** The optimisers find weights whose right values are known. */
import { describe, expect, it } from 'vitest';
import { createRandom, shuffle } from '../../scripts/random.ts';
import { ascend } from '../../scripts/train/optimisers/adam.ts';
import { solve } from '../../scripts/train/optimisers/cholesky.ts';
import { fitRanking } from '../../scripts/train/optimisers/newton.ts';

describe('random numbers', () => {
  it('are the same from the same seed, and stay within their bounds', () => {
    const [one, other] = [createRandom(7), createRandom(7)];
    const numbers = Array.from({ length: 200 }, () => one.below(5));
    expect(numbers).toEqual(Array.from({ length: 200 }, () => other.below(5)));
    expect(new Set(numbers)).toEqual(new Set([0, 1, 2, 3, 4]));
    expect([one.below(1), one.below(0)]).toEqual([0, 0]);
  });

  it('shuffle without losing an item', () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const order = shuffle(items, createRandom(1));
    expect(order).not.toEqual(items);
    expect(order.toSorted((a, b) => a - b)).toEqual(items);
  });
});

describe('a solution by Cholesky', () => {
  it('is right for a symmetric positive matrix', () => {
    const values = Float64Array.of(4, 0, 0, 2, 5, 0, 1, 3, 6);
    // The whole matrix is 4 2 1 / 2 5 3 / 1 3 6, and its product with (1, 2, 3) is (11, 21, 25).
    const x = solve({ size: 3, values }, Float64Array.of(11, 21, 25));
    expect([...x].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([1, 2, 3]);
  });
});

describe('a ranker by Newton’s method', () => {
  it('puts the right item of each group first', () => {
    const random = createRandom(3);
    const groups = Array.from({ length: 60 }, () => {
      const x = Float32Array.from({ length: 12 }, () => random.share());
      const scores = [0, 1, 2, 3].map((item) => 2 * (x[item * 3] ?? 0) - (x[item * 3 + 1] ?? 0));
      const most = Math.max(...scores);
      return { n: 4, x, ok: Uint8Array.from(scores, (score) => Number(score === most)), weight: 1 };
    });
    const [first = 0, second = 0, third = 0] = fitRanking(groups, 3, 0.1);
    expect(first).toBeGreaterThan(1);
    expect(second).toBeLessThan(-0.5);
    expect(Math.abs(third)).toBeLessThan(Math.abs(second));
  });
});

describe('an ascent by Adam', () => {
  it('climbs to the top of a hill', () => {
    const top = [2, -1];
    const found = ascend({ width: 2, steps: 400, rate: 0.05, decay: 0 }, (weights, gradient) => {
      for (const [at, goal] of top.entries()) gradient[at] = goal - (weights[at] ?? 0);
    });
    expect([...found].map((value) => Math.round(value * 100) / 100)).toEqual(top);
  });
});
