/** Articles and claims as the evaluation of quotation checking reads them, one object a line. */
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import { readJsonLines } from './retrieval-data.ts';

/** An article without structure: its text, or its paragraphs. */
type DataArticle = {
  readonly id: string;
  readonly text?: string;
  readonly paragraphs?: readonly string[];
  readonly title?: string;
  readonly url?: string;
};

export type DataClaim = {
  readonly id: string;
  /** The id of the article that it is said to be in. */
  readonly article?: string;
  readonly claim: string;
  readonly speaker?: string;
};

/** The articles in `file`, read as those of the corpus are. */
export function readDataArticles(file: string): readonly Article[] {
  return readJsonLines<DataArticle>(file).map(toArticle);
}

/** `data` read; a title that does not stand in its text is only its title. */
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
