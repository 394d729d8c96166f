/** Pieces of text laid out as lines of a terminal, and the lines painted. */
import { makeVisible } from './visible.ts';

/** Text in one style; what is underlined is in bold too. */
export type Piece = { readonly text: string; readonly style?: 'bold' | 'dim' | 'underlined' };

/** What stands in one line; no line end in it. */
export type Line = readonly Piece[];

/**
 * The lines of `pieces`: broken at their own line ends and, where `columns` is given, at blanks too, so that none is
 * wider. The blanks at which a line is broken are left out, nothing else is; a word wider than a line stays whole.
 */
export function layOut(pieces: readonly Piece[], columns?: number): readonly Line[] {
  const text = pieces.map((piece) => piece.text).join('');
  return lineSpans(text, columns).map((span) => cutPieces(pieces, span));
}

const codes = {
  bold: ['\u001b[1m', '\u001b[22m'],
  dim: ['\u001b[2m', '\u001b[22m'],
  underlined: ['\u001b[1;4m', '\u001b[22;24m'],
} as const;

/** `lines` as they are written, each with its line end. What a terminal would obey comes from here alone. */
export function paint(lines: readonly Line[], { colours }: { readonly colours: boolean }): string {
  return lines.map((line) => `${line.map((piece) => paintPiece(piece, colours)).join('')}\n`).join('');
}

function paintPiece({ text, style }: Piece, colours: boolean): string {
  const shown = makeVisible(text);
  if (style === undefined || !colours || shown === '') return shown;
  const [on, off] = codes[style];
  return `${on}${shown}${off}`;
}

type Span = { readonly start: number; readonly end: number };

function lineSpans(text: string, columns: number | undefined): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const broken = columns === undefined ? [{ start, end }] : wrap(text, { start, end }, columns);
    for (const span of broken) spans.push(span);
    start = end + 1;
  }
  return spans;
}

/** The lines of what lies in the span, as wide as `columns` lets them be. */
function wrap(text: string, { start: from, end: to }: Span, columns: number): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  let width = 0; // of what lies between `start` and `index`
  let index = from;
  let atBreak: { readonly end: number; readonly next: number; readonly width: number } | undefined;
  for (const character of text.slice(from, to)) {
    const next = index + character.length;
    if (character === ' ') {
      // The blanks of a gap are one break.
      atBreak = { end: atBreak?.next === index ? atBreak.end : index, next, width: width + 1 };
    } else if (wideLetter.test(character) && atBreak?.next !== index) {
      atBreak = { end: index, next: index, width };
    }
    width += columnsOf(character);
    index = next;
    if (width <= columns || character === ' ' || atBreak === undefined || atBreak.end <= start) continue;
    spans.push({ start, end: atBreak.end });
    start = atBreak.next;
    width -= atBreak.width;
    atBreak = undefined;
  }
  return [...spans, { start, end: to }];
}

// Scripts without blanks between words break between characters, though not before a stop or a closing bracket.
const wideLetter =
  /[\u1100-\u115f\u2e80-\u2fdf\u3041-\u30ff\u3105-\ua4cf\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{3fffd}]/u;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const withoutWidth = /[\p{Mn}\p{Me}\u200b-\u200f\u2060]/u;

/** How many columns `character` takes, near enough for a line's end. */
function columnsOf(character: string): number {
  if (character <= '\u02ff') return makeVisible(character).length;
  if (withoutWidth.test(character)) return 0;
  return wide.test(character) ? 2 : makeVisible(character).length;
}

/** What of `pieces`, as one text, lies in the span. */
function cutPieces(pieces: readonly Piece[], { start, end }: Span): Line {
  const line: Piece[] = [];
  let from = 0;
  for (const piece of pieces) {
    const to = from + piece.text.length;
    const text = piece.text.slice(Math.max(start - from, 0), Math.max(end - from, 0));
    if (text !== '') line.push({ ...piece, text });
    from = to;
  }
  return line;
}
