/** Lays text out in lines for a terminal and applies styles. */
import { styleText } from 'node:util';
import { clustersOf } from './columns.ts';
import { makeVisible } from './visible.ts';

/** Text in one style; underlined text is bold too. `url` is the target of a link. */
export type StyledPiece = {
  readonly text: string;
  readonly style?: 'bold' | 'dim' | 'underlined';
  readonly url?: string | undefined;
};

/** The content of one line, without a line end. */
export type StyledLine = readonly StyledPiece[];

/**
 * Splits `pieces` into lines at their line ends. With `columns`, also wraps at spaces to that width and
 * drops these spaces. A longer word stays whole.
 */
export function layOut(pieces: readonly StyledPiece[], columns?: number): readonly StyledLine[] {
  const text = pieces.map((piece) => piece.text).join('');
  return lineSpans(text, columns).map((span) => cutPieces(pieces, span));
}

/** The escape sequences that the terminal supports: styles, and links. */
export type Obeyed = { readonly styles: boolean; readonly links: boolean };

const formats = { bold: 'bold', dim: 'dim', underlined: ['bold', 'underline'] } as const;

/**
 * `lines` with escape sequences, each with its line end. All escape sequences of the output come from here.
 */
export function paint(lines: readonly StyledLine[], obeyed: Obeyed): string {
  return lines.map((line) => `${line.map((piece) => paintPiece(piece, obeyed)).join('')}\n`).join('');
}

function paintPiece({ text, style, url }: StyledPiece, { styles, links }: Obeyed): string {
  const shown = makeVisible(text);
  if (shown === '') return shown;
  // The caller has decided whether to use styles. Otherwise Node would check the standard output.
  const styled =
    style && styles ? styleText([...[formats[style]].flat()], shown, { validateStream: false }) : shown;
  return links && url !== undefined && URL.canParse(url) ? linked(styled, new URL(url).href) : styled;
}

/** `text` as a terminal link (OSC 8). A serialised URL has no control characters. */
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

/** Wraps the text in the span to at most `columns`. */
function wrap(text: string, { start: from, end: to }: ColumnSpan, columns: number): readonly ColumnSpan[] {
  const spans: ColumnSpan[] = [];
  let start = from;
  let width = 0; // of the text between `start` and `index`
  let index = from;
  let atBreak: { readonly end: number; readonly next: number; readonly width: number } | undefined;
  let previous = '';
  for (const { text: character, columns: taken } of clustersOf(text.slice(from, to))) {
    const next = index + character.length;
    // Keep "¶" with its number.
    if (character === ' ' && previous !== '¶') {
      // Several spaces in a row are one break.
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

// Scripts without spaces break between any two characters, except before a stop or a closing bracket.
const wideLetter =
  /[\u1100-\u115f\u2e80-\u2fdf\u3041-\u30ff\u3105-\ua4cf\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{3fffd}]/u;
/** The part of `pieces`, seen as one text, within the span. */
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
