/** Finds words that a claim omits from the quoted sentences, and whether the omission changes the meaning. */
import { overlap, type Span } from '../article/article.ts';
import { type Location, sentencesIn } from './location.ts';
import type { MeaningShift } from './words/meaning-words.ts';
import type { PositionIndex } from './words/position-index.ts';
import { withoutNoteMarks } from './words/print-marks.ts';
import type { WordRole } from './words/word-roles.ts';

/** Words of the article that a claim omits. */
export type Omission = {
  readonly span: Span;
  /** How the omission changes the meaning of the rest; undefined if it does not. */
  readonly turn: MeaningShift | undefined;
};

/** The omissions before, between and after `kept`, the spans of the article that are quoted, in order. */
export function findOmissions(
  place: Location,
  kept: readonly Span[],
  index: PositionIndex,
): readonly Omission[] {
  const [first, last] = [kept.at(0), kept.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { article } = place;
  const { text } = article;
  const between = kept.slice(1).map((span, i) => ({ start: kept[i]?.end ?? span.start, end: span.start }));
  const left = { start: startOfUnit(place, first.start), end: first.start };
  const right = { start: last.end, end: endOfUnit(place, last.end) };
  return [
    ...(isMarked(text, left.end, -1) || isLeadIn(place, left, index) ? [] : omissionIn(article, left, index)),
    ...between.flatMap((span) => omissionIn(article, span, index)),
    ...(isMarked(text, right.start, 1) || isTag(place, right, index)
      ? []
      : omissionIn(article, right, index)),
  ];
}

/**
 * Whether a quotation mark directly precedes (-1) or follows (1) the words, so that nothing is omitted on
 * that side.
 */
function isMarked(text: string, at: number, side: -1 | 1): boolean {
  // Includes the letters before the words, because note marks are recognised by them.
  const before = Math.min(3, at);
  const near =
    side < 0
      ? text.slice(Math.max(0, at - 8), at)
      : withoutNoteMarks(text.slice(at - before, at + 16)).slice(before);
  return side < 0
    ? /(?:[“„«]|(?<=\s|^)")[^\p{L}\p{N}\s]*$/u.test(near)
    : /^[^\p{L}\p{N}\s]*["”»](?![\p{L}\p{N}])/u.test(near);
}

function omissionIn(article: Location['article'], span: Span, index: PositionIndex): readonly Omission[] {
  const range = index.rangeIn(article, span);
  if (range.last < range.first) return [];
  return [{ span: index.spanOf(range.first, range.last), turn: turnIn(index.rolesIn(range)) }];
}

function turnIn(words: readonly WordRole[]): MeaningShift | undefined {
  return words.find(({ shift }) => shift !== undefined)?.shift;
}

/** The start of the sentence or of its quotation marks, whichever is nearer. */
function startOfUnit({ quoted, sentences, article }: Location, at: number): number {
  const starts = sentencesIn(article, sentences).map(({ start }) => start);
  return Math.max(...[...starts, ...quoted.map(({ start }) => start)].filter((start) => start <= at), 0);
}

function endOfUnit({ quoted, sentences, article }: Location, at: number): number {
  const ends = sentencesIn(article, sentences).map(({ end }) => end);
  return Math.min(
    ...[...ends, ...quoted.map(({ end }) => end)].filter((end) => end >= at),
    article.text.length,
  );
}

// In "Clinton had told police officials that" the cue is three words before the end.
const maxCueDistance = 8;

/**
 * Whether the words before the quotation only attribute it ("Sol said that"), so that omitting them loses
 * nothing.
 */
function isLeadIn({ article, quoted }: Location, span: Span, index: PositionIndex): boolean {
  const words = index.rolesIn(index.rangeIn(article, span));
  if (turnIn(words) !== undefined) return false;
  const begins = ({ start }: Span) => start <= span.end && isThat(article.text.slice(start, span.end));
  if (article.quotations.some((quotation) => begins(quotation.span))) return true;
  if (quoted.some((inner) => overlap(inner, span))) return false;
  const cue = words.findLastIndex(({ isCue }) => isCue);
  const last = words.length - 1;
  return cue >= 0 && last - cue <= maxCueDistance && (cue === last || words[last]?.isThat === true);
}

/** Whether the words after the quotation only attribute it: ", officials said". */
function isTag({ article, quoted }: Location, span: Span, index: PositionIndex): boolean {
  const words = index.rolesIn(index.rangeIn(article, span));
  if (turnIn(words) !== undefined) return false;
  const ends = ({ end }: Span) => end >= span.start && isThat(article.text.slice(span.start, end));
  if (article.quotations.some((quotation) => ends(quotation.span))) return true;
  if (quoted.some((inner) => overlap(inner, span))) return false;
  const cue = words.findIndex(({ isCue }) => isCue);
  return (
    cue >= 0 &&
    cue <= maxCueDistance &&
    /^[^\p{L}\p{N}\s]*[,”"]/u.test(article.text.slice(span.start, span.end))
  );
}

/** Whether the only word of `text` is "that", which may introduce reported speech. */
function isThat(text: string): boolean {
  return text.length < 20 && /^[^\p{L}\p{N}]*(?:that)?[^\p{L}\p{N}]*$/iu.test(text);
}
