/** What a request is known by, and the command that answers it. */

/** A request, as a pattern of the whole text: lower case, without chat words and punctuation. */
export type RequestPattern = {
  readonly command: 'summary' | 'article' | 'speakers' | 'quote' | 'verify' | 'help';
  /** The groups `about` and `speaker` become the command's options. */
  readonly pattern: string;
  /** The fact that is asked for, where the command shows several. */
  readonly fact?: 'author' | 'published' | 'source' | 'title' | 'text';
  /** The words may also ask what the article says: then its answer comes first. */
  readonly isWeak?: true;
};
