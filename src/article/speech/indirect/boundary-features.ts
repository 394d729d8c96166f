/** What the model of reported speech sees of a place where content may begin or end: the words around it. */

import { add, type Features } from '../../../model/hashed-features.ts';
import type { CodedCue } from './cue-features.ts';
import { type CodedLine, clauseCodes, clauseOf, countVerbs, outline } from './token-classes.ts';

/** A place where content may begin after its cue. */
export function addStartAfter(
  features: Features,
  coded: CodedLine,
  { cue, lemma, side, kind, past, object }: CodedCue,
  at: number,
): void {
  const { line, classes, words } = coded;
  const { tokens, quoted } = line;
  const here = classes[at] ?? 0;
  const before = at === cue.end ? 1 : (classes[at - 1] ?? 0);
  const gap = Math.min(at - cue.end, 9);
  const place = at < past ? 1 : at === past ? 2 : at === past + 1 ? 3 : 4;
  let commas = 0;
  let names = 0;
  let thats = 0;
  for (let between = cue.end; between < at; between++) {
    const token = tokens[between];
    if (token?.isWord === false) commas++;
    if (token?.isCapital) names++;
    if (token?.lower === 'that') thats++;
  }
  const next = classes[at + 1] ?? 0;
  const pattern = outline(coded, at, at + 12);
  const skipped = outline(coded, cue.end, at);
  const isThat = tokens[at]?.lower === 'that' ? 1 : 0;
  add(features, gap);
  add(features, here);
  add(features, before);
  add(features, before, here);
  add(features, here, next);
  add(features, here, next, classes[at + 2] ?? 0);
  add(features, lemma, gap);
  add(features, lemma, here);
  add(features, lemma, before, Math.min(gap, 3));
  add(features, lemma, before, here);
  add(features, side, place);
  add(features, side, place, here);
  add(features, side, place, before, here);
  add(features, lemma, place);
  add(features, Math.min(commas, 3), before);
  add(features, Math.min(names, 2), here);
  add(features, Math.min(thats, 2), isThat);
  add(features, words[at - 1] ?? 0, here);
  add(features, words[at - 1] ?? 0, words[at] ?? 0);
  add(features, words[at] ?? 0, Math.min(gap, 2));
  add(features, quoted[at] === -1 ? 0 : 1, before);
  add(features, classes[at - 2] ?? 0, before, here);
  add(features, kind, here);
  add(features, kind, Math.min(gap, 4));
  add(features, kind, before, here);
  add(features, kind, pattern);
  add(features, pattern, Math.min(gap, 4));
  add(features, pattern, side, place);
  add(features, skipped);
  add(features, kind, skipped);
  add(features, lemma, skipped);
  add(features, lemma, at === object ? 1 : at === object + 1 ? 2 : at < object ? 3 : 4);
  add(features, kind, at === object ? 1 : at === object + 1 ? 2 : at < object ? 3 : 4, here, next);
}

