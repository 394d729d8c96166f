/** Utterances: the quotations of one group, each with the stretch in which it can be read and judged. */
import { type Article, overlap, type Quotation, type Span, type Speaker } from '../article.ts';

/** What somebody says at one time. */
export type Utterance = {
  readonly speaker: Speaker | undefined;
  readonly quotations: readonly Quotation[];
  /** One a paragraph: from the first quotation's start to the last one's end; around reported words the sentence. */
  readonly spans: readonly Span[];
};

/** The utterances of `article`, in its order; wishes and beliefs are none. */
export function findUtterances(article: Article): readonly Utterance[] {
  const groups = new Map<number, Quotation[]>();
  for (const quotation of article.quotations.filter(({ speech }) => speech)) {
    const group = groups.get(quotation.group);
    if (group === undefined) groups.set(quotation.group, [quotation]);
    else group.push(quotation);
  }
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  return [...groups.values()].map((quotations) => ({
    speaker: quotations[0]?.speaker,
    quotations,
    spans: byParagraph(article, quotations).map((each) => readableSpan(each, sentences)),
  }));
}

function byParagraph(
  { paragraphs }: Article,
  quotations: readonly Quotation[],
): readonly (readonly Quotation[])[] {
  const parts = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const number = paragraphs.find(({ span }) => overlap(span, quotation.span))?.number ?? 0;
    const part = parts.get(number);
    if (part === undefined) parts.set(number, [quotation]);
    else part.push(quotation);
  }
  return [...parts.values()];
}

function readableSpan(quotations: readonly Quotation[], sentences: readonly Span[]): Span {
  const start = Math.min(...quotations.map(({ span }) => span.start));
  const end = Math.max(...quotations.map(({ span }) => span.end));
  if (quotations.every(({ kind }) => kind === 'direct')) return { start, end };
  // Reported words cannot be judged without the words that report them.
  const around = sentences.filter((sentence) => overlap(sentence, { start, end }));
  return { start: around.at(0)?.start ?? start, end: around.at(-1)?.end ?? end };
}
