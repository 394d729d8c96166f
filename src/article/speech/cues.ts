/** Finds cues: the words that announce speech, each with the noun phrase of its speaker. */

import { auxiliaries, determiners } from '../../lexicon/en/function-words.ts';
import { documentNouns } from '../../lexicon/en/organisations.ts';
import { type ReportingVerb, reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { subjectAfter } from '../syntax/subject-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import { irregularPasts } from '../syntax/verb-forms.ts';
import {
  agentAfter,
  type Clause,
  findSubject,
  ownerBefore,
  type Side,
  type Subject,
} from '../syntax/verb-subjects.ts';

/** A reporting verb or noun, with its auxiliaries, and the noun phrase of the speaker. */
export type Cue = {
  /** The tokens of the cue; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The token of the verb, or of "according". */
  readonly verb: number;
  readonly word: ReportingVerb;
  readonly side: Side;
  readonly subject: NounPhrase | undefined;
  /** The probability that `subject` is the right one, 0 to 1. It is 1 before the ranker runs. */
  readonly subjectChance: number;
  /** "his claim that": a noun or an adjective that is spelt like a reporting verb. */
  readonly isNoun: boolean;
  /** "was asked". */
  readonly isPassive: boolean;
};

/** `cue` with another subject. Cues are never copied with "...", so that V8 has one hidden class for them. */
export function withSubject(
  { start, end, verb, word, isNoun, isPassive }: Cue,
  { side, subject, subjectChance }: Pick<Cue, 'side' | 'subject' | 'subjectChance'>,
): Cue {
  return { start, end, verb, word, side, subject, subjectChance, isNoun, isPassive };
}

function createCue(
  { start, end, verb, word }: Pick<Cue, 'start' | 'end' | 'verb' | 'word'>,
  { side, subject }: Subject,
  use: 'verb' | 'noun' | 'passive' = 'verb',
): Cue {
  const [isNoun, isPassive] = [use === 'noun', use === 'passive'];
  return { start, end, verb, word, side, subject, subjectChance: 1, isNoun, isPassive };
}

const according: ReportingVerb = {
  lemma: 'according',
  form: 'base',
  isTag: true,
  takesClause: false,
  isSpeech: true,
};
const mostCues = 40; // per sentence; a written sentence never has as many
const farthestBarrier = 40; // tokens after a verb searched for its subject

/** True for a token inside a direct quotation. A clause cannot extend past it. */
export type Barrier = (token: number) => boolean;

/** Returns the cues of `line` outside quotation marks, in order. */
export function findCues(line: Line, isBarrier: Barrier): readonly Cue[] {
  const { tokens } = line;
  const cues: Cue[] = [];
  let from = 0;
  const dateline = endOfDateline(line);
  let previous: Cue | undefined;
  let inSentence = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (isBarrier(at) || line.sentenceStart[at] === at) from = isBarrier(at) ? at + 1 : at;
    if (at === dateline) from = at;
    if (isBarrier(at) || line.quoted[at] !== -1) continue;
    if (line.sentenceStart[at] === at) {
      previous = undefined;
      inSentence = 0;
    }
    if (inSentence >= mostCues) continue;
    const cue = cueAt(line, at, {
      from,
      until: untilBarrier(line, at, isBarrier),
      previous: previous?.subject,
    });
    if (cue === undefined) continue;
    cues.push(cue);
    inSentence++;
    if (isFiniteCue(cue)) previous = cue;
  }
  return cues;
}

/**
 * The token after a dateline such as "PORT HALLEN, April 3 —" at the start of a paragraph; 0 if there is
 * none.
 */
export function endOfDateline({ tokens, paragraph }: Line): number {
  const place = tokens[0]?.text ?? '';
  if (paragraph.kind !== 'text' || place.length < 2 || place !== place.toUpperCase()) return 0;
  for (let at = 1; at < longestDateline; at++) {
    const { text = '', isWord = false, isCapital = false } = tokens[at] ?? {};
    if (dash.test(text)) {
      let next = at + 1;
      while (dash.test(tokens[next]?.text ?? '')) next++;
      return tokens[next]?.isCapital ? next : 0;
    }
    if (isWord ? !isCapital && !/^\p{N}/u.test(text) : !/^[,.()/]$/.test(text)) return 0;
  }
  return 0;
}

const longestDateline = 14; // tokens
const dash = /^[-–—]$/;

function isFiniteCue({ subject, isNoun, word, start, verb }: Cue): boolean {
  return subject !== undefined && !isNoun && (word.form === 'past' || word.form === 'third' || start < verb);
}

