/** Finds where a noun phrase begins: at the words of a name, or at modifiers before it. */
import {
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../../lexicon/en/function-words.ts';
import { givenNames } from '../../lexicon/en/given-names.ts';
import { roleModifiers, roleNouns } from '../../lexicon/en/honorifics-and-roles.ts';
import { nameParticles } from '../../lexicon/en/name-particles.ts';
import { organisationWords } from '../../lexicon/en/organisations.ts';
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import type { Line } from './token-lines.ts';
import type { Token } from './tokens.ts';

/** The most tokens of a noun phrase. */
export const longestPhrase = 30; // the longest apposition in news that is still one phrase

const innerWords = new Set(['of', 'the', '&', 'for', 'and']);

/** Whether a capitalised word can be a name by itself: not "The", "And" or "On". */
export function isNameAlone({ lower }: Token): boolean {
  return !determiners.has(lower) && !clauseWords.has(lower) && !prepositions.has(lower);
}

/**
 * The first token of the name that ends at `last`: over capitals and particles ("of", "van"), not before
 * `from`.
 */
export function nameStart({ tokens }: Line, last: number, from: number): number {
  let at = last;
  while (at > from && last - at < longestPhrase) {
    const before = tokens[at - 1];
    if (before === undefined) break;
    if (before.isCapital && isNameAlone(before) && (!timeWords.has(before.lower) || before.lower === 'may'))
      at--;
    else if (before.lower === "'s") break;
    else if (nameParticles.has(before.lower) && at - 1 > from) at--;
    else if (innerWords.has(before.lower) && joinsNames(tokens, at - 1, from)) at--;
    else break;
  }
  while (at < last && nameParticles.has(tokens[at]?.lower ?? '') && !tokens[at]?.isCapital) at++;
  while (at < last && innerWords.has(tokens[at]?.text ?? '')) at++;
  return at;
}

/**
 * Whether the token at `at` joins two parts of one name: "Bureau of Labor Statistics", but not "Ryan and
 * Trump".
 */
function joinsNames(tokens: readonly Token[], at: number, from: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (lower === 'and') return false;
  const before = tokens[at - 1];
  if (before === undefined || at - 1 < from) return false;
  if (lower === 'for') return organisationWords.has(before.lower);
  // "Bank of China", but not "Rick Wilson of Florida"
  if (lower === 'of' && givenNames.has(tokens[at - 2]?.lower ?? '')) return false;
  return before.isCapital || (innerWords.has(before.lower) && (tokens[at - 2]?.isCapital ?? false));
}

/** A phrase while it grows to the left. */
type Growing = {
  readonly line: Line;
  readonly from: number;
  /** The last token of the phrase. */
  readonly last: number;
  readonly type: 'name' | 'nominal';
  at: number;
  head: number;
  kind: 'name' | 'nominal';
  sawRole: boolean;
};

/**
 * The decision of a rule about the token before the phrase: part of it, its limit, or undefined (the next
 * rule decides).
 */
type GrowthStep = 'grow' | 'stop' | undefined;

/** The rules, in order. The first decision counts. The last rule always decides. */
const steps: readonly ((phrase: Growing, before: Token | undefined) => GrowthStep)[] = [
  takePluralOwner,
  stopAtMark,
  takeOwner,
  takeDeterminer,
  takePreposition,
  stopAtVerb,
  takeModifier,
];

/** The last token of a phrase, and the first token of the name at its end. */
export type PhraseWords = {
  readonly start: number;
  readonly last: number;
  readonly type: 'name' | 'nominal';
};

/** Extends a phrase to the left over its modifiers: a role, an article, a possessive, "advisers to". */
export function growPhrase(
  line: Line,
  { start, last, type }: PhraseWords,
  from: number,
): { readonly start: number; readonly head: number; readonly type: 'name' | 'nominal' } {
  const phrase: Growing = { line, from, last, type, at: start, head: last, kind: type, sawRole: false };
  let step: GrowthStep = 'grow';
  while (step === 'grow' && phrase.at > from && last - phrase.at < longestPhrase) {
    const before = line.tokens[phrase.at - 1];
    step = undefined;
    for (let rule = 0; step === undefined && rule < steps.length; rule++)
      step = steps[rule]?.(phrase, before);
  }
  return { start: phrase.at, head: phrase.head, type: phrase.kind };
}

/** "the traders' association" */
function takePluralOwner(phrase: Growing): GrowthStep {
  if (!isPluralPossessive(phrase.line, phrase.at - 1)) return undefined;
  phrase.at -= 2;
  return 'grow';
}

function stopAtMark({ line: { quoted }, at, last }: Growing, before: Token | undefined): GrowthStep {
  return before?.isWord && quoted[at - 1] === quoted[last] ? undefined : 'stop';
}

/** "Ohio's governor" */
function takeOwner(phrase: Growing, before: Token | undefined): GrowthStep {
  if (before === undefined || !(before.lower === "'s" || /s['’]$/.test(before.text))) return undefined;
  const { line, from, at } = phrase;
  phrase.at = Math.max(from, at - 2 >= from ? nameStart(line, at - 2, from) : at - 1);
  return 'grow';
}

/** "the", "all of the". In "told the paper that investors", "that" opens a clause. */
function takeDeterminer(phrase: Growing, before: Token | undefined): GrowthStep {
  const { tokens } = phrase.line;
  const lower = before?.lower ?? '';
  if (lower === 'that' && phrase.at - 1 > phrase.from && opensAfter(tokens[phrase.at - 2])) return 'stop';
  if (!determiners.has(lower)) return undefined;
  phrase.at--;
  const further = tokens[phrase.at - 1]?.lower ?? '';
  return determiners.has(further) || groupJoints.has(further) ? 'grow' : 'stop';
}

const groupJoints = new Set(['of', 'to', 'for']);
const tailPrepositions = new Set(['of', 'to', 'for', 'from', 'with', 'in', 'at', 'on']);
/** Prepositions that extend only nouns for groups: "officials in both parties". */
const groupPrepositions = new Set(['in', 'at', 'to']);

/** "advisers to Mr. Obama", "mayor of Sund": the noun before the preposition is the head. */
function takePreposition(phrase: Growing, before: Token | undefined): GrowthStep {
  const lower = before?.lower ?? '';
  if (!tailPrepositions.has(lower)) return undefined;
  const noun = phrase.line.tokens[phrase.at - 2];
  if (noun === undefined || phrase.at - 2 < phrase.from || !hasTail(noun, lower)) return 'stop';
  // In "president of the club Ann Lee" the head is still Ann Lee.
  if (!phrase.sawRole) {
    phrase.head = phrase.at - 2;
    phrase.kind = noun.isCapital ? 'name' : 'nominal';
  }
  phrase.at -= 2;
  return 'grow';
}

function hasTail(noun: Token, preposition: string): boolean {
  const { lower, isWord, isCapital } = noun;
  if (!isWord || clauseWords.has(lower) || auxiliaries.has(lower) || reportingVerbs.has(lower)) return false;
  if (groupPrepositions.has(preposition) && !isGroup(noun)) return false;
  return preposition !== 'on' || isCapital;
}

function stopAtVerb(_: Growing, before: Token | undefined): GrowthStep {
  const { lower = '', isCapital = false } = before ?? {};
  if (clauseWords.has(lower) || prepositions.has(lower) || auxiliaries.has(lower)) return 'stop';
  return isVerbForm(lower) && !isCapital ? 'stop' : undefined;
}

/**
 * "harbour chief Ann Lee", "the old keeper". Before a name, only roles and their modifiers belong to the
 * phrase.
 */
function takeModifier(phrase: Growing, before: Token | undefined): GrowthStep {
  if (before === undefined) return 'stop';
  const { lower, isCapital } = before;
  const qualifies = roleNouns.has(lower) || roleModifiers.has(lower) || isModifier(before);
  if (phrase.type === 'name' && !isCapital && !phrase.sawRole && !qualifies) return 'stop';
  phrase.sawRole ||= roleNouns.has(lower);
  if (subjectPronouns.has(lower)) return 'stop';
  phrase.at--;
  return 'grow';
}

function opensAfter(before: Token | undefined): boolean {
  if (before === undefined || !before.isWord) return false;
  return !prepositions.has(before.lower) && !clauseWords.has(before.lower) && !auxiliaries.has(before.lower);
}

function isPluralPossessive({ tokens, quoted }: Line, at: number): boolean {
  const { text = '', isSpaced = true } = tokens[at] ?? {};
  const owner = tokens[at - 1]?.lower ?? '';
  return /^['’]$/.test(text) && !isSpaced && quoted[at] === -1 && owner.endsWith('s') && owner !== "'s";
}

/** "state", "report" and similar words can also be nouns; "said" cannot. */
function isVerbForm(lower: string): boolean {
  const form = reportingVerbs.get(lower)?.form;
  return form !== undefined && form !== 'base' && !roleNouns.has(lower);
}

function isModifier({ lower }: Token): boolean {
  return lower.includes('-') || /(?:al|ic|ive|an|ary|or|er|ist)$/.test(lower);
}

/** A plural noun for people, or a newspaper. A prepositional phrase may follow: "advisers to Mr. Obama". */
function isGroup({ lower }: Token): boolean {
  return lower.endsWith('s') || roleNouns.has(lower) || lower === 'people' || lower === 'those';
}
