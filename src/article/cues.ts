/** Cues: the words that announce somebody's words, each with the noun phrase of whoever says them. */
import { type CueForm, cueForms } from './cue-verbs.ts';
import type { Line } from './lines.ts';
import { type NounPhrase, subjectAfter, subjectBefore } from './mentions.ts';
import { auxiliaries, determiners } from './pronouns.ts';

export type Cue = {
  /** Its tokens; `end` is not included. */
  readonly start: number;
  readonly end: number;
  /** The token of the verb, or of "according". */
  readonly verb: number;
  readonly word: CueForm;
  /** Where its subject stands; `shared` when it is the subject of an earlier verb ("and added", ", noting"). */
  readonly side: 'before' | 'after' | 'shared' | 'none';
  readonly subject: NounPhrase | undefined;
};

const according: CueForm = {
  lemma: 'according',
  form: 'base',
  isTag: true,
  takesClause: false,
  isSpeech: true,
};

/** True for each token that is out of reach of a clause: it stands inside words that are quoted whole. */
export type Barrier = (token: number) => boolean;

/** The cues of `line` outside quoted words, in order. */
export function findCues(line: Line, isBarrier: Barrier): readonly Cue[] {
  const { tokens } = line;
  const cues: Cue[] = [];
  let from = 0;
  let previous: Cue | undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (isBarrier(at) || line.sentenceStart[at] === at) from = isBarrier(at) ? at + 1 : at;
    if (isBarrier(at) || line.quoted[at] !== -1) continue;
    if (line.sentenceStart[at] === at) previous = undefined;
    const cue = cueAt(line, at, { from, previous, isBarrier });
    if (cue === undefined) continue;
    cues.push(cue);
    if (cue.subject !== undefined) previous = cue;
  }
  return cues;
}

type Context = { readonly from: number; readonly previous: Cue | undefined; readonly isBarrier: Barrier };

function cueAt(line: Line, at: number, { from, previous, isBarrier }: Context): Cue | undefined {
  const { tokens } = line;
  const token = tokens[at];
  if (token === undefined) return undefined;
  let until = line.sentenceEnd[at] ?? tokens.length;
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    const subject = subjectAfter(line, at + 1, until);
    return { start: at, end: at + 2, verb: at, word: according, side: 'after', subject };
  }
  const word = cueForms.get(token.lower);
  if (word === undefined || (token.isCapital && at !== from)) return undefined;
  for (let next = at + 1; next < until && next < at + 40; next++) if (isBarrier(next)) until = next;
  let start = at;
  while (start > from && auxiliaries.has(tokens[start - 1]?.lower ?? '')) start--;
  const before = tokens[at - 1];
  const cue = { start, end: at + 1, verb: at, word };
  if (word.form === 'past' && isPassive(tokens, start, at))
    return { ...cue, side: 'none', subject: undefined };
  if (before !== undefined && at > from && isNounContext(before.lower, word)) return undefined;
  const inverted = isInverted(line, at, from);
  if (inverted && word.isTag && word.form !== 'gerund') {
    const subject = subjectAfter(line, at, until);
    if (subject !== undefined) return { ...cue, side: 'after', subject };
  }
  if (
    word.form === 'gerund' ||
    before?.lower === 'and' ||
    before?.lower === 'but' ||
    before?.lower === 'to'
  ) {
    const shared = previous?.subject ?? leadSubject(line, at, from);
    return { ...cue, side: shared === undefined ? 'none' : 'shared', subject: shared };
  }
  const subject = at > from ? subjectBefore(line, at, from) : undefined;
  if (subject !== undefined) return { ...cue, side: 'before', subject };
  const skipsAdverb = tokens[at - 2]?.lower;
  const shared = skipsAdverb === 'and' || skipsAdverb === 'but' ? previous?.subject : undefined;
  return { ...cue, side: shared === undefined ? 'none' : 'shared', subject: shared };
}

const passive = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

function isPassive(tokens: Line['tokens'], start: number, at: number): boolean {
  return tokens.slice(start, at).some(({ lower }) => passive.has(lower));
}

const quantifiers = new Set(['many', 'some', 'all', 'several', 'most', 'few', 'both', 'these', 'those', 'other']);

/** "the claims", "a reported": a noun or an adjective, not a verb. */
function isNounContext(before: string, { form }: CueForm): boolean {
  if (form === 'third' && quantifiers.has(before)) return true;
  if (before === 'that' || before === 'some' || before === 'many' || before === 'all' || before === 'others')
    return false;
  if (before === 'this' || before === 'these' || before === 'those' || before === 'one')
    return form !== 'past';
  if (before === 'her') return true;
  return determiners.has(before) || ((before === "'s" || before === '’s') && form !== 'gerund');
}

/** True when nothing that could be a subject stands before the verb: it opens its clause. */
function isInverted({ tokens, quoted }: Line, at: number, from: number): boolean {
  if (at === from) return true;
  const before = tokens[at - 1];
  return (
    before === undefined || quoted[at - 1] !== -1 || (before.text === ',' && tokens[at]?.lower !== 'added')
  );
}

/** The subject of the first verb of the sentence, for a verb that has none of its own. */
function leadSubject(line: Line, at: number, from: number): NounPhrase | undefined {
  for (let verb = from + 1; verb < at; verb++) {
    const { lower = '', isCapital = true } = line.tokens[verb] ?? {};
    if (isCapital || line.quoted[verb] !== -1) continue;
    if (auxiliaries.has(lower) || cueForms.has(lower) || lower.endsWith('ed')) {
      const subject = subjectBefore(line, verb, from);
      if (subject !== undefined) return subject;
    }
  }
  return undefined;
}
