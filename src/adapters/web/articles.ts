/** Describes articles for the page's article pane: the text and its structure. */
import type { Article } from '../../article/article.ts';

/** An article in the list of articles. */
export type ListedArticle = { readonly id: string; readonly title: string };

/** The articles of the playground, as they are now. */
export type RoomArticles = {
  readonly list: () => Promise<readonly ListedArticle[]>;
  /** Undefined if there is no such article, or no longer. */
  readonly find: (id: string) => Promise<Article | undefined>;
};

/** An article with its structure. Offsets point into `text`; ends are exclusive. */
export type ShownArticle = ListedArticle & {
  /** Author, publisher and date, if known: "Ines Calder", "The Quay Courier", "2025-03-14". */
  readonly details: readonly string[];
  readonly text: string;
  readonly paragraphs: readonly {
    readonly number: number;
    readonly kind: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly quotations: readonly ShownQuotation[];
  readonly setAside: readonly { readonly start: number; readonly end: number; readonly reason: string }[];
};

/** A quotation. Unknown values are null. */
export type ShownQuotation = {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly speaker: string | null;
  readonly role: string | null;
  /** The words that refer to the speaker. */
  readonly mention: string | null;
  readonly rule: string;
  /** The probability that the speaker is right, 0 to 1. */
  readonly probability: number;
};

/** A fixed list of articles. */
export function fixedArticles(articles: readonly Article[]): RoomArticles {
  return {
    list: async () => articles.map(({ id, title }) => ({ id, title })),
    find: async (id) => articles.find((each) => each.id === id),
  };
}

/** Describes `article` for the article pane. */
export function describeArticle(article: Article): ShownArticle {
  const { id, title, text, frontMatter, paragraphs, quotations, setAside } = article;
  const details = [frontMatter.author, frontMatter.publisher, frontMatter.published];
  return {
    id,
    title,
    details: details.filter((detail) => detail !== undefined),
    text,
    paragraphs: paragraphs.map(({ number, kind, span }) => ({ number, kind, ...span })),
    quotations: quotations.map(({ span, kind, speaker, mention, rules, probability }) => ({
      ...span,
      kind,
      speaker: speaker?.name ?? null,
      role: speaker?.role ?? null,
      mention: mention === undefined ? null : text.slice(mention.span.start, mention.span.end),
      rule: rules.join('; '),
      probability,
    })),
    setAside: setAside.map(({ span, reason }) => ({ ...span, reason })),
  };
}
