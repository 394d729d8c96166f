/** Names in a text: runs of capitals, with the titles before them, and what they tell about whoever bears them. */

import {
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
  withoutContraction,
} from '../../lexicon/en/function-words.ts';
import { givenNames } from '../../lexicon/en/given-names.ts';
import {
  genderOfRole,
  genderOfTitle,
  roleModifiers,
  roleNouns,
  titles,
} from '../../lexicon/en/honorifics-and-roles.ts';
import { nameParticles } from '../../lexicon/en/name-particles.ts';
import {
  bodyNouns,
  documentNouns,
  groupNames,
  organisationWords,
  placeWords,
} from '../../lexicon/en/organisations.ts';
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import type { Line } from '../syntax/token-lines.ts';

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

const suffixes = new Set(['jr.', 'jr', 'sr.', 'sr', 'ii', 'iii', 'iv']);
/** Short forms of states: "Springfield, Va." */
const stateWords = new Set(
  `ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. mo. mont. neb. nev.
  n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. va. vt. wash. w.va. wis. wyo. d.c.`.split(
    /\s+/,
  ),
);
const initial = /^\p{Lu}\.?$|^(?:\p{Lu}\.)+$/u;
/** Endings of occupations that no list knows: "Clockmaker Renate Solberg". */
const occupation = /(?:maker|keeper|smith|wright|ologist|ician|grapher|woman|master)$/;
const joints = new Set(['of', 'on', 'for']);
const longestName = 12; // tokens, titles included

/** The names of the line with number `index`, in order. */
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
    const name = readRun(line, index, at, end);
    if (name !== undefined) found.push(name);
    at = end;
  }
  return found;
}

function isNameWord(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || !token.isWord || !token.isCapital) return false;
  const { lower, text } = token;
  if (determiners.has(lower) || clauseWords.has(lower) || prepositions.has(lower)) return false;
  // "Theresa May" is no month.
  if (timeWords.has(lower) && !givenNames.has(line.tokens[at - 1]?.lower ?? '')) return false;
  if (stateWords.has(lower)) return false;
  // "Her son Will Lee" has a name there, "Will Lee run?" may have none.
  if (givenNames.has(lower) && !opensQuotedOrSentence(line, at) && line.tokens[at + 1]?.isCapital)
    return true;
  const isSmall =
    subjectPronouns.has(withoutContraction(lower)) || auxiliaries.has(lower) || adverbs.has(lower);
  return !isSmall || (text.length > 1 && text === text.toUpperCase() && lower !== 'i');
}

function startsRun(line: Line, at: number): boolean {
  if (!isNameWord(line, at)) return false;
  const { lower = '' } = line.tokens[at] ?? {};
  const opens = opensQuotedOrSentence(line, at);
  // "Per capita"
  if (opens && lower === 'per' && !line.tokens[at + 1]?.isCapital) return false;
  if (opens && lower.endsWith('ly') && !givenNames.has(lower)) return false;
  return !(opens && reportingVerbs.has(lower) && !givenNames.has(lower));
}

function opensQuotedOrSentence({ sentenceStart, quoted }: Line, at: number): boolean {
  return sentenceStart[at] === at || quoted[at - 1] !== quoted[at];
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
  if (suffixes.has(token.lower)) return true;
  // "Commission on Presidential Debates" is one name, "Lee of Ohio" is none.
  if (joints.has(token.lower) && organisationWords.has(before.lower)) return isNameWord(line, at + 1);
  if (joints.has(before.lower)) return isNameWord(line, at);
  // "Fishermen's Federation", and not "Ohio's Senate"
  if (token.lower === "'s") return isPlural(before) && organisationWords.has(tokens[at + 1]?.lower ?? '');
  if (before.lower === "'s") return isNameWord(line, at);
  // "Martin Luther King, Jr."
  if (token.text === ',' && suffixes.has(tokens[at + 1]?.lower ?? '')) return true;
  return nameParticles.has(token.lower) && isNameWord(line, at + 1);
}

function readRun(line: Line, index: number, start: number, end: number): NameMention | undefined {
  const { tokens } = line;
  const lowers: string[] = [];
  for (let at = start; at < end; at++) lowers.push(tokens[at]?.lower ?? '');
  let nameStart = 0;
  for (const [at, lower] of lowers.entries()) {
    const isTitle =
      titles.has(lower) ||
      (roleNouns.has(lower) && at < lowers.length - 1) ||
      genderOfTitle.has(lower) ||
      (at === 0 && lowers.length > 2 && occupation.test(lower));
    if (
      isTitle &&
      at < lowers.length - 1 &&
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
    if (given > 0 && qualifies) nameStart = given;
  }
  const words = nameWords(lowers.slice(nameStart));
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || groupNames.has(last)) return undefined;
  if (words.length === 1 && first.length < 2) return undefined;
  if (end - start === 1 && line.sentenceStart[start] === start && isCommonNoun(first)) return undefined;
  // "The Wisconsin Republican" is an office, and nobody's name.
  if (words.length > 1 && roleNouns.has(last) && words.slice(0, -1).every((word) => placeWords.has(word)))
    return undefined;
  const isBody =
    words.some((word) => organisationWords.has(word)) &&
    !(givenNames.has(first) && words.length === 2 && !organisationWords.has(last));
  const titled = nameStart > 0 && titles.has(honorific);
  const given = givenNames.get(first);
  const isPerson =
    !isBody &&
    !placeWords.has(last) &&
    (titled || (given !== undefined && (words.length > 1 || !reportingVerbs.has(first))));
  if (words.length === 1 && placeWords.has(last) && !genderOfTitle.has(honorific)) return undefined;
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
  const kept = lowers.filter((word) => !suffixes.has(word) && word !== ',');
  const short = kept.filter(
    (word, at) => at === 0 || at === kept.length - 1 || !initial.test(word.toUpperCase()),
  );
  return short.length > 0 ? short : kept;
}
