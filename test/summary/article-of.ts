/** Articles for the tests of the summary: the text as it is, paragraphs between blank lines. */
import {
  type Article,
  type Paragraph,
  type Quotation,
  type Speaker,
  slice,
} from '../../src/article/article.ts';
import { splitSentences } from '../../src/article/structure/sentences.ts';
import { type SummaryRequest, summarise } from '../../src/summary/summary.ts';

/** An article of `text`, in which each of `said` is a direct quotation of its speaker. */
export function articleOf(text: string, said: readonly { words: string; speaker: Speaker }[] = []): Article {
  const paragraphs: Paragraph[] = [];
  for (const { 0: words, index } of text.matchAll(/\S(?:(?!\n\n)[\s\S])*/g)) {
    const sentences = splitSentences(words).map(({ start, end }) => ({
      start: start + index,
      end: end + index,
    }));
    const span = { start: index, end: index + words.length };
    paragraphs.push({ number: paragraphs.length + 1, kind: 'text', span, sentences });
  }
  const quotations = said.map(({ words, speaker }, group): Quotation => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    const sure = { probability: 1, evidence: undefined };
    const known = { speech: true, cue: undefined, mention: undefined, rules: ['no tag'] as const, ...sure };
    return { kind: 'direct', span, group, speaker, ...known };
  });
  const unknown = { author: undefined, publisher: undefined, published: undefined, url: undefined };
  return {
    id: 'test',
    file: 'test.txt',
    text,
    title: 'Test',
    frontMatter: { title: undefined, ...unknown, licence: undefined, language: undefined, speakers: [] },
    paragraphs,
    setAside: [],
    quotations,
    speakers: [...new Set(said.map(({ speaker }) => speaker))],
    passages: [],
  };
}

/** A summary of three sentences on nothing special. */
export const plainRequest: SummaryRequest = { sentences: 3, about: undefined, speaker: undefined };

/** Returns the sentences of a summary, or `not-treated`. */
export function told(
  text: string,
  request: Partial<SummaryRequest> = {},
  said: Parameters<typeof articleOf>[1] = [],
): 'not-treated' | readonly string[] {
  const article = articleOf(text, said);
  const summary = summarise(article, { ...plainRequest, ...request });
  return summary.kind === 'not-treated'
    ? summary.kind
    : summary.sentences.map(({ span }) => slice(text, span) as string);
}
