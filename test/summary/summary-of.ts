/** Reads a text as a file of the corpus, and summarises it. */
import { slice } from '../../src/article/article.ts';
import { type SummaryRequest, summarise } from '../../src/summary/summary.ts';
import { articleIn } from '../search/articles.ts';
import { plainRequest } from './article-of.ts';

/**
 * The sentences of a summary, each with its context; none if the article does not treat the topic. The ending of
 * `file` says what the text is written in.
 */
export function told(
  text: string,
  request: Partial<SummaryRequest> = {},
  file = 'test.txt',
): readonly { readonly text: string; readonly context: string | undefined }[] {
  const article = articleIn(text, file);
  const summary = summarise(article, { ...plainRequest, ...request });
  if (summary.kind === 'not-treated') return [];
  return summary.sentences.map(({ span, context }) => ({
    text: slice(article.text, span) as string,
    context: context && (slice(article.text, context) as string),
  }));
}
