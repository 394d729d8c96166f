/** Recognises people without a name: descriptions ("the striker") and unnamed speakers ("a nurse", "another"). */

import { determiners, genderOfPronoun } from '../../lexicon/en/function-words.ts';
import { genderOfRole, roleNouns, titles } from '../../lexicon/en/honorifics-and-roles.ts';
import { bodyNouns, documentNouns, groupNames } from '../../lexicon/en/organisations.ts';
import { isPersonNoun } from '../../lexicon/en/person-nouns.ts';
import { nationalities } from '../../lexicon/en/places/nationalities.ts';
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Place, UnnamedSpoken } from './discourse.ts';
import type { Gender } from './names/name-parts.ts';
import { unspecific } from './role-resolution.ts';

const inYears = /^\d{1,3}-years?-old$/;
const mostWords = 4; // words, "the" included: "the real estate tycoon"
/** Nouns for a spokesperson or for one person of many. The text may never name that person. */
export const anyone: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson official source insider aide man woman person boy girl child victim suspect defendant
  witness juror voter caller reporter other one member resident stranger visitor passer-by traveller traveler`.split(
    /\s+/,
  ),
);

const relatives = new Set(['who', 'whose', 'that']);

/** Returns the gender that a description implies. Undefined if the phrase does not describe a person. */
export function readDescription(
  lines: readonly Line[],
  { line, index, phrase }: Place,
): { readonly gender: Gender | undefined } | undefined {
  const { start, end, head, apposition } = phrase;
  const { lower = '' } = line.tokens[head] ?? {};
  // "The juror who spoke to the paper": the relative clause introduces another person.
  const isDefined = relatives.has(line.tokens[end]?.lower ?? '');
  const isPlain =
    line.tokens[start]?.lower === 'the' && head === end - 1 && apposition === undefined && !isDefined;
  // "The victim's daughter" is another person than the victim.
  const isOwned = line.tokens.slice(start, end).some(({ text }) => /['’]/.test(text));
  if (!isPlain || isOwned || end - start > mostWords || anyone.has(lower)) return undefined;
  if (bodyNouns.has(lower) || documentNouns.has(lower) || groupNames.has(lower)) return undefined;
  // "The president" usually means the president of the country, and the text may not name that person.
  if (titles.has(lower)) return undefined;
  const isPerson =
    isPersonNoun(lower) || roleNouns.has(lower) || inYears.test(lower) || nationalities.has(lower);
  if (!isPerson || isIntroduced(lines, index, lower)) return undefined;
  return { gender: genderOf(lower) };
}

function genderOf(lower: string): Gender | undefined {
  const known = genderOfRole.get(lower.replace(/-of-\p{L}+$|^(?:ex|step|great)-/gu, ''));
  if (known !== undefined) return known;
  if (/(?:woman|lady|mother|daughter|[^c]tress|heiress|waitress)$/.test(lower)) return 'female';
  return /(?:[^o]man|father|son)$/.test(lower) && isPersonNoun(lower) ? 'male' : undefined;
}

/** Whether the text has introduced such a person without a name: "A nurse said …. The nurse added". */
function isIntroduced(lines: readonly Line[], until: number, noun: string): boolean {
  return lines.slice(0, until + 1).some(({ tokens }) =>
    tokens.some(({ lower }, at) => {
      if (lower !== noun) return false;
      const first = tokens.slice(Math.max(0, at - 3), at).some((token) => introducing.has(token.lower));
      const next = tokens[at + 1];
      return first && !(next?.isCapital || next?.text === ',');
    }),
  );
}

const introducing = new Set(['a', 'an', 'another', 'one', 'some']);

/** Nouns for a person who asks: "One questioner claimed …. “You are right,” he said." */
const askers = new Set(['questioner', 'interviewer', 'moderator']);

/** "Another said": an unnamed member of a group. */
const otherPeople = new Set(['another', 'one']);

/**
 * Returns the unnamed person that an unresolved `phrase` means. Undefined if it means no person, or if the person
 * only asks. The person who asks a question is not the next speaker.
 */
export function unnamedSpeaker(
  { tokens }: Line,
  phrase: NounPhrase,
  cue: { readonly end: number } | undefined,
): Pick<UnnamedSpoken, 'gender' | 'isNew'> | undefined {
  const { lower = '' } = tokens[phrase.head] ?? {};
  if (askers.has(lower)) return undefined;
  // An unresolved pronoun is an unnamed person of its gender: the next "she" is not the speaker before.
  if (phrase.type === 'pronoun' && genderOfPronoun.has(lower))
    return { gender: genderOfPronoun.get(lower), isNew: true };
  if (cue !== undefined && reportingVerbs.get(tokens[cue.end - 1]?.lower ?? '')?.lemma === 'ask')
    return undefined;
  const role = lower.replace(/-in-law$/, '');
  const isUnknown = otherPeople.has(lower) || isUnknownName(tokens, phrase);
  const isRole = phrase.type !== 'pronoun' && (roleNouns.has(role) || isPersonNoun(role));
  if (!isUnknown && !isRole) return undefined;
  return { gender: genderOfRole.get(role), isNew: isUnknown || isNewPerson(tokens, phrase) };
}

/** "Pupil Jade": a name that is not known to be a person's. It ends the phrase. */
function isUnknownName(tokens: Line['tokens'], { type, start, head, end }: NounPhrase): boolean {
  const { lower = '', isCapital = false } = tokens[head] ?? {};
  const isDetermined = determiners.has(tokens[start]?.lower ?? '');
  // "Not everyone was welcoming"
  const isName = type === 'name' && isCapital && !negations.has(lower);
  return isName && head === end - 1 && !isDetermined && !lower.endsWith('s');
}

const negations = new Set(['not', 'never', 'neither', 'nor', 'hardly']);

/** "Her husband", "a nurse", but not "the senator": whether the phrase introduces a new person. */
function isNewPerson(tokens: Line['tokens'], { start, end }: NounPhrase): boolean {
  return (
    unspecific.has(tokens[start]?.lower ?? '') || tokens.slice(start, end).some(({ lower }) => lower === "'s")
  );
}
