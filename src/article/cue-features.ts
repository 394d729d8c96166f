/** What the model of reported speech sees of a cue: the verb, its form and subject, and its neighbours. */
import type { Cue } from './cues.ts';
import type { Line } from './lines.ts';
import { countVerbs } from './word-classes.ts';

/** The cue and its neighbours: does it report anything after it, or before it? */
export function cueFeatures(
  line: Line,
  classes: readonly string[],
  cue: Cue,
  isTaken: (at: number) => boolean,
): string[] {
  const { tokens, sentenceStart, sentenceEnd } = line;
  const { verb, end, start } = cue;
  const { lemma, form } = cue.word;
  const word = tokens[verb]?.lower ?? '';
  const first = sentenceStart[verb] ?? 0;
  const last = sentenceEnd[verb] ?? 0;
  const kind = cueKind(cue);
  // What stands right after the cue and its subject, and whether both open the sentence.
  const past =
    cue.side === 'after' && cue.subject ? (classes[cue.subject.end] ?? '^') : (classes[cue.end] ?? '^');
  const opens = cue.start === first || cue.subject?.start === first;
  const head = cue.subject === undefined ? '-' : (classes[cue.subject.head] ?? '^');
  const next = classes[end] ?? '^';
  const before = classes[start - 1] ?? '^';
  const nextTaken = isTaken(end) || isTaken(end + 1) ? 'q' : '';
  const quotedBefore =
    (start > first && isTaken(start - 1)) ||
    (cue.subject !== undefined &&
      cue.side === 'before' &&
      cue.subject.start > first &&
      isTaken(cue.subject.start - 1));
  const comma =
    cue.subject !== undefined && cue.side === 'before' ? (classes[cue.subject.start - 1] ?? '^') : before;
  return [
    'bias',
    `w=${word}`,
    `l=${lemma}`,
    `f=${form}`,
    `w=${word}|n=${next}`,
    `l=${lemma}|s=${cue.side}`,
    `w=${word}|b=${before}`,
    `n=${next}`,
    `n=${next}|${classes[end + 1] ?? '^'}`,
    `b=${before}`,
    `b=${classes[start - 2] ?? '^'}|${before}`,
    `a=${start < verb ? (classes[verb - 1] ?? '') : '-'}|f=${form}`,
    `s=${cue.side}|f=${form}|t=${cue.subject?.type ?? '-'}`,
    `noun=${cue.isNoun}|f=${form}`,
    `noun=${cue.isNoun}|l=${lemma}`,
    `passive=${cue.isPassive}|l=${lemma}`,
    `passive=${cue.isPassive}|n=${next}`,
    `taken=${nextTaken}|${quotedBefore}`,
    `taken=${nextTaken}|${quotedBefore}|l=${lemma}`,
    `c=${comma}|s=${cue.side}`,
    `c=${comma}|l=${lemma}`,
    `c=${comma}|n=${next}|k=${kind}`,
    `c=${comma}|n=${next}|${classes[end + 1] ?? '^'}`,
    `c=${comma}|x=${past}|s=${cue.side}|q=${quotedBefore}`,
    `x=${past}|l=${lemma}`,
    `x=${past}|k=${kind}|s=${cue.side}`,
    `o=${opens}|c=${comma}|n=${next}`,
    `rest=${Math.min(8, last - end)}`,
    `room=${Math.min(4, start - first)}`,
    `kind=${line.paragraph.kind}|f=${form}`,
    `k=${kind}|f=${form}`,
    `k=${kind}|n=${next}`,
    `k=${kind}|s=${cue.side}|f=${form}`,
    `k=${kind}|taken=${nextTaken}|${quotedBefore}`,
    `k=${kind}|v=${Math.min(2, countVerbs(classes, end, last))}`,
    `h=${head}|f=${form}`,
    `h=${head}|k=${kind}`,
    `n=${next}|v=${Math.min(2, countVerbs(classes, end, last))}`,
    ...(hasThat(line, end, last) ? ['that', `that|l=${lemma}`, `that|k=${kind}`] : []),
  ];
}

/** How the verb is used, so that rare verbs are judged like others of their kind. */
export function cueKind({ word: { isTag, takesClause, isSpeech }, isNoun, isPassive }: Cue): string {
  const use = takesClause ? 'clause' : isTag ? 'tag' : isSpeech ? 'speech' : 'thought';
  return isNoun ? `${use}-noun` : isPassive ? `${use}-passive` : use;
}

function hasThat({ tokens }: Line, from: number, until: number): boolean {
  for (let at = from; at < until && at < from + 12; at++) if (tokens[at]?.lower === 'that') return true;
  return false;
}
