/** A pattern that recognises a request, and the command that answers it. */

/** A request as a pattern of the whole text: lower case, without chat words and punctuation. */
export type RequestPattern = {
  readonly command: 'summary' | 'article' | 'speakers' | 'quote' | 'verify' | 'help';
  /** The groups `about` and `speaker` become the command's options. */
  readonly pattern: string;
  /** The requested fact, if the command shows several. */
  readonly fact?: 'author' | 'published' | 'source' | 'title' | 'text';
  /** True if the words may also ask about the article's contents; that answer then comes first. */
  readonly isWeak?: true;
};
