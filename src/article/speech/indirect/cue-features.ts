/** What the model of reported speech sees of a cue: the verb, its form and subject, and its neighbours. */

import { add, codeOf, type Features, templatesOf } from '../../../model/hashed-features.ts';
import { subjectAfter } from '../../syntax/subject-phrases.ts';
import { type CodedLine, countVerbs, headCode, outline } from '../../syntax/token-classes.ts';
import type { Cue } from '../cues.ts';

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

const cueTemplate = templatesOf('cue', [
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
]);

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
  const head = headCode(headToken);
  const subjectType = subject === undefined ? 0 : codeOf(subject.type);
  const nextTaken = isTaken(end) || isTaken(end + 1) ? 1 : 0;
  const quotedBefore = from > first && isTaken(from - 1) ? 1 : 0;
  const verbsAfter = countVerbs(coded, past, last, 2);
  const that = hasThat(coded, end, last);
  const taken = nextTaken * 2 + quotedBefore;
  add(features, cueTemplate.bias);
  add(features, cueTemplate.word, word);
  add(features, cueTemplate.lemma, lemma);
  add(features, cueTemplate.form, form);
  add(features, cueTemplate['word next'], word, next);
  add(features, cueTemplate['word nextWord'], word, wordAt(end));
  add(features, cueTemplate['lemma side'], lemma, side);
  add(features, cueTemplate['word before'], word, before);
  add(features, cueTemplate['word wordBefore'], word, wordAt(start - 1));
  add(features, cueTemplate.next, next);
  add(features, cueTemplate['next next2'], next, next2);
  add(features, cueTemplate['nextWord nextWord2'], wordAt(end), wordAt(end + 1));
  add(features, cueTemplate.nextWord, wordAt(end));
  add(features, cueTemplate.before, before);
  add(features, cueTemplate['before2 before'], classAt(start - 2), before);
  add(features, cueTemplate['auxiliary form'], start < verb ? classAt(verb - 1) : 1, form);
  add(features, cueTemplate['side form subjectType'], side, form, subjectType);
  add(features, cueTemplate['kind form'], kind, form);
  add(features, cueTemplate['kind lemma'], kind, lemma);
  add(features, cueTemplate['kind next'], kind, next);
  add(features, cueTemplate['kind side form'], kind, side, form);
  add(features, cueTemplate['kind subjectType next'], kind, subjectType, next);
  add(features, cueTemplate.taken, taken);
  add(features, cueTemplate['taken lemma'], taken, lemma);
  add(features, cueTemplate['taken kind'], taken, kind);
  add(features, cueTemplate['comma side'], comma, side);
  add(features, cueTemplate['comma lemma'], comma, lemma);
  add(features, cueTemplate['comma next kind'], comma, next, kind);
  add(features, cueTemplate['comma next next2'], comma, next, next2);
  add(features, cueTemplate['comma afterSubject side quotedBefore'], comma, afterSubject, side, quotedBefore);
  add(features, cueTemplate['comma afterSubject lemma'], comma, afterSubject, lemma);
  add(features, cueTemplate['afterSubject lemma'], afterSubject, lemma);
  add(features, cueTemplate['afterSubject kind side'], afterSubject, kind, side);
  add(features, cueTemplate['opens comma next'], opens, comma, next);
  add(features, cueTemplate['opens afterSubject kind side'], opens, afterSubject, kind, side);
  add(features, cueTemplate.rest, Math.min(8, last - end));
  add(features, cueTemplate['restPast kind'], Math.min(8, last - past), kind);
  add(features, cueTemplate.lead, Math.min(4, start - first));
  add(features, cueTemplate['paragraphKind form'], codeOf(line.paragraph.kind), form);
  add(features, cueTemplate['kind verbsAfter'], kind, verbsAfter);
  add(features, cueTemplate['next verbsAfter'], next, verbsAfter);
  add(features, cueTemplate['head form'], head, form);
  add(features, cueTemplate['head kind'], head, kind);
  add(features, cueTemplate['head lemma'], head, lemma);
  add(features, cueTemplate['subjectWord kind'], subject === undefined ? 0 : wordAt(subject.head), kind);
  add(features, cueTemplate['that kind'], that, kind);
  add(features, cueTemplate['that lemma'], that, lemma);
  add(
    features,
    cueTemplate['earlierLemma kind'],
    earlier === undefined ? 0 : codeOf(earlier.word.lemma),
    kind,
  );
  add(
    features,
    earlier === undefined ? 0 : codeOf(earlier.side),
    kind,
    Math.min(4, verb - (earlier?.verb ?? 0)),
  );
  add(features, cueTemplate['hasObject lemma objectNext'], object > past ? 1 : 0, lemma, classAt(object));
  add(
    features,
    cueTemplate['hasObject kind objectNext objectNext2'],
    object > past ? 1 : 0,
    kind,
    classAt(object),
    classAt(object + 1),
  );
  add(features, cueTemplate['patternAfter kind'], outline(coded, end, last), kind);
  add(features, cueTemplate['patternPast side kind'], outline(coded, past, last), side, kind);
  add(features, cueTemplate['patternPast lemma'], outline(coded, past, last), lemma);
  add(features, cueTemplate['patternBefore kind'], outline(coded, first, from), kind);
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
