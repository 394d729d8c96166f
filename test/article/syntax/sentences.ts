/** Single sentences as the lines of an article, for the tests of grammar. */
import { splitParagraphs } from '../../../src/article/structure/paragraphs.ts';
import { findMarkedSpans } from '../../../src/article/structure/quotation-marks.ts';
import type { NounPhrase } from '../../../src/article/syntax/noun-phrases.ts';
import { type Line, layLines } from '../../../src/article/syntax/token-lines.ts';

/** The sentence as a line of an article. */
export function lineOf(sentence: string): Line {
  const text = `A day by the sea\n\n${sentence}`;
  const paragraphs = splitParagraphs(text, []);
  const line = layLines(text, paragraphs, findMarkedSpans(text, paragraphs))[1];
  if (line === undefined) throw new Error(`${sentence}: expected a line, got none`);
  return line;
}

/** The index of the first token that is `word`; -1 if none is. */
export function indexOf({ tokens }: Line, word: string): number {
  return tokens.findIndex(({ text }) => text === word);
}

/** The words of `phrase` in the text. */
export function wordsOf(
  { tokens, text }: Line,
  phrase: Pick<NounPhrase, 'start' | 'end'> | undefined,
): string | undefined {
  if (phrase === undefined) return undefined;
  return text.slice(tokens[phrase.start]?.start, tokens[phrase.end - 1]?.end);
}
