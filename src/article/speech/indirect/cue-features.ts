/** Features of a cue for the models of indirect speech: the verb, its form and subject, and the words around it. */

import { addCombinations, combinationsOf } from '../../../model/feature-combinations.ts';
import { add, codeOf, type Features } from '../../../model/hashed-features.ts';
import { subjectAfter } from '../../syntax/subject-phrases.ts';
import { type CodedLine, countVerbs, headCode, outline } from '../../syntax/token-classes.ts';
import type { Cue } from '../cues.ts';

/** A cue encoded as numbers, which the features of every place use. */
export type CodedCue = {
  readonly cue: Cue;
  readonly lemma: number;
  readonly word: number;
  readonly form: number;
  readonly side: number;
  /** The use of the verb, so that a rare verb shares weights with similar verbs. */
  readonly kind: number;
  /** The token after the cue, or after its subject if the subject follows. */
  readonly past: number;
  /** The token after the noun phrase that follows the cue: "that" in "told the paper that". */
  readonly object: number;
};

/** Encodes `cue` as numbers. */
export function encodeCue({ line }: CodedLine, cue: Cue): CodedCue {
  const { word, isNoun, isPassive, side, subject, verb, end } = cue;
  const { lemma, form, takesClause, isTag, isSpeech } = word;
  const use = takesClause ? 1 : isTag ? 2 : isSpeech ? 3 : 4;
  const past = side === 'after' && subject ? Math.max(end, subject.end) : end;
  return {
    cue,
    lemma: codeOf(lemma),
    word: codeOf(line.tokens[verb]?.lower ?? ''),
    form: codeOf(form),
    side: codeOf(side),
    kind: use + (isNoun ? 4 : isPassive ? 8 : 0),
    past,
    object: subjectAfter(line, past - 1, line.sentenceEnd[verb] ?? past)?.end ?? past,
  };
}

const combined = combinationsOf(
  'cue',
  [
    'bias',
    'word',
    'lemma',
    'form',
    'next',
    'nextWord',
    'side',
    'before',
    'wordBefore',
    'next2',
    'nextWord2',
    'before2',
    'auxiliary',
    'subjectType',
    'kind',
    'taken',
    'comma',
    'afterSubject',
    'quotedBefore',
    'opens',
    'rest',
    'restPast',
    'lead',
    'paragraphKind',
    'verbsAfter',
    'head',
    'subjectWord',
    'that',
    'earlierLemma',
    'hasObject',
    'objectNext',
    'objectNext2',
    'patternAfter',
    'patternPast',
    'patternBefore',
  ],
  [
    'bias',
    'word',
    'lemma',
    'form',
    'word next',
    'word nextWord',
    'lemma side',
    'word before',
    'word wordBefore',
    'next',
    'next next2',
    'nextWord nextWord2',
    'nextWord',
    'before',
    'before2 before',
    'auxiliary form',
    'side form subjectType',
    'kind form',
    'kind lemma',
    'kind next',
    'kind side form',
    'kind subjectType next',
    'taken',
    'taken lemma',
    'taken kind',
    'comma side',
    'comma lemma',
    'comma next kind',
    'comma next next2',
    'comma afterSubject side quotedBefore',
    'comma afterSubject lemma',
    'afterSubject lemma',
    'afterSubject kind side',
    'opens comma next',
    'opens afterSubject kind side',
    'rest',
    'restPast kind',
    'lead',
    'paragraphKind form',
    'kind verbsAfter',
    'next verbsAfter',
    'head form',
    'head kind',
    'head lemma',
    'subjectWord kind',
    'that kind',
    'that lemma',
    'earlierLemma kind',
    'hasObject lemma objectNext',
    'hasObject kind objectNext objectNext2',
    'patternAfter kind',
    'patternPast side kind',
    'patternPast lemma',
    'patternBefore kind',
  ],
);

/**
 * Adds the features of a cue and its neighbours. They decide whether it has content after it or before it.
 * `earlier` is the cue before it in the sentence.
 */
