/** Restores the spelling of a word from the articles. */
import { type Article, type Passage, slice } from '../../article/article.ts';
import { fold, splitWords } from '../analysis/terms.ts';

/** The spelling of `folded` in the best hit that has it; `folded` itself if none has it. */
export function asWritten(
  folded: string,
  hits: readonly { readonly article: Article; readonly passage: Passage }[],
): string {
  for (const { article, passage } of hits) {
    const text = slice(article.text, passage.span);
    // Splitting is slow, and most passages do not have the word.
    if (!fold(text).replace(/[.'’]/g, '').includes(folded)) continue;
    const word = splitWords(text).find((each) => each.folded === folded);
    if (word) return text.slice(word.span.start, word.span.end).replace(/['’]s?$/u, '');
  }
  return folded;
}