function untilBarrier({ tokens, sentenceEnd }: Line, at: number, isBarrier: Barrier): number {
  const end = Math.min(sentenceEnd[at] ?? tokens.length, at + farthestBarrier);
  for (let next = at + 1; next < end; next++) if (isBarrier(next)) return next;
  return end;
}

function cueAt(line: Line, at: number, clause: Clause): Cue | undefined {
  const { tokens } = line;
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    const subject = subjectAfter(line, at + 1, clause.until);
    return createCue({ start: at, end: at + 2, verb: at, word: according }, { side: 'after', subject });
  }
  const word = reportingVerbs.get(token.lower);
  if (word === undefined || (token.isCapital && (at !== clause.from || isHeadlineNoun(tokens, at))))
    return undefined;
  if (isNounBeforeVerb(tokens, at, word)) return undefined;
  if (word.lemma === 'call' && phrasal.has(tokens[at + 1]?.lower ?? '')) return undefined;
  let start = at;
  while (start > clause.from && auxiliaries.has(tokens[start - 1]?.lower ?? '')) start--;
  const words = { start, end: at + 1, verb: at, word };
  const isParticiple = start === at && participles.has(token.lower);
  // "a condition characterised by": an active verb has no agent after "by".
  const hasAgent = start === at && word.form === 'past' && !word.isTag && tokens[at + 1]?.lower === 'by';
  if (word.form === 'past' && (isParticiple || hasAgent || isPassive(tokens, start, at))) {
    const subject = agentAfter(line, at, clause.until);
    return createCue(words, { side: subject ? 'after' : 'none', subject }, 'passive');
  }
  const before = tokens[at - 1];
  if (
    before !== undefined &&
    at > clause.from &&
    (isNounContext(before.lower, word) || isQualified(tokens, at, word))
  ) {
    return createCue(words, { side: 'none', subject: ownerBefore(line, at - 1, clause.from) }, 'noun');
  }
  return createCue(words, findSubject(line, at, word, clause));
}

/** With these words "call" is not a cue: "called off the strike". */
const phrasal = new Set(['off', 'up', 'in', 'back', 'together']);

/** "Report finds": at the start of a headline the word is a noun, not a verb. */
function isHeadlineNoun(tokens: Line['tokens'], at: number): boolean {
  const next = reportingVerbs.get(tokens[at + 1]?.lower ?? '')?.form;
  return documentNouns.has(tokens[at]?.lower ?? '') && (next === 'third' || next === 'past');
}

/** "An Acme report quoted": a verb follows, so the word is a noun. */
function isNounBeforeVerb(tokens: Line['tokens'], at: number, { form, lemma }: ReportingVerb): boolean {
  if ((form !== 'base' && form !== 'third') || !documentNouns.has(lemma)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  const following = reportingVerbs.get(next)?.form;
  return following === 'past' || following === 'third' || auxiliaries.has(next);
}

/** Participles that are not a main verb without an auxiliary: "a book written by Ms. Lee". */
const participles = new Set('written known seen shown spoken begun sworn'.split(' '));

const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

function isPassive(tokens: Line['tokens'], start: number, at: number): boolean {
  return tokens.slice(start, at).some(({ lower }) => beForms.has(lower));
}

const quantifiers = new Set('many some all several most few both these those other'.split(' '));
const pronounsToo = new Set('that some many all others'.split(' '));
const groupNouns = new Set('people media police women men children'.split(' '));
const demonstratives = new Set('this these those one'.split(' '));

/**
 * "the following comment": an adjective precedes the noun. In "the officials comment" the word before is a
 * plural noun.
 */
function isQualified(tokens: Line['tokens'], at: number, { form }: ReportingVerb): boolean {
  const [before, further] = [tokens[at - 1], tokens[at - 2]];
  if (form !== 'base' || before === undefined || !before.isWord || before.isCapital) return false;
  if (!determiners.has(further?.lower ?? '') || groupNouns.has(before.lower)) return false;
  return !before.lower.endsWith('s') && !auxiliaries.has(before.lower);
}

/** "the claims", "a reported": a noun or an adjective, not a verb. */
function isNounContext(before: string, { form }: ReportingVerb): boolean {
  if (form === 'third' && quantifiers.has(before)) return true;
  if (pronounsToo.has(before)) return false;
  if (demonstratives.has(before)) return form !== 'past';
  // "denied claims", "made calls": a verb in the third person does not follow another verb directly.
  if (form === 'third' && (irregularPasts.has(before) || /[^e]ed$/.test(before))) return true;
  return determiners.has(before) || (before === "'s" && form !== 'gerund');
}
