/** A word as the articles write it. */
import { type Article, type Passage, slice } from '../../article/article.ts';
import { fold, splitWords } from '../analysis/terms.ts';

/** `folded` as the best of `hits` that has it writes it. */
export function asWritten(
  folded: string,
  hits: readonly { readonly article: Article; readonly passage: Passage }[],
): string {
  for (const { article, passage } of hits) {
    const text = slice(article.text, passage.span);
    // Splitting takes long; most passages do not have the word at all.
    if (!fold(text).replace(/[.'’]/g, '').includes(folded)) continue;
    const word = splitWords(text).find((each) => each.folded === folded);
    if (word) return text.slice(word.span.start, word.span.end).replace(/['’]s?$/u, '');
  }
  return folded;
}
