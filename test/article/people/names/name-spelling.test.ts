/** Names that differ by a letter are one name, or two. */
import { describe, expect, it } from 'vitest';
import { areNearNames } from '../../../../src/article/people/names/name-spelling.ts';

describe('areNearNames', () => {
  it.each([
    ['Steen', 'Stan'],
    ['Vrba', 'Werba'],
    ['Koubková', 'Kubkova'],
    ['Philippow', 'Filippov'],
    ['Buchtmann', 'Bauchtman'],
  ])('takes %s and %s for one name', (one, other) => {
    expect(areNearNames(one, other)).toBe(true);
  });

  it.each([
    ['Steen', 'Green'],
    ['Steen', 'Steen'],
    ['Lee', 'Low'],
    ['Ng', 'Na'],
    ['Miller', 'Milton'],
  ])('takes %s and %s for two, or for no slip at all', (one, other) => {
    expect(areNearNames(one, other)).toBe(false);
  });
});
