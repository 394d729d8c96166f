/** Reads a text as a file of the corpus, and summarises it. */
import { type Article, slice } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import { parseArticleFile } from '../../src/article/source/article-file.ts';
import { type SummaryRequest, summarise } from '../../src/summary/summary.ts';

/** Returns the article of `text`. The name of the file says what the text is written in. */
export function read(text: string, file = 'test.txt'): Article {
  const parsed = parseArticleFile({ file, bytes: new TextEncoder().encode(text), maxBytes: 1e6 });
  if (parsed.kind === 'fault') throw new Error(parsed.flaw.code);
  return readArticle(parsed.source);
}

/** Returns the sentences of a summary, each with its context; none where it does not treat the topic. */
export function told(
  text: string,
  request: Partial<SummaryRequest> = {},
  file?: string,
): readonly { readonly text: string; readonly context: string | undefined }[] {
  const article = read(text, file);
  const summary = summarise(article, { sentences: 3, about: undefined, speaker: undefined, ...request });
  if (summary.kind === 'not-treated') return [];
  return summary.sentences.map(({ span, context }) => ({
    text: slice(article.text, span) as string,
    context: context && (slice(article.text, context) as string),
  }));
}
