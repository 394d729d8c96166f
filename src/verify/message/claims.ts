/** Extracts the claims of a message: words attributed to the article, and the speakers named for them. */
import { overlap, type Span } from '../../article/article.ts';
import { findMarkedSpans } from '../../article/structure/quotation-marks.ts';
import { joinBrokenWords } from '../words/print-marks.ts';
import { splitWords, type VerbatimWord } from '../words/verbatim-words.ts';
import { findSpeakerAtEnds, findSpeakerBeside, type NamedSpeaker } from './attribution-patterns.ts';
import { maskMarkup } from './discord-markup.ts';
import { type MessagePart, splitMessage } from './message-parts.ts';
import type { NameTest } from './speaker-phrase.ts';

/** A word of a claim. */
export type ClaimWord = VerbatimWord & {
  /** True if an ellipsis precedes the word. */
  readonly afterGap: boolean;
  /** True for a word in square brackets, an insertion by the author of the message. */
  readonly inserted: boolean;
};

/** Words that a message attributes to the article. All spans refer to the message. */
export type Claim = {
  readonly span: Span;
  readonly words: readonly ClaimWord[];
  /** The speaker's name in the message; undefined if it names none. */
  readonly speaker: string | undefined;
  /** True for words in quotation marks or in a block quote. */
  readonly marked: boolean;
};

/** The possible readings of one part of a message. */
export type PartReading = {
  /** The part as one claim; then the same without a speaker named at one end. Empty without words. */
  readonly wholes: readonly Claim[];
  /** One claim for each quotation. */
  readonly quoted: readonly Claim[];
  /** Words that are neither a quotation nor the name of a speaker. */
  readonly outside: readonly VerbatimWord[];
  /** True for a block quote, which is a claim as a whole. */
  readonly isBlockQuote: boolean;
  /** True if the last quotation has no closing mark. */
  readonly isLeftOpen: boolean;
};

/** The readings of a message: as one claim (`wholes`), or part by part. */
export type MessageReading = { readonly wholes: readonly Claim[]; readonly parts: readonly PartReading[] };

/** The possible readings of `message`. */
export function readMessage(message: string, names: NameTest): MessageReading {
  const masked = joinBrokenWords(maskNicknames(maskMarkup(message)), names.isInArticle);
  const parts = splitMessage(message);
  const readings = parts.map((part, i) =>
    readPart(masked, { part, before: parts[i - 1], after: parts[i + 1] }, names),
  );
  const alone = readings.length === 1 ? readings[0]?.wholes : undefined;
  return {
    wholes: alone ?? readWholes(masked, { start: 0, end: masked.length }, names),
    parts: goOnOverParts(readings).filter(({ wholes }) => wholes.length > 0),
  };
}

/** Quotation marks around a nickname become blanks, because they do not quote: Ana “Tide” Sol. */
function maskNicknames(text: string): string {
  return text.replace(/(?<=\p{Lu}\p{L}* )["“](\p{Lu}\p{L}*)["”](?= \p{Lu}\p{L})/gu, ' $1 ');
}

/** If the next part continues an open quotation, both get the speaker named after it. */
function goOnOverParts(readings: readonly PartReading[]): readonly PartReading[] {
  const shared = [...readings];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [part, next] = [shared[i], shared[i + 1]];
    const [last, first] = [part?.quoted.at(-1), next?.quoted[0]];
    if (part === undefined || !part.isLeftOpen || last === undefined || last.speaker !== undefined) continue;
    shared[i] = { ...part, quoted: [...part.quoted.slice(0, -1), { ...last, speaker: first?.speaker }] };
  }
  return shared;
}

function readWholes(masked: string, span: Span, names: NameTest): readonly Claim[] {
  const named = findSpeakerAtEnds(masked, span, names);
  return [
    claimOf(masked, span, { speaker: undefined, marked: false }),
    named && claimOf(masked, without(span, named.span), { speaker: named.name, marked: false }),
  ].filter((claim) => claim !== undefined);
}

type PlacedPart = {
  readonly part: MessagePart;
  readonly before: MessagePart | undefined;
  readonly after: MessagePart | undefined;
};

function readPart(masked: string, placed: PlacedPart, names: NameTest): PartReading {
  const { span, kind } = placed.part;
  const isBlockQuote = kind === 'quote';
  const beside = isBlockQuote ? speakerOfBlock(masked, placed, names)?.name : undefined;
  const wholes = readWholes(masked, span, names).map((claim) =>
    isBlockQuote ? { ...claim, speaker: claim.speaker ?? beside, marked: true } : claim,
  );
  const { quoted, taken, isLeftOpen } = readQuotations(masked, placed, names);
  const outer = readOutermost(masked, placed, names);
  const isTaken = insideOf(taken, masked.length);
  return {
    wholes: outer === undefined ? wholes : [outer, ...wholes],
    quoted: quoted.map((claim) => ({ ...claim, speaker: claim.speaker ?? beside })),
    outside: wholes[0]?.words.filter((word) => !isTaken(word)) ?? [],
    isBlockQuote,
    isLeftOpen,
  };
}

/** Whether one of `spans` contains a word, for a text of `length` characters. */
function insideOf(spans: readonly Span[], length: number): (word: VerbatimWord) => boolean {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return ({ start, end }) => covered[start] === 1 && covered[end - 1] === 1;
}

/** The speaker named in the lines above a block quote or in the line below it. */
function speakerOfBlock(masked: string, { part, before, after }: PlacedPart, names: NameTest) {
  const start = before?.span.start ?? part.span.start;
  const heading = masked.slice(start, part.span.start);
  // Two lines, each a name and a role: a passage with two speakers.
  if ([...heading.matchAll(/\S.* · /gu)].length > 1) return undefined;
  const within = {
    start: before?.kind === 'quote' ? part.span.start : start,
    end: after?.span.end ?? part.span.end,
  };
  return findSpeakerBeside(masked, { around: part.span, within }, names);
}

