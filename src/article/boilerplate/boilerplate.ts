/** Finds the boilerplate in an article's file: notices, credits and links to other pages. */
import type { SetAside } from '../article.ts';
import { findBlocks, splitAtOwnBreaks } from '../structure/text-blocks.ts';
import { noticeReason } from './notices.ts';

/**
 * The boilerplate in `text`, in order, each span with its reason. Includes the spans that are `known`. A
 * span is a whole paragraph or a whole line.
 *
 * @example
 * findSetAside('The sea rises.\n\nShare this article')
 * // => [{ span: { start: 16, end: 34 }, reason: 'sharing' }]
 */
export function findSetAside(text: string, known: readonly SetAside[] = []): SetAside[] {
  const found = findBlocks(text, known).flatMap((block, index) =>
    splitAtOwnBreaks(text, block).flatMap((span) => {
      const reason = noticeReason(text.slice(span.start, span.end));
      // "Watch: A whale in the harbour" links to another article, but as the first line it is the title.
      const isTitle = index === 0 && reason === 'read more';
      return reason === undefined || isTitle ? [] : [{ span, reason }];
    }),
  );
  return [...known, ...found].sort((a, b) => a.span.start - b.span.start);
}
