/** Measures that the features of subject candidates share: the cue, and the words between cue and candidate. */
import { timeWords } from '../../../lexicon/en/function-words.ts';
import { groupNames, placeWords } from '../../../lexicon/en/organisations.ts';
import { codeOf } from '../../../model/hashed-features.ts';
import { type CodedLine, countVerbs, headCode, outline, traits } from '../../syntax/token-classes.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { Cue } from '../cues.ts';
import type { SubjectCandidate } from './subject-candidates.ts';

/** A cue with the line, the cues before it, its candidates, and its codes. */
export type CueContext = {
  readonly coded: CodedLine;
  readonly cue: Cue;
  readonly earlier: readonly Cue[];
  readonly candidates: readonly SubjectCandidate[];
  readonly codes: CueCodes;
};

type CueCodes = Readonly<Record<'form' | 'lemma' | 'use' | 'side' | 'before' | 'next' | 'number', number>>;

/** Returns the context of `cue` for its candidates. */
export function describeCue(
  coded: CodedLine,
  cue: Cue,
  { earlier, candidates }: Pick<CueContext, 'earlier' | 'candidates'>,
): CueContext {
  const { word, isNoun, isPassive, side, start, end } = cue;
  const use = word.takesClause ? 1 : word.isTag ? 2 : word.isSpeech ? 3 : 4;
  const codes = {
    form: codeOf(isNoun ? `${word.form} noun` : isPassive ? `${word.form} passive` : word.form),
    lemma: codeOf(word.lemma),
    use: use + (isNoun ? 4 : isPassive ? 8 : 0),
    side: codeOf(side),
    before: classIn(coded, cue, start - 1),
    next: classIn(coded, cue, end),
    number: numberOfVerb(coded.line, cue),
  };
  return { coded, cue, earlier, candidates, codes };
}

/** Returns the class of the token at `at`; 0 outside the sentence of the cue. */
export function classIn({ line, classes }: CodedLine, { verb }: Cue, at: number): number {
  return at >= (line.sentenceStart[verb] ?? 0) && at < (line.sentenceEnd[verb] ?? 0) ? (classes[at] ?? 0) : 0;
}

/** 1 for a verb with a plural subject ("say", "have said"), 2 for singular, 3 if the form fits both. */
function numberOfVerb({ tokens }: Line, { word, start, verb }: Cue): number {
  const first = start < verb ? (tokens[start]?.lower ?? '') : undefined;
  if (first === undefined) return word.form === 'base' ? 1 : word.form === 'third' ? 2 : 3;
  return pluralAuxiliaries.has(first) ? 1 : singularAuxiliaries.has(first) ? 2 : 3;
}

const pluralAuxiliaries = new Set(['have', 'are', 'were', 'do']);
const singularAuxiliaries = new Set(['has', 'is', 'was', 'does']);
const relatives = new Set(['who', 'which', 'whose', 'whom', 'that', 'where']);
const persons = new Set(['he', 'she', 'i']);
const plurals = new Set(['they', 'we', 'people']);

/**
 * Returns 2 for the rules' own phrase, 1 for another phrase with its head, 3 if the rules found none, else 0.
 */
export function agreesWithRules({ subject }: Cue, { phrase, isRules }: SubjectCandidate): number {
  if (isRules) return 2;
  if (subject === undefined) return 3;
  return subject.head === phrase.head ? 1 : 0;
}

/**
 * Returns the kind of the head: a kind of pronoun, a time, a number, a place, a group, or a kind of
 * `headKind`.
 */
export function kindOfHead({ tokens }: Line, { phrase }: SubjectCandidate): number {
  const token = tokens[phrase.head];
  if (token === undefined) return 0;
  const { lower } = token;
  if (phrase.type === 'pronoun') {
    if (relatives.has(lower)) return 11;
    if (lower === 'it') return 12;
    if (plurals.has(lower)) return 13;
    return persons.has(lower) ? 14 : 15;
  }
  if (timeWords.has(lower)) return 16;
  if (/^\p{N}/u.test(lower)) return 17;
  if (placeWords.has(lower)) return 18;
  return groupNames.has(lower) ? 19 : headCode(token);
}

