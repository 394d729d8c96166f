/** Words of the same meaning. */
import { describe, expect, it } from 'vitest';
import { maxNeighbourStrength, neighboursOf } from '../../src/lexicon/en/synonyms.ts';
import { splitWords } from '../../src/search/analysis/terms.ts';

const termOf = (word: string): string => splitWords(word)[0]?.term ?? '';
const strength = (one: string, other: string): number =>
  neighboursOf(termOf(one)).find(({ term }) => term === termOf(other))?.strength ?? 0;

describe('neighboursOf', () => {
  it.each([
    ['a word made of the other', 'die', 'death'],
    ['a word in its place', 'buy', 'purchase'],
    ['a kind of it', 'rock', 'limestone'],
  ])('has %s, from either side', (_, one, other) => {
    expect(strength(one, other)).toBeGreaterThan(0);
    expect(strength(other, one)).toBe(strength(one, other));
    expect(strength(one, other)).toBeLessThanOrEqual(maxNeighbourStrength);
  });

  it.each(['Nguyen', 'qwzx', ''])('has nothing for “%s”', (word) => {
    expect(neighboursOf(termOf(word))).toEqual([]);
  });
});
