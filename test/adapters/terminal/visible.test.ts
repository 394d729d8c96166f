/** What a terminal would obey is shown, and everything else is left alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeVisible, visibleJson } from '../../../src/adapters/terminal/visible.ts';

describe('makeVisible', () => {
  it('shows the example of its comment', () => {
    expect(makeVisible('\u001b[2J wiped \u202e')).toBe('␛[2J wiped ⟨U+202E⟩');
  });

  it.each([
    ['an escape sequence', '\u001b]0;title\u0007', '␛]0;title␇'],
    ['the same in one character', '\u009b2J', '⟨U+009B⟩2J'],
    ['what deletes', 'a\b\u007f', 'a␈␡'],
    ['a return to the line’s start', 'true\rfalse', 'true␍false'],
    ['NUL', '\0', '␀'],
    ['what turns the direction', 'a\u202eb\u2066c\u2069', 'a⟨U+202E⟩b⟨U+2066⟩c⟨U+2069⟩'],
    ['other line ends', 'a\u2028b\u2029', 'a⟨U+2028⟩b⟨U+2029⟩'],
    ['half a pair', 'a\ud83d', 'a⟨U+D83D⟩'],
  ])('shows %s', (_, text, shown) => {
    expect(makeVisible(text)).toBe(shown);
  });

  it.each([
    'How “many” jobs – 12,5 % – depend on it?',
    'line\nline\tcolumn',
    'שלום مرحبا 世界 नमस्ते',
    '👩‍🚀🏳️‍🌈 e\u0301',
    '\u00a0\u00ad\u200f',
  ])('leaves %s as it is', (text) => {
    expect(makeVisible(text)).toBe(text);
  });
});

describe('visibleJson', () => {
  it('is one line of JSON that means the same and holds nothing to obey', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = visibleJson({ text });
        expect(JSON.parse(line)).toEqual({ text });
        expect(makeVisible(line)).toBe(line);
        expect(line).not.toContain('\n');
      }),
    );
    expect(visibleJson({ text: '\u001b\u009b\u202e' })).toBe('{"text":"\\u001b\\u009b\\u202e"}');
  });
});
