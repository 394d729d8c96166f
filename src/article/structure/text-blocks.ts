/** Finds the blocks of a text, and the lines in them that stand for themselves. */
import { type SetAside, type Span, trimSpan } from '../article.ts';
import { isOwnBreak, wrapWidth } from './line-breaks.ts';

/** The runs of lines between blank lines and the stretches `setAside` (in order), without the blanks around them. */
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

/** The stretches between the line breaks of `block` that the writer made; see `isOwnBreak`. */
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
