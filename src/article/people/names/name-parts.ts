/** The parts of a name: titles, given name, surname, and what they tell about its bearer. */

import { determiners } from '../../../lexicon/en/function-words.ts';
import { givenNames } from '../../../lexicon/en/given-names.ts';
import {
  genderOfRole,
  genderOfTitle,
  roleModifiers,
  roleNouns,
  titles,
} from '../../../lexicon/en/honorifics-and-roles.ts';
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

export type Gender = 'female' | 'male';

/** One place in which a name stands. */
export type NameMention = {
  /** The index of its line, and the tokens of the name without titles; `end` is not included. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The first token of the titles and roles before it, or `start`. */
  readonly titleStart: number;
  /** The words of the name without initials, suffixes and stops, in lower case. */
  readonly words: readonly string[];
  readonly gender: Gender | undefined;
  /** `person` when a given name or a title says so; `unsure` when it only looks like a name. */
  readonly kind: 'person' | 'organisation' | 'unsure';
  readonly hasHonorific: boolean;
};

/** What may stand after a surname. */
export const nameSuffixes: ReadonlySet<string> = new Set(['jr.', 'jr', 'sr.', 'sr', 'ii', 'iii', 'iv']);
const initial = /^\p{Lu}\.?$|^(?:\p{Lu}\.)+$/u;

/** The name whose tokens, titles included, stand from `start` to `end`; undefined when they are no name. */
export function readName(line: Line, index: number, start: number, end: number): NameMention | undefined {
  const { tokens } = line;
  const lowers: string[] = [];
  for (let at = start; at < end; at++) lowers.push(tokens[at]?.lower ?? '');
  let nameStart = 0;
  for (const [at, lower] of lowers.entries()) {
    const isTitle =
      titles.has(lower) ||
      (roleNouns.has(lower) && at < lowers.length - 1) ||
      genderOfTitle.has(lower) ||
      // "Coxswain Duncan Reay"
      (at === 0 && lowers.length > 2 && isPersonNoun(lower) && !givenNames.has(lower));
    if (
      isTitle &&
      at < lowers.length - 1 &&
      // "the Justice Department", "the General Assembly"
      !(
        at === lowers.length - 2 &&
        organisationWords.has(lowers[at + 1] ?? '') &&
        !lower.endsWith('.') &&
        !surnamesToo.has(lowers[at + 1] ?? '')
      ) &&
      !(at === 0 && givenNames.has(lower) && lowers.length > 1 && !lower.endsWith('.'))
    )
      nameStart = at + 1;
  }
  const honorific = nameStart > 0 ? (lowers[nameStart - 1] ?? '') : '';
  if (nameStart === 0) {
    const given = lowers.findIndex((lower, at) => givenNames.has(lower) && at < lowers.length - 1);
    const qualifies = lowers
      .slice(0, Math.max(given, 0))
      .every(
        (lower) =>
          placeWords.has(lower) ||
          roleModifiers.has(lower) ||
          groupNames.has(`${lower}s`) ||
          organisationWords.has(lower),
      );
    if (given > 0 && (qualifies || followsOffice(line, start))) nameStart = given;
    else if (lowers.length > 1 && portfolios.has(lowers[0] ?? '') && followsOffice(line, start))
      nameStart = 1;
    else nameStart = afterPlace(line, start, lowers);
  }
  const words = nameWords(lowers.slice(nameStart));
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || groupNames.has(last)) return undefined;
  if (words.length === 1 && first.length < 2) return undefined;
  if (end - start === 1 && line.sentenceStart[start] === start && isCommonNoun(first)) return undefined;
  // "The Wisconsin Republican" is an office, not a name.
  if (words.length > 1 && roleNouns.has(last) && words.slice(0, -1).every((word) => placeWords.has(word)))
    return undefined;
  // "the Labour MP"
  const isDetermined = determiners.has(tokens[start - 1]?.lower ?? '');
  if (words.length > 1 && roleNouns.has(last) && isDetermined && !givenNames.has(first)) return undefined;
  // "Kent County Republican"
  if (words.length > 2 && roleNouns.has(last) && regions.has(words.at(-2) ?? '')) return undefined;
  const isBody =
    words.some((word) => organisationWords.has(word)) &&
    !(nameStart > 0 && genderOfTitle.has(honorific)) &&
    !(givenNames.has(first) && words.length === 2 && !organisationWords.has(last)) &&
    !(givenNames.has(first) && words.length <= 3 && isSurname(line, start, last));
  const titled = nameStart > 0 && titles.has(honorific);
  const given = givenNames.get(first);
  const isPerson =
    !isBody &&
    !placeWords.has(last) &&
    (titled || (given !== undefined && (words.length > 1 || !reportingVerbs.has(first))));
  if (words.length === 1 && isPlaceWord(last) && !genderOfTitle.has(honorific)) return undefined;
  // "the Cuba-born singer", "an Afro-Colombian journalist"
  if (words.length === 1 && /-\p{Ll}+$/u.test(tokens[end - 1]?.text ?? '')) return undefined;
  const gender =
    genderOfTitle.get(honorific) ??
    roleGender(lowers.slice(0, nameStart)) ??
    (given === 'either' ? undefined : given);
  return {
    line: index,
    start: start + nameStart,
    end: end,
    titleStart: start,
    words,
    gender,
    kind: isBody ? 'organisation' : isPerson ? 'person' : 'unsure',
    hasHonorific: titled,
  };
}

