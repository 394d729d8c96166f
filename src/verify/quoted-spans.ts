/** Finds the text between quotation marks in an article. */
import type { Article, Span } from '../article/article.ts';
import { findMarkedSpans, type MarkedSpan } from '../article/structure/quotation-marks.ts';
import { overlapping } from '../text/binary-search.ts';

const known = new WeakMap<Article, readonly MarkedSpan[]>();

/**
 * The spans of `article` between quotation marks, in order. Cached per article. Single marks count only if
 * the article has a quotation between single marks.
 */
export function quotedSpansOf(article: Article): readonly MarkedSpan[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const starts = new Set(article.quotations.map(({ span }) => span.start));
  const spans = findMarkedSpans(article.text, article.paragraphs).filter(
    ({ marks, span }) => marks === 'double' || starts.has(span.start),
  );
  known.set(article, spans);
  return spans;
}

/** The spans between quotation marks that overlap `around`, without the marks. */
export function quotedIn(article: Article, around: Span): readonly Span[] {
  return overlapping(quotedSpansOf(article), around, ({ inner }) => inner).map(({ inner }) => inner);
}
