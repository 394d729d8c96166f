/** Words of a question that a text has, in any inflection. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordFinder } from '../../../src/search/answer/words-in-text.ts';

const isInText = createWordFinder([
  'The U.S. taxed owners of ferries. Zoë co-hosted it for the L. A. Mayer Institute.',
]);

describe('createWordFinder', () => {
  it.each([
    'taxes',
    'owned',
    'ferry',
    'zoe',
    'hosted',
    'US',
    'u.s.',
    'LA',
    'Mayer’s',
    'institutes',
    'tax',
    'host',
  ])('finds %s', (word) => {
    expect(isInText(word)).toBe(true);
  });

  it.each(['film', 'ferryman', 'mayor', '1'])('does not find %s', (word) => {
    expect(isInText(word)).toBe(false);
  });

  it('finds every word of a text, whatever its signs', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9][$.*+?()|]?[a-z0-9]{1,9}$/u), (word) => {
        expect(createWordFinder([`one ${word} two`])(word)).toBe(true);
      }),
    );
  });
});
