/** Asks the articles a question: passages that fit it best, or that nothing does. */
import type { Article, Passage, Span, Speaker } from '../article/article.ts';

/** A passage found. */
export type Hit = {
  readonly article: Article;
  readonly passage: Passage;
  /** The sentence of the passage that fits the question best. */
  readonly sentence: Span;
  /** Comparable within one question only. */
  readonly score: number;
};

/** What is asked, and where to look. */
export type Query = {
  readonly question: string;
  /** Only these articles; undefined for all. */
  readonly articles: readonly Article[] | undefined;
  /** Only this speaker's words, by any of their names; undefined for everybody's. */
  readonly speaker: string | undefined;
};

/**
 * What was found. `answered`: the best hit answers the question. `not-found`: nothing does;
 * `hits` are then the nearest passages, to be shown only to those who ask for them.
 */
export type Answer = {
  readonly kind: 'answered' | 'not-found';
  /** Best first; at most 30. */
  readonly hits: readonly Hit[];
  /** The words that were searched for, as the asker wrote them. */
  readonly searched: readonly string[];
  /** Those of them that occur nowhere in the articles searched. */
  readonly unknown: readonly string[];
  /** Whom the question names as speaker, if it does. */
  readonly speaker: Speaker | undefined;
};

export type Search = (query: Query) => Answer;
