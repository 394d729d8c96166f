/** Computes the position and size of each line of a card. */
import { type Card, cardSize, type colours, letterSizes, maxCardChars } from './card.ts';
import { breakLines } from './line-breaks.ts';

/** The font size in pixels, and the weight. */
export type LetterStyle = { readonly size: number; readonly weight: 400 | 700 };

/** A line of text. `x` is its left end, or its right end on a card from right to left. */
export type CardLine = LetterStyle & {
  readonly text: string;
  readonly x: number;
  /** The distance of the baseline from the top, in pixels. */
  readonly baseline: number;
  readonly width: number;
  readonly colour: keyof typeof colours;
};

/** A filled rectangle. */
export type CardBar = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: keyof typeof colours;
};

/** The positions of everything on a card, in pixels. */
export type CardLayout = {
  readonly direction: 'ltr' | 'rtl';
  readonly bar: CardBar;
  readonly lines: readonly CardLine[];
};

/** The width of `text` in a style, in pixels. */
export type MeasureCardText = (text: string, style: LetterStyle) => number;

const margin = { x: 72, top: 60, bottom: 52 } as const;
const bar = { width: 8, gap: 36 } as const;
const gaps = { aboveName: 30, aboveSource: 14 } as const;
/** The line height, and the height of the letters above the baseline, as multiples of the font size. */
const lineHeights = { words: 1.36, small: 1.32 } as const;
const rise = 1.02;
const sizeStep = 2;

/** The layout of `card` with the largest words that fit; undefined if they do not fit at 36 pixels. */
export function layOutCard(card: Card, measure: MeasureCardText): CardLayout | undefined {
  if (card.words.length > maxCardChars) return undefined;
  const isRtl = startsFromRight(card.words);
  const start = isRtl ? cardSize.width - margin.x : margin.x;
  const inset = bar.width + bar.gap;
  const width = cardSize.width - 2 * margin.x - inset;
  // Isolates a Latin date from right-to-left text, so that its order stays.
  const source = isRtl ? card.source.map((part) => `\u2068${part}\u2069`) : card.source;
  const foot = footLines({ ...card, source }, width, measure);
  const footTop = cardSize.height - margin.bottom - foot.height;
  const space = footTop - gaps.aboveName - margin.top;
  const words = fitWords(card.words, { width, height: space }, measure);
  if (words === undefined) return undefined;
  const textX = isRtl ? start - inset : start + inset;
  // Centre short words vertically.
  const top = margin.top + Math.max(0, (space - words.height) / 2);
  const place = (block: Block, y: number): readonly CardLine[] =>
    block.lines.map((line) => ({ ...line, x: textX, baseline: y + line.baseline }));
  return {
    direction: isRtl ? 'rtl' : 'ltr',
    bar: {
      x: isRtl ? start - bar.width : start,
      y: top,
      width: bar.width,
      height: words.height,
      colour: 'accent',
    },
    lines: [...place(words, top), ...place(foot, footTop)],
  };
}

/** Lines with baselines relative to the top of the block. */
type Block = { readonly lines: readonly Omit<CardLine, 'x'>[]; readonly height: number };

function fitWords(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  measure: MeasureCardText,
): Block | undefined {
  for (let size: number = letterSizes.maxWords; size >= letterSizes.minWords; size -= sizeStep) {
    const style = { size, weight: 400 } as const;
    const block = stack(text, { style, colour: 'ink', width, lineHeight: lineHeights.words }, measure);
    if (block.height <= height) return block;
  }
  return undefined;
}

function footLines({ name, details, source }: Card, width: number, measure: MeasureCardText): Block {
  const small = {
    style: { size: letterSizes.small, weight: 400 },
    width,
    lineHeight: lineHeights.small,
  } as const;
  const blocks = [
    stack(name, { ...small, style: { size: letterSizes.name, weight: 700 }, colour: 'ink' }, measure),
    ...details.map((detail) => stack(detail, { ...small, colour: 'dim' }, measure)),
  ];
  const foot = stack(source.join(' · '), { ...small, colour: 'dim' }, measure);
  return below([...blocks, ...(foot.height === 0 ? [] : [{ lines: [], height: gaps.aboveSource }, foot])]);
}

function stack(
  text: string,
  {
    style,
    colour,
    width,
    lineHeight,
  }: {
    readonly style: LetterStyle;
    readonly colour: CardLine['colour'];
    readonly width: number;
    readonly lineHeight: number;
  },
  measure: MeasureCardText,
): Block {
  const step = style.size * lineHeight;
  const lines = breakLines(text, width, (part) => measure(part, style)).map((line, at) => ({
    ...style,
    text: line,
    colour,
    baseline: at * step + style.size * rise,
    width: measure(line, style),
  }));
  return { lines, height: lines.length * step };
}

function below(blocks: readonly Block[]): Block {
  let height = 0;
  const lines = blocks.flatMap((block) => {
    const top = height;
    height += block.height;
    return block.lines.map((line) => ({ ...line, baseline: top + line.baseline }));
  });
  return { lines, height };
}

/** Whether the first letter belongs to a right-to-left script. */
function startsFromRight(text: string): boolean {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first);
}
