/** Extracts roles from the words beside a name: "harbour director Tomas Vrba", ", head of the museum,". */

import {
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../../../lexicon/en/function-words.ts';
import { genderOfTitle, roleModifiers, roleNouns, titles } from '../../../lexicon/en/honorifics-and-roles.ts';
import { isPersonNoun } from '../../../lexicon/en/person-nouns.ts';
import { nationalities } from '../../../lexicon/en/places/nationalities.ts';
import { reportingVerbs } from '../../../lexicon/en/reporting-verbs.ts';
import type { Span } from '../../article.ts';
import { appositionAfter } from '../../syntax/appositions.ts';
import { phraseEndingAt, spanOf } from '../../syntax/noun-phrases.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { Token } from '../../syntax/tokens.ts';
import { irregularPasts } from '../../syntax/verb-forms.ts';
import type { NameMention } from './name-parts.ts';
import { portfolios } from './office-words.ts';

const longestRole = 8; // words searched for the head noun of a role

/**
 * The first token of the name with its honorific: "Mr." belongs to "Mr. Ruan", but "Senate President" is a
 * role.
 */
export function honorificStart({ tokens }: Line, { start, titleStart }: NameMention): number {
  const before = tokens[start - 1];
  return start > titleStart && before !== undefined && genderOfTitle.has(before.lower) ? start - 1 : start;
}

/** Returns the role right before a name: "harbour director". Undefined if there is none. */
export function roleBefore(line: Line, { start, titleStart }: NameMention): string | undefined {
  const end = honorificStart(line, { start, titleStart } as NameMention);
  let from = officeStart(line, titleStart);
  // "former secretary of state Hillary Clinton": words in lower case belong to the role.
  while (from > 0 && roleNouns.has(line.tokens[from - 1]?.lower ?? '')) from--;
  if (from < titleStart) {
    while (from > titleStart - 6 && qualifies(line.tokens[from - 1])) from--;
    if (from > titleStart - 6 && opensRole(line, from - 1)) from--;
  }
  if (end <= from) return undefined;
  const words = line.tokens.slice(from, end);
  if (!words.some(({ lower }) => roleNouns.has(lower) || (titles.has(lower) && !genderOfTitle.has(lower))))
    return undefined;
  const span: Span = spanOf(line, { start: from, end });
  return line.text.slice(span.start, span.end);
}

/**
 * The first token of an office whose portfolio precedes the name: "secretary of state Ann Lee". Else
 * `titleStart`.
 */
function officeStart({ tokens }: Line, titleStart: number): number {
  const [office, joint, charge] = [3, 2, 1].map((back) => tokens[titleStart - back]?.lower ?? '');
  const isOffice = portfolios.has(charge ?? '') && (joint === 'of' || joint === 'for');
  return isOffice && roleNouns.has((office ?? '').replace(/^(?:then|ex|co|vice)-/, ''))
    ? titleStart - 3
    : titleStart;
}

/** Whether the word can modify a role: "harbour" in "the harbour director". */
function qualifies(token: Token | undefined): boolean {
  if (token === undefined || !token.isWord) return false;
  // "the Kenyan runner Paul Kibet"
  return token.isCapital ? nationalities.has(token.lower) : canQualify(token.lower);
}

function canQualify(lower: string): boolean {
  return !(
    lower === "'s" ||
    determiners.has(lower) ||
    prepositions.has(lower) ||
    clauseWords.has(lower) ||
    auxiliaries.has(lower) ||
    subjectPronouns.has(lower) ||
    reportingVerbs.has(lower)
  );
}

/**
 * Whether the first word of a role is capitalised only by its position: "Board president", "said Opposition
 * leader".
 */
function opensRole({ tokens, sentenceStart, quoted }: Line, at: number): boolean {
  const { lower = '', isWord = false, isCapital = false } = tokens[at] ?? {};
  if (!isWord || !isCapital || titles.has(lower) || timeWords.has(lower) || adverbs.has(lower)) return false;
  if (quoted[at] !== quoted[at + 1] || lower.endsWith('ly') || !canQualify(lower)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  const isAfterCue =
    reportingVerbs.get(before)?.lemma === 'say' || (before === 'to' && tokens[at - 2]?.lower === 'according');
  return sentenceStart[at] === at || isAfterCue;
}

/** Returns the role in the apposition after a name: "head of the museum". Undefined if there is none. */
export function roleAfter(line: Line, { end, kind }: NameMention): string | undefined {
  const span = appositionAfter(line, end, line.sentenceEnd[end - 1] ?? end);
  if (span === undefined || line.tokens[end]?.text === '(') return undefined;
  const words = line.text.slice(span.start, span.end);
  // In "Lorenz, his secretary," either of the two may be the secretary.
  if (/^(?:who|whose|which|and|but|said|says|his|her|their|my|our|\d)/i.test(words)) return undefined;
  if (goesOn(line.tokens[end + 1], line.tokens[end + 2])) return undefined;
  const parts = words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .slice(0, longestRole);
  // "standing next to his lawyer": the object of a preposition is another person.
  const tail = parts.findIndex((word) => prepositions.has(word) || clauseWords.has(word));
  const core = tail === -1 ? parts : parts.slice(0, tail);
  // "the keeper of the clock": a role whose noun is not in the word lists.
  const isDescribed = /^the\s.+\sof\s/i.test(words) && parts.length < longestRole;
  const isRole =
    core.some((word) => roleNouns.has(word)) ||
    (kind === 'person' && (isDescribed || isOccupation(words, parts)));
  return isRole ? words.replace(/^(?:the|an?|its)\s+/i, '') : undefined;
}

/**
 * "Ms. Day, is a lawyer", "Ms. Day, suggested that voters": the words after the comma are a clause, not an
 * apposition.
 */
function goesOn(first: Token | undefined, second: Token | undefined): boolean {
  if (first === undefined || second === undefined || first.isCapital) return false;
  if ([auxiliaries, prepositions, clauseWords].some((words) => words.has(first.lower))) return true;
  const isVerb = /(?:ed|ing)$/.test(first.lower) || irregularPasts.has(first.lower);
  if (!isVerb || roleModifiers.has(first.lower)) return false;
  // "standing beside her lawyer", but not "visiting professor"
  if (
    first.lower.endsWith('ing') &&
    !second.isCapital &&
    !isPersonNoun(second.lower) &&
    !roleNouns.has(second.lower)
  )
    return true;
  return determiners.has(second.lower) || prepositions.has(second.lower) || clauseWords.has(second.lower);
}

/** "a hydrologist from the valley": an article and a noun for a person. */
function isOccupation(words: string, parts: readonly string[]): boolean {
  const until = parts.findIndex((word) => prepositions.has(word) || clauseWords.has(word));
  const noun = parts.slice(0, until === -1 ? parts.length : until).at(-1) ?? '';
  return /^(?:the|an?)\s/i.test(words) && isPersonNoun(noun);
}

/**
 * Returns the role to which the name is in apposition: "The island's mayor, Jana Koubek, said". Undefined if
 * there is none.
 */
export function roleAside(line: Line, { titleStart, end }: NameMention): string | undefined {
  const { tokens, sentenceStart } = line;
  if (tokens[titleStart - 1]?.text !== ',' || !closesAside(tokens[affiliationEnd(line, end)]))
    return undefined;
  const phrase = phraseEndingAt(line, titleStart - 2, sentenceStart[titleStart] ?? 0);
  if (phrase?.type !== 'nominal' || phrase.head !== phrase.end - 1) return undefined;
  const words = tokens.slice(phrase.start, phrase.end);
  const isOwned = words.some(({ lower }) => lower === "'s");
  const start = words.findIndex(({ lower }) => !determiners.has(lower));
  if (!roleNouns.has(words.at(-1)?.lower ?? '') || !(isOwned || start > 0)) return undefined;
  const span = spanOf(line, { start: phrase.start + start, end: phrase.end });
  return line.text.slice(span.start, span.end);
}

/** The office of a label: "Minister for Transport" of "The Minister for Transport (Tom Aas): We have". */
export function roleOfHolder({ text, tokens }: Line, { titleStart, end }: NameMention): string | undefined {
  if (tokens[titleStart - 1]?.text !== '(' || tokens[end]?.text !== ')' || tokens[end + 1]?.text !== ':')
    return undefined;
  const start = tokens[0]?.lower === 'the' ? 1 : 0;
  const words = tokens.slice(start, titleStart - 1);
  if (words.length === 0 || words.length > longestRole || words.some(({ isWord }) => !isWord))
    return undefined;
  const post = words.findIndex(({ lower }) => prepositions.has(lower));
  if (!roleNouns.has(words[(post === -1 ? words.length : post) - 1]?.lower ?? '')) return undefined;
  return text.slice(words[0]?.start, words.at(-1)?.end);
}

/** The token after "of the Green Party" or "from Brana University"; `from` if the name has no such words after it. */
function affiliationEnd({ tokens }: Line, from: number): number {
  if (!/^(?:of|from|at)$/.test(tokens[from]?.lower ?? '')) return from;
  const first = determiners.has(tokens[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  let at = first;
  while (tokens[at]?.isCapital) at++;
  return at > first ? at : from;
}

function closesAside(token: Token | undefined): boolean {
  return token === undefined || token.text === ',' || token.text === '.' || reportingVerbs.has(token.lower);
}

/** Whether the words beside a name call it a body: "Finansor, the regulator, said". */
export function isCalledBody(line: Line, { titleStart, end }: NameMention): boolean {
  const { tokens, sentenceStart } = line;
  const after = appositionAfter(line, end, line.sentenceEnd[end - 1] ?? end);
  if (after !== undefined && tokens[end]?.text === ',') {
    const words = tokens.slice(end + 1).filter((token) => token.end <= after.end);
    const until = words.findIndex(({ lower }) => prepositions.has(lower) || clauseWords.has(lower));
    const head = (until === -1 ? words : words.slice(0, until)).at(-1);
    if (determiners.has(words[0]?.lower ?? '') && calledBodies.has(head?.lower ?? '')) return true;
  }
  if (tokens[titleStart - 1]?.text !== ',' || !/^[,.]$/.test(tokens[end]?.text ?? '')) return false;
  const phrase = phraseEndingAt(line, titleStart - 2, sentenceStart[titleStart] ?? 0);
  const { lower = '' } = tokens[phrase?.head ?? -1] ?? {};
  return phrase?.type === 'nominal' && phrase.head === phrase.end - 1 && calledBodies.has(lower);
}

/** Head nouns of an apposition that show the name is a body's. */
const calledBodies = new Set(
  `agency airline association authority bank brewery bureau charity club commission committee company cooperative
  corporation council firm foundation group institute insurer manufacturer ministry museum newspaper operator
  organisation organization party regulator retailer society startup start-up supermarket supplier think-tank
  trust union university utility watchdog website`.split(/\s+/),
);
