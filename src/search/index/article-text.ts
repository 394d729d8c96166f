/** What is indexed of an article: the text of its passages, and the names and headings that belong to them. */
import type { Span } from '../../article/article.ts';
import type { Analyser } from '../analysis/analyser.ts';

/** What is indexed of a passage. */
export type PassageText = {
  readonly text: string;
  /** In `text`, in order. */
  readonly sentences: readonly Span[];
  /**
   * For each sentence, what it is found by beside its own words: other names of its people, and the heading above.
   * Undefined where there is nothing.
   */
  readonly alsoNamed: readonly (string | undefined)[];
};

/** What is indexed of an article. */
export type ArticleText = {
  readonly title: string;
  readonly passages: readonly PassageText[];
  /** How its words are read; undefined: by the rules of English. */
  readonly analyser?: Analyser | undefined;
};
