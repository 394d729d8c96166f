/** Finds the text between quotation marks in an article. */
import type { Article, Span } from '../article/article.ts';
import { findMarkedSpans, type MarkedSpan } from '../article/structure/quotation-marks.ts';
import { overlapping } from '../text/binary-search.ts';
import { oncePer } from '../text/once-per.ts';

/**
 * The spans of `article` between quotation marks, in order. Single marks count only if the article has a
 * quotation between single marks. Computed once per article object.
 */
export const quotedSpansOf: (article: Article) => readonly MarkedSpan[] = oncePer((article) => {
  const starts = new Set(article.quotations.map(({ span }) => span.start));
  return findMarkedSpans(article.text, article.paragraphs).filter(
    ({ marks, span }) => marks === 'double' || starts.has(span.start),
  );
});

/** The spans between quotation marks that overlap `around`, without the marks. */
export function quotedIn(article: Article, around: Span): readonly Span[] {
  return overlapping(quotedSpansOf(article), around, ({ inner }) => inner).map(({ inner }) => inner);
}