/** A place where content that began at `start` may end; `at` is the token after its last word. */
export function addEndAfter(
  features: Features,
  coded: CodedLine,
  { lemma, form, kind }: CodedCue,
  { start, at }: { readonly start: number; readonly at: number },
): void {
  const { line, classes, words, verbs } = coded;
  const { tokens, sentenceEnd, quoted } = line;
  const last = sentenceEnd[start] ?? 0;
  const here = at < last ? (classes[at] ?? 0) : 0;
  const next = at + 1 < last ? (classes[at + 1] ?? 0) : 0;
  const next2 = at + 2 < last ? (classes[at + 2] ?? 0) : 0;
  const wordHere = at < last ? (words[at] ?? 0) : 0;
  const wordNext = at + 1 < last ? (words[at + 1] ?? 0) : 0;
  const rest = wordsBetween(coded, at, last);
  const close = rest === 0 ? 0 : rest < 4 ? 1 : rest < 10 ? 2 : 3;
  const opened = classes[start] ?? 0;
  const isMark = tokens[at]?.isWord === false ? 1 : 0;
  let commas = 0;
  let dashes = 0;
  for (let inside = start; inside < at; inside++) {
    const { text = '' } = tokens[inside] ?? {};
    if (text === ',') commas++;
    else if (text === '—' || text === '–' || text === '-' || text === '--') dashes++;
  }
  const verbsInside = countVerbs(coded, start, at, 3);
  const verbsSince = countVerbs(coded, Math.max(start, at - 6), at, 1);
  const tail = outline(coded, at, last);
  const length =
    at - start < 3 ? at - start : at - start < 6 ? 5 : at - start < 12 ? 11 : at - start < 25 ? 24 : 25;
  const inQuotes = quoted[at] !== -1 && quoted[at] === quoted[at - 1] ? 1 : 0;
  const afterQuotes = quoted[at - 1] !== -1 && inQuotes === 0 ? 1 : 0;
  const pattern = outline(coded, start, at);
  const clause = clauseCodes[clauseOf(coded, start, at)];
  add(features, close);
  add(features, close, here);
  add(features, here);
  add(features, here, next);
  add(features, here, next, next2);
  add(features, classes[at - 1] ?? 0, here);
  add(features, opened, here);
  add(features, opened, close);
  add(features, opened, next, here);
  add(features, lemma, close);
  add(features, lemma, here);
  add(features, lemma, here, next);
  add(features, form, here, next);
  add(features, form, here, classAfterMark(coded, at, last));
  add(features, length, here);
  add(features, length, close);
  add(features, length, lemma);
  add(features, Math.min(verbsInside, 2), here);
  add(features, Math.min(verbsInside, 2), close, tokens[start]?.lower === 'that' ? 1 : 0);
  add(features, verbsInside, verbsSince, here, next);
  add(features, Math.min(commas, 3), here, close);
  add(features, commas > 0 ? 1 : 0, dashes % 2, here, next);
  add(features, inQuotes, afterQuotes);
  add(features, inQuotes, close);
  add(features, afterQuotes, here, close);
  add(features, tail);
  add(features, tail, Math.min(verbsInside, 2));
  add(features, tail, opened);
  add(features, tail, pattern);
  add(features, tail, lemma);
  add(features, tail, kind);
  add(features, isMark, verbs[at + 1] ?? 0, close);
  add(features, kind, here, Math.min(verbsInside, 2));
  add(features, kind, close);
  add(features, wordHere, next);
  add(features, wordNext, here);
  add(features, wordHere, wordNext, Math.min(verbsInside, 1));
  add(features, here, wordNext, wordAfter(coded, at + 2, last));
  add(features, words[at - 1] ?? 0, here);
  add(features, clause, here, next);
  add(features, clause, close, isMark);
  add(features, clause, kind, here);
  add(features, clause, wordHere, next, next2);
}

function wordsBetween({ line }: CodedLine, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < 10; at++) if (line.tokens[at]?.isWord) count++;
  return count;
}

function wordAfter({ words }: CodedLine, at: number, last: number): number {
  return at < last ? (words[at] ?? 0) : 0;
}

/** The class of the first word from `at` on that is no mark and does not only join. */
function classAfterMark({ line, classes }: CodedLine, at: number, last: number): number {
  let first = at;
  while (first < last && (!line.tokens[first]?.isWord || line.tokens[first]?.lower === 'and')) first++;
  return first < last ? (classes[first] ?? 0) : 0;
}

/** A place where content before its cue may end. */
export function addEndBefore(
  features: Features,
  { line, classes, words }: CodedLine,
  { cue, lemma, side, kind }: CodedCue,
  at: number,
): void {
  const here = classes[at] ?? 0;
  const last = classes[at - 1] ?? 0;
  const from = cue.subject !== undefined && cue.side === 'before' ? cue.subject.start : cue.start;
  const gap = Math.max(-3, Math.min(from - at, 6));
  add(features, here);
  add(features, gap);
  add(features, gap, here);
  add(features, here, classes[at + 1] ?? 0);
  add(features, lemma, gap);
  add(features, lemma, here);
  add(features, last, here);
  add(features, side, here, gap);
  add(features, kind, here, gap);
  add(features, line.quoted[at - 1] === -1 ? 0 : 1, here);
  add(features, last, gap);
  add(features, words[at - 1] ?? 0, here);
}

/** A place where content that ends at `end` before its cue may begin. */
export function addStartBefore(
  features: Features,
  coded: CodedLine,
  { lemma, side, kind }: CodedCue,
  { end, at }: { readonly end: number; readonly at: number },
): void {
  const { line, classes, words } = coded;
  const first = line.sentenceStart[at] ?? 0;
  const here = classes[at] ?? 0;
  const before = at > first ? (classes[at - 1] ?? 0) : 0;
  const size = end - at;
  const length = size < 4 ? size : size < 9 ? 8 : size < 20 ? 19 : 20;
  const place = at === first ? 1 : at - first < 3 ? 2 : 3;
  const pattern = outline(coded, at, end);
  add(features, place);
  add(features, place, here);
  add(features, place, lemma);
  add(features, place, side, kind);
  add(features, before);
  add(features, before, here);
  add(features, here, classes[at + 1] ?? 0);
  add(features, words[at] ?? 0, place);
  add(features, words[at - 1] ?? 0, here);
  add(features, classes[first] ?? 0, place);
  add(features, length, place);
  add(features, length, before);
  add(features, classes[at - 2] ?? 0, before, place);
  add(features, line.quoted[at] === -1 ? 0 : 1, place);
  add(features, lemma, before);
  add(features, pattern, place);
  add(features, pattern, before);
  add(features, outline(coded, first, at), pattern);
}
