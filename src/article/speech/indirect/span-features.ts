/** What the model of reported speech sees of a whole stretch: its length, its clause, its ends, and what the other models think of it. */
import { add, type Features, templatesOf } from '../../../model/hashed-features.ts';
import { clauseCodes, clauseOf, countVerbs, headCode, outline } from '../../syntax/token-classes.ts';
import type { CandidateSpans, ContentSpan } from './content-spans.ts';

const spanTemplate = templatesOf('span', [
  'where step',
  'where part',
  'where both',
  'step part',
  'where rank',
  'length where',
  'length kind clause',
  'clause where',
  'clause kind where',
  'clause lemma',
  'clause form who',
  'clause next',
  'opened kind',
  'opened lemma',
  'firstWord where',
  'before opened where',
  'next where',
  'next next2 where',
  'next clause both',
  'closes where clause',
  'closes both',
  'marks where',
  'marks closes kind',
  'gap where clause',
  'gap side',
  'who kind where',
  'who both',
  'who clause lemma',
  'pattern where',
  'pattern kind',
  'verbs length where',
  'verbs next closes',
  'lastWord next',
]);

/** Is this what the cue reports, from the first to the last word? */
export function addSpanFeatures(
  features: Features,
  { coded, cue: { cue, lemma, kind, side, form }, slot, chance }: CandidateSpans,
  { start, end, share }: ContentSpan,
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
  const who = headCode(head);
  const closes = !tokens.slice(end, last).some(({ isWord }) => isWord) ? 1 : 2;
  let marks = 0;
  for (let at = start; at < end && marks < 2; at++)
    if (quoted[at] !== -1) marks = quoted[start] === quoted[at] ? 2 : 1;
  const gap = slot === 'after' ? Math.min(6, start - cue.end) : Math.min(6, cue.start - end);
  const pattern = outline(coded, start, end);
  const verbs = countVerbs(coded, start, end, 3);
  add(features, spanTemplate['where step'], where, step);
  add(features, spanTemplate['where part'], where, part);
  add(features, spanTemplate['where both'], where, both);
  add(features, spanTemplate['step part'], step, part);
  add(features, spanTemplate['where rank'], where, rank);
  add(features, spanTemplate['length where'], length, where);
  add(features, spanTemplate['length kind clause'], length, kind, clause);
  add(features, spanTemplate['clause where'], clause, where);
  add(features, spanTemplate['clause kind where'], clause, kind, where);
  add(features, spanTemplate['clause lemma'], clause, lemma);
  add(features, spanTemplate['clause form who'], clause, form, who);
  add(features, spanTemplate['clause next'], clause, next);
  add(features, spanTemplate['opened kind'], opened, kind);
  add(features, spanTemplate['opened lemma'], opened, lemma);
  add(features, spanTemplate['firstWord where'], words[start] ?? 0, where);
  add(features, spanTemplate['before opened where'], before, opened, where);
  add(features, spanTemplate['next where'], next, where);
  add(features, spanTemplate['next next2 where'], next, next2, where);
  add(features, spanTemplate['next clause both'], next, clause, both);
  add(features, spanTemplate['closes where clause'], closes, where, clause);
  add(features, spanTemplate['closes both'], closes, both);
  add(features, spanTemplate['marks where'], marks, where);
  add(features, spanTemplate['marks closes kind'], marks, closes, kind);
  add(features, spanTemplate['gap where clause'], gap, where, clause);
  add(features, spanTemplate['gap side'], gap, side);
  add(features, spanTemplate['who kind where'], who, kind, where);
  add(features, spanTemplate['who both'], who, both);
  add(features, spanTemplate['who clause lemma'], who, clause, lemma);
  add(features, spanTemplate['pattern where'], pattern, where);
  add(features, spanTemplate['pattern kind'], pattern, kind);
  add(features, spanTemplate['verbs length where'], verbs, length, where);
  add(features, spanTemplate['verbs next closes'], verbs, next, closes);
  add(features, spanTemplate['lastWord next'], words[end - 1] ?? 0, next);
}
