/** Features of a whole content span: its length, its clause, its boundaries, and the scores of the other models. */
import { addCombinations, combinationsOf } from '../../../model/feature-combinations.ts';
import type { Features } from '../../../model/hashed-features.ts';
import {
  type CodedLine,
  clauseCodes,
  clauseOf,
  countVerbs,
  headCode,
  outline,
} from '../../syntax/token-classes.ts';
import type { CandidateSpans, ContentSpan } from './content-spans.ts';

const span = combinationsOf(
  'span',
  [
    'where',
    'step',
    'part',
    'both',
    'rank',
    'length',
    'kind',
    'clause',
    'lemma',
    'form',
    'who',
    'next',
    'opened',
    'firstWord',
    'before',
    'next2',
    'closes',
    'marks',
    'gap',
    'side',
    'pattern',
    'verbs',
    'lastWord',
  ],
  [
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
  ],
);

/** Adds the features of a content span. They decide whether the cue reports exactly these words. */
export function addSpanFeatures(
  features: Features,
  candidates: CandidateSpans,
  content: ContentSpan,
  rank: number,
): void {
  const { values, at } = span;
  const { coded, cue, slot } = candidates;
  const { start, end } = content;
  values[at.kind] = cue.kind;
  values[at.lemma] = cue.lemma;
  values[at.form] = cue.form;
  values[at.side] = cue.side;
  values[at.who] = headCode(cue.cue.subject && coded.line.tokens[cue.cue.subject.head]);
  values[at.where] = slot === 'after' ? 1 : 2;
  values[at.gap] = Math.min(6, slot === 'after' ? start - cue.cue.end : cue.cue.start - end);
  values[at.rank] = rank;
  describeChances(candidates.chance, content.share);
  describeEdges(coded, content);
  describeContent(coded, content);
  addCombinations(features, span);
}

/** Describes the probabilities of the cue and boundary models, in tenths. */
function describeChances(chance: number, share: number): void {
  const { values, at } = span;
  values[at.step] = Math.min(9, Math.floor(chance * 10)) + 1;
  values[at.part] = Math.min(9, Math.floor(share * 10)) + 1;
  values[at.both] = Math.min(9, Math.floor(chance * share * 10)) + 1;
}

/** Describes the words at both boundaries, inside and outside. */
function describeEdges({ line, classes, words }: CodedLine, { start, end }: ContentSpan): void {
  const { values, at } = span;
  const first = line.sentenceStart[start] ?? 0;
  const last = line.sentenceEnd[start] ?? 0;
  values[at.opened] = classes[start] ?? 0;
  values[at.firstWord] = words[start] ?? 0;
  values[at.lastWord] = words[end - 1] ?? 0;
  values[at.before] = start > first ? (classes[start - 1] ?? 0) : 1;
  values[at.next] = end < last ? (classes[end] ?? 0) : 1;
  values[at.next2] = end + 1 < last ? (classes[end + 1] ?? 0) : 1;
  values[at.closes] = line.tokens.slice(end, last).some(({ isWord }) => isWord) ? 2 : 1;
}

/** Describes the content as a whole. */
function describeContent(coded: CodedLine, { start, end }: ContentSpan): void {
  const { values, at } = span;
  const { quoted } = coded.line;
  const size = end - start;
  let marks = 0;
  for (let inside = start; inside < end && marks < 2; inside++)
    if (quoted[inside] !== -1) marks = quoted[start] === quoted[inside] ? 2 : 1;
  values[at.marks] = marks;
  values[at.length] = size < 4 ? size : size < 8 ? 7 : size < 15 ? 14 : size < 30 ? 29 : 30;
  values[at.clause] = clauseCodes[clauseOf(coded, start, end)];
  values[at.verbs] = countVerbs(coded, start, end, 3);
  values[at.pattern] = outline(coded, start, end);
}
