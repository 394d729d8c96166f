/** Summarises an article in whole sentences of its own. */
import type { Article, Quotation, Span, Speaker } from '../article/article.ts';
import { type Candidate, readSentences } from './reading.ts';
import { chooseSentences } from './select.ts';
import { topicOf } from './topic.ts';
import { weights } from './weights.ts';

export { keyQuotations } from './key-quotations.ts';

/** What a summary is asked to be. */
export type SummaryRequest = {
  /** At most this many; never more than half of the article. */
  readonly sentences: number;
  /** A topic in the reader's words, or several between commas; undefined for the whole article. */
  readonly about: string | undefined;
  /** Only this speaker's words; undefined for the whole article. */
  readonly speaker: Speaker | undefined;
};

/** A sentence of a summary, and where it stands. */
export type SummarySentence = {
  readonly span: Span;
  /** The number of its paragraph. */
  readonly paragraph: number;
  /** Those that stand in it, wholly or in part. */
  readonly quotations: readonly Quotation[];
};

export type Summary =
  /** Some sentences of the article, in its order; `whole`: all, for an article of three sentences or fewer. */
  | {
      readonly kind: 'summary' | 'whole';
      readonly sentences: readonly SummarySentence[];
      /** How many sentences the article has. */
      readonly total: number;
    }
  /** The article has nothing about the topic, or no words of the speaker. */
  | { readonly kind: 'not-treated'; readonly total: number };

const wholeUpTo = 3;

/**
 * Whole sentences of `article`, in its order, none twice. One that points back ("He", "This", "But")
 * comes only with the one that it points to.
 */
export function summarise(article: Article, { sentences: asked, about, speaker }: SummaryRequest): Summary {
  const reading = readSentences(article);
  const total = reading.sentences.length;
  const shown = (sentence: Candidate): SummarySentence => ({
    span: sentence.span,
    paragraph: sentence.paragraph,
    quotations: article.quotations.filter(({ span }) => overlaps(span, sentence.span)),
  });
  const topic = topicOf(reading, about ?? '');
  const spoken = article.quotations.filter((quotation) => quotation.speaker?.name === speaker?.name);
  const allowed = reading.sentences.filter(
    (sentence) =>
      (about === undefined || topic(sentence)) &&
      (speaker === undefined || spoken.some(({ span }) => overlaps(span, sentence.span))),
  );
  if (about === undefined && speaker === undefined && total <= wholeUpTo)
    return { kind: 'whole', sentences: reading.sentences.map(shown), total };
  if (allowed.length === 0) return { kind: 'not-treated', total };
  const allowedIndices = new Set(allowed.map(({ index }) => index));
  const limit = Math.max(1, Math.min(asked, Math.floor(total / 2)));
  const chosen = chooseSentences(reading, weights, { limit, allows: (index) => allowedIndices.has(index) });
  return {
    kind: 'summary',
    sentences: reading.sentences.filter(({ index }) => chosen.includes(index)).map(shown),
    total,
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
