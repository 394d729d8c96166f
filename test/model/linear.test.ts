/** Scores and chances of linear models. */
import { describe, expect, it } from 'vitest';
import { dot, sigmoid, softmax } from '../../src/model/linear.ts';

describe('a linear score', () => {
  it('is the sum of the products, and treats a missing weight as 0', () => {
    expect(dot([1, 2, 3], [4, 0.5])).toBe(5);
    expect(dot([], [4])).toBe(0);
  });
});

describe('a sigmoid', () => {
  it.each([
    [-40, 0],
    [0, 0.5],
    [40, 1],
  ])('of %d is a chance: %d', (score, chance) => {
    expect(sigmoid(score)).toBeCloseTo(chance, 10);
  });
});

describe('a softmax', () => {
  it.each([
    ['equal scores', [1, 1, 1, 1], [0.25, 0.25, 0.25, 0.25]],
    ['no scores', [], []],
    ['scores whose powers overflow', [1000, 0], [1, 0]],
    ['scores below 0', [-1000, -1000], [0.5, 0.5]],
  ])('gives chances that are 1 together: %s', (_, scores, chances) => {
    expect([...softmax(scores)]).toEqual(chances);
  });
});
