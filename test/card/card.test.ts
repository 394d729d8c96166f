/** Quote cards: every text whole, inside the card and readable, or no card; by boxes and measures, not by pixels. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasCanvas } from '../../src/card/canvas.ts';
import { type Card, cardSize, colours, describeCard, letterSizes } from '../../src/card/card.ts';
import { createPainter } from '../../src/card/draw.ts';
import { findFontFolder, findFonts, fontsFor } from '../../src/card/fonts.ts';
import { type CardLayout, layOutCard, type MeasureCardText } from '../../src/card/layout.ts';
import { breakLines } from '../../src/card/line-breaks.ts';
import { nastyText } from '../adapters/discord/arbitraries.ts';

/** Letters of one width, so that a line can be counted. */
const measure: MeasureCardText = (text, { size }) => [...text].length * size * 0.5;

const card: Card = {
  words: '“The sea does not wait.”',
  name: 'Ana Sol',
  details: ['mayor of Quay'],
  source: ['The tide clock of Quay', '¶ 2', '14 March 2025'],
};

/** The lines as boxes, from the top of the letters to the bottom of those that hang below the line. */
function boxesOf({ lines }: CardLayout, direction: CardLayout['direction']) {
  return lines.map(({ x, width, baseline, size }) => ({
    left: direction === 'rtl' ? x - width : x,
    right: direction === 'rtl' ? x : x + width,
    top: baseline - size * 0.8,
    bottom: baseline + size * 0.25,
  }));
}

function joined(lines: readonly { readonly text: string }[]): string {
  return lines.map(({ text }) => text).join('');
}

const bare = (text: string) => text.replace(/[\s\u2068\u2069]+/gu, '');

describe('the layout of a card', () => {
  it('shows every text whole, inside the card, no line over another, at a readable size', () => {
    const text = fc.oneof(nastyText(60), fc.lorem({ maxCount: 60 }));
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 3 }), text, (words, name, details, title) => {
        const drawn = { words, name, details, source: [title, '¶ 2'] };
        const layout = layOutCard(drawn, measure);
        if (layout === undefined) return;
        expect(bare(joined(layout.lines))).toBe(bare([words, name, ...details, `${title} · ¶ 2`].join('')));
        const boxes = boxesOf(layout, layout.direction);
        for (const [at, { left, right, top, bottom }] of boxes.entries()) {
          expect(left).toBeGreaterThanOrEqual(40);
          expect(right).toBeLessThanOrEqual(cardSize.width - 40);
          expect(top).toBeGreaterThanOrEqual(40);
          expect(bottom).toBeLessThanOrEqual(cardSize.height - 30);
          expect(top).toBeGreaterThanOrEqual((boxes[at - 1]?.bottom ?? 0) - 1);
        }
        for (const { size } of layout.lines) expect(size).toBeGreaterThanOrEqual(letterSizes.small);
      }),
    );
  });

  it.each([
    ['a few words', 20, letterSizes.maxWords],
    ['a sentence', 180, 50],
    ['a long quotation', 330, 36],
  ])('makes the letters of %s as large as they can be', (_, chars, size) => {
    const words = 'abcd '.repeat(chars / 5).trim();
    const [first] = layOutCard({ ...card, words }, measure)?.lines ?? [];
    expect(first?.size).toBe(size);
  });

  it.each([
    ['words that are too many', { ...card, words: 'abcd '.repeat(120) }],
    ['words of more than 1,024 characters', { ...card, words: `${'i '.repeat(512)}i` }],
    ['a title that leaves no room', { ...card, source: ['abcdefgh '.repeat(90)] }],
  ])('refuses %s', (_, tooLong) => {
    expect(layOutCard(tooLong, measure)).toBeUndefined();
  });

  it('runs from the right where the words do', () => {
    const layout = layOutCard({ ...card, words: 'كان علينا أن نغلق الميناء' }, measure);
    expect(layout?.direction).toBe('rtl');
    expect(layout?.bar.x).toBeGreaterThan(cardSize.width / 2);
  });

  it('has a contrast of at least 7 to 1', () => {
    const light = (hex: string) => {
      const [red = 0, green = 0, blue = 0] = (hex.match(/\w\w/g) ?? []).map((pair) => {
        const share = Number.parseInt(pair, 16) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const { paper, ...inks } = colours;
    for (const ink of Object.values(inks))
      expect((light(paper) + 0.05) / (light(ink) + 0.05)).toBeGreaterThan(7);
  });
});

describe('lines', () => {
  const ten = (text: string) => breakLines(text, 10, (part) => [...part].length);

  it.each([
    ['at blanks', 'one two three', ['one two', 'three']],
    ['inside a word that is wider than a line', 'abcdefghijklm no', ['abcdefghij', 'klm no']],
    ['where the text has a blank line', 'one\n\ntwo', ['one', 'two']],
    ['not where it only has a line end', 'one\ntwo', ['one two']],
  ])('break %s', (_, text, expected) => {
    expect(ten(text)).toEqual(expected);
  });

  it.each([4, 5, 6, 7, 8, 9, 10])(
    'of %i letters part Japanese between words, and no mark from its word',
    (width) => {
      const text = '「海は待ってくれない」と、市長は述べた。';
      const lines = breakLines(text, width, (part) => [...part].length);
      expect(lines.join('')).toBe(text);
      expect(lines.filter((line) => /^[。、」]|「$/u.test(line))).toEqual([]);
    },
  );
});

describe('the description of a card', () => {
  it('has all that is on it, and the words alone where that is more than Discord takes', () => {
    expect(describeCard(card)).toBe(
      '“The sea does not wait.” — Ana Sol, mayor of Quay. The tide clock of Quay · ¶ 2 · 14 March 2025',
    );
    const words = 'i'.repeat(1000);
    expect(describeCard({ ...card, words })).toBe(words);
  });
});

const folder = hasCanvas() ? findFontFolder() : undefined;

describe.skipIf(folder === undefined)('a card that is drawn', () => {
  it.each([
    ['Latin', '“Le café coûte trois złoty.”'],
    ['Cyrillic', '«Море не ждёт расписания».'],
    ['Greek', '«Ἡ θάλασσα αποφασίζει», είπε.'],
  ])('has letters of %s in the fonts of the package', async (_, words) => {
    const drawn = await createPainter(folder ?? '')({ ...card, words });
    const png = Buffer.from(drawn.kind === 'drawn' ? drawn.base64 : '', 'base64');
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height]);
  });

  it('is refused where letters are in no font, on whatever line', async () => {
    const paint = createPainter(folder ?? '');
    expect(await paint({ ...card, words: 'Yes \u{1F642} and 漢字.' })).toEqual({
      kind: 'no font',
      letters: ['\u{1F642}', '漢', '字'],
    });
    expect(await paint({ ...card, name: 'Ana 山' })).toEqual({ kind: 'no font', letters: ['山'] });
  });

  it('needs no font for blanks and joiners', () => {
    const fonts = findFonts(folder ?? '', 400);
    expect(fontsFor('a\u00A0b\u200D\u2009c\uFE0F', fonts).missing).toEqual([]);
  });
});
