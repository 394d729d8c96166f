/** Summarises an article in whole sentences of its own. */
import type { Article, Quotation, Span, Speaker } from '../article/article.ts';
import { splitWords } from '../search/analysis/terms.ts';
import type { Need } from './coherence/dependencies.ts';
import { isUnfit } from './ranking/sentence-style.ts';
import { weights } from './ranking/weights.ts';
import { chooseSentences } from './select.ts';
import { type Candidate, type Reading, readSentences } from './sentences.ts';
import { topicScores } from './topic-focus.ts';

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
  const asked = sentences.filter(
    (sentence) =>
      treats[sentence.index] !== undefined && (speaker === undefined || isSaidBy(sentence, speaker)),
  );
  if (!isWhole && asked.length === 0) return { kind: 'not-treated', total };

  const limit = Math.max(1, Math.min(request.sentences, Math.floor(total / 2)));
  const choose = (among: readonly Candidate[]): readonly number[] =>
    chooseSentences(reading, weights, {
      limit,
      among,
      bonus: ({ index }) => treats[index] ?? 0,
      keepsFirst: isWhole,
    });
  const best = choose(asked.filter((sentence) => !isUnfit(sentence)));
  const chosen = best.length > 0 && best.length <= limit ? best : choose(asked);
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

/**
 * What the reader asks for is known: who "she" is in the words of one speaker, a thing of the topic, and who is who in
 * it: an introduction that is no part of the topic would lead away from it.
 */
function forget({ sentences, vocabulary }: Reading, { about = '', speaker }: SummaryRequest): Reading {
  const named = new Set(
    splitWords(`${about} ${speaker?.name ?? ''}`).flatMap(({ term, folded }) => [term, folded]),
  );
  const waived = new Set<Need['kind']>([
    ...(speaker === undefined ? [] : (['person'] as const)),
    ...(about === '' ? [] : (['name', 'more'] as const)),
  ]);
  const isKnown = ({ kind, term }: Need): boolean =>
    waived.has(kind) || (term !== undefined && named.has(term));
  return {
    sentences: sentences.map((each) => ({ ...each, needs: each.needs.filter((need) => !isKnown(need)) })),
    vocabulary,
  };
}
