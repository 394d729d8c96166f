/** Sets aside what stands in an article's file but is none of its text: notices, credits, links to elsewhere. */
import type { SetAside } from '../article.ts';
import { findBlocks, splitAtOwnBreaks } from '../structure/text-blocks.ts';
import { noticeReason } from './notices.ts';

/**
 * The stretches of `text` that are none of the article's own, each with the reason, in order; those that are `known`
 * already are among them. A stretch is a whole paragraph or a whole line, never part of one.
 *
 * @example
 * findSetAside('The sea rises.\n\nShare this article')
 * // => [{ span: { start: 16, end: 34 }, reason: 'sharing' }]
 */
export function findSetAside(text: string, known: readonly SetAside[] = []): SetAside[] {
  const found = findBlocks(text, known).flatMap((block, index) =>
    splitAtOwnBreaks(text, block).flatMap((span) => {
      const reason = noticeReason(text.slice(span.start, span.end));
      // "Watch: A whale in the harbour" leads to another article, but at the head of this one it is the title.
      const isTitle = index === 0 && reason === 'read more';
      return reason === undefined || isTitle ? [] : [{ span, reason }];
    }),
  );
  return [...known, ...found].sort((a, b) => a.span.start - b.span.start);
}
