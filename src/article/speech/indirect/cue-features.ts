/** What the model of reported speech sees of a cue: the verb, its form and subject, and its neighbours. */

import { add, codeOf, type Features } from '../../../model/hashed-features.ts';
import { subjectAfter } from '../../syntax/subject-phrases.ts';
import type { Cue } from '../cues.ts';
import { type CodedLine, countVerbs, headKind, outline } from './token-classes.ts';

/** A cue with what is asked about it at every place: as numbers. */
export type CodedCue = {
  readonly cue: Cue;
  readonly lemma: number;
  readonly word: number;
  readonly form: number;
  readonly side: number;
  /** How the verb is used, so that rare verbs are judged like others of their kind. */
  readonly kind: number;
  /** The token after the cue, and after its subject when that follows. */
  readonly past: number;
  /** The token after the noun phrase that follows: in "told the paper that" after "the paper". */
  readonly object: number;
};

/** `cue` as numbers. */
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

/** The cue and its neighbours: does it report anything after it, or before it? `earlier` is the cue before it in its sentence. */
export function addCueFeatures(
  features: Features,
  coded: CodedLine,
  { cue, lemma, word, form, side, kind, past, object }: CodedCue,
  isTaken: (at: number) => boolean,
  earlier: Cue | undefined,
): void {
  const { line, classes, words } = coded;
  const { sentenceStart, sentenceEnd, tokens } = line;
  const { verb, end, start, subject } = cue;
  const first = sentenceStart[verb] ?? 0;
  const last = sentenceEnd[verb] ?? 0;
  const isBefore = subject !== undefined && cue.side === 'before';
  const from = isBefore ? subject.start : start;
  const classAt = (at: number) => (at >= first && at < last ? (classes[at] ?? 0) : 0);
  const wordAt = (at: number) => (at >= first && at < last ? (words[at] ?? 0) : 0);
  const next = classAt(end);
  const next2 = classAt(end + 1);
  const before = classAt(start - 1);
  const comma = classAt(from - 1);
  const afterSubject = classAt(past);
  const opens = cue.start === first || subject?.start === first ? 1 : 2;
  const headToken = subject && tokens[subject.head];
  const head = headToken === undefined ? 0 : headKind(headToken);
  const subjectType = subject === undefined ? 0 : codeOf(subject.type);
  const nextTaken = isTaken(end) || isTaken(end + 1) ? 1 : 0;
  const quotedBefore = from > first && isTaken(from - 1) ? 1 : 0;
  const verbsAfter = countVerbs(coded, past, last, 2);
  const that = hasThat(coded, end, last);
  const taken = nextTaken * 2 + quotedBefore;
  add(features);
  add(features, word);
  add(features, lemma);
  add(features, form);
  add(features, word, next);
  add(features, word, wordAt(end));
  add(features, lemma, side);
  add(features, word, before);
  add(features, word, wordAt(start - 1));
  add(features, next);
  add(features, next, next2);
  add(features, wordAt(end), wordAt(end + 1));
  add(features, wordAt(end));
  add(features, before);
  add(features, classAt(start - 2), before);
  add(features, start < verb ? classAt(verb - 1) : 1, form);
  add(features, side, form, subjectType);
  add(features, kind, form);
  add(features, kind, lemma);
  add(features, kind, next);
  add(features, kind, side, form);
  add(features, kind, subjectType, next);
  add(features, taken);
  add(features, taken, lemma);
  add(features, taken, kind);
  add(features, comma, side);
  add(features, comma, lemma);
  add(features, comma, next, kind);
  add(features, comma, next, next2);
  add(features, comma, afterSubject, side, quotedBefore);
  add(features, comma, afterSubject, lemma);
  add(features, afterSubject, lemma);
  add(features, afterSubject, kind, side);
  add(features, opens, comma, next);
  add(features, opens, afterSubject, kind, side);
  add(features, Math.min(8, last - end));
  add(features, Math.min(8, last - past), kind);
  add(features, Math.min(4, start - first));
  add(features, codeOf(line.paragraph.kind), form);
  add(features, kind, verbsAfter);
  add(features, next, verbsAfter);
  add(features, head, form);
  add(features, head, kind);
  add(features, head, lemma);
  add(features, subject === undefined ? 0 : wordAt(subject.head), kind);
  add(features, that, kind);
  add(features, that, lemma);
  add(features, earlier === undefined ? 0 : codeOf(earlier.word.lemma), kind);
  add(
    features,
    earlier === undefined ? 0 : codeOf(earlier.side),
    kind,
    Math.min(4, verb - (earlier?.verb ?? 0)),
  );
  add(features, object > past ? 1 : 0, lemma, classAt(object));
  add(features, object > past ? 1 : 0, kind, classAt(object), classAt(object + 1));
  add(features, outline(coded, end, last), kind);
  add(features, outline(coded, past, last), side, kind);
  add(features, outline(coded, past, last), lemma);
  add(features, outline(coded, first, from), kind);
}

const that = codeOf('that');
const farthestThat = 12;

/** 1 when "that" comes soon, 2 when it comes after a comma. */
function hasThat({ words, line }: CodedLine, from: number, until: number): number {
  for (let at = from; at < until && at < from + farthestThat; at++) {
    if (words[at] === that) return line.tokens[at - 1]?.isWord ? 1 : 2;
  }
  return 0;
}
