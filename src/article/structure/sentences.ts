/** Splits a text into sentences. */
import type { Span } from '../article.ts';
import { isOwnBreak, wrapWidth } from './line-breaks.ts';
import { endsSentence, type Stop } from './sentence-boundaries.ts';

// A run of stops with the marks, brackets and note numbers that close behind it ("end.”)[2]", "end.12"), or a line break.
// A French mark may stand off by a blank: "Non ! »".
const candidate =
  /[.!?…‼⁇⁈⁉。！？｡．؟۔।॥։።።၊။។፧᠃᠉]+(?:["'”’»«›‹)\]}*_」』）］】〉》]|“(?![\p{L}\p{N}])|\[\d{1,3}\]|[¹²³⁰-⁹]{1,3}|(?<=\p{Ll}{2}[.!?]["”’)]?)\d{1,3}(?=\s+["“‘(]?\p{Lu}|\s*$)|[ \u00A0\u202F][»›](?!\S))*|\n/gu;
const word = /[\p{L}\p{N}]/u;

/**
 * The sentences of `text`, in order. They touch: the blank after a sentence
 * belongs to it, so that joining the slices gives `text` back.
 *
 * @example
 * splitSentences('Dr. Lee left. He ran.')
 * // => [{ start: 0, end: 14 }, { start: 14, end: 21 }]
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  const hasCase = /\p{Lu}/u.test(text);
  const width = wrapWidth(text);
  let start = 0;
  let seen = 0;
  let hasWord = false;
  for (const { 0: marks, index } of text.matchAll(candidate)) {
    if (index < start) continue; // a line break inside the blank that an earlier sentence took
    // What has no letter and no digit ("...", "* * *") is no sentence: it joins the next one.
    hasWord ||= word.test(text.slice(seen, index));
    seen = index;
    if (!hasWord) continue;
    const stop: Stop = { text, sentence: start, index, end: index + marks.length, hasCase };
    if (marks === '\n' ? !isOwnBreak(text, index, width) : !endsSentence(stop)) continue;
    const end = afterBlank(text, stop.end);
    if (end === text.length) break;
    spans.push({ start, end });
    start = end;
    seen = end;
    hasWord = false;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

function afterBlank(text: string, from: number): number {
  const blank = /\s*/y;
  blank.lastIndex = from;
  blank.test(text);
  return blank.lastIndex;
}
