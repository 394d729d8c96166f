/** Blocks that several commands show: a passage of an article with its speakers, and the article's title. */
import {
  type Article,
  overlap,
  type Paragraph,
  type Quotation,
  type Span,
  type Speaker,
  slice,
  trimSpan,
} from '../article/article.ts';
import { linkTo } from '../article/links/text-fragment-link.ts';
import { otherNameIn, otherNames } from '../article/people/aliases.ts';
import { sureProbability } from '../article/speech/certainty.ts';
import type { Messages } from '../messages/messages.ts';
import { oncePerPart } from '../text/once-per.ts';
import type { Block, SpeakerLine } from './reply.ts';

/** A stretch of an article to show whole. */
export type ShownPassage = {
  readonly article: Article;
  readonly span: Span;
  /** Its context: the question that it answers, or the heading above it. */
  readonly context?: Span | undefined;
  /** The part that answers; undefined for the whole stretch. */
  readonly bold?: Span | undefined;
  /** Spans to mark: the answer, or words that a claim changes or omits. */
  readonly marks?: readonly Span[];
};

/** A block for each of `shown`: its words, the speakers of the bold part (or of the whole), and its place. */
export function passageBlocks(shown: readonly ShownPassage[]): readonly Block[] {
  const severalArticles = new Set(shown.map(({ article }) => article)).size > 1;
  return shown.map((each) => passageBlock(each, severalArticles));
}

/**
 * A block with the article of `shown`; empty if there are several articles, since each block then names its
 * own.
 */
export function sourceBlocks(shown: readonly ShownPassage[]): readonly Block[] {
  const [only, ...others] = new Set(shown.map(({ article }) => article));
  if (only === undefined || others.length > 0) return [];
  const { author, publisher, published, url } = only.frontMatter;
  return [{ kind: 'source', title: only.title, author, publisher, published, url }];
}

/** The role of a speaker and the other names that the text uses; both are optional. */
export function describeSpeaker(speaker: Speaker, messages: Messages): readonly string[] {
  const names = otherNames(speaker);
  return [
    ...(speaker.role === undefined ? [] : [speaker.role]),
    ...(names.length === 0 ? [] : [messages.alsoCalled(names)]),
  ];
}

type PassageBlock = Extract<Block, { readonly kind: 'passage' }>;

// Many questions show the same passages of an article.
const blockFor = oncePerPart<PassageBlock>(100);

function passageBlock(shown: ShownPassage, severalArticles: boolean): PassageBlock {
  const { article, span, context, bold, marks = [] } = shown;
  const spans = [span, context, bold, ...marks].map((each) => each && `${each.start}-${each.end}`);
  return blockFor(article, `${severalArticles} ${spans}`, () => makeBlock(shown, severalArticles));
}

function makeBlock(
  { article, span: shown, context, bold, marks = [] }: ShownPassage,
  severalArticles: boolean,
): PassageBlock {
  const whole = trimSpan(article.text, shown);
  const answering = bold === undefined ? undefined : trimSpan(article.text, bold);
  const quotations = speechIn(article, answering ?? whole);
  const inText = ({ start, end }: Span) => ({ start: start - whole.start, end: end - whole.start });
  const isNumbered = ({ kind }: Paragraph): boolean => kind !== 'title';
  return {
    kind: 'passage',
    text: slice(article.text, whole),
    ...(context === undefined ? {} : { context: slice(article.text, context) }),
    bold: answering && inText(answering),
    ...(marks.length === 0 ? {} : { marks: marks.map(inText) }),
    speakers: speakerLines(article, whole, quotations),
    speakerUnknown: quotations.some(({ speaker }) => speaker === undefined),
    citation: {
      paragraph:
        article.paragraphs.findLast((each) => isNumbered(each) && each.span.start <= whole.start)?.number ??
        0,
      paragraphs: article.paragraphs.findLast(isNumbered)?.number ?? 0,
      title: severalArticles ? article.title : undefined,
    },
    link: linkTo(article, answering ?? whole),
  };
}

/** The quotations of a speaker that are at least partly in `span`. */
export function speechIn({ quotations }: Article, span: Span): readonly Quotation[] {
  return quotations.filter((each) => each.speech && overlap(each.span, span));
}

/** The speakers of `quotations`, each once, then people whom the stretch mentions by an alias. */
export function speakerLines(
  article: Article,
  whole: Span,
  quotations: readonly Quotation[],
): readonly SpeakerLine[] {
  const text = slice(article.text, whole);
  const lines = new Map<Speaker, SpeakerLine>();
  for (const { speaker, kind, mention } of quotations) {
    if (speaker === undefined || lines.has(speaker)) continue;
    // The mention of the speaker may be outside of the shown text.
    const near = mention === undefined ? '' : ` ${slice(article.text, mention.span)}`;
    const certainty = certaintyOfAll(quotations.filter((each) => each.speaker === speaker));
    lines.set(speaker, speakerLine({ speaker, text: text + near, manner: manner(kind), certainty }));
  }
  for (const speaker of article.speakers) {
    if (lines.has(speaker) || otherNameIn(text, speaker) === undefined) continue;
    lines.set(speaker, speakerLine({ speaker, text, manner: 'mentioned', certainty: {} }));
  }
  return [...lines.values()];
}

type Certainty = Pick<SpeakerLine, 'probability' | 'isProbable'>;

/**
 * The lowest probability of the utterances. An utterance in several parts has the probability of its surest
 * part.
 */
function certaintyOfAll(quotations: readonly Quotation[]): Certainty {
  const utterances = new Map<number, number>();
  for (const { group, probability } of quotations)
    utterances.set(group, Math.max(utterances.get(group) ?? 0, probability));
  const probability = Math.min(...utterances.values());
  if (probability === 0) return {};
  return { probability: Math.round(100 * probability) / 100, isProbable: probability < sureProbability };
}

function speakerLine({
  speaker,
  text,
  manner,
  certainty,
}: {
  readonly speaker: Speaker;
  readonly text: string;
  readonly manner: SpeakerLine['manner'];
  readonly certainty: Certainty;
}): SpeakerLine {
  const { name, role } = speaker;
  return { name, role, namedHere: otherNameIn(text, speaker), manner, ...certainty };
}

function manner(kind: Quotation['kind']): SpeakerLine['manner'] {
  switch (kind) {
    case 'direct':
      return 'direct';
    case 'mixed':
      return 'partly';
    case 'indirect':
      return 'reported';
  }
}
