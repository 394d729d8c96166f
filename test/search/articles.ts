/** Articles of our own for the tests of search, read as the program reads them. */
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import { parseArticleFile } from '../../src/article/source.ts';

/** The article in `text`, as if it stood in the file `file`. */
export function articleIn(text: string, file = 'harbour.txt'): Article {
  const parsed = parseArticleFile({ file, bytes: new TextEncoder().encode(text), maxBytes: 2_000_000 });
  if (parsed.kind === 'fault') throw new Error(parsed.message);
  return readArticle(parsed.source);
}

/** Four paragraphs with three speakers; two of them have the same word in their roles. */
export const harbour = `Harbour town argues over its new bridge

The town council of Vellmar voted on Tuesday to build a bridge over the old harbour. It will cost 40 million crowns.

“Our fishermen will lose their moorings for three years,” said Ingrid Solberg, president of the Fishers’ Guild. She asked for a tunnel instead.

Mayor Tomas Brandt said the bridge would halve the way to the hospital. A tunnel, he added, was never within the town's means.

Work begins in March 2031 because the winter storms make the harbour unsafe for barges. The company Nordspan will build it.`;
