/** Shortening: never too long, never through the middle of a character, and always the beginning of what was there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/messages/shorten.ts';
import { nastyText } from '../adapters/discord/arbitraries.ts';

describe('shorten', () => {
  it.each([
    ['ends with a whole word', 'How many jobs depend on it?', 15, 'How many jobs…'],
    ['leaves what fits', 'How many?', 9, 'How many?'],
    ['makes one line of several', ' How\n\tmany? ', 80, 'How many?'],
    ['cuts a word that is all there is', 'Incomprehensibilities', 10, 'Incompreh…'],
    ['keeps a family together', 'Who? 👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 20, 'Who? 👩‍👩‍👧‍👦…'],
    ['shows at least that there was something', '👩‍👩‍👧‍👦', 5, '…'],
    ['has nothing to shorten', '   ', 5, ''],
  ])('%s', (_, text, maxChars, short) => {
    expect(shorten(text, maxChars)).toBe(short);
  });

  it('gives the beginning of the text, in whole characters, within the limit', () => {
    const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(nastyText(), fc.integer({ min: 1, max: 100 }), (text, maxChars) => {
        const line = text.replace(/\s+/gu, ' ').trim();
        const short = shorten(text, maxChars);
        expect(short.length).toBeLessThanOrEqual(maxChars);
        if (short === line) return;
        const kept = short.slice(0, -1);
        expect(line.startsWith(kept)).toBe(true);
        const ends = [...graphemes.segment(line)].map(({ index, segment }) => index + segment.length);
        expect([0, ...ends]).toContain(kept.length);
      }),
    );
  });
});
