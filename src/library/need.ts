/** Which articles a call can need, before it is known what it finds in them. */

/** What a call names and says. */
export type Need = {
  /** The id or the title of the one article that is asked; undefined for any. */
  readonly article?: string | undefined;
  /** The ids of the articles that are asked, where the call names these alone. */
  readonly ids?: readonly string[];
  /** Texts to find in the articles. */
  readonly texts: readonly string[];
  /** Someone whose words are asked. */
  readonly speaker?: string | undefined;
  /** Whether the texts are looked for in other articles as well, where one is named. */
  readonly elsewhere: boolean;
};

/** Nothing but the list of the articles. */
export const nothing: Need = { texts: [], elsewhere: false };

/** What stands for all articles where one could be named. */
export const everyArticle = '*';
