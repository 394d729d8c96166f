/** Who says what in a text. */
import type { Span } from '../../../src/article/article.ts';
import { attribute } from '../../../src/article/speech/attribution.ts';
import { splitParagraphs } from '../../../src/article/structure/paragraphs.ts';

/** "name: first words" of each direct quotation; "-" for no speaker. */
export function said(text: string, blockQuotes: readonly Span[] = []): readonly string[] {
  const { quotations } = attribute(text, splitParagraphs(text, []), [], { blockQuotes });
  return quotations
    .filter(({ kind }) => kind === 'direct')
    .map(({ span, speaker }) => `${speaker?.name ?? '-'}: ${text.slice(span.start, span.end)}`);
}
