/** Reads articles and claims of the quotation checking evaluation, one object a line. */
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import { readJsonLines } from './retrieval-data.ts';

/** An article without structure: its text or its paragraphs. */
type DataArticle = {
  readonly id: string;
  readonly text?: string;
  readonly paragraphs?: readonly string[];
  readonly title?: string;
  readonly url?: string;
};

/** A claim of the evaluation data. */
export type DataClaim = {
  readonly id: string;
  /** The id of the article that it claims to quote. */
  readonly article?: string;
  readonly claim: string;
  readonly speaker?: string;
};

/** The articles in `file`, read like those of the corpus. */
export function readDataArticles(file: string): readonly Article[] {
  return readJsonLines<DataArticle>(file).map(toArticle);
}

/** Reads `data`. A title that the text does not contain remains a title only. */
export function toArticle({ id, text, paragraphs = [], title, url }: DataArticle): Article {
  return readArticle({
    id,
    file: `${id}.txt`,
    text: text ?? paragraphs.join('\n\n'),
    frontMatter: {
      title,
      author: undefined,
      publisher: undefined,
      published: undefined,
      url,
      licence: undefined,
      language: undefined,
      speakers: [],
    },
    headings: undefined,
    setAside: [],
  });
}
