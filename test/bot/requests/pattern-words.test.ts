/** Words of patterns: a message with another word is matched by no closed pattern. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasOnlyWordsOf, isClosed } from '../../../src/bot/requests/pattern-words.ts';
import { requestPatterns } from '../../../src/lexicon/en/chat/requests.ts';

const closed = requestPatterns.map(({ pattern }) => pattern).filter(isClosed);
// The generator of texts reads no look-ahead.
const generated = closed.filter((pattern) => !pattern.includes('(?!'));

describe('hasOnlyWordsOf', () => {
  it.each([
    ['who wrote it', true],
    ['quote please', true],
    ['quotes please', true],
    ['strongest', true],
    ['who wrote the tide', false],
    ['strange', false],
    ['', false],
  ])('says of "%s" whether its words are those of patterns: %s', (text, expected) => {
    const patterns = ['who (?:wrote|made) it', 'quotes? please', 'strong(?:est)?'];
    expect(hasOnlyWordsOf(patterns)(text)).toBe(expected);
  });

  it('passes every text that a closed pattern of requests matches', () => {
    expect(generated.length).toBeGreaterThan(30);
    const mayMatch = hasOnlyWordsOf(closed);
    const text = fc
      .constantFrom(...generated)
      .chain((each) => fc.stringMatching(new RegExp(`^(?:${each})$`)));
    fc.assert(
      fc.property(text, (each) => {
        const plain = each.replace(/ +/g, ' ').trim();
        fc.pre(plain !== '');
        expect(mayMatch(plain)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['.+', '(?<speaker>[^ ]+) said', 'in .{0,30}words', 'hi(?: [a-z]+)?'])(
    'takes %s for open',
    (pattern) => {
      expect(isClosed(pattern)).toBe(false);
    },
  );
});