/** Returns 1 for a plural phrase, 2 for a singular one, 3 if unknown. */
export function numberOfPhrase({ tokens }: Line, { phrase, isJoint }: SubjectCandidate): number {
  const lower = tokens[phrase.head]?.lower ?? '';
  if (isJoint || plurals.has(lower) || /[^s']s$/.test(lower)) return 1;
  return persons.has(lower) || lower === 'it' ? 2 : 3;
}

type Gap = Readonly<
  Record<'commas' | 'dashes' | 'marks' | 'clauses' | 'relatives' | 'verbs' | 'filler' | 'pattern', number>
>;

/**
 * Describes the words between the candidate and the cue. `filler` is 0 if there are none, 1 for adverbs and
 * auxiliaries only, else 2.
 */
export function gapOf({ coded, cue }: CueContext, { phrase, side }: SubjectCandidate): Gap {
  const { quoted, tokens } = coded.line;
  const from = side === 'before' ? phrase.end : cue.end;
  const to = side === 'before' ? cue.start : phrase.start;
  let [commas, dashes, marks, clauses, relatives] = [0, 0, 0, 0, 0];
  let filler = from < to ? 1 : 0;
  for (let at = from; at < to; at++) {
    const own = coded.traits[at] ?? 0;
    if (own & traits.comma) commas++;
    else if (own & traits.dash) dashes++;
    else if (quoted[at] !== -1 && !tokens[at]?.isWord) marks++;
    if (own & traits.clauseWord) clauses++;
    if (own & traits.relative) relatives++;
    if (!(own & traits.filler)) filler = 2;
  }
  return {
    commas: Math.min(commas, 3),
    dashes: Math.min(dashes, 2),
    marks: Math.min(marks, 2),
    clauses: Math.min(clauses, 2),
    relatives: Math.min(relatives, 2),
    verbs: countVerbs(coded, from, to, 3),
    pattern: outline(coded, from, to),
    filler,
  };
}

const longestRelative = 8; // tokens back to "who"

/** Returns the distance back to "who" or "that" without a verb between, at most 3; 0 if there is none. */
export function distanceToRelative(
  { line, verbs, traits: own }: CodedLine,
  start: number,
  first: number,
): number {
  for (let at = start - 1; at >= first && at > start - longestRelative; at--) {
    if ((own[at] ?? 0) & traits.relative) return Math.min(start - at, 3);
    if (verbs[at] === 1 || !line.tokens[at]?.isWord) return 0;
  }
  return 0;
}

/** True if another candidate with another head contains this one. */
export function isInsideAnother({ candidates }: CueContext, { phrase }: SubjectCandidate): boolean {
  return candidates.some(
    (other) =>
      other.phrase.start <= phrase.start &&
      other.phrase.end >= phrase.end &&
      other.phrase.head !== phrase.head,
  );
}

/**
 * Returns `owns`, the earlier cue of which the candidate is the subject (1 the last, 2 the first, 3 another,
 * 0 none), and `inContent`, the number of cues before the candidate, at most 2.
 */
export function tiesToEarlier(
  { earlier }: CueContext,
  { phrase }: SubjectCandidate,
): { readonly owns: number; readonly inContent: number } {
  let owns = 0;
  let inContent = 0;
  for (const [index, { subject, isNoun, verb }] of earlier.entries()) {
    if (verb < phrase.start) inContent++;
    if (isNoun || subject?.head !== phrase.head) continue;
    if (index === earlier.length - 1) owns = 1;
    else if (owns === 0) owns = index === 0 ? 2 : 3;
  }
  return { owns, inContent: Math.min(inContent, 2) };
}
