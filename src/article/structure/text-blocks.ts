/** Finds the blocks of a text, and splits off lines that are paragraphs or titles of their own. */
import { type SetAside, type Span, trimSpan } from '../article.ts';
import { endsInPhrase } from './headings.ts';
import { isOwnBreak, wrapWidth } from './line-breaks.ts';

/**
 * The runs of lines between blank lines and the spans of `setAside` (in order), without white
 * space around them.
 */
export function findBlocks(text: string, setAside: readonly SetAside[] = []): Span[] {
  const blocks: Span[] = [];
  let from = 0;
  for (const { start, end } of [
    ...setAside.map(({ span }) => span),
    { start: text.length, end: text.length },
  ]) {
    for (const { 0: lines, index } of text.slice(from, start).matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)) {
      blocks.push(trimSpan(text, { start: from + index, end: from + index + lines.length }));
    }
    from = end;
  }
  return blocks;
}

/** The parts of `block` between the line breaks that the writer made; see `isOwnBreak`. */
export function splitAtOwnBreaks(text: string, block: Span): Span[] {
  const lines = text.slice(block.start, block.end);
  const width = wrapWidth(lines);
  const spans: Span[] = [];
  let start = block.start;
  for (const { index } of lines.matchAll(/\n/g)) {
    if (!isOwnBreak(lines, index, width)) continue;
    spans.push(trimSpan(text, { start, end: block.start + index }));
    start = block.start + index + 1;
  }
  spans.push(trimSpan(text, { start, end: block.end }));
  return spans;
}

/**
 * The paragraphs of a wrapped `block` whose first lines are indented: cut before each indented line that
 * follows the end of a sentence, if most lines are not indented.
 */
export function splitAtIndents(text: string, block: Span): Span[] {
  const lines = text.slice(block.start, block.end);
  const indented = [...lines.matchAll(/(?<=[.!?…]["'”’»)]{0,2}[^\S\n]*)\n(?=(?: {2,8}|\t)\S)/gu)];
  const all = lines.match(/\n(?: {2,}|\t)/g) ?? [];
  if (indented.length === 0 || all.length * 2 > lines.split('\n').length) return [block];
  const cuts = indented.map(({ index }) => block.start + index);
  return [block.start, ...cuts].map((start, at) => trimSpan(text, { start, end: cuts[at] ?? block.end }));
}

const longestTitleLine = 80; // in UTF-16 units
const longestSubtitle = 40;
const mostTitleLines = 3; // of a block that holds only a title and subtitles
const fullLine = 0.75; // of the width: lines of wrapped text are at least this long

/**
 * The first block of a text, cut after its first line if that line is a title. The line is a
 * title if it is above a subtitle ("THE FERRY", "A play"), or if it is shorter than the wrapped
 * text below it. The first line of verse is no title: there the `next` block has short lines
 * too. Returns the whole block if there is no next one.
 */
export function splitTitleLine(text: string, block: Span, next: Span | undefined): Span[] {
  const [first = '', ...rest] = linesOf(text, block);
  const isTitle = first.length <= longestTitleLine && !/[.!?…,;:"”»)-]$/.test(first);
  if (next === undefined || rest.length === 0 || !isTitle || endsInPhrase(first)) return [block];
  const isVerse =
    linesOf(text, next).length > 1 && areShort(linesOf(text, next)) && first !== first.toUpperCase();
  const hasSubtitle = rest.length < mostTitleLines && areShort([first, ...rest]) && !isVerse;
  if (!hasSubtitle && !isAboveWrapped(first, rest)) return [block];
  const end = block.start + text.slice(block.start).indexOf('\n');
  return [trimSpan(text, { start: block.start, end }), trimSpan(text, { start: end, end: block.end })];
}

function linesOf(text: string, { start, end }: Span): readonly string[] {
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => line.trim());
}

/** Whether no line is long and none ends in a comma or semicolon. */
function areShort(lines: readonly string[]): boolean {
  return lines.every((line) => line.length <= longestSubtitle && !/[,;]$/.test(line));
}

/**
 * Whether the lines below `first` are wrapped to a width that `first` and the next word
 * together do not exceed.
 */
function isAboveWrapped(first: string, below: readonly string[]): boolean {
  const width = Math.max(...below.map((line) => line.length));
  const areFull = below.slice(0, -1).every((line) => line.length >= width * fullLine);
  return (
    below.length > 1 &&
    areFull &&
    width > longestSubtitle &&
    first.length < width * fullLine &&
    isOwnBreak([first, ...below].join('\n'), first.length, width)
  );
}
