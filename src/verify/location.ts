/** Where words are in an article: the sentences around them, and who says them. */
import { type Article, overlap, type Quotation, type Span, type Speaker } from '../article/article.ts';
import { findMarkedSpans } from '../article/structure/quotation-marks.ts';
import { reportingVerbs } from '../lexicon/en/reporting-verbs.ts';
import type { PositionIndex, Stretch } from './words/position-index.ts';
import { splitWords } from './words/verbatim-words.ts';

/** Who says the words. `unknown`: a speaker whom the article does not name. */
export type Voice =
  | { readonly kind: 'speaker'; readonly speaker: Speaker; readonly manner: Quotation['kind'] }
  | { readonly kind: 'author' }
  | { readonly kind: 'unknown' };

/** Words of an article, where they stand. */
export type Location = {
  readonly article: Article;
  readonly span: Span;
  /** The whole sentences that they stand in. */
  readonly sentences: Span;
  /** What stands between quotation marks in these sentences. */
  readonly quoted: readonly Span[];
  readonly voice: Voice;
  /** The number of the utterance that they belong to; undefined where they are the author's. */
  readonly group: number | undefined;
};

/** The place of the words of `stretch`; undefined where there are none. */
export function locationAt({ first, last }: Stretch, index: PositionIndex): Location | undefined {
  const article = index.articleAt(first);
  return article && locationOf(article, index.spanOf(first, last));
}

/** The place of the words in `span`. */
export function locationOf(article: Article, span: Span): Location {
  const around = article.paragraphs.filter((paragraph) => overlap(paragraph.span, span));
  const inside = around.flatMap(({ sentences }) => sentences).filter((sentence) => overlap(sentence, span));
  const sentences = { start: inside.at(0)?.start ?? span.start, end: inside.at(-1)?.end ?? span.end };
  const quoted = findMarkedSpans(article.text, around)
    .filter(
      (each) =>
        each.marks === 'double' ||
        article.quotations.some((quotation) => quotation.span.start === each.span.start),
    )
    .map(({ inner }) => inner)
    .filter((inner) => overlap(inner, sentences));
  const holders = article.quotations
    .filter((quotation) => overlap(quotation.span, span))
    .sort((a, b) => shared(b.span, span) - shared(a.span, span));
  const [main] = holders.filter(({ speaker }) => speaker !== undefined).concat(holders);
  return {
    article,
    span,
    sentences,
    quoted,
    voice: voiceOf(article, { span, sentences, quoted }, main),
    group: main?.group,
  };
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function voiceOf(
  { text }: Article,
  { span, sentences, quoted }: Pick<Location, 'span' | 'sentences' | 'quoted'>,
  main: Quotation | undefined,
): Voice {
  if (main?.speaker !== undefined) return { kind: 'speaker', speaker: main.speaker, manner: main.kind };
  if (main?.speech || quoted.some((inner) => overlap(inner, span))) return { kind: 'unknown' };
  const reports = splitWords(text, sentences).some(
    (word) => (word.end <= span.start || word.start >= span.end) && reportingVerbs.has(word.key),
  );
  return { kind: reports ? 'unknown' : 'author' };
}
