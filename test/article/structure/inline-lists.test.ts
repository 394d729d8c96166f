/** The lists that are found in one line. */
import { describe, expect, it } from 'vitest';
import { findInlineLists } from '../../../src/article/structure/inline-lists.ts';

describe('findInlineLists', () => {
  it.each([
    ['finds numbers with a bracket', '1) Open it 2) Close it', [['1)', '2)']]],
    ['finds a list behind a colon', 'The order: 1. Open it. 2. Close it.', [['1.', '2.']]],
    [
      'finds two lists',
      '1. Open it 2. Close it\n1. Eat 2. Sleep',
      [
        ['1.', '2.'],
        ['1.', '2.'],
      ],
    ],
    ['takes the bullet to the number', '⁃9. Open it ⁃10. Close it', [['⁃9.', '⁃10.']]],
    ['wants numbers that rise by one', '1. Open it 3. Close it', []],
    ['wants one form of number', '1) Open it 2. Close it', []],
    ['wants a first item that opens its line', 'We won 1. We lost 2. We slept.', []],
    ['leaves the number of a chapter to its word', '1. Open it in chapter 2. Close it', []],
  ])('%s', (_, text, expected) => {
    const lists = findInlineLists(text);
    expect(lists.map((list) => list.map(({ start, end }) => text.slice(start, end)))).toEqual(expected);
  });
});
