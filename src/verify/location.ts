/** Locates words in an article: the sentences around them and their speaker. */
import { type Article, overlap, type Quotation, type Span, type Speaker } from '../article/article.ts';
import { overlapping } from '../text/binary-search.ts';
import { quotedIn } from './quoted-spans.ts';
import type { PositionIndex, WordRange } from './words/position-index.ts';

/** The speaker of the words. `unknown`: reported speech whose speaker the article does not name. */
export type Voice =
  | { readonly kind: 'speaker'; readonly speaker: Speaker; readonly manner: Quotation['kind'] }
  | { readonly kind: 'author' }
  | { readonly kind: 'unknown' };

/** Words of an article and their context. */
export type Location = {
  readonly article: Article;
  readonly span: Span;
  /** The whole sentences that contain the words. */
  readonly sentences: Span;
  /** The spans between quotation marks in these sentences. */
  readonly quoted: readonly Span[];
  readonly voice: Voice;
  /** The number of the utterance that contains the words; undefined for the author's own words. */
  readonly group: number | undefined;
};

/** The place of the words of `range`; undefined if it contains no words. */
export function locationAt({ first, last }: WordRange, index: PositionIndex): Location | undefined {
  const article = index.articleAt(first);
  return article && locationOf(article, index.spanOf(first, last), index);
}

/** The place of the words in `span`. */
export function locationOf(article: Article, span: Span, index: PositionIndex): Location {
  const inside = sentencesIn(article, span);
  const sentences = { start: inside.at(0)?.start ?? span.start, end: inside.at(-1)?.end ?? span.end };
  const quoted = quotedIn(article, sentences);
  const holders = article.quotations
    .filter((quotation) => overlap(quotation.span, span))
    .sort((a, b) => shared(b.span, span) - shared(a.span, span));
  const [main] = holders.filter(({ speaker }) => speaker !== undefined).concat(holders);
  return {
    article,
    span,
    sentences,
    quoted,
    voice: voiceOf({ article, span, sentences, quoted }, main, index),
    group: main?.group,
  };
}

/** The sentences of `article` that overlap `span`. */
export function sentencesIn({ paragraphs }: Article, span: Span): readonly Span[] {
  return overlapping(paragraphs, span, (paragraph) => paragraph.span).flatMap(({ sentences }) =>
    overlapping(sentences, span, (sentence) => sentence),
  );
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function voiceOf(
  { article, span, sentences, quoted }: Pick<Location, 'article' | 'span' | 'sentences' | 'quoted'>,
  main: Quotation | undefined,
  index: PositionIndex,
): Voice {
  if (main?.speaker !== undefined) return { kind: 'speaker', speaker: main.speaker, manner: main.kind };
  if (main?.speech || quoted.some((inner) => overlap(inner, span))) return { kind: 'unknown' };
  const before = index.rangeIn(article, { start: sentences.start, end: span.start });
  const after = index.rangeIn(article, { start: span.end, end: sentences.end });
  const reports = [before, after].flatMap(index.rolesIn).some(({ isReporting }) => isReporting);
  return { kind: reports ? 'unknown' : 'author' };
}
