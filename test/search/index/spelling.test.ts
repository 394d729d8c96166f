/** Misspelt words of a question. */
import { describe, expect, it } from 'vitest';
import { buildNearWords, countErrors } from '../../../src/search/index/spelling.ts';

describe('countErrors', () => {
  it.each([
    ['ngyuen', 'nguyen', 1],
    ['wagnar', 'wagner', 1],
    ['solbrg', 'solberg', 1],
    ['brandtt', 'brandt', 1],
    ['bridge', 'bridge', 0],
    ['', 'abc', 3],
    ['harbour', 'mooring', 7],
  ])('from %s to %s counts letters added, dropped, replaced and changed about', (a, b, errors) => {
    expect(countErrors(a, b)).toBe(errors);
    expect(countErrors(b, a)).toBe(errors);
  });
});

describe('buildNearWords', () => {
  const words = ['nguyen', 'wagner', 'guangdong', 'ingrid', 'tomas', 'solberg'];
  const near = buildNearWords(words);
  const nearest = (word: string, allowed: (number: number) => boolean = () => true) =>
    words[near(word, allowed) ?? -1];

  it.each([
    ['ngyuen', 'nguyen'],
    ['wagnar', 'wagner'],
    ['guangdogn', 'guangdong'],
    ['guangd', 'guangdong'],
    ['wagons', undefined],
    ['vagner', undefined],
    ['toma', 'tomas'],
    ['tom', undefined],
  ])('takes %s for %s', (word, expected) => {
    expect(nearest(word)).toBe(expected);
  });

  it('takes none that is not allowed', () => {
    expect(nearest('wagnar', () => false)).toBeUndefined();
  });
});
