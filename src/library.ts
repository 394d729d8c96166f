/** The articles, each read and indexed. */
import type { Article } from './article/article.ts';
import type { Search } from './search/search.ts';

/** A file of the corpus that could not be read, and why, in one sentence that names it. */
export type Fault = { readonly file: string; readonly message: string };

export type Library = {
  /** In the order of their file names. */
  readonly articles: readonly Article[];
  readonly search: Search;
  readonly faults: readonly Fault[];
};
