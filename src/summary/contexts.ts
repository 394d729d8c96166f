/** The context of a sentence: the question that it answers, or the heading above it. */
import { type Article, overlap, type Span, slice } from '../article/article.ts';
import { answerLabel, findConversation } from '../article/form/conversation.ts';
import { articleForm } from '../article/form/form.ts';
import type { CandidateSentence } from './sentences.ts';

/** The position of a sentence in a conversation or a guide. */
export type Context = {
  /** The question or heading to show above it; undefined if it needs none. */
  readonly above: Span | undefined;
  /** True for a question or a remark of the interviewer. */
  readonly isAsked: boolean;
  /** True if it is part of an answer. */
  readonly isAnswer: boolean;
  /** Its index in an answer, from 0; undefined outside of one. */
  readonly placeInAnswer: number | undefined;
};

const none: Context = { above: undefined, isAsked: false, isAnswer: false, placeInAnswer: undefined };

/**
 * The context of each of `sentences`, which are all of `article`, in order. Only interviews and guides have
 * contexts.
 */
export function findContexts(article: Article, sentences: readonly CandidateSentence[]): readonly Context[] {
  const form = articleForm(article);
  if (form !== 'interview' && form !== 'guide') return sentences.map(() => none);
  const { exchanges, asked } = findConversation(article);
  if (exchanges.length === 0) return headingsAbove(article, sentences);
  const answerOf = walker(exchanges.map((exchange) => ({ ...exchange, span: exchange.answer })));
  const askedIn = walker(asked.map((span) => ({ span })));
  let [last, place]: [Span | undefined, number] = [undefined, 0];
  return sentences.map(({ span }) => {
    const exchange = answerOf(span);
    place = exchange !== undefined && exchange.answer === last ? place + 1 : 0;
    last = exchange?.answer;
    return {
      above: exchange?.question,
      isAsked: askedIn(span) !== undefined,
      isAnswer: exchange !== undefined,
      placeInAnswer: exchange && place,
    };
  });
}

function headingsAbove(article: Article, sentences: readonly CandidateSentence[]): readonly Context[] {
  const headings = findHeadings(article);
  return sentences.map(({ paragraph }) => ({ ...none, above: headings.get(paragraph) }));
}

/**
 * The heading above each paragraph, by paragraph number. Paragraphs before the first heading are left out.
 */
export function findHeadings({ paragraphs }: Article): ReadonlyMap<number, Span> {
  const headings = new Map<number, Span>();
  let heading: Span | undefined;
  for (const { kind, number, span } of paragraphs) {
    if (kind === 'heading') heading = span;
    else if (heading !== undefined) headings.set(number, heading);
  }
  return headings;
}

/** Returns a function that finds the first of `items` that overlaps a span. Both must come in order. */
function walker<Item extends { readonly span: Span }>(
  items: readonly Item[],
): (span: Span) => Item | undefined {
  let at = 0;
  return (span) => {
    while (at < items.length && (items[at]?.span.end ?? 0) <= span.start) at++;
    const item = items[at];
    return item !== undefined && overlap(item.span, span) ? item : undefined;
  };
}

/** The sentence without the label of a turn: "BRANDT: " is shown as the speaker; "A: " is not shown. */
export function withoutLabel(
  { text }: Article,
  { span, quotations }: CandidateSentence,
  { isAnswer }: Context,
): Span {
  const turn = quotations.find(
    (quotation) =>
      quotation.kind === 'direct' &&
      quotation.span.start > span.start &&
      quotation.span.start - span.start <= longestLabel &&
      /[:\])]\s*$/.test(text.slice(span.start, quotation.span.start)) &&
      !/^["“'‘«„「]/.test(slice(text, quotation.span)),
  );
  if (turn !== undefined) return { start: turn.span.start, end: span.end };
  const label = isAnswer ? answerLabel.exec(text.slice(span.start, span.end)) : null;
  return label === null ? span : { start: span.start + label[0].length, end: span.end };
}

const longestLabel = 80; // characters
