/** Splits a text into paragraphs and finds the title and headings. */
import { firstFrom } from '../../text/binary-search.ts';
import { type Paragraph, type SetAside, type Span, trimSpan } from '../article.ts';
import { isFirstTurn, looksLikeHeading, looksLikeTitle, sameTitle } from './headings.ts';
import { wrapWidth } from './line-breaks.ts';
import { splitSentences } from './sentences.ts';
import { findBlocks, splitAtIndents, splitAtOwnBreaks, splitTitleLine } from './text-blocks.ts';
import { findTurnStarts } from './turn-starts.ts';

/** What the front matter or the markup says about the text. Undefined fields are inferred from the text. */
export type KnownHeadings = {
  readonly title?: string | undefined;
  readonly headings?: readonly Span[] | undefined;
  /** The names of speakers that open paragraphs. Such a paragraph is text. */
  readonly voices?: readonly Span[] | undefined;
};

/**
 * The paragraphs of `text`, in order, without white space around them. Paragraphs, `setAside`
 * (in order, whole lines) and white space together cover the text. In a block that is not
 * wrapped, each line is a paragraph. The first paragraph is the title if it repeats the known
 * `title`. Without a known title, it is the title if it is set apart and looks like one.
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
  const blocks = findBlocks(text, setAside);
  const turns = findTurnStarts(text, blocks);
  const spans = blocks
    .flatMap((block, index) => (index === 0 ? splitTitleLine(text, block, blocks[1]) : [block]))
    .flatMap((block) => splitBlock(text, block))
    .flatMap((span) => splitAt(text, span, turns));
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

/** The indented paragraphs of a block if its lines are wrapped, else the lines that the writer broke. */
function splitBlock(text: string, block: Span): Span[] {
  const isWrapped = wrapWidth(text.slice(block.start, block.end)) < Infinity;
  return isWrapped ? splitAtIndents(text, block) : splitAtOwnBreaks(text, block);
}

/** The parts of `span`, cut at those of `starts` (in order) that lie in it. */
function splitAt(text: string, { start, end }: Span, starts: readonly number[]): Span[] {
  const inside = starts.slice(
    firstFrom(starts, (at) => at > start),
    firstFrom(starts, (at) => at >= end),
  );
  return [start, ...inside].map((from, index) => trimSpan(text, { start: from, end: inside[index] ?? end }));
}

function findKinds(text: string, spans: readonly Span[], known: KnownHeadings): Paragraph['kind'][] {
  const texts = spans.map(({ start, end }) => text.slice(start, end));
  // Markup without any heading says nothing about headings.
  const marked = known.headings?.length ? new Set(known.headings.map(({ start }) => start)) : undefined;
  const voiced = new Set(known.voices?.map(({ start }) => start));
  return spans.map(({ start }, index) => {
    if (voiced.has(start)) return 'text';
    const isMarked = marked?.has(start);
    const first = texts[0] ?? '';
    if (index === 0 && texts.length > 1) {
      const isTitle =
        known.title === undefined
          ? (isMarked ?? (looksLikeTitle(first) && !isFirstTurn(texts)))
          : sameTitle(first, known.title, isMarked);
      if (isTitle) return 'title';
    }
    return (isMarked ?? looksLikeHeading(texts, index)) ? 'heading' : 'text';
  });
}
