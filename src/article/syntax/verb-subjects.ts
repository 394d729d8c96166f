/** Finds the subject of a cue verb: before it, after it ("said Ms. Lee"), or shared ("and added"). */

import { auxiliaries, clauseWords, prepositions } from '../../lexicon/en/function-words.ts';
import { type ReportingVerb, reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import { type NounPhrase, phraseEndingAt, pronounAt } from './noun-phrases.ts';
import { subjectAfter, subjectBefore } from './subject-phrases.ts';
import type { Line } from './token-lines.ts';
import { irregularPasts, looksLikeVerb } from './verb-forms.ts';

/** The position of the subject; `shared` if it is the subject of another verb. */
export type Side = 'before' | 'after' | 'shared' | 'none';

/** The subject of a verb and its position; undefined and `none` if there is no subject. */
export type Subject = { readonly side: Side; readonly subject: NounPhrase | undefined };

/** The part of a sentence in which the subject can be, and the subject of the finite cue before it. */
export type Clause = {
  readonly from: number;
  readonly until: number;
  readonly previous: NounPhrase | undefined;
};

const farthestLead = 120; // tokens between a verb and the subject that it shares
const joints = new Set(['and', 'but', 'to', 'or', 'then']);
const relatives = new Set(['who', 'that', 'which', 'whose']);
const possessives = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);

/** The subject of the verb at `at`. */
export function findSubject(line: Line, at: number, word: ReportingVerb, clause: Clause): Subject {
  const { tokens } = line;
  const { from, until, previous } = clause;
  if (word.form === 'gerund') return found('shared', ofGerund(line, at, clause));
  const before = tokens[at - 1];
  if (opensClause(line, at, from) && word.isTag && word.lemma !== 'tell') {
    const subject = subjectAfter(line, at, until);
    if (subject !== undefined) return found('after', subject);
  }
  let first = at; // "but has said": start at the auxiliary
  while (first > from && auxiliaries.has(tokens[first - 1]?.lower ?? '')) first--;
  if (joints.has(tokens[first - 1]?.lower ?? '')) {
    // "said C, and said D": after a comma the verb continues the main clause, not the reported one.
    const lead = tokens[first - 2]?.text === ',' ? leadSubject(line, at, from) : undefined;
    return found('shared', lead ?? previous ?? leadSubject(line, at, from));
  }
  const own = at > from ? subjectBefore(line, at, from) : undefined;
  if (before?.text === ',' && word.isTag && word.lemma !== 'tell') {
    // "X, a lawyer, said that" has its subject before the verb, "C, said X." after it.
    const after =
      own?.apposition !== undefined && own.start === from ? undefined : loneSubject(line, at, until);
    if (after !== undefined) return found('after', after);
  }
  const wide = headOfRelative(line, at, from, own) ?? beforeRelative(line, at, from, own) ?? own;
  if (wide !== undefined) return found('before', wide);
  return found('shared', joints.has(tokens[at - 2]?.lower ?? '') ? previous : undefined);
}

function found(side: Side, subject: NounPhrase | undefined): Subject {
  return { side: subject === undefined ? 'none' : side, subject };
}

/** Whether no possible subject precedes the verb. */
function opensClause({ tokens, quoted }: Line, at: number, from: number): boolean {
  if (at === from) return true;
  return quoted[at - 1] !== -1 || (tokens[at - 1]?.text === ',' && at - 1 === from);
}

/**
 * The noun phrase after the verb, if the clause ends with it, so that it is not the subject of another
 * verb.
 */
function loneSubject(line: Line, at: number, until: number): NounPhrase | undefined {
  const subject = subjectAfter(line, at, until);
  const next = subject && line.tokens[subject.end];
  if (subject === undefined) return undefined;
  const ends = next === undefined || subject.end >= until || !next.isWord || relatives.has(next.lower);
  return ends || (subject.type === 'name' && prepositions.has(next.lower)) ? subject : undefined;
}

