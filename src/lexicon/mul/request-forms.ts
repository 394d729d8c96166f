/** The forms of requests in one language. */

/** Patterns of a whole message about the article or the bot: lower case, with a blank for each punctuation mark. */
export type RequestForms = {
  /** Polite words before a request, and after it. */
  readonly before: string;
  readonly after: string;
  /** Replaces `{it}` in the patterns: the article, or a pronoun for it. */
  readonly it: string;
  /** Replaces `{in}`: "in the article", with the blank before it. */
  readonly within: string;
  readonly summary: readonly string[];
  readonly author: readonly string[];
  readonly published: readonly string[];
  readonly speakers: readonly string[];
  readonly help: readonly string[];
};
