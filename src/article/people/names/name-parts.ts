/** Reads the parts of a name: titles, given name, surname, and the kind and gender that they imply. */

import { determiners } from '../../../lexicon/en/function-words.ts';
import { givenNames } from '../../../lexicon/en/given-names.ts';
import { genderOfRole, genderOfTitle, roleNouns, titles } from '../../../lexicon/en/honorifics-and-roles.ts';
import {
  bodyNouns,
  documentNouns,
  groupNames,
  organisationWords,
  placeWords,
} from '../../../lexicon/en/organisations.ts';
import { isPersonNoun } from '../../../lexicon/en/person-nouns.ts';
import { nationalities } from '../../../lexicon/en/places/nationalities.ts';
import { reportingVerbs } from '../../../lexicon/en/reporting-verbs.ts';
import type { Line } from '../../syntax/token-lines.ts';
import { countOfficeWords, followsOffice, isOfficeWord } from './office-words.ts';

/** The gender that a given name, a title, a role or a pronoun implies. */
export type Gender = 'female' | 'male';

/** A mention by name. */
export type NameMention = {
  /** The number of its line, then its tokens without titles; `end` is exclusive. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The first token of the titles and roles before the name. Equals `start` if there are none. */
  readonly titleStart: number;
  /** The words of the name in lower case, without middle initials and suffixes. */
  readonly words: readonly string[];
  readonly gender: Gender | undefined;
  /** `person` if a given name or title shows it; `unsure` if only the capitals suggest a name. */
  readonly kind: 'person' | 'organisation' | 'unsure';
  readonly hasHonorific: boolean;
  /** The token of the surname, if it follows another name: "Brian" in "Brian and Sue Tatlock". */
  readonly surname?: number;
};

/** Suffixes that may follow a surname. */
export const nameSuffixes: ReadonlySet<string> = new Set([
  'jr.',
  'jr',
  'sr.',
  'sr',
  'ii',
  'iii',
  'iv',
  'kc',
  'qc',
]);
const initial = /^\p{Lu}\.?$|^(?:\p{Lu}\.)+$/u;

/** Reads the tokens from `start` to `end` as a name, titles included. Undefined if they are not a name. */
export function readName(line: Line, index: number, start: number, end: number): NameMention | undefined {
  const lowers: string[] = [];
  for (let at = start; at < end; at++) lowers.push(line.tokens[at]?.lower ?? '');
  const afterTitles = countTitles(lowers, line.sentenceStart[start] === start);
  const honorific = afterTitles > 0 ? (lowers[afterTitles - 1] ?? '') : '';
  const isCharge = afterTitles > 0 && followsOffice(line, start);
  const nameStart = afterTitles > 0 && !isCharge ? afterTitles : countOfficeWords(line, start, lowers);
  const words = nameWords(lowers.slice(nameStart));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const name: ReadWords = { line, start, nameStart: start + nameStart, end, words, first, last, honorific };
  if (exclusions.some((excludes) => excludes(name))) return undefined;
  const isBody = isBodyName(name);
  const hasHonorific = titles.has(honorific);
  const given = givenNames.get(first);
  const isNamed = given !== undefined && (words.length > 1 || !reportingVerbs.has(first));
  const isPerson = !isBody && !placeWords.has(last) && (hasHonorific || isNamed);
  // "Prof Lyle": a single word after a title is a surname, even if it is also a given name.
  const isSurnameAlone = words.length === 1 && nameStart > 0;
  const gender =
    genderOfTitle.get(honorific) ??
    roleGender(lowers.slice(0, nameStart)) ??
    (given === 'either' || isSurnameAlone ? undefined : given);
  return {
    line: index,
    start: start + nameStart,
    end,
    titleStart: start,
    words,
    gender,
    kind: isBody ? 'organisation' : isPerson ? 'person' : 'unsure',
    hasHonorific,
  };
}

/** Counts the words of titles and roles before the name: 2 in "former Senator Lee". */
function countTitles(lowers: readonly string[], opensSentence: boolean): number {
  let count = 0;
  for (const [at, lower] of lowers.entries()) {
    const next = lowers[at + 1];
    if (next === undefined || !isTitle(lowers, at, opensSentence)) continue;
    const isStopped = lower.endsWith('.');
    // "the Justice Department", "the General Assembly": the word opens the name of a body.
    const opensBody =
      at === lowers.length - 2 && organisationWords.has(next) && !isStopped && !surnamesToo.has(next);
    // "Dean Archer", "Cpl Dean Archer": the word is a given name.
    const isGiven =
      (at === 0 || (count === at && at === lowers.length - 2)) && givenNames.has(lower) && !isStopped;
    if (!opensBody && !isGiven) count = at + 1;
  }
  return count;
}

function isTitle(lowers: readonly string[], at: number, opensSentence: boolean): boolean {
  const lower = lowers[at] ?? '';
  // "Coxswain Duncan Reay", "Pupil Ayesha": an occupation before a full name, or one that opens the sentence
  // before a given name, counts as a title.
  const isBeforeName = lowers.length > 2 || (opensSentence && givenNames.has(lowers[1] ?? ''));
  const isTrade = at === 0 && isBeforeName && isPersonNoun(lower) && !givenNames.has(lower);
  return isOfficeWord(lower) || genderOfTitle.has(lower) || isTrade;
}

