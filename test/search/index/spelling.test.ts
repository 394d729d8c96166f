/** Misspelt words of a question. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMisspelt, buildNearWords, countErrors } from '../../../src/search/index/spelling.ts';

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

describe('buildMisspelt', () => {
  const words = ['quote', 'quotes', 'who', 'source', 'sources'];
  const misspelt = buildMisspelt(words);

  it.each([
    ['qoute', ['quote']],
    ['quots', ['quote', 'quotes']],
    ['quotee', ['quote', 'quotes']],
    ['zource', ['source']],
    ['source', ['sources']],
    ['suorces', ['sources']],
    ['soruces', ['sources']],
    ['quoet', ['quote']],
    ['wagner', []],
    ['who', []],
  ])('finds the words one error away from %s: %j', (word, expected) => {
    expect(misspelt(word)).toEqual(expected);
  });

  it('finds what counting the errors of each word finds', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abé1'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), letters, (list, word) => {
        expect(buildMisspelt(list)(word)).toEqual(list.filter((each) => countErrors(word, each) === 1));
      }),
    );
  });
});
