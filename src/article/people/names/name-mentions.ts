/** Finds names in a text: runs of capitalised words, with the titles before them. */
import {
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
  withoutContraction,
} from '../../../lexicon/en/function-words.ts';
import { givenNames } from '../../../lexicon/en/given-names.ts';
import { genderOfTitle } from '../../../lexicon/en/honorifics-and-roles.ts';
import { nameParticles } from '../../../lexicon/en/name-particles.ts';
import { organisationWords } from '../../../lexicon/en/organisations.ts';
import { usStateAbbreviations } from '../../../lexicon/en/places/us-states.ts';
import { reportingVerbs } from '../../../lexicon/en/reporting-verbs.ts';
import type { Line } from '../../syntax/token-lines.ts';
import { looksLikeAdverb } from '../../syntax/verb-forms.ts';
import { type NameMention, nameSuffixes, readName } from './name-parts.ts';

const joints = new Set(['of', 'on', 'for']);
const longestName = 12; // tokens, titles included

/** Returns the names in line number `index`, in order. */
export function findNames(line: Line, index: number): NameMention[] {
  const { tokens } = line;
  const found: NameMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!startsRun(line, at)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < tokens.length && end - at < longestName && continuesRun(line, end)) end++;
    const name = readName(line, index, at, end);
    if (name !== undefined) found.push(name);
    at = end;
  }
  return found;
}

function isNameWord(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || !token.isWord || !token.isCapital) return false;
  const { lower, text } = token;
  // “O Conan, the night is long”: a vocative.
  if (text === 'O' && line.quoted[at] !== -1) return false;
  if (determiners.has(lower) || clauseWords.has(lower) || prepositions.has(lower)) return false;
  // In "Theresa May" and "Mrs. May" the word is not a month.
  if (timeWords.has(lower)) {
    const before = line.tokens[at - 1]?.lower ?? '';
    return (givenNames.has(before) && line.sentenceStart[at] !== at) || genderOfTitle.has(before);
  }
  if (usStateAbbreviations.has(lower)) return false;
  // In "Her son Will Lee" and "Will Lee, who" it is a name; in "Will Lee run?" it may be a verb.
  const isCertain = !opensQuotedOrSentence(line, at) || !isQuestion(line, at);
  if (givenNames.has(lower) && isCertain && line.tokens[at + 1]?.isCapital) return true;
  const isSmall =
    subjectPronouns.has(withoutContraction(lower)) || auxiliaries.has(lower) || adverbs.has(lower);
  return !isSmall || (text.length > 1 && text === text.toUpperCase() && lower !== 'i');
}

function isQuestion({ tokens, sentenceEnd }: Line, at: number): boolean {
  const end = sentenceEnd[at] ?? tokens.length;
  return tokens.slice(Math.max(at, end - 2), end).some(({ text }) => text === '?');
}

function startsRun(line: Line, at: number): boolean {
  if (!isNameWord(line, at)) return false;
  const { lower = '' } = line.tokens[at] ?? {};
  const opens = opensQuotedOrSentence(line, at);
  // "Per capita"
  if (opens && lower === 'per' && !line.tokens[at + 1]?.isCapital) return false;
  if (opens && looksLikeAdverb(lower) && !givenNames.has(lower)) return false;
  return !(opens && reportingVerbs.has(lower) && !givenNames.has(lower) && !isSpeakingName(line, at));
}

/** "Brand said": a base form before another reporting verb is a name. */
function isSpeakingName({ tokens }: Line, at: number): boolean {
  const next = reportingVerbs.get(tokens[at + 1]?.lower ?? '');
  const isTagVerb = next?.isTag === true && (next.form === 'past' || next.form === 'third');
  return isTagVerb && reportingVerbs.get(tokens[at]?.lower ?? '')?.form === 'base';
}

/** Whether the token opens a sentence or words in quotation marks. */
export function opensQuotedOrSentence({ tokens, sentenceStart, quoted }: Line, at: number): boolean {
  if (sentenceStart[at] === at || quoted[at - 1] !== quoted[at]) return true;
  // The opening mark counts as part of the quoted words.
  return tokens[at - 1]?.isWord === false && (sentenceStart[at] === at - 1 || quoted[at - 2] !== quoted[at]);
}

function isPlural({ lower }: Line['tokens'][number]): boolean {
  return /(?:men|children|people)$/.test(lower);
}

function continuesRun(line: Line, at: number): boolean {
  const { tokens } = line;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (line.sentenceStart[at] === at || line.quoted[at] !== line.quoted[at - 1]) return false;
  if (isNameWord(line, at)) return true;
  if (nameSuffixes.has(token.lower)) return true;
  // "Commission on Presidential Debates" is one name, "Lee of Ohio" is not.
  if (joints.has(token.lower) && organisationWords.has(before.lower)) return isNameWord(line, at + 1);
  if (joints.has(before.lower)) return isNameWord(line, at);
  // "Fishermen's Federation", but not "Ohio's Senate".
  if (token.lower === "'s") return isPlural(before) && organisationWords.has(tokens[at + 1]?.lower ?? '');
  if (before.lower === "'s") return isNameWord(line, at);
  // "Martin Luther King, Jr."
  if (token.text === ',' && nameSuffixes.has(tokens[at + 1]?.lower ?? '')) return true;
  return nameParticles.has(token.lower) && isNameWord(line, afterParticles(line, at));
}

/** The first token from `at` that is not a particle: the surname in "van der Meeren". */
function afterParticles({ tokens }: Line, at: number): number {
  let next = at;
  while (
    next < at + mostParticles &&
    !tokens[next]?.isCapital &&
    nameParticles.has(tokens[next]?.lower ?? '')
  )
    next++;
  return next;
}

const mostParticles = 3; // "von und zu" holds a word that is not a particle
