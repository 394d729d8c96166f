/** The articles that summaries are measured on, read as the bot reads them. */
import { readFileSync } from 'node:fs';
import type { Article, Paragraph, Span } from '../src/article/article.ts';
import { splitSentences } from '../src/article/sentences.ts';

/** A line of the development files. */
export type Line = {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly reference?: readonly string[];
  readonly focus?: readonly {
    readonly topic: string;
    readonly reference: readonly string[];
    readonly relevant: readonly number[];
  }[];
  readonly general?: readonly { readonly length: string; readonly summary: string }[];
};

export function readLines(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** The article of `line`; with `given`, its sentences are those of the file. */
export function articleOf(line: Line, given = false): Article {
  const { id, text } = line;
  const paragraphs: Paragraph[] = [];
  for (const { 0: words, index } of text.matchAll(/\S[^\n]*(?:\n(?!\n)[^\n]*)*/g)) {
    const span = { start: index, end: index + words.length };
    const own: Span[] = given
      ? line.sentences
          .filter(([start]) => start >= span.start && start < span.end)
          .map(([start, end]) => ({ start, end }))
      : splitSentences(words).map(({ start, end }) => ({ start: start + index, end: end + index }));
    paragraphs.push({ number: paragraphs.length + 1, kind: 'text', span, sentences: own });
  }
  return {
    id,
    file: id,
    text,
    title: '',
    paragraphs,
    setAside: [],
    quotations: [],
    speakers: [],
    passages: [],
    frontMatter: {
      title: undefined,
      author: undefined,
      publisher: undefined,
      published: undefined,
      url: undefined,
      licence: undefined,
      language: undefined,
      speakers: [],
    },
  };
}
