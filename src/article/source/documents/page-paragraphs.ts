/** Joins the lines of a document into paragraphs and headings. */
import { heaviest, median, type PageLine } from './page-items.ts';

/** A paragraph of a document. A space joins its lines, or a line end after a hyphen. */
export type PageParagraph = {
  readonly kind: 'heading' | 'text' | 'note';
  readonly text: string;
  readonly size: number;
  /** Counted from 0. */
  readonly page: number;
};

/** The most frequent layout of a document. */
type Body = {
  readonly size: number;
  readonly font: string;
  /** The distance between baselines, in points. */
  readonly leading: number;
  /** True if paragraphs open with an indent rather than after a gap. */
  readonly indents: boolean;
};

/** The horizontal limits of a column, in points. */
type Column = { readonly left: number; readonly right: number };

/** The paragraphs of `lines`, which are in reading order. Footnotes come last. */
export function joinLines(lines: readonly PageLine[]): PageParagraph[] {
  const body = findBody(lines);
  const columns = findColumns(lines, body);
  const blocks = splitBlocks(lines, body, columns);
  const [text, notes]: [LineBlock[], LineBlock[]] = [[], []];
  for (const [index, block] of blocks.entries())
    (isNote(block, blocks[index + 1], body) ? notes : text).push(block);
  const joined = joinOverPages(text, body, columns);
  return [
    ...joined.map((block, index) => describe(block, isHeading(joined, index, body) ? 'heading' : 'text')),
    ...notes.map((block) => describe(block, 'note')),
  ];
}

type LineBlock = readonly PageLine[];

function findBody(lines: readonly PageLine[]): Body {
  const weightOf = ({ text }: PageLine) => text.length;
  const size = heaviest(lines, { keyOf: (line) => line.size, weightOf }) ?? 0;
  const font = heaviest(lines, { keyOf: (line) => line.font, weightOf }) ?? '';
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const isSame = before?.region === line.region && before.size === size && line.size === size;
    return isSame && line.y > before.y ? [{ step: line.y - before.y, line, before }] : [];
  });
  const leading = heaviest(steps, { keyOf: ({ step }) => Math.round(step), weightOf: () => 1 }) ?? size * 1.2;
  const gaps = steps.filter(({ step }) => step > leading * widerGap).length;
  const indents = steps.filter(
    ({ step, line, before }) => step <= leading * widerGap && line.left > before.left + indent * size,
  ).length;
  return { size, font, leading, indents: indents >= leastIndents && indents > gaps };
}

const widerGap = 1.3; // as a multiple of the leading
const indent = 0.7; // as a multiple of the font size
const deepestIndent = 6;
const leastIndents = 3;

function findColumns(lines: readonly PageLine[], body: Body): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  for (const { region, left, right, size } of lines) {
    const known = columns.get(region);
    // A large title may be wider than the text below it.
    if (known !== undefined && size > body.size * 1.1) continue;
    columns.set(region, {
      left: Math.min(known?.left ?? left, left),
      right: Math.max(known?.right ?? right, right),
    });
  }
  return columns;
}