/** "Minister of ", "Secretary of State for ", "envoy to the ": what comes next belongs to the office. */
function followsOffice({ tokens, sentenceStart }: Line, start: number): boolean {
  let at = start - 1;
  if (tokens[at]?.lower === 'the') at--;
  if (!officeJoints.has(tokens[at]?.lower ?? '') || at <= (sentenceStart[start] ?? 0)) return false;
  let noun = at - 1;
  // "of State for"
  if (portfolios.has(tokens[noun]?.lower ?? '') && officeJoints.has(tokens[noun - 1]?.lower ?? '')) noun -= 2;
  const { lower = '' } = tokens[noun] ?? {};
  return roleNouns.has(lower) || titles.has(lower);
}

/** "MP for Haltwick Sian Rees": the name that follows the place of an office, where no article says that the office stands alone. */
function afterPlace({ tokens, sentenceStart }: Line, start: number, lowers: readonly string[]): number {
  const [joint, office, article] = [tokens[start - 1], tokens[start - 2], tokens[start - 3]];
  const isOffice =
    joint?.lower === 'for' && seats.has(office?.lower ?? '') && start - 1 > (sentenceStart[start] ?? 0);
  if (!isOffice || lowers.length < 3 || determiners.has(article?.lower ?? '')) return 0;
  const isPlace = lowers.slice(-2).some((lower) => placeWords.has(lower) || organisationWords.has(lower));
  return isPlace ? 0 : lowers.length - 2;
}

/** Offices that have a place after "for". */
const seats = new Set('mp msp mep councillor candidate bishop delegate senator member'.split(' '));
/** "Kent County", "Cook Township" */
const regions = new Set('county city township borough parish district state'.split(' '));

/** "Lily Church", and not "the Lily Church". */
function isSurname({ tokens }: Line, start: number, last: string): boolean {
  return surnamesToo.has(last) && tokens[start - 1]?.lower !== 'the';
}

/** Words of organisations that are common surnames as well. */
const surnamesToo = new Set('bank church fox guild house post star white york'.split(' '));

const officeJoints = new Set(['of', 'for', 'to']);
/** What ministers and secretaries are in charge of. */
const portfolios = new Set(
  `state finance health defence defense education justice labor labour commerce energy transport transportation agriculture
  interior treasury trade culture environment housing war immigration tourism industry fisheries foreign home science
  sport sports development planning security police communications`.split(/\s+/),
);

function isPlaceWord(word: string): boolean {
  return placeWords.has(word) || nationalities.has(word) || nationalities.has(word.replace(/s$/, ''));
}

/** Whether a name from the front matter can be one person's: "Ola Vik", and not "Reuters Staff" or "Ola Vik and Mia Ek". */
export function isPersonsName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  if (words.length < 2 || words.length > 5 || /[,;&/@\d]/.test(name)) return false;
  const isBody = words.some((word) => word === 'and' || organisationWords.has(word));
  return !isBody || (givenNames.has(words[0] ?? '') && words.length === 2 && surnamesToo.has(words[1] ?? ''));
}

/** "Officials said": a noun that only opens its sentence. */
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

/** The words that identify: no initials in the middle, no suffixes, no marks. */
export function nameWords(lowers: readonly string[]): string[] {
  const kept = lowers.filter((word) => !nameSuffixes.has(word) && word !== ',');
  const short = kept.filter(
    (word, at) => at === 0 || at === kept.length - 1 || !initial.test(word.toUpperCase()),
  );
  return short.length > 0 ? short : kept;
}
