/** Groups quotations into utterances, each with the spans in which a reader can understand it. */
import { overlapping } from '../../text/binary-search.ts';
import { addTo } from '../../text/multimap.ts';
import { oncePer } from '../../text/once-per.ts';
import { type Article, type Quotation, type Span, type Speaker, saidBy } from '../article.ts';

/** The quotations that a speaker makes at one time. */
export type Utterance = {
  readonly speaker: Speaker | undefined;
  readonly quotations: readonly Quotation[];
  /**
   * One span per paragraph, from the first quotation to the last. Indirect speech includes its whole
   * sentence.
   */
  readonly spans: readonly Span[];
};

/**
 * Returns the utterances of `article`, in order. Leaves out wishes and beliefs. Computed once per article
 * object.
 */
export const findUtterances: (article: Article) => readonly Utterance[] = oncePer(groupQuotations);

function groupQuotations(article: Article): readonly Utterance[] {
  const groups = new Map<number, Quotation[]>();
  for (const quotation of article.quotations.filter(({ speech }) => speech))
    addTo(groups, quotation.group, quotation);
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  return [...groups.values()].map((quotations) => ({
    speaker: quotations.find(({ speaker }) => speaker !== undefined)?.speaker,
    quotations,
    spans: byParagraph(article, quotations).map((each) => readableSpan(each, sentences)),
  }));
}

/** Returns the utterances of `speaker`, alone or with others. Merges utterances in the same sentences. */
export function utterancesOf(article: Article, speaker: Speaker): readonly Utterance[] {
  return joinSentences(findUtterances(article).filter((utterance) => saidBy(utterance, speaker)));
}

/** Returns the speakers of at least one utterance. Those with wishes and beliefs alone are left out. */
export function quotedSpeakers(article: Article): readonly Speaker[] {
  const quoted = new Set(
    findUtterances(article).flatMap(({ speaker }) => [speaker, ...(speaker?.members ?? [])]),
  );
  return article.speakers.filter((speaker) => quoted.has(speaker));
}

/**
 * Merges consecutive utterances of one speaker that have the same spans, so that no sentence is shown twice.
 */
export function joinSentences(utterances: readonly Utterance[]): readonly Utterance[] {
  const joined: Utterance[] = [];
  for (const utterance of utterances) {
    const before = joined.at(-1);
    const isSame =
      before?.speaker === utterance.speaker && keyOf(before?.spans ?? []) === keyOf(utterance.spans);
    if (before === undefined || !isSame) joined.push(utterance);
    else
      joined[joined.length - 1] = { ...before, quotations: [...before.quotations, ...utterance.quotations] };
  }
  return joined;
}

function keyOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

function byParagraph(
  { paragraphs }: Article,
  quotations: readonly Quotation[],
): readonly (readonly Quotation[])[] {
  const parts = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const [paragraph] = overlapping(paragraphs, quotation.span, ({ span }) => span);
    addTo(parts, paragraph?.number ?? 0, quotation);
  }
  return [...parts.values()];
}

function readableSpan(quotations: readonly Quotation[], sentences: readonly Span[]): Span {
  const start = Math.min(...quotations.map(({ span }) => span.start));
  const end = Math.max(...quotations.map(({ span }) => span.end));
  if (quotations.every(({ kind }) => kind === 'direct')) return { start, end };
  // Indirect speech cannot be understood without the words that report it.
  const around = overlapping(sentences, { start, end }, (sentence) => sentence);
  return { start: around.at(0)?.start ?? start, end: around.at(-1)?.end ?? end };
}