const listMark = /^(?:[•‣◦▪●○–—*-]|\(?(?:\d{1,3}|[a-z])[.)])\s/u;
/** A word broken at the line end. */
const brokenWord = /\p{L}[-\u00AD‐]$/u;
const sentenceEnd = /[.!?…:。！？]["”’»)\]]*\d{0,2}$/u;
const opening = /^(?=\p{Lu}|\p{N}|["“‘«„¿¡([])/u;

/** Groups the lines into blocks. A paragraph that continues in the next column or page is two blocks. */
function splitBlocks(
  lines: readonly PageLine[],
  body: Body,
  columns: ReadonlyMap<number, Column>,
): LineBlock[] {
  const blocks: PageLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const block = blocks.at(-1);
    const column = columns.get(line.region) ?? line;
    const opens = block === undefined || startsBlock({ block, line, next: lines[index + 1], column, body });
    if (opens) blocks.push([line]);
    else block.push(line);
  }
  return blocks;
}

type LinePlace = {
  readonly block: LineBlock;
  readonly line: PageLine;
  readonly next: PageLine | undefined;
  readonly column: Column;
  readonly body: Body;
};

function startsBlock({ block, line, next, column, body }: LinePlace): boolean {
  const before = block.at(-1) ?? line;
  if (before.region !== line.region || Math.abs(before.size - line.size) > 0.1 * line.size) return true;
  const step = line.y - before.y;
  const usual = line.size === body.size ? body.leading : (usualStep(block) ?? line.size * 1.35);
  if (step <= 0 || step > usual * widerGap) return true;
  if (listMark.test(line.text) && !brokenWord.test(before.text)) return true;
  const [first = line] = block;
  const isHanging = first.opensLarge === true || listMark.test(first.text) || /^\[?\d/.test(first.text);
  const shift = line.left - before.left;
  const nextIsBack = next === undefined || next.region !== line.region || next.left < line.left - 1;
  if (shift > indent * line.size && shift < deepestIndent * line.size && !isHanging && nextIsBack)
    return true;
  if (shift < -indent * line.size && block.length > 1 && !isHanging) return true;
  if (!fitsAbove(before, line, column)) return false;
  if (line.font !== before.font && isAlone(before, column)) return true;
  return opening.test(line.text) && (sentenceEnd.test(before.text) || isAlone(before, column));
}

function usualStep(block: LineBlock): number | undefined {
  const [first, second] = block;
  return first !== undefined && second !== undefined ? second.y - first.y : undefined;
}

/** Whether the first word of `line` would have fitted at the end of `before`. */
function fitsAbove(before: PageLine, line: PageLine, column: Column): boolean {
  const [word = ''] = line.text.split(' ', 1);
  const wordWidth = ((line.right - line.left) / line.text.length) * (word.length + 2);
  return before.right + wordWidth < column.right;
}

/** Whether at least a quarter of the column is empty after the line. */
function isAlone(line: PageLine, column: Column): boolean {
  return line.right < column.right - 0.25 * (column.right - column.left);
}

const noteMark = /^(?:\d{1,3}|\[\d{1,3}\]|[*†‡])\.?\s?\S/u;
const smallSize = 0.93; // as a multiple of the body's font size

/** Whether a block is a footnote: smaller letters after a note mark, and only notes below it. */
function isNote(block: LineBlock, after: LineBlock | undefined, body: Body): boolean {
  const [first] = block;
  if (first === undefined || first.size > body.size * smallSize || !noteMark.test(first.text)) return false;
  const [next] = after ?? [];
  return next === undefined || next.region !== first.region || next.size <= body.size * smallSize;
}

/** Joins blocks that continue in the next column or on the next page. */
function joinOverPages(
  blocks: readonly LineBlock[],
  body: Body,
  columns: ReadonlyMap<number, Column>,
): LineBlock[] {
  const joined: LineBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last !== undefined && goesOn(last, block, body, columns))
      joined[joined.length - 1] = [...last, ...block];
    else joined.push(block);
  }
  return joined;
}

function goesOn(
  last: LineBlock,
  block: LineBlock,
  body: Body,
  columns: ReadonlyMap<number, Column>,
): boolean {
  const [before, line] = [last.at(-1), block[0]];
  if (before === undefined || line === undefined || before.region === line.region) return false;
  if (before.size !== line.size || line.size !== body.size) return false;
  if (brokenWord.test(before.text)) return true;
  if (listMark.test(line.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (!sentenceEnd.test(before.text)) return before.font === body.font || line.font === before.font;
  const [from, to] = [columns.get(before.region), columns.get(line.region)];
  const isFull = from !== undefined && !fitsAbove(before, line, from);
  const isIndented = to !== undefined && line.left > to.left + indent * line.size;
  return body.indents && isFull && !isIndented;
}

const largerSize = 1.12;
const longestHeading = 120; // in UTF-16 units
const longestLarge = 300;

/** Whether a block is a heading: short and in larger letters, or in a font of its own above body text. */
function isHeading(blocks: readonly LineBlock[], index: number, body: Body): boolean {
  const block = blocks[index] ?? [];
  const [line] = block;
  if (line === undefined) return false;
  const length = block.reduce((sum, { text }) => sum + text.length, 0);
  if (!/\p{L}/u.test(line.text)) return false;
  if (line.size >= body.size * largerSize) return length <= longestLarge && blocks.length > 1;
  const next = blocks[index + 1]?.[0];
  return (
    length <= longestHeading &&
    line.size >= body.size * smallSize &&
    line.font !== body.font &&
    block.every(({ font }) => font === line.font) &&
    !/[.!?…,;"”»]$/u.test(block.at(-1)?.text ?? '') &&
    !listMark.test(line.text) &&
    next !== undefined &&
    next.font === body.font &&
    next.size <= body.size
  );
}

function describe(block: LineBlock, kind: PageParagraph['kind']): PageParagraph {
  const [first] = block;
  return {
    kind,
    text: block.reduce((text, line) => joinText(text, line.text), ''),
    size: median(block.map(({ size }) => size)) ?? 0,
    page: first?.page ?? 0,
  };
}

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。，！？」』]/u;

/** Joins two lines. A hyphenated word keeps its line break, as in a text file. */
function joinText(before: string, line: string): string {
  if (before === '') return line;
  if (brokenWord.test(before)) return `${before}\n${line}`;
  const isWide = wide.test(before.slice(-1)) && wide.test(line.charAt(0));
  return isWide ? before + line : `${before} ${line}`;
}
