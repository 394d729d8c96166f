/** How lines are broken and painted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf } from '../../../src/adapters/terminal/columns.ts';
import { layOut, paint, type StyledLine } from '../../../src/adapters/terminal/layout.ts';

function textOf(line: StyledLine): string {
  return line.map(({ text }) => text).join('');
}

function linesOf(text: string, columns?: number): readonly string[] {
  return layOut([{ text }], columns).map(textOf);
}

describe('layOut', () => {
  it.each<[string, string, number | undefined, readonly string[]]>([
    ['at blanks', 'one two three', 7, ['one two', 'three']],
    ['not where it fits', 'one two', 7, ['one two']],
    ['never without a width', 'one two three', undefined, ['one two three']],
    ['at its own line ends', 'one\n\ntwo', undefined, ['one', '', 'two']],
    ['at its own line ends and at blanks', 'one two\nthree four', 5, ['one', 'two', 'three', 'four']],
    ['not within a word that is too long', 'a incomprehensible b', 6, ['a', 'incomprehensible', 'b']],
    ['after all blanks of a gap', 'one   two', 4, ['one', 'two']],
    ['not at the blanks it begins with', '  one two', 6, ['  one', 'two']],
    ['not between the sign of a paragraph and its number', 'at ¶ 12 of it', 5, ['at', '¶ 12', 'of it']],
    ['not at a blank that keeps words together', '10\u00a0km far', 6, ['10\u00a0km', 'far']],
    ['between characters of Chinese', '世界世界世界', 5, ['世界', '世界', '世界']],
    ['not before a stop of Chinese', '世界。世界', 4, ['世', '界。', '世界']],
    ['by columns, an emoji being two', '🦀 🦀 🦀', 5, ['🦀 🦀', '🦀']],
    ['by columns, a combining mark being none', 'e\u0301e\u0301 e\u0301', 4, ['e\u0301e\u0301 e\u0301']],
    ['by what is shown of a control character', 'a\u202eb c', 9, ['a\u202eb', 'c']],
    ['nothing', '', 10, ['']],
  ])('breaks %s', (_, text, columns, expected) => {
    expect(linesOf(text, columns)).toEqual(expected);
  });

  it('keeps each piece’s style on every line', () => {
    const lines = layOut([{ text: 'one ' }, { text: 'two three', style: 'bold' }, { text: ' four' }], 8);
    expect(lines).toEqual([
      [{ text: 'one ' }, { text: 'two', style: 'bold' }],
      [{ text: 'three', style: 'bold' }],
      [{ text: 'four' }],
    ]);
  });

  it('leaves out nothing but the blanks at which it breaks', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'bb', ' ', '\n', '世', '🦀', '\u001b', '\ud83d') });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (whole, columns) => {
        const broken = linesOf(whole, columns);
        expect(broken.join('').replace(/ /g, '')).toBe(whole.replace(/[ \n]/g, ''));
        let at = 0;
        for (const line of broken) {
          at = whole.indexOf(line, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += line.length;
        }
      }),
    );
  });

  it('makes no line wider than the width, where words let it', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/)), (words) => {
        for (const line of linesOf(words.join(' '), 6)) expect(line.trimEnd().length).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('lays out half a million characters within the time of a test', () => {
    expect(layOut([{ text: 'ab '.repeat(100_000) }], 80).length).toBeGreaterThan(3000);
    expect(layOut([{ text: '世'.repeat(100_000) }], 80).length).toBeGreaterThan(2000);
    expect(layOut([{ text: 'a'.repeat(200_000) }], 80)).toHaveLength(1);
  });
});

describe('paint', () => {
  const lines: readonly StyledLine[] = [
    [{ text: 'plain ' }, { text: 'bold', style: 'bold' }, { text: ' dim', style: 'dim' }],
    [],
    [{ text: 'red \u001b[31m', style: 'bold' }],
  ];

  it('ends every line and shows what a terminal would obey', () => {
    expect(paint(lines, { styles: false, links: false })).toBe('plain bold dim\n\nred ␛[31m\n');
  });

  it('paints in colours', () => {
    expect(paint(lines, { styles: true, links: false })).toBe(
      'plain \u001b[1mbold\u001b[22m\u001b[2m dim\u001b[22m\n\n\u001b[1mred ␛[31m\u001b[22m\n',
    );
  });
});

describe('clustersOf', () => {
  it('gives any text back, whatever is in it', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      '世',
      '👩‍👩‍👧',
      'e\u0301',
      '\u200d',
      '🇩🇪',
      'ส',
      '\ud83d',
      '\u001b',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 400 }), (text) => {
        expect([...clustersOf(text)].map((cluster) => cluster.text).join('')).toBe(text);
      }),
    );
  });

  it.each([
    ['a letter', 'a', 1],
    ['a letter with a combining mark', 'e\u0301', 1],
    ['a Chinese character', '世', 2],
    ['a family of emoji', '👩‍👩‍👧', 2],
    ['a flag', '🇩🇪', 2],
    ['a sign for a control character', '\u202e', 8],
  ])('counts %s', (_, text, columns) => {
    expect([...clustersOf(text)].map((cluster) => cluster.columns)).toEqual([columns]);
  });

  it('counts 400,000 characters within the time of a test', () => {
    for (const word of ['世界', 'Привет ', 'مرحبا ']) {
      const text = word.repeat(400_000 / word.length);
      let clusters = 0;
      for (const _ of clustersOf(text)) clusters += 1;
      expect(clusters).toBeGreaterThan(200_000);
    }
  });
});
