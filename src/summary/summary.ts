/** Summarises an article in whole sentences of its own. */
import type { Article, Quotation, Span, Speaker } from '../article/article.ts';
import { splitWords } from '../search/terms.ts';
import { type Candidate, type Pointing, type Reading, readSentences } from './reading.ts';
import { chooseSentences } from './select.ts';
import { topicScores } from './topic.ts';
import { weights } from './weights.ts';

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
export function summarise(article: Article, request: SummaryRequest): Summary {
  const { about, speaker } = request;
  const reading = forget(readSentences(article), request);
  const { sentences } = reading;
  const total = sentences.length;
  const isWhole = about === undefined && speaker === undefined;
  if (isWhole && total <= wholeUpTo) return { kind: 'whole', sentences: sentences.map(shown), total };

  const treats = about === undefined ? sentences.map(() => 0) : topicScores(reading, about);
  const isAsked = (sentence: Candidate) =>
    treats[sentence.index] !== undefined && (speaker === undefined || isSaidBy(sentence, speaker));
  if (!isWhole && !sentences.some(isAsked)) return { kind: 'not-treated', total };

  const chosen = chooseSentences(reading, weights, {
    limit: Math.max(1, Math.min(request.sentences, Math.floor(total / 2))),
    isAllowed: isAsked,
    bonus: ({ index }) => treats[index] ?? 0,
    keepsFirst: isWhole,
  });
  return {
    kind: 'summary',
    sentences: sentences.filter(({ index }) => chosen.includes(index)).map(shown),
    total,
  };
}

function isSaidBy({ quotations }: Candidate, speaker: Speaker): boolean {
  return quotations.some((quotation) => quotation.speaker?.name === speaker.name);
}

function shown({ span, paragraph, quotations }: Candidate): SummarySentence {
  return { span, paragraph, quotations };
}

/** What the reader has named needs no other sentence: who "she" is in the words of one speaker, a thing of the topic. */
function forget({ sentences, vocabulary }: Reading, { about, speaker }: SummaryRequest): Reading {
  const topic = new Set(splitWords(about ?? '').map(({ term }) => term));
  const isNamed = (pointing: Pointing | undefined): boolean =>
    pointing?.kind === 'thing'
      ? topic.has(pointing.term)
      : pointing?.kind === 'person' && speaker !== undefined;
  return {
    sentences: sentences.map((each) => (isNamed(each.pointing) ? { ...each, pointing: undefined } : each)),
    vocabulary,
  };
}
