/** Finds what a claim leaves out of the sentences that it quotes, and whether that changes their meaning. */
import { overlap, type Span } from '../article/article.ts';
import { reportingVerbs } from '../lexicon/en/reporting-verbs.ts';
import type { Location } from './location.ts';
import { type MeaningShift, meaningShiftOf } from './words/meaning-words.ts';
import { withoutNoteMarks } from './words/print-marks.ts';
import { splitWords, type Word } from './words/verbatim-words.ts';

/** Words of the article that a claim leaves out. */
export type Omission = {
  readonly span: Span;
  /** How leaving them out changes the meaning of the rest; undefined if it does not. */
  readonly turn: MeaningShift | undefined;
};

/** The omissions before, between and after `kept`, the quoted spans of the article in order. */
export function findOmissions(place: Location, kept: readonly Span[]): readonly Omission[] {
  const [first, last] = [kept.at(0), kept.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { text } = place.article;
  const between = kept.slice(1).map((span, i) => ({ start: kept[i]?.end ?? span.start, end: span.start }));
  const left = { start: startOfUnit(place, first.start), end: first.start };
  const right = { start: last.end, end: endOfUnit(place, last.end) };
  return [
    ...(isMarked(text, left.end, -1) || isLeadIn(place, left) ? [] : omissionIn(text, left)),
    ...between.flatMap((span) => omissionIn(text, span)),
    ...(isMarked(text, right.start, 1) || isTag(place, right) ? [] : omissionIn(text, right)),
  ];
}

/** Whether a quotation mark is right before (-1) or after (1) the words, so that they are complete on that side. */
function isMarked(text: string, at: number, side: -1 | 1): boolean {
  // With the letters before them, so that note marks are seen to be some.
  const before = Math.min(3, at);
  const near =
    side < 0
      ? text.slice(Math.max(0, at - 8), at)
      : withoutNoteMarks(text.slice(at - before, at + 16)).slice(before);
  return side < 0
    ? /(?:[“„«]|(?<=\s|^)")[^\p{L}\p{N}\s]*$/u.test(near)
    : /^[^\p{L}\p{N}\s]*["”»](?![\p{L}\p{N}])/u.test(near);
}

function omissionIn(text: string, span: Span): readonly Omission[] {
  const words = splitWords(text, span);
  const [first, last] = [words.at(0), words.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ span: { start: first.start, end: last.end }, turn: turnIn(words) }];
}

function turnIn(words: readonly Word[]): MeaningShift | undefined {
  return words.map(({ key }) => meaningShiftOf(key)).find((turn) => turn !== undefined);
}

/** The start of the sentence, or of the quotation marks in it, whichever is nearer. */
function startOfUnit({ quoted, sentences, article }: Location, at: number): number {
  const starts = sentencesOf(article, sentences).map(({ start }) => start);
  return Math.max(...[...starts, ...quoted.map(({ start }) => start)].filter((start) => start <= at), 0);
}

function endOfUnit({ quoted, sentences, article }: Location, at: number): number {
  const ends = sentencesOf(article, sentences).map(({ end }) => end);
  return Math.min(
    ...[...ends, ...quoted.map(({ end }) => end)].filter((end) => end >= at),
    article.text.length,
  );
}

function sentencesOf({ paragraphs }: Location['article'], around: Span): readonly Span[] {
  return paragraphs.filter(({ span }) => overlap(span, around)).flatMap(({ sentences }) => sentences);
}

// "Clinton had told police officials that": the cue is three words before the end.
const maxCueDistance = 8;

/** Whether the words before the quotation only attribute it ("Sol said that"), so that it is whole without them. */
function isLeadIn({ article, quoted }: Location, span: Span): boolean {
  const words = splitWords(article.text, span);
  if (turnIn(words) !== undefined) return false;
  const begins = ({ start }: Span) => start <= span.end && isThat(article.text.slice(start, span.end));
  if (article.quotations.some((quotation) => begins(quotation.span))) return true;
  if (quoted.some((inner) => overlap(inner, span))) return false;
  const cue = words.findLastIndex(({ key }) => isCue(key));
  const last = words.length - 1;
  return cue >= 0 && last - cue <= maxCueDistance && (cue === last || words[last]?.key === 'that');
}

/** Whether the words after the quotation only attribute it: ", officials said". */
function isTag({ article, quoted }: Location, span: Span): boolean {
  const words = splitWords(article.text, span);
  if (turnIn(words) !== undefined) return false;
  const ends = ({ end }: Span) => end >= span.start && isThat(article.text.slice(span.start, end));
  if (article.quotations.some((quotation) => ends(quotation.span))) return true;
  if (quoted.some((inner) => overlap(inner, span))) return false;
  const cue = words.findIndex(({ key }) => isCue(key));
  return (
    cue >= 0 &&
    cue <= maxCueDistance &&
    /^[^\p{L}\p{N}\s]*[,”"]/u.test(article.text.slice(span.start, span.end))
  );
}

function isCue(key: string): boolean {
  return reportingVerbs.has(key) || key === 'according';
}

/** Whether `text` has no word but "that", with which reported speech may begin. */
function isThat(text: string): boolean {
  return text.length < 20 && /^[^\p{L}\p{N}]*(?:that)?[^\p{L}\p{N}]*$/iu.test(text);
}