/**
 * "people who have battled other threats say": the subject is the phrase before "who" if it opens the
 * clause.
 */
function headOfRelative(
  line: Line,
  at: number,
  from: number,
  own: NounPhrase | undefined,
): NounPhrase | undefined {
  if (own !== undefined && (own.start === from || own.type === 'pronoun' || own.apposition)) return undefined;
  const first = subjectAfter(line, from - 1, at);
  if (first === undefined || first.end >= at - 1 || hasComma(line, first.end, at)) return undefined;
  return relatives.has(line.tokens[first.end]?.lower ?? '') ? first : undefined;
}

/** The phrase before a relative clause with `own`: "the company" of "the company that runs it said". */
function beforeRelative(
  line: Line,
  at: number,
  from: number,
  own: NounPhrase | undefined,
): NounPhrase | undefined {
  const { tokens, quoted } = line;
  if (own === undefined || own.type === 'pronoun' || own.apposition) return undefined;
  for (let opener = at - 1; opener > from && opener > at - longestRelative; opener--) {
    const { lower = '', isWord = false } = tokens[opener] ?? {};
    if (!isWord || quoted[opener] !== -1) return undefined;
    if (!clauseWords.has(lower)) continue;
    // "people who Ms. Day said had left": the clause has a subject of its own.
    if (!relatives.has(lower) || !looksLikeVerb(tokens[opener + 1])) return undefined;
    // In "told the paper that sales fell" no relative clause follows "the paper".
    if (
      lower === 'that' &&
      tokens.slice(from, opener).some((token) => reportingVerbs.get(token.lower)?.isTag)
    )
      return undefined;
    const phrase = phraseEndingAt(line, opener - 1, from);
    return phrase?.type === 'pronoun' ? undefined : phrase;
  }
  return undefined;
}

const longestRelative = 20; // tokens

function hasComma({ tokens }: Line, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 40; at++) if (tokens[at]?.text === ',') return true;
  return false;
}

function ofGerund(line: Line, at: number, { from, until, previous }: Clause): NounPhrase | undefined {
  const { tokens } = line;
  if (at > from) {
    // "with Mr. Lee saying" has a subject of its own.
    const own = subjectBefore(line, at, from);
    if (own !== undefined && tokens[own.start - 1]?.lower === 'with') return own;
    return leadSubject(line, at, from) ?? previous;
  }
  // "Promising more, Mr. Lee left": the subject comes after the comma.
  for (let comma = at + 1; comma < until; comma++) {
    if (tokens[comma]?.text !== ',') continue;
    const subject = subjectAfter(line, comma, until);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** The subject of the sentence's first verb, for a verb without a subject of its own. */
export function leadSubject(line: Line, at: number, from: number): NounPhrase | undefined {
  for (let verb = Math.max(from + 1, at - farthestLead); verb < at; verb++) {
    const { lower = '', isCapital = true } = line.tokens[verb] ?? {};
    // "Ohio's governor": no verb yet.
    if (isCapital || line.quoted[verb] !== -1 || lower === "'s") continue;
    if (
      auxiliaries.has(lower) ||
      reportingVerbs.has(lower) ||
      irregularPasts.has(lower) ||
      lower.endsWith('ed')
    ) {
      const subject = subjectBefore(line, verb, from);
      if (subject !== undefined) return subject;
    }
  }
  return undefined;
}

/** The agent of a passive: "Ms. Lee" in "was told by Ms. Lee". */
export function agentAfter(line: Line, at: number, until: number): NounPhrase | undefined {
  return line.tokens[at + 1]?.lower === 'by' ? subjectAfter(line, at + 1, until) : undefined;
}

/** The possessor of a noun: "Mr. Lee" in "Mr. Lee's claim". */
export function ownerBefore(line: Line, at: number, from: number): NounPhrase | undefined {
  const { lower = '' } = line.tokens[at] ?? {};
  if (possessives.has(lower)) return pronounAt(at);
  return lower === "'s" ? phraseEndingAt(line, at - 1, from) : undefined;
}
