/** Splits paragraphs into tokens, and records the sentence and quotation of each token. */
import type { Paragraph } from '../article.ts';
import type { MarkedSpan } from '../structure/quotation-marks.ts';
import { withoutTitleCase } from './title-case.ts';
import { type Token, tokenize } from './tokens.ts';

/** A paragraph as tokens, with the sentence and the quotation of each. */
export type Line = {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  /** For each token the index of its marked span among all, or -1. Quotation marks belong to their span. */
  readonly quoted: readonly number[];
  /** For each token the first token of its sentence. A sentence does not end inside a marked span. */
  readonly sentenceStart: readonly number[];
  /** For each token the index after the last token of its sentence. */
  readonly sentenceEnd: readonly number[];
};

/** One line for each of `paragraphs`; `quoted` are the marked spans in them. */
export function layLines(
  text: string,
  paragraphs: readonly Paragraph[],
  quoted: readonly MarkedSpan[],
): readonly Line[] {
  let next = 0;
  return paragraphs.map((paragraph, index) => {
    const first = next;
    while (next < quoted.length && quoted[next]?.paragraph === index) next++;
    return layLine(text, paragraph, quoted, { first, last: next });
  });
}

function layLine(
  text: string,
  paragraph: Paragraph,
  marked: readonly MarkedSpan[],
  { first, last }: { first: number; last: number },
): Line {
  const plain = tokenize(text, paragraph.span);
  const tokens = paragraph.kind === 'text' ? withoutTitleCase(plain) : plain;
  const quoted: number[] = [];
  const breaks: number[] = [0];
  let mark = first;
  let sentence = 0;
  for (const [index, { start }] of tokens.entries()) {
    while (mark < last && start >= (marked[mark]?.span.end ?? 0)) mark++;
    const within = mark < last && start >= (marked[mark]?.span.start ?? 0);
    quoted.push(within ? mark : -1);
    let began = false;
    while (start >= (paragraph.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) {
      sentence++;
      began = true;
    }
    const inside = within && quoted[index - 1] === mark;
    if (began && !inside && index > 0) breaks.push(index);
  }
  const sentenceStart: number[] = [];
  const sentenceEnd: number[] = [];
  for (const [index, start] of breaks.entries()) {
    const end = breaks[index + 1] ?? tokens.length;
    for (let at = start; at < end; at++) {
      sentenceStart.push(start);
      sentenceEnd.push(end);
    }
  }
  return { text, paragraph, tokens, quoted, sentenceStart, sentenceEnd };
}
