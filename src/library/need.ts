/** What a call needs of the articles, known before the search. */

/** The articles, texts and speaker that a call names. */
export type Need = {
  /** The id or title of the article that the call names; undefined for any. */
  readonly article?: string | undefined;
  /** The ids of the articles, if the call names only these. */
  readonly ids?: readonly string[];
  /** Texts to find in the articles. */
  readonly texts: readonly string[];
  /** The speaker that the call asks for. */
  readonly speaker?: string | undefined;
  /** True if the texts are also searched for in other articles than the named one. */
  readonly elsewhere: boolean;
};

/** A call that needs no article, only the list. */
export const nothing: Need = { texts: [], elsewhere: false };

/** The value of an `article` option that means all articles. */
export const everyArticle = '*';
