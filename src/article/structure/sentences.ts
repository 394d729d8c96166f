/** Splits a text into sentences. */
import type { Span } from '../article.ts';
import { findInlineLists } from './inline-lists.ts';
import { isOwnBreak, wrapWidth } from './line-breaks.ts';
import { endsSentence, type Stop } from './sentence-boundaries.ts';

// A run of stops with the closing marks, brackets and note numbers after it ("end.”)[2]", "end.12"), or a
// line break.
// White space may precede a French closing mark: "Non ! »".
const candidate =
  /[.!?…‼⁇⁈⁉。！？｡．؟۔।॥։።።၊။។፧᠃᠉]+(?:["'”’»«›‹)\]}*_」』）］】〉》]|“(?![\p{L}\p{N}])|\[\d{1,3}\]|[¹²³⁰-⁹]{1,3}|(?<=\p{Ll}{2}[.!?]["”’)]?)\d{1,3}(?=\s+["“‘(]?\p{Lu}|\s*$)|[ \u00A0\u202F][»›](?!\S))*|\n/gu;
const word = /[\p{L}\p{N}]/u;

/**
 * The sentences of `text`, in order. They touch: each includes the white space after it, so
 * that joining the slices gives `text` back.
 *
 * @example
 * splitSentences('Dr. Lee left. He ran.')
 * // => [{ start: 0, end: 14 }, { start: 14, end: 21 }]
 */
export function splitSentences(text: string): Span[] {
  const lists = findInlineLists(text);
  const marks = lists.flat();
  // Each item but the first opens a sentence; the words before the list introduce the first.
  const cuts = lists.flatMap((list) => list.slice(1).map(({ start }) => start));
  const hasCase = /\p{Lu}/u.test(text);
  const width = wrapWidth(text);
  return [0, ...cuts].flatMap((start, index) =>
    splitWithin(text, { start, end: cuts[index] ?? text.length }, { marks, hasCase, width }),
  );
}

type TextFacts = {
  /** The marks of list items. A stop in one ends no sentence. */
  readonly marks: readonly Span[];
  readonly hasCase: boolean;
  readonly width: number;
};

/** The sentences of `text` within `span`. They touch and cover `span`. */
function splitWithin(text: string, { start: from, end: until }: Span, facts: TextFacts): Span[] {
  const spans: Span[] = [];
  let start = from;
  let seen = from;
  let hasWord = false;
  for (const { 0: marks, index: at } of text.slice(from, until).matchAll(candidate)) {
    const index = from + at;
    if (index < start) continue; // a line break inside the white space that an earlier sentence took
    if (facts.marks.some((mark) => mark.start <= index && index < mark.end)) continue;
    // A part without letters and digits ("...", "* * *") is no sentence: join it to the next one.
    hasWord ||= word.test(text.slice(seen, index));
    seen = index;
    if (!hasWord) continue;
    const stop: Stop = {
      text,
      sentence: start,
      index,
      end: index + marks.length,
      hasCase: facts.hasCase,
    };
    if (marks === '\n' ? !isOwnBreak(text, index, facts.width) : !endsSentence(stop)) continue;
    const end = afterBlank(text, stop.end);
    if (end >= until) break;
    spans.push({ start, end });
    start = end;
    seen = end;
    hasWord = false;
  }
  if (start < until) spans.push({ start, end: until });
  return spans;
}

function afterBlank(text: string, from: number): number {
  const blank = /\s*/y;
  blank.lastIndex = from;
  blank.test(text);
  return blank.lastIndex;
}
