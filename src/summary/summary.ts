/** Summarises an article in whole sentences of its own. */
import {
  type Article,
  overlap,
  type Quotation,
  type Span,
  type Speaker,
  saidBy,
  slice,
  trimSpan,
} from '../article/article.ts';
import { articleForm } from '../article/form/form.ts';
import { chooseByForm } from './choice.ts';
import { within, withoutKnown } from './coherence/known-to-reader.ts';
import { type Context, findContexts, findHeadings, withoutLabel } from './contexts.ts';
import { type ArticleSentences, type CandidateSentence, readSentences } from './sentences.ts';
import { topicScores } from './topic-focus.ts';

/** The request for a summary. */
export type SummaryRequest = {
  /** The number of sentences; capped at half of the article. */
  readonly sentences: number;
  /** One topic in the reader's words, or several with commas between; undefined for the whole article. */
  readonly about: string | undefined;
  /** The speaker whose words to summarise; undefined for the whole article. */
  readonly speaker: Speaker | undefined;
};

/** A sentence of a summary and its position. */
export type SummarySentence = {
  /** The whole sentence, without the name that labels a turn in a transcript. */
  readonly span: Span;
  /** The number of its paragraph. */
  readonly paragraph: number;
  /** The quotations in it, whole or in part. */
  readonly quotations: readonly Quotation[];
  /** The question that it answers, the heading above it, or the sentence that it points back at. */
  readonly context: Span | undefined;
};

/** The result of a summary request. */
export type Summary =
  /**
   * Sentences of the article, in its order. `whole`: all of them, for an article of up to three sentences.
   */
  | {
      readonly kind: 'summary' | 'whole';
      readonly sentences: readonly SummarySentence[];
      /** The number of sentences in the article. */
      readonly total: number;
    }
  /** The article has nothing about the topic, or no words of the speaker. */
  | { readonly kind: 'not-treated'; readonly total: number };

const wholeUpTo = 3;
const longestContext = 6; // sentences

/**
 * Whole sentences of `article`, in its order, none twice. A sentence that points back ("He", "This", "But")
 * comes with the one it points to: as part of the summary, or as its context if there is no room.
 */
export function summarise(article: Article, request: SummaryRequest): Summary {
  const { about, speaker } = request;
  const read = readSentences(article);
  const total = read.sentences.length;
  const contexts = findContexts(article, read.sentences);
  const isWhole = about === undefined && speaker === undefined;
  if (isWhole && total <= wholeUpTo) {
    const sentences = read.sentences.map((sentence) => shown(article, sentence, contexts[sentence.index]));
    return { kind: 'whole', sentences, total };
  }
  const headings = findHeadings(article);
  const above = (index: number): string => {
    const span = contexts[index]?.above ?? headings.get(read.sentences[index]?.paragraph ?? -1);
    return span === undefined ? '' : slice(article.text, span);
  };
  const treats = about === undefined ? undefined : topicScores(read, about, above);
  const asked = read.sentences.filter(
    (sentence) =>
      (treats === undefined || treats[sentence.index] !== undefined) &&
      (speaker === undefined || isSaidBy(sentence, speaker)),
  );
  if (!isWhole && asked.length === 0) return { kind: 'not-treated', total };

  const limit = Math.max(1, Math.min(request.sentences, Math.floor(total / 2)));
  const reading = withoutKnown(read, { about, speaker: speaker?.name, form: articleForm(article) }, contexts);
  const bonus = ({ index }: CandidateSentence): number => treats?.[index] ?? 0;
  const own = speaker === undefined ? reading : within(reading, asked);
  const chosen = chooseByForm(article, own, { asked, contexts, limit, bonus, isWhole });
  const among = new Set(chosen);
  const taken = reading.sentences.filter(({ index }) => among.has(index));
  const sentences = taken
    .map((sentence) => shown(article, sentence, contexts[sentence.index], missing(reading, sentence, among)))
    .map((each) => ({ ...each, context: each.context && withoutTaken(article, each.context, taken) }));
  return { kind: 'summary', sentences, total };
}

function isSaidBy({ quotations }: CandidateSentence, speaker: Speaker): boolean {
  const said = quotations.filter(({ speech }) => speech);
  return said.length > 0 && said.every((quotation) => saidBy(quotation, speaker));
}

function shown(
  article: Article,
  sentence: CandidateSentence,
  context: Context | undefined,
  pointedAt?: Span,
): SummarySentence {
  const { paragraph, quotations, span } = sentence;
  return {
    span: context === undefined ? span : withoutLabel(article, sentence, context),
    paragraph,
    quotations,
    context: context?.above ?? pointedAt,
  };
}

/**
 * The part of `context` after the last sentence of `taken` in it, to avoid repetition. Undefined if nothing
 * is left.
 */
function withoutTaken(
  { text }: Article,
  context: Span,
  taken: readonly CandidateSentence[],
): Span | undefined {
  const start = taken.reduce(
    (from, { span }) => (overlap(span, context) ? Math.max(from, span.end) : from),
    context.start,
  );
  const left = start >= context.end ? undefined : trimSpan(text, { start, end: context.end });
  return left === undefined || left.start >= left.end ? undefined : left;
}

/**
 * The text that a sentence points back at, up to the sentence itself, if the summary has no room for it: at
 * most six sentences. Undefined if it needs no context.
 */
function missing(
  { sentences }: ArticleSentences,
  sentence: CandidateSentence,
  chosen: ReadonlySet<number>,
): Span | undefined {
  const needed = new Set([sentence.index]);
  for (const index of needed) {
    for (const { anyOf } of sentences[index]?.dependencies ?? []) {
      const [first] = anyOf;
      const isMet = anyOf.some((other) => needed.has(other) || chosen.has(other));
      if (first !== undefined && first < sentence.index && !isMet) needed.add(first);
    }
  }
  const from = Math.max(Math.min(...needed), sentence.index - longestContext);
  const [first, last] = [sentences[from], sentences[sentence.index - 1]];
  if (from === sentence.index || first === undefined || last === undefined) return undefined;
  return { start: first.span.start, end: last.span.end };
}
