/** The words of a text, by the pattern and without it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/verify/words/verbatim-words.ts';

/** `text` in full-width letters and digits, which only the pattern for all words reads, and which have the same keys. */
function inFullWidth(text: string): string {
  return text.replace(/[a-z0-9]/giu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

// No hyphen before a blank: it may break a word that only plain letters spell. Pieces that end a word, or do not, by what is next to them.
const pieces =
  `a b I s T ab The said 1 20 300 x1 2nd . , : ; ! ? ' ’ ‘ " “ ” ( ) -5 -b – — … / * _ $ % & é ß − ½ 日 Ж`.split(
    ' ',
  );

describe('the words of a text', () => {
  it('are the same in plain and in full-width letters, in any surroundings', () => {
    const text = fc
      .array(fc.constantFrom(...pieces, ' ', ' ', ' [T]he', '\n', '\u200b', '\u0301'), { maxLength: 16 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (plain) => {
        expect(splitWords(inFullWidth(plain))).toEqual(splitWords(plain));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['U.S. p.m. a.b', ['us', 'pm', 'ab']],
    ['I. am.', ['i', 'am']],
    ["don't don’t dogs' ‘tis", ["don't", "don't", 'dogs', 'tis']],
    ['1,000 10:30 1.5. Place12, x1.5', ['1000', '10:30', '1.5', 'place12', 'x1.5']],
    ['[T]he well-known -5 a-5', ['the', 'well', 'known', '-5', 'a', '5']],
  ])('of %j are %j', (text, keys) => {
    expect(splitWords(text).map(({ key }) => key)).toEqual(keys);
  });
});
