/** The text of an article to index: its passages, with the names and headings that belong to them. */
import type { Span } from '../../article/article.ts';
import type { Analyser } from '../analysis/analyser.ts';

/** The text of a passage to index. */
export type PassageText = {
  readonly text: string;
  /** Spans in `text`, in order. */
  readonly sentences: readonly Span[];
  /**
   * For each sentence, extra words by which a search finds it: other names of its people, and the heading
   * above. Undefined if there are none.
   */
  readonly alsoNamed: readonly (string | undefined)[];
};

/** The text of an article to index. */
export type ArticleText = {
  readonly title: string;
  readonly passages: readonly PassageText[];
  /** The rules by which its words are read; undefined for English. */
  readonly analyser?: Analyser | undefined;
};
