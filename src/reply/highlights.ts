/** Splits a text into parts of one style. */
import type { Highlight } from './reply.ts';

/** A part of a text with one style. */
export type StyledPart = Highlight & { readonly isBold: boolean; readonly isMarked: boolean };

/** `text` split wherever bold or marked text starts or ends. */
export function cutAtHighlights(
  text: string,
  bold: Highlight | undefined,
  marks: readonly Highlight[],
): readonly StyledPart[] {
  const spans = bold === undefined ? marks : [bold, ...marks];
  const inside = spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > 0 && at < text.length);
  const places = [...inside, text.length].sort((a, b) => a - b);
  const parts: StyledPart[] = [];
  let start = 0;
  for (const end of places) {
    if (end === start) continue;
    const part = { start, end };
    const isBold = bold !== undefined && covers(bold, part);
    const isMarked = marks.some((mark) => covers(mark, part));
    const before = parts.at(-1);
    // Adjacent marks are merged.
    if (before?.isBold === isBold && before.isMarked === isMarked)
      parts[parts.length - 1] = { ...before, end };
    else parts.push({ start, end, isBold, isMarked });
    start = end;
  }
  return parts;
}

function covers(span: Highlight, part: Highlight): boolean {
  return span.start <= part.start && part.end <= span.end;
}
