/** Where a noun phrase begins: over the words of a name, and over what belongs to a name or a noun before it. */
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

/** A noun phrase is looked for no farther than this. */
export const longestPhrase = 30; // tokens; the longest apposition in news that still holds together

const innerWords = new Set(['of', 'the', '&', 'for', 'and']);

/** Whether a capitalised word can be a name by itself: not "The", "And" or "On". */
export function isNameAlone({ lower }: Token): boolean {
  return !determiners.has(lower) && !clauseWords.has(lower) && !prepositions.has(lower);
}

/** Goes left over capitals and what joins them ("of", "van"). */
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

/** "Bureau of Labor Statistics" is one name, "Ryan and Trump" are two. */
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

/** A phrase while it takes in the words before it. */
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

/** What a rule makes of the token before the phrase: it belongs to it, it ends it, or another rule decides. */
type GrowthStep = 'grow' | 'stop' | undefined;

/** The rules in order: the first that answers decides. The last one always answers. */
const steps: readonly ((phrase: Growing, before: Token | undefined) => GrowthStep)[] = [
  takePluralOwner,
  stopAtMark,
  takeOwner,
  takeDeterminer,
  takePreposition,
  stopAtVerb,
  takeModifier,
];

/** The last word of a phrase, and where the name with which it ends begins. */
export type PhraseWords = {
  readonly start: number;
  readonly last: number;
  readonly type: 'name' | 'nominal';
};

/** Where the phrase begins with the words before it that belong to it: a role, an article, a possessive, "advisers to". */
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

/** "the", "all of the"; in "told the paper that investors" the word opens a clause. */
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
/** What stands after these goes on with people alone: "officials in both parties". */
const groupPrepositions = new Set(['in', 'at', 'to']);

/** "advisers to Mr. Obama", "mayor of Sund": the noun before the preposition is the head. */
function takePreposition(phrase: Growing, before: Token | undefined): GrowthStep {
  const lower = before?.lower ?? '';
  if (!tailPrepositions.has(lower)) return undefined;
  const noun = phrase.line.tokens[phrase.at - 2];
  if (noun === undefined || phrase.at - 2 < phrase.from || !hasTail(noun, lower)) return 'stop';
  // In "president of the club Ann Lee" the phrase still means Ann Lee.
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

/** "harbour chief Ann Lee", "the old keeper"; before a name only a role and what qualifies it. */
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

/** "state", "report" and the like may as well be nouns; "said" may not. */
function isVerbForm(lower: string): boolean {
  const form = reportingVerbs.get(lower)?.form;
  return form !== undefined && form !== 'base' && !roleNouns.has(lower);
}

function isModifier({ lower }: Token): boolean {
  return lower.includes('-') || /(?:al|ic|ive|an|ary|or|er|ist)$/.test(lower);
}

/** People or a paper in the plural, that may have a tail: "advisers to Mr. Obama", "officials in both parties". */
function isGroup({ lower }: Token): boolean {
  return lower.endsWith('s') || roleNouns.has(lower) || lower === 'people' || lower === 'those';
}
