/** Writes predictions for pages as JSON lines: `npm run --silent predict -- pages PAGES.jsonl`. */

import { readStructure } from '../../src/article/read.ts';
import { parseArticleFile } from '../../src/article/source/article-file.ts';
import { describeFault } from '../../src/article/source/flaw.ts';
import { en } from '../../src/messages/en.ts';
import { type GoldPage, readGoldPages, readPageBytes } from './pages-data.ts';

const maxBytes = 20_000_000;

/** The article read from a page, or the reason why there is none. */
export type PagePrediction =
  | {
      readonly id: string;
      readonly text: string;
      readonly title: string;
      readonly author: string | undefined;
      readonly published: string | undefined;
    }
  | { readonly id: string; readonly fault: string };

/** Prints the prediction for each page listed in the file. */
export async function predictPages([path = '']: readonly string[]): Promise<void> {
  for (const page of readGoldPages(path)) console.log(JSON.stringify(predictPage(page, path)));
}

/** The paragraphs of the page's article, joined by line breaks, and its metadata. */
export function predictPage({ id }: Pick<GoldPage, 'id'>, path: string): PagePrediction {
  const parsed = parseArticleFile({ file: `${id}.html`, bytes: readPageBytes({ id }, path), maxBytes });
  if (parsed.kind === 'fault') return { id, fault: describeFault(parsed, en.flaws) };
  const { text, frontMatter } = parsed.source;
  const { title, paragraphs } = readStructure(parsed.source);
  return {
    id,
    text: paragraphs.map(({ span }) => text.slice(span.start, span.end)).join('\n'),
    title,
    author: frontMatter.author,
    published: frontMatter.published,
  };
}
