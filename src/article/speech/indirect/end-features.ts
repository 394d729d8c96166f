/** Features of a place where the content of a cue may end: the words around it. */
import { addCombinations, combinationsOf } from '../../../model/feature-combinations.ts';
import type { Features } from '../../../model/hashed-features.ts';
import {
  type CodedLine,
  clauseCodes,
  clauseOf,
  countVerbs,
  outline,
  traits,
} from '../../syntax/token-classes.ts';
import type { CodedCue } from './cue-features.ts';

const after = combinationsOf(
  'endAfter',
  [
    'close',
    'here',
    'next',
    'next2',
    'previous1',
    'opened',
    'lemma',
    'form',
    'afterMark',
    'length',
    'verbsUpTo2',
    'isThat',
    'verbsInside',
    'verbsSince',
    'commas',
    'hasCommas',
    'inDashes',
    'inQuotes',
    'afterQuotes',
    'tail',
    'pattern',
    'kind',
    'isMark',
    'nextIsVerb',
    'wordHere',
    'wordNext',
    'hasVerb',
    'wordNext2',
    'previousWord',
    'clause',
  ],
  [
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
    ['verbsInside here', 'verbsUpTo2 here'],
    ['verbsInside close isThat', 'verbsUpTo2 close isThat'],
    'verbsInside verbsSince here next',
    'commas here close',
    'hasCommas inDashes here next',
    'inQuotes afterQuotes',
    'inQuotes close',
    'afterQuotes here close',
    'tail',
    ['tail verbsInside', 'tail verbsUpTo2'],
    'tail opened',
    'tail pattern',
    'tail lemma',
    'tail kind',
    'isMark nextIsVerb close',
    ['kind here verbsInside', 'kind here verbsUpTo2'],
    'kind close',
    'wordHere next',
    'wordNext here',
    ['wordHere wordNext verbsInside', 'wordHere wordNext hasVerb'],
    'here wordNext wordNext2',
    'previousWord here',
    'clause here next',
    'clause close isMark',
    'clause kind here',
    'clause wordHere next next2',
  ],
);

/**
 * Adds the features of a place where content that began at `start` may end. `at` is the token after its last
 * word.
 */
export function addEndAfter(
  features: Features,
  coded: CodedLine,
  cue: CodedCue,
  place: { readonly start: number; readonly at: number },
): void {
  const { values, at } = after;
  values[at.lemma] = cue.lemma;
  values[at.form] = cue.form;
  values[at.kind] = cue.kind;
  describeTail(coded, place.at, coded.line.sentenceEnd[place.start] ?? 0);
  describeMarks(coded, place.at);
  describeContent(coded, place.start, place.at);
  addCombinations(features, after);
}

/** Describes the words around token `end`, where the content may end; the sentence ends at `last`. */
function describeTail(coded: CodedLine, end: number, last: number): void {
  const { values, at } = after;
  const { classes, words, verbs } = coded;
  const rest = wordsBetween(coded, end, last);
  values[at.close] = rest === 0 ? 0 : rest < 4 ? 1 : rest < 10 ? 2 : 3;
  values[at.here] = end < last ? (classes[end] ?? 0) : 0;
  values[at.next] = end + 1 < last ? (classes[end + 1] ?? 0) : 0;
  values[at.next2] = end + 2 < last ? (classes[end + 2] ?? 0) : 0;
  values[at.wordHere] = wordAfter(coded, end, last);
  values[at.wordNext] = wordAfter(coded, end + 1, last);
  values[at.wordNext2] = wordAfter(coded, end + 2, last);
  values[at.previous1] = classes[end - 1] ?? 0;
  values[at.previousWord] = words[end - 1] ?? 0;
  values[at.nextIsVerb] = verbs[end + 1] ?? 0;
  values[at.afterMark] = classAfterMark(coded, end, last);
  values[at.tail] = outline(coded, end, last);
}

/** Describes the punctuation and quotation marks at the end. */
function describeMarks({ line: { tokens, quoted } }: CodedLine, end: number): void {
  const { values, at } = after;
  const inQuotes = quoted[end] !== -1 && quoted[end] === quoted[end - 1];
  values[at.isMark] = tokens[end]?.isWord === false ? 1 : 0;
  values[at.inQuotes] = inQuotes ? 1 : 0;
  values[at.afterQuotes] = quoted[end - 1] !== -1 && !inQuotes ? 1 : 0;
}

/** Describes the content itself. */
function describeContent(coded: CodedLine, start: number, end: number): void {
  const { values, at } = after;
  const size = end - start;
  let commas = 0;
  let dashes = 0;
  for (let inside = start; inside < end; inside++) {
    const own = coded.traits[inside] ?? 0;
    if (own & traits.comma) commas++;
    else if (own & traits.dash) dashes++;
  }
  const verbs = countVerbs(coded, start, end, 3);
  values[at.opened] = coded.classes[start] ?? 0;
  values[at.isThat] = coded.line.tokens[start]?.lower === 'that' ? 1 : 0;
  values[at.length] = size < 3 ? size : size < 6 ? 5 : size < 12 ? 11 : size < 25 ? 24 : 25;
  values[at.commas] = Math.min(commas, 3);
  values[at.hasCommas] = commas > 0 ? 1 : 0;
  values[at.inDashes] = dashes % 2;
  values[at.verbsInside] = verbs;
  values[at.verbsUpTo2] = Math.min(verbs, 2);
  values[at.hasVerb] = Math.min(verbs, 1);
  values[at.verbsSince] = countVerbs(coded, Math.max(start, end - 6), end, 1);
  values[at.pattern] = outline(coded, start, end);
  values[at.clause] = clauseCodes[clauseOf(coded, start, end)];
}

function wordsBetween({ line }: CodedLine, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < 10; at++) if (line.tokens[at]?.isWord) count++;
  return count;
}

function wordAfter({ words }: CodedLine, at: number, last: number): number {
  return at < last ? (words[at] ?? 0) : 0;
}

/** The class of the first word from `at` on, "and" and punctuation skipped. */
function classAfterMark({ line, classes }: CodedLine, at: number, last: number): number {
  let first = at;
  while (first < last && (!line.tokens[first]?.isWord || line.tokens[first]?.lower === 'and')) first++;
  return first < last ? (classes[first] ?? 0) : 0;
}

const before = combinationsOf(
  'endBefore',
  ['here', 'gap', 'next1', 'lemma', 'last', 'side', 'kind', 'quotedBefore', 'previousWord'],
  [
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
  ],
);

/** Adds the features of a place where content before its cue may end. */
export function addEndBefore(
  features: Features,
  { line, classes, words }: CodedLine,
  { cue, lemma, side, kind }: CodedCue,
  end: number,
): void {
  const { values, at } = before;
  const from = cue.subject !== undefined && cue.side === 'before' ? cue.subject.start : cue.start;
  values[at.here] = classes[end] ?? 0;
  values[at.last] = classes[end - 1] ?? 0;
  values[at.gap] = Math.max(-3, Math.min(from - end, 6));
  values[at.next1] = classes[end + 1] ?? 0;
  values[at.previousWord] = words[end - 1] ?? 0;
  values[at.quotedBefore] = line.quoted[end - 1] === -1 ? 0 : 1;
  values[at.lemma] = lemma;
  values[at.side] = side;
  values[at.kind] = kind;
  addCombinations(features, before);
}
