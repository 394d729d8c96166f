/** Noun phrases in a line: where one that ends at a given word begins, and what its head is. */

import {
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
  withoutContraction,
} from '../../lexicon/en/function-words.ts';
import { givenNames } from '../../lexicon/en/given-names.ts';
import { roleModifiers, roleNouns } from '../../lexicon/en/honorifics-and-roles.ts';
import { nameParticles } from '../../lexicon/en/name-particles.ts';
import { bodyNouns, documentNouns, organisationWords } from '../../lexicon/en/organisations.ts';
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import type { Mention, Span } from '../article.ts';
import type { Line } from './token-lines.ts';
import type { Token } from './tokens.ts';

/** A noun phrase as tokens: `end` is not included, `head` is its last name or noun before any "of" or "who". */
export type NounPhrase = {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly type: Mention['type'];
  /** What an apposition adds: "the governor of Ohio" after a name and a comma. */
  readonly apposition: Span | undefined;
};

/** A noun phrase is looked for no farther than this. */
export const longestPhrase = 30; // tokens; the longest apposition in news that still holds together

const innerWords = new Set(['of', 'the', '&', 'for', 'and']);

/** The stretch of text that `phrase` covers. */
export function spanOf({ tokens }: Line, { start, end }: { start: number; end: number }): Span {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** The noun phrase whose last token is at `last`. */
export function phraseEndingAt(line: Line, last: number, from: number): NounPhrase | undefined {
  const { tokens } = line;
  const token = tokens[last];
  if (token === undefined || last < from || !token.isWord) return undefined;
  if (isPronoun(token) && !determinesBefore(tokens, last, from)) {
    if (demonstratives.has(token.lower) && last !== from && !relates(tokens, last)) return undefined;
    return { start: last, end: last + 1, head: last, type: 'pronoun', apposition: undefined };
  }
  const isSmall =
    clauseWords.has(token.lower) || prepositions.has(token.lower) || determiners.has(token.lower);
  // "a colleague of his": what ends a phrase owns nothing after it.
  const isOwner = token.lower === 'his' && tokens[last - 1]?.lower === 'of';
  const isPeople = token.lower === 'others'; // "two others"
  if (isSmall && !isOwner && !isPeople && !isAcronym(token)) return undefined;
  if (reportingVerbs.get(token.lower)?.isTag && !token.isCapital && !isCueNoun(tokens, last, from))
    return undefined;
  if (token.isCapital && !(last === from && !isNameAlone(token))) {
    const name = nameStart(line, last, from);
    return widened(line, { start: name, head: last }, from, 'name');
  }
  return widened(line, { start: last, head: last }, from, 'nominal');
}

/** "the report", "recent studies": a word that is a cue as well, but here a noun. */
export function isCueNoun(tokens: readonly Token[], at: number, from: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const form = reportingVerbs.get(lower)?.form;
  if (form !== 'base' && form !== 'third') return false;
  const single = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  if (![lower, single].some((word) => documentNouns.has(word) || bodyNouns.has(word))) return false;
  const before = tokens[at - 1];
  if (before === undefined || at === from) return lower.endsWith('s');
  return (
    before.isWord &&
    !subjectPronouns.has(before.lower) &&
    !auxiliaries.has(before.lower) &&
    before.lower !== 'to'
  );
}

/** Small words; in capitals they are a name ("WHO"). */
function isPronoun({ lower, text }: Token): boolean {
  return subjectPronouns.has(withoutContraction(lower)) && !isAcronym({ text });
}

function isAcronym({ text }: { readonly text: string }): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

const demonstratives = new Set(['that', 'this', 'these', 'those', 'which']);

/** "a poll that says": the pronoun follows what it stands for. */
function relates(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined && (before.text === ',' || (before.isWord && !reportingVerbs.has(before.lower)))
  );
}

function determinesBefore(tokens: readonly Token[], at: number, from: number): boolean {
  return (
    at > from &&
    determiners.has(tokens[at - 1]?.lower ?? '') &&
    tokens[at]?.lower !== 'he' &&
    tokens[at]?.lower !== 'she'
  );
}

function isNameAlone({ lower }: Token): boolean {
  return !determiners.has(lower) && !clauseWords.has(lower) && !prepositions.has(lower);
}

/** Goes left over capitals and what joins them ("of", "van"). */
function nameStart({ tokens }: Line, last: number, from: number): number {
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

/** Takes in the words before a name or a noun that belong to it: a role, an article, a possessive, "advisers to". */
function widened(
  line: Line,
  { start, head }: { start: number; head: number },
  from: number,
  type: 'name' | 'nominal',
): NounPhrase {
  const { tokens } = line;
  let at = start;
  let headAt = head;
  let kind = type;
  let sawRole = false;
  while (at > from && head - at < longestPhrase) {
    const before = tokens[at - 1];
    // "the traders' association"
    if (isPluralPossessive(line, at - 1)) {
      at -= 2;
      continue;
    }
    if (before === undefined || !before.isWord || line.quoted[at - 1] !== line.quoted[head]) break;
    const { lower } = before;
    if (before.lower === "'s" || /s['’]$/.test(before.text)) {
      const owner = at - 2 >= from ? nameStart(line, at - 2, from) : at - 1;
      at = Math.max(from, owner);
      continue;
    }
    // "told the paper that investors": after a noun or a verb it opens a clause.
    if (lower === 'that' && at - 1 > from && opensAfter(tokens[at - 2])) break;
    if (determiners.has(lower)) {
      at--;
      const further = tokens[at - 1]?.lower ?? '';
      if (!(determiners.has(further) || further === 'of' || further === 'to' || further === 'for')) break;
      continue;
    }
    if (
      lower === 'of' ||
      lower === 'to' ||
      lower === 'for' ||
      lower === 'from' ||
      lower === 'with' ||
      lower === 'in' ||
      lower === 'at' ||
      lower === 'on'
    ) {
      const noun = tokens[at - 2];
      const takes =
        noun !== undefined &&
        at - 2 >= from &&
        noun.isWord &&
        !clauseWords.has(noun.lower) &&
        !auxiliaries.has(noun.lower) &&
        !reportingVerbs.has(noun.lower) &&
        !((lower === 'in' || lower === 'at' || lower === 'to') && !isGroup(noun)) &&
        !(lower === 'on' && !noun.isCapital);
      if (!takes) break;
      // In "president of the club Ann Lee" the phrase still means Ann Lee.
      if (sawRole) {
        at -= 2;
        continue;
      }
      headAt = at - 2;
      kind = noun.isCapital ? 'name' : 'nominal';
      at -= 2;
      continue;
    }
    if (clauseWords.has(lower) || prepositions.has(lower) || auxiliaries.has(lower)) break;
    if (isVerbForm(lower) && !before.isCapital) break;
    if (
      type === 'name' &&
      !before.isCapital &&
      !(sawRole || roleNouns.has(lower) || roleModifiers.has(lower) || isModifier(before))
    )
      break;
    sawRole ||= roleNouns.has(lower);
    if (subjectPronouns.has(lower)) break;
    at--;
  }
  return { start: at, end: head + 1, head: headAt, type: kind, apposition: undefined };
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
