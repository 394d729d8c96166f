/** What the model of reported speech sees of a whole stretch: its length, its clause, its ends, and what the other models think of it. */
import { add, type Features } from '../../../model/hashed-features.ts';
import type { Candidates, Stretch } from './content-spans.ts';
import { clauseCodes, clauseOf, countVerbs, headKind, outline } from './token-classes.ts';

/** Is this what the cue reports, from the first to the last word? */
export function addStretch(
  features: Features,
  { coded, cue: { cue, lemma, kind, side, form }, slot, chance }: Candidates,
  { start, end, share }: Stretch,
  rank: number,
): void {
  const { line, classes, words } = coded;
  const { tokens, sentenceStart, sentenceEnd, quoted } = line;
  const first = sentenceStart[start] ?? 0;
  const last = sentenceEnd[start] ?? 0;
  const where = slot === 'after' ? 1 : 2;
  const step = Math.min(9, Math.floor(chance * 10)) + 1;
  const part = Math.min(9, Math.floor(share * 10)) + 1;
  const both = Math.min(9, Math.floor(chance * share * 10)) + 1;
  const size = end - start;
  const length = size < 4 ? size : size < 8 ? 7 : size < 15 ? 14 : size < 30 ? 29 : 30;
  const clause = clauseCodes[clauseOf(coded, start, end)];
  const opened = classes[start] ?? 0;
  const before = start > first ? (classes[start - 1] ?? 0) : 1;
  const next = end < last ? (classes[end] ?? 0) : 1;
  const next2 = end + 1 < last ? (classes[end + 1] ?? 0) : 1;
  const head = cue.subject && tokens[cue.subject.head];
  const who = head === undefined ? 0 : headKind(head);
  const closes = !tokens.slice(end, last).some(({ isWord }) => isWord) ? 1 : 2;
  let marks = 0;
  for (let at = start; at < end && marks < 2; at++)
    if (quoted[at] !== -1) marks = quoted[start] === quoted[at] ? 2 : 1;
  const gap = slot === 'after' ? Math.min(6, start - cue.end) : Math.min(6, cue.start - end);
  const pattern = outline(coded, start, end);
  const verbs = countVerbs(coded, start, end, 3);
  add(features, where, step);
  add(features, where, part);
  add(features, where, both);
  add(features, step, part);
  add(features, where, rank);
  add(features, length, where);
  add(features, length, kind, clause);
  add(features, clause, where);
  add(features, clause, kind, where);
  add(features, clause, lemma);
  add(features, clause, form, who);
  add(features, clause, next);
  add(features, opened, kind);
  add(features, opened, lemma);
  add(features, words[start] ?? 0, where);
  add(features, before, opened, where);
  add(features, next, where);
  add(features, next, next2, where);
  add(features, next, clause, both);
  add(features, closes, where, clause);
  add(features, closes, both);
  add(features, marks, where);
  add(features, marks, closes, kind);
  add(features, gap, where, clause);
  add(features, gap, side);
  add(features, who, kind, where);
  add(features, who, both);
  add(features, who, clause, lemma);
  add(features, pattern, where);
  add(features, pattern, kind);
  add(features, verbs, length, where);
  add(features, verbs, next, closes);
  add(features, words[end - 1] ?? 0, next);
}
