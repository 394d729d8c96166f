/** Pieces of text laid out as lines of a terminal, and the lines painted. */
import { styleText } from 'node:util';
import { clustersOf } from './columns.ts';
import { makeVisible } from './visible.ts';

/** Text in one style, what is underlined being in bold too; and the address that it leads to where links can be followed. */
export type StyledPiece = {
  readonly text: string;
  readonly style?: 'bold' | 'dim' | 'underlined';
  readonly url?: string | undefined;
};

/** The content of one line, without a line end. */
export type StyledLine = readonly StyledPiece[];

/**
 * The lines of `pieces`: broken at their own line ends and, where `columns` is given, at blanks too, so that none is
 * wider. The blanks at which a line is broken are left out, nothing else is; a word wider than a line stays whole.
 */
export function layOut(pieces: readonly StyledPiece[], columns?: number): readonly StyledLine[] {
  const text = pieces.map((piece) => piece.text).join('');
  return lineSpans(text, columns).map((span) => cutPieces(pieces, span));
}

/** What a terminal obeys: styles, and links that can be followed. */
export type Obeyed = { readonly styles: boolean; readonly links: boolean };

const formats = { bold: 'bold', dim: 'dim', underlined: ['bold', 'underline'] } as const;

/** `lines` as they are written, each with its line end. What a terminal would obey comes from here alone. */
export function paint(lines: readonly StyledLine[], obeyed: Obeyed): string {
  return lines.map((line) => `${line.map((piece) => paintPiece(piece, obeyed)).join('')}\n`).join('');
}

function paintPiece({ text, style, url }: StyledPiece, { styles, links }: Obeyed): string {
  const shown = makeVisible(text);
  if (shown === '') return shown;
  // Whether the output takes styles has been decided before: node would ask the standard output.
  const styled =
    style && styles ? styleText([...[formats[style]].flat()], shown, { validateStream: false }) : shown;
  return links && url !== undefined && URL.canParse(url) ? linked(styled, new URL(url).href) : styled;
}

/** `text` as a link of a terminal (OSC 8); an address as URL writes it has no control character. */
function linked(text: string, url: string): string {
  return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}

type ColumnSpan = { readonly start: number; readonly end: number };

function lineSpans(text: string, columns: number | undefined): readonly ColumnSpan[] {
  const spans: ColumnSpan[] = [];
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
function wrap(text: string, { start: from, end: to }: ColumnSpan, columns: number): readonly ColumnSpan[] {
  const spans: ColumnSpan[] = [];
  let start = from;
  let width = 0; // of what lies between `start` and `index`
  let index = from;
  let atBreak: { readonly end: number; readonly next: number; readonly width: number } | undefined;
  let previous = '';
  for (const { text: character, columns: taken } of clustersOf(text.slice(from, to))) {
    const next = index + character.length;
    // A paragraph's sign stays with its number.
    if (character === ' ' && previous !== '¶') {
      // The blanks of a gap are one break.
      atBreak = { end: atBreak?.next === index ? atBreak.end : index, next, width: width + 1 };
    } else if (wideLetter.test(character) && atBreak?.next !== index) {
      atBreak = { end: index, next: index, width };
    }
    width += taken;
    previous = character;
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
/** What of `pieces`, as one text, lies in the span. */
function cutPieces(pieces: readonly StyledPiece[], { start, end }: ColumnSpan): StyledLine {
  const line: StyledPiece[] = [];
  let from = 0;
  for (const piece of pieces) {
    const to = from + piece.text.length;
    const text = piece.text.slice(Math.max(start - from, 0), Math.max(end - from, 0));
    if (text !== '') line.push({ ...piece, text });
    from = to;
  }
  return line;
}
