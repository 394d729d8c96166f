/** Reads the articles of the summary evaluation as the bot reads them. */
import { readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';

/** A line of the development files. */
export type Line = {
  readonly id: string;
  readonly text: string;
  /** The start and end of each sentence, as the makers of the file split it. */
  readonly sentences: readonly (readonly [number, number])[];
  readonly reference?: readonly string[];
  readonly focus?: readonly {
    readonly topic: string;
    readonly reference: readonly string[];
    readonly relevant: readonly number[];
  }[];
  readonly general?: readonly { readonly length: string; readonly summary: string }[];
};

/** The lines of a JSON lines file, without empty ones. */
export function readLines(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

// The articles have no titles. A title from the file name would not be found in the text.
const silent = {
  author: undefined,
  publisher: undefined,
  published: undefined,
  url: undefined,
  licence: undefined,
  language: undefined,
  speakers: [],
};

/** The article of `line`. With `givenSentences` it uses the sentences of the file. */
export function articleOf({ id, text, sentences }: Line, givenSentences = false): Article {
  const article = readArticle({
    id,
    file: `${id}.txt`,
    text,
    frontMatter: { ...silent, title: id },
    headings: undefined,
    setAside: [],
  });
  if (!givenSentences) return article;
  const given = sentences.map(([start, end]) => ({ start, end }));
  const paragraphs = article.paragraphs.map((paragraph) => {
    const { start, end } = paragraph.span;
    return {
      ...paragraph,
      sentences: given.filter((sentence) => sentence.start >= start && sentence.start < end),
    };
  });
  return { ...article, paragraphs };
}
