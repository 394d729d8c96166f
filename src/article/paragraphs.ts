/** Splits a text into paragraphs, and tells the title and the headings among them. */
import type { Paragraph, SetAside, Span } from './article.ts';
import { looksLikeHeading, looksLikeTitle, sameTitle } from './headings.ts';
import { isOwnBreak, wrapWidth } from './line-breaks.ts';
import { splitSentences } from './sentences.ts';

/** What the front matter or the markup tells about the text; what is undefined is told from the text itself. */
export type KnownHeadings = {
  readonly title?: string | undefined;
  readonly headings?: readonly Span[] | undefined;
};

/**
 * The paragraphs of `text`, in order, without the blanks around them; together with `setAside` (in order, whole
 * lines) and blanks they cover the text. Lines that are not broken to a width are paragraphs of their own.
 * The first one is the title if it is the `title` that is known or, where none is, stands apart and looks like one.
 *
 * @example
 * splitParagraphs('Tides\n\nThe sea rises.\nIt falls.', []).map(({ kind, span }) => [kind, span.start, span.end])
 * // => [['title', 0, 5], ['text', 7, 31]]
 */
export function splitParagraphs(
  text: string,
  setAside: readonly SetAside[],
  known: KnownHeadings = {},
): Paragraph[] {
  const spans = findBlocks(text, setAside).flatMap((block) => splitBlock(text, block));
  const kinds = findKinds(text, spans, known);
  const hasTitle = kinds[0] === 'title';
  return spans.map((span, index) => ({
    number: hasTitle ? index : index + 1,
    kind: kinds[index] ?? 'text',
    span,
    sentences: splitSentences(text.slice(span.start, span.end)).map(({ start, end }) => ({
      start: span.start + start,
      end: span.start + end,
    })),
  }));
}

/** Runs of lines between blank lines and stretches set aside. */
function findBlocks(text: string, setAside: readonly SetAside[]): Span[] {
  const blocks: Span[] = [];
  let from = 0;
  for (const { span } of [...setAside, { span: { start: text.length, end: text.length } }]) {
    const stretch = text.slice(from, span.start);
    for (const { 0: lines, index } of stretch.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)) {
      blocks.push({ start: from + index, end: from + index + lines.trimEnd().length });
    }
    from = span.end;
  }
  return blocks;
}

/** The block itself if its lines are broken to a width, else its lines. */
function splitBlock(text: string, block: Span): Span[] {
  const lines = text.slice(block.start, block.end);
  if (!lines.includes('\n') || wrapWidth(lines) < Infinity) return [block];
  const spans: Span[] = [];
  let start = 0;
  for (const { index } of `${lines}\n`.matchAll(/\n/g)) {
    if (index < lines.length && !isOwnBreak(lines, index, Infinity)) continue;
    const line = lines.slice(start, index);
    const indent = line.length - line.trimStart().length;
    spans.push({ start: block.start + start + indent, end: block.start + start + line.trimEnd().length });
    start = index + 1;
  }
  return spans;
}

function findKinds(text: string, spans: readonly Span[], known: KnownHeadings): Paragraph['kind'][] {
  const texts = spans.map(({ start, end }) => text.slice(start, end));
  const headings =
    known.headings === undefined ? undefined : new Set(known.headings.map(({ start }) => start));
  const isHeading = spans.map(({ start }, index) => headings?.has(start) ?? looksLikeHeading(texts, index));
  return texts.map((own, index) => {
    if (index === 0 && isTitle(own, texts.length, known.title)) return 'title';
    return isHeading[index] ? 'heading' : 'text';
  });
}

function isTitle(first: string, paragraphs: number, title: string | undefined): boolean {
  if (paragraphs < 2) return false;
  return title === undefined ? looksLikeTitle(first) : sameTitle(first, title);
}
