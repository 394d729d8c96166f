/** Features of a place where the content of a cue may end: the words around it. */
import { add, type Features, templatesOf } from '../../../model/hashed-features.ts';
import {
  type CodedLine,
  clauseCodes,
  clauseOf,
  countVerbs,
  outline,
  traits,
} from '../../syntax/token-classes.ts';
import type { CodedCue } from './cue-features.ts';

const endAfterTemplate = templatesOf('endAfter', [
  'close',
  'close here',
  'here',
  'here next',
  'here next next2',
  'previous1 here',
  'opened here',
  'opened close',
  'opened next here',
  'lemma close',
  'lemma here',
  'lemma here next',
  'form here next',
  'form here afterMark',
  'length here',
  'length close',
  'length lemma',
  'verbsInside here',
  'verbsInside close isThat',
  'verbsInside verbsSince here next',
  'commas here close',
  'hasCommas inDashes here next',
  'inQuotes afterQuotes',
  'inQuotes close',
  'afterQuotes here close',
  'tail',
  'tail verbsInside',
  'tail opened',
  'tail pattern',
  'tail lemma',
  'tail kind',
  'isMark nextIsVerb close',
  'kind here verbsInside',
  'kind close',
  'wordHere next',
  'wordNext here',
  'wordHere wordNext verbsInside',
  'here wordNext wordNext2',
  'previousWord here',
  'clause here next',
  'clause close isMark',
  'clause kind here',
  'clause wordHere next next2',
]);

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
    const own = coded.traits[inside] ?? 0;
    if (own & traits.comma) commas++;
    else if (own & traits.dash) dashes++;
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
  add(features, endAfterTemplate.close, close);
  add(features, endAfterTemplate['close here'], close, here);
  add(features, endAfterTemplate.here, here);
  add(features, endAfterTemplate['here next'], here, next);
  add(features, endAfterTemplate['here next next2'], here, next, next2);
  add(features, endAfterTemplate['previous1 here'], classes[at - 1] ?? 0, here);
  add(features, endAfterTemplate['opened here'], opened, here);
  add(features, endAfterTemplate['opened close'], opened, close);
  add(features, endAfterTemplate['opened next here'], opened, next, here);
  add(features, endAfterTemplate['lemma close'], lemma, close);
  add(features, endAfterTemplate['lemma here'], lemma, here);
  add(features, endAfterTemplate['lemma here next'], lemma, here, next);
  add(features, endAfterTemplate['form here next'], form, here, next);
  add(features, endAfterTemplate['form here afterMark'], form, here, classAfterMark(coded, at, last));
  add(features, endAfterTemplate['length here'], length, here);
  add(features, endAfterTemplate['length close'], length, close);
  add(features, endAfterTemplate['length lemma'], length, lemma);
  add(features, endAfterTemplate['verbsInside here'], Math.min(verbsInside, 2), here);
  add(
    features,
    endAfterTemplate['verbsInside close isThat'],
    Math.min(verbsInside, 2),
    close,
    tokens[start]?.lower === 'that' ? 1 : 0,
  );
  add(features, endAfterTemplate['verbsInside verbsSince here next'], verbsInside, verbsSince, here, next);
  add(features, endAfterTemplate['commas here close'], Math.min(commas, 3), here, close);
  add(features, endAfterTemplate['hasCommas inDashes here next'], commas > 0 ? 1 : 0, dashes % 2, here, next);
  add(features, endAfterTemplate['inQuotes afterQuotes'], inQuotes, afterQuotes);
  add(features, endAfterTemplate['inQuotes close'], inQuotes, close);
  add(features, endAfterTemplate['afterQuotes here close'], afterQuotes, here, close);
  add(features, endAfterTemplate.tail, tail);
  add(features, endAfterTemplate['tail verbsInside'], tail, Math.min(verbsInside, 2));
  add(features, endAfterTemplate['tail opened'], tail, opened);
  add(features, endAfterTemplate['tail pattern'], tail, pattern);
  add(features, endAfterTemplate['tail lemma'], tail, lemma);
  add(features, endAfterTemplate['tail kind'], tail, kind);
  add(features, endAfterTemplate['isMark nextIsVerb close'], isMark, verbs[at + 1] ?? 0, close);
  add(features, endAfterTemplate['kind here verbsInside'], kind, here, Math.min(verbsInside, 2));
  add(features, endAfterTemplate['kind close'], kind, close);
  add(features, endAfterTemplate['wordHere next'], wordHere, next);
  add(features, endAfterTemplate['wordNext here'], wordNext, here);
  add(
    features,
    endAfterTemplate['wordHere wordNext verbsInside'],
    wordHere,
    wordNext,
    Math.min(verbsInside, 1),
  );
  add(features, endAfterTemplate['here wordNext wordNext2'], here, wordNext, wordAfter(coded, at + 2, last));
  add(features, endAfterTemplate['previousWord here'], words[at - 1] ?? 0, here);
  add(features, endAfterTemplate['clause here next'], clause, here, next);
  add(features, endAfterTemplate['clause close isMark'], clause, close, isMark);
  add(features, endAfterTemplate['clause kind here'], clause, kind, here);
  add(features, endAfterTemplate['clause wordHere next next2'], clause, wordHere, next, next2);
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

const endBeforeTemplate = templatesOf('endBefore', [
  'here',
  'gap',
  'gap here',
  'here next1',
  'lemma gap',
  'lemma here',
  'last here',
  'side here gap',
  'kind here gap',
  'quotedBefore here',
  'last gap',
  'previousWord here',
]);

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
  add(features, endBeforeTemplate.here, here);
  add(features, endBeforeTemplate.gap, gap);
  add(features, endBeforeTemplate['gap here'], gap, here);
  add(features, endBeforeTemplate['here next1'], here, classes[at + 1] ?? 0);
  add(features, endBeforeTemplate['lemma gap'], lemma, gap);
  add(features, endBeforeTemplate['lemma here'], lemma, here);
  add(features, endBeforeTemplate['last here'], last, here);
  add(features, endBeforeTemplate['side here gap'], side, here, gap);
  add(features, endBeforeTemplate['kind here gap'], kind, here, gap);
  add(features, endBeforeTemplate['quotedBefore here'], line.quoted[at - 1] === -1 ? 0 : 1, here);
  add(features, endBeforeTemplate['last gap'], last, gap);
  add(features, endBeforeTemplate['previousWord here'], words[at - 1] ?? 0, here);
}