/** The words of a name without its titles, and the tokens of the whole. */
type ReadWords = {
  readonly line: Line;
  readonly start: number;
  /** The first token after the titles. */
  readonly nameStart: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly first: string;
  readonly last: string;
  /** The title before the name; empty if there is none. */
  readonly honorific: string;
};

/** Rules that reject capitalised words which are not a name. Each rule rejects one kind. */
const exclusions: readonly ((name: ReadWords) => boolean)[] = [
  isGroup,
  isOpener,
  isOffice,
  isLonePlace,
  isCompound,
];

/** A group or a single letter: "Democrats", "X". */
function isGroup({ words, first, last }: ReadWords): boolean {
  return groupNames.has(last) || (words.length === 1 && first.length < 2);
}

/** A common noun that opens its sentence: "Officials said". */
function isOpener({ line, start, end, first }: ReadWords): boolean {
  return end - start === 1 && line.sentenceStart[start] === start && isCommonNoun(first);
}

/** A role alone, or with a place or a party: "the MSP", "The Wisconsin Republican", "the Labour MP", "Kent County Republican". */
function isOffice({ line, start, words, first, last }: ReadWords): boolean {
  if (!roleNouns.has(last)) return false;
  // "the MSP added"
  if (words.length === 1) return line.tokens[start]?.text === last.toUpperCase();
  // "The Northern Star"
  if (organisationWords.has(last)) return false;
  const isDetermined = determiners.has(line.tokens[start - 1]?.lower ?? '') && !givenNames.has(first);
  const isOfPlace = words.slice(0, -1).every((word) => placeWords.has(word));
  return isOfPlace || isDetermined || (words.length > 2 && regions.has(words.at(-2) ?? ''));
}

/** A place alone: "Paris", but not "Ms. Paris". */
function isLonePlace({ words, last, honorific }: ReadWords): boolean {
  return words.length === 1 && isPlaceWord(last) && !genderOfTitle.has(honorific);
}

/** A compound in lower case after its hyphen: "the Cuba-born singer". */
function isCompound({ line, end, words }: ReadWords): boolean {
  return words.length === 1 && /-\p{Ll}+$/u.test(line.tokens[end - 1]?.text ?? '');
}

/** Whether the name is a body's: "Halden Bank", but not "Omar Bank". */
function isBodyName({ line, nameStart, words, first, last, honorific }: ReadWords): boolean {
  if (!words.some((word) => organisationWords.has(word)) || genderOfTitle.has(honorific)) return false;
  // "Singer Lola Fox": the occupation before the name shows a person, even if the given name is unknown.
  const hasTrade = honorific !== '' && words.length === 2 && isSurname(line, nameStart, last);
  if (!givenNames.has(first)) return !hasTrade;
  if (words.length === 2 && !organisationWords.has(last)) return false;
  return !(words.length <= 3 && isSurname(line, nameStart, last));
}

/** Words for regions that follow a name: "Kent County", "Cook Township". */
const regions = new Set('county city township borough parish district state'.split(' '));

/** "Lily Church", but not "the Lily Church". */
function isSurname({ tokens }: Line, start: number, last: string): boolean {
  return surnamesToo.has(last) && tokens[start - 1]?.lower !== 'the';
}

/** Words for organisations that are also common surnames. */
const surnamesToo = new Set('bank church fox guild house post star white york'.split(' '));

function isPlaceWord(word: string): boolean {
  return placeWords.has(word) || nationalities.has(word) || nationalities.has(word.replace(/s$/, ''));
}

/**
 * Whether a name from the front matter can be one person's: "Ola Vik", but not "Reuters Staff" or "Ola Vik
 * and Mia Ek".
 */
export function isPersonsName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  if (words.length < 2 || words.length > 5 || /[,;&/@\d]/.test(name)) return false;
  const isBody = words.some((word) => word === 'and' || organisationWords.has(word));
  return !isBody || (givenNames.has(words[0] ?? '') && words.length === 2 && surnamesToo.has(words[1] ?? ''));
}

/** "Officials said": a common noun, capitalised only because it opens the sentence. */
function isCommonNoun(word: string): boolean {
  const single = word.endsWith('s') ? word.slice(0, -1) : word.replace(/men$/, 'man');
  return [roleNouns, bodyNouns, documentNouns].some((nouns) => nouns.has(word) || nouns.has(single));
}

function roleGender(words: readonly string[]): Gender | undefined {
  for (const word of words) {
    const gender = genderOfRole.get(word);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

/** The words that identify the bearer of a name: without middle initials, suffixes and commas. */
export function nameWords(lowers: readonly string[]): string[] {
  const kept = lowers.filter((word) => !nameSuffixes.has(word) && word !== ',');
  const short = kept.filter(
    (word, at) => at === 0 || at === kept.length - 1 || !initial.test(word.toUpperCase()),
  );
  return short.length > 0 ? short : kept;
}
