/** The form of passages in an index. */

/** A passage in an index. */
export type IndexedPassage = {
  /** The number in the index, counted from 0 in the order of the articles. */
  readonly number: number;
  /** The place of its article among the articles of the index. */
  readonly article: number;
  /** The number in its article, counted from 0. */
  readonly position: number;
  /** Its sentences, as rows of the article's `SentenceTable`: from `first` to `end`, end not included. */
  readonly first: number;
  readonly end: number;
};

/** A term to search for, and its weight, 0 to 1. */
export type WeightedTerm = { readonly term: string; readonly weight: number };

/** The number of a passage, and its score. */
export type ScoredPassage = { readonly number: number; readonly score: number };