/** The first quotation that contains another one, as a whole: “he “has big plans” for the month”. */
function readOutermost(masked: string, { part, after }: PlacedPart, names: NameTest): Claim | undefined {
  const text = masked.slice(part.span.start, part.span.end);
  let depth = 0;
  let deepest = 0;
  let first = 0;
  for (const { 0: mark, index } of text.matchAll(/["“”„«»]/gu)) {
    const isStraight = mark === '"';
    const opens = isStraight ? /(?:^|[\s(“"])$/u.test(text.slice(0, index)) : '“„«'.includes(mark);
    if (opens && depth === 0) first = index;
    depth = opens ? depth + 1 : Math.max(0, depth - 1);
    deepest = depth === 1 && opens ? 1 : Math.max(deepest, depth);
    if (depth > 0 || deepest < 2) continue;
    const around = { start: part.span.start + first, end: part.span.start + index + 1 };
    const within = { start: part.span.start, end: after?.span.end ?? part.span.end };
    const speaker = findSpeakerBeside(masked, { around, within }, names)?.name;
    return claimOf(masked, { start: around.start + 1, end: around.end - 1 }, { speaker, marked: true });
  }
  return undefined;
}

// The most quotations whose surroundings are searched for a name.
const maxAlike = 3;
// More quotations than one check handles; the rest are only counted.
const maxDistinct = 20;

/** The quotations of a part, each with the speaker named next to it and the span that both cover. */
function readQuotations(
  masked: string,
  { part, after }: PlacedPart,
  names: NameTest,
): { readonly quoted: readonly Claim[]; readonly taken: readonly Span[]; readonly isLeftOpen: boolean } {
  const ranges = findMarkedSpans(masked, [{ number: 1, kind: 'text', span: part.span, sentences: [] }]);
  const taken: Span[] = [];
  const alike = new Map<string, number>();
  let last: { readonly end: number; readonly named: NamedSpeaker | undefined } | undefined;
  const quoted = ranges.flatMap(({ span, inner }, i) => {
    const next = ranges[i + 1]?.span.start;
    const within = {
      start: ranges[i - 1]?.span.end ?? part.span.start,
      end: next ?? after?.span.end ?? part.span.end,
    };
    const claim = claimOf(masked, inner, { speaker: undefined, marked: true });
    const words = claim?.words.map(({ key }) => key).join(' ') ?? '';
    const seen = alike.get(words) ?? 0;
    alike.set(words, seen + 1);
    const isRead = seen < maxAlike && alike.size <= maxDistinct;
    const own = isRead ? findSpeakerBeside(masked, { around: span, within }, names) : undefined;
    // '“…,” said Ana Sol. “…”': the words after the tag have the same speaker.
    const goesOn =
      own === undefined && last?.named !== undefined && isBetween(last.named.span, last.end, span);
    const named = goesOn ? last?.named : own;
    last = { end: span.end, named };
    taken.push(span, ...(own === undefined ? [] : [own.span]));
    return claim === undefined ? [] : [{ ...claim, speaker: named?.name }];
  });
  return { quoted: shareLast(quoted, masked), taken, isLeftOpen: ranges.at(-1)?.closed === false };
}

/** Whether a dialogue tag follows the quotation that ends at `end`, before the next one at `next`. */
function isBetween(tag: Span, end: number, next: Span): boolean {
  return tag.start >= end && tag.end <= next.start;
}

/** A name after the last quotation also applies to earlier ones joined to it by "and" or a blank only. */
function shareLast(claims: readonly Claim[], masked: string): readonly Claim[] {
  const shared = [...claims];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [claim, next] = [shared[i], shared[i + 1]];
    if (claim === undefined || next === undefined || claim.speaker !== undefined) continue;
    const between = masked.slice(claim.span.end, next.span.start);
    if (/^[^\p{L}\p{N}\n]*(?:and|but|or)?[^\p{L}\p{N}\n]*$/iu.test(between))
      shared[i] = { ...claim, speaker: next.speaker };
  }
  return shared;
}

function without({ start, end }: Span, atEnd: Span): Span {
  return atEnd.start <= start ? { start: atEnd.end, end } : { start, end: atEnd.start };
}

const ellipsis = /…|\.\s?\.\s?\./u;

function claimOf(
  text: string,
  within: Span,
  { speaker, marked }: Pick<Claim, 'speaker' | 'marked'>,
): Claim | undefined {
  const words = splitWords(text, within);
  const [first, last] = [words.at(0), words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const inner = text.slice(within.start, within.end);
  const hasGaps = ellipsis.test(inner);
  const brackets = [...inner.matchAll(/\[[^[\]\n]*\]/gu)].map(({ 0: all, index }) => ({
    start: within.start + index,
    end: within.start + index + all.length,
  }));
  return {
    span: withoutMarks(text, within),
    words: words.map(({ start, end, key, capital }, index) => ({
      start,
      end,
      key,
      capital,
      afterGap: hasGaps && index > 0 && ellipsis.test(text.slice(words[index - 1]?.end, start)),
      inserted: brackets.some((bracket) => overlap(bracket, { start, end }) && start > bracket.start),
    })),
    speaker,
    marked,
  };
}

/** `span` without blanks and quotation marks at its ends. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const from = /^[\s"“”„«»‘’']*/u.exec(inner)?.[0].length ?? 0;
  const to = /[\s"“”„«»‘’']*$/u.exec(inner)?.index ?? inner.length;
  return { start: start + from, end: start + Math.max(from, to) };
}