export function addCueFeatures(
  features: Features,
  coded: CodedLine,
  codedCue: CodedCue,
  isTaken: (at: number) => boolean,
  earlier: Cue | undefined,
): void {
  const { values, at } = combined;
  const { cue, word, lemma, form, side, kind } = codedCue;
  values[at.bias] = 0; // the same for every cue
  values[at.word] = word;
  values[at.lemma] = lemma;
  values[at.form] = form;
  values[at.side] = side;
  values[at.kind] = kind;
  values[at.paragraphKind] = codeOf(coded.line.paragraph.kind);
  values[at.earlierLemma] = earlier === undefined ? 0 : codeOf(earlier.word.lemma);
  describeNeighbours(coded, cue);
  describeSubject(coded, codedCue, isTaken);
  describeRest(coded, codedCue);
  addCombinations(features, combined);
  // The side takes the place of a combination's code. Changing that would require a new fit.
  const earlierSide = earlier === undefined ? 0 : codeOf(earlier.side);
  add(features, earlierSide, kind, Math.min(4, cue.verb - (earlier?.verb ?? 0)));
}

/** The number of the token at `at`; 0 outside the sentence of the cue. */
function inSentence({ line }: CodedLine, { verb }: Cue, numbers: Int32Array, at: number): number {
  return at >= (line.sentenceStart[verb] ?? 0) && at < (line.sentenceEnd[verb] ?? 0) ? (numbers[at] ?? 0) : 0;
}

/** Describes the words right before and after the cue. */
function describeNeighbours(coded: CodedLine, cue: Cue): void {
  const { values, at } = combined;
  const { verb, start, end } = cue;
  const classAt = (token: number) => inSentence(coded, cue, coded.classes, token);
  const wordAt = (token: number) => inSentence(coded, cue, coded.words, token);
  values[at.next] = classAt(end);
  values[at.next2] = classAt(end + 1);
  values[at.nextWord] = wordAt(end);
  values[at.nextWord2] = wordAt(end + 1);
  values[at.before] = classAt(start - 1);
  values[at.before2] = classAt(start - 2);
  values[at.wordBefore] = wordAt(start - 1);
  values[at.auxiliary] = start < verb ? classAt(verb - 1) : 1;
}

/** Describes the subject of the cue, the token before it, and whether quotations adjoin. */
function describeSubject(
  coded: CodedLine,
  { cue, past }: Pick<CodedCue, 'cue' | 'past'>,
  isTaken: (at: number) => boolean,
): void {
  const { values, at } = combined;
  const { subject, side, start, end, verb } = cue;
  const first = coded.line.sentenceStart[verb] ?? 0;
  const from = subject !== undefined && side === 'before' ? subject.start : start;
  const quotedBefore = from > first && isTaken(from - 1) ? 1 : 0;
  const nextTaken = isTaken(end) || isTaken(end + 1) ? 1 : 0;
  values[at.subjectType] = subject === undefined ? 0 : codeOf(subject.type);
  values[at.subjectWord] = subject === undefined ? 0 : inSentence(coded, cue, coded.words, subject.head);
  values[at.head] = headCode(subject && coded.line.tokens[subject.head]);
  values[at.comma] = inSentence(coded, cue, coded.classes, from - 1);
  values[at.afterSubject] = inSentence(coded, cue, coded.classes, past);
  values[at.opens] = start === first || subject?.start === first ? 1 : 2;
  values[at.quotedBefore] = quotedBefore;
  values[at.taken] = nextTaken * 2 + quotedBefore;
  values[at.lead] = Math.min(4, start - first);
  values[at.patternBefore] = outline(coded, first, from);
}

/** Describes the rest of the sentence after the cue. */
function describeRest(
  coded: CodedLine,
  { cue, past, object }: Pick<CodedCue, 'cue' | 'past' | 'object'>,
): void {
  const { values, at } = combined;
  const last = coded.line.sentenceEnd[cue.verb] ?? 0;
  values[at.rest] = Math.min(8, last - cue.end);
  values[at.restPast] = Math.min(8, last - past);
  values[at.verbsAfter] = countVerbs(coded, past, last, 2);
  values[at.that] = hasThat(coded, cue.end, last);
  values[at.hasObject] = object > past ? 1 : 0;
  values[at.objectNext] = inSentence(coded, cue, coded.classes, object);
  values[at.objectNext2] = inSentence(coded, cue, coded.classes, object + 1);
  values[at.patternAfter] = outline(coded, cue.end, last);
  values[at.patternPast] = outline(coded, past, last);
}

const that = codeOf('that');
const farthestThat = 12;

/** 1 if "that" occurs within 12 tokens, 2 if a mark precedes it, else 0. */
function hasThat({ words, line }: CodedLine, from: number, until: number): number {
  for (let at = from; at < until && at < from + farthestThat; at++) {
    if (words[at] === that) return line.tokens[at - 1]?.isWord ? 1 : 2;
  }
  return 0;
}
