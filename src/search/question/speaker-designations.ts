/** Finds the speakers that a text refers to by a name, a role or an office. */
import type { Article } from '../../article/article.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { splitWords, type Word } from '../analysis/terms.ts';
import { descriptionsOf, isOffice } from './speaker-descriptions.ts';
import {
  contains,
  isFormOfAddress,
  type NamedSpeaker,
  namesOf,
  nameTerms,
  roleTerms,
  sharedName,
} from './speaker-names.ts';
import { isOfSpeech } from './speech-questions.ts';

/** A speaker, with the terms of their names and descriptions. */
export type Designation = NamedSpeaker & {
  readonly names: readonly ReadonlySet<string>[];
  readonly descriptions: readonly Description[];
};

type Description = {
  readonly terms: ReadonlySet<string>;
  readonly roleTerms: readonly string[];
  /** The office itself: "keeper" in "keeper of the clock". */
  readonly head: string | undefined;
};

/** The designations of the speakers of `article`, in their order. */
export function designationsOf(article: Article): readonly Designation[] {
  return article.speakers.map((speaker) => ({
    article,
    speaker,
    names: namesOf(speaker).map(nameTerms),
    descriptions: descriptionsOf(speaker, article).map((description) => ({
      terms: nameTerms(description),
      roleTerms: [...roleTerms(description)],
      head: headOf(description),
    })),
  }));
}

/** Returns a function that is true for a folded word of a name, role or title of `designations`. */
export function calls(designations: readonly Designation[]): (folded: string) => boolean {
  const names = nameTerms(
    designations.flatMap(({ speaker }) => [...namesOf(speaker), speaker.role ?? '']).join(' '),
  );
  const described = designations.flatMap(({ descriptions }) =>
    descriptions.flatMap(({ terms }) => [...terms]),
  );
  const offices = new Set(described.filter((folded) => isOffice({ folded })));
  return (folded) => names.has(folded) || offices.has(folded) || isFormOfAddress(folded);
}

function headOf(description: string): string | undefined {
  const [office = ''] = description.split(/,|\s(?:of|for|at|in|from|to|with|who|which|that)\s/u, 1);
  return splitWords(office).at(-1)?.folded;
}

type DesignationMatch = Designation & {
  /** The terms of their names that occur in the text. */
  readonly said: readonly string[];
  readonly strength: number;
};

/**
 * Returns a function that finds the speakers of one article that `text` refers to; several if it names
 * several people.
 */
export function findDesignated(
  text: string,
): (designations: readonly Designation[]) => readonly Designation[] {
  const terms = nameTerms(text);
  const roles = roleTerms(text);
  const words = splitWords(text);
  const matchOf = (designation: Designation): readonly DesignationMatch[] => {
    const { names, descriptions, speaker } = designation;
    const byName = largest(names, (name) => sharedName(name, speaker.kind, terms));
    const byRole = largest(descriptions, (each) => sharedRole(each, roles));
    const byOffice = descriptions.some((each) => isCalledByOffice(each, names, words)) ? 0.5 : 0;
    // A match by name outranks one by role with as many words: "the council" is the council, and not its
    // president.
    const strength = Math.max(byName === 0 ? 0 : byName + 0.5, byRole, byOffice);
    const said = byName === 0 ? [] : names.flatMap((name) => [...name].filter((term) => terms.has(term)));
    return strength === 0 ? [] : [{ said, strength, ...designation }];
  };
  return (designations) => choose(designations.flatMap(matchOf), terms);
}

/** The largest measure of `items`, at least 0. */
function largest<Item>(items: readonly Item[], measure: (item: Item) => number): number {
  let most = 0;
  for (const item of items) most = Math.max(most, measure(item));
  return most;
}

function choose(matches: readonly DesignationMatch[], terms: ReadonlySet<string>): readonly Designation[] {
  // "The head of the US-China Business Council" is its president, although the council is named too: the
  // longest match wins.
  const [first, ...others] = [...matches].sort((a, b) => b.strength - a.strength);
  if (first === undefined) return [];
  if (first.said.length > 0 && others.every((each) => isApart(each, matches))) return [first, ...others];
  if (first.strength > (others[0]?.strength ?? 0)) return [first];
  // Two matches of equal length (one surname, two people) are ambiguous, unless one of the people has no
  // other name.
  const whole = matches.filter(
    ({ names: [fullest], strength }) =>
      strength === first.strength && fullest !== undefined && contains(terms, fullest),
  );
  return whole.length === 1 ? whole : [];
}

/**
 * True for a person whose matching words fit none of the other `matches`: "Solberg and Brandt" are two
 * people.
 */
function isApart({ speaker, said }: DesignationMatch, matches: readonly DesignationMatch[]): boolean {
  const others = new Set(matches.filter((each) => each.speaker !== speaker).flatMap((each) => each.said));
  return speaker.kind === 'person' && said.length > 0 && said.every((term) => !others.has(term));
}

/** The number of role terms in `said`; 0 unless at least two of them, and half of them, are there. */
function sharedRole({ roleTerms: terms }: Description, said: ReadonlySet<string>): number {
  const shared = terms.filter((term) => said.has(term));
  const isEnough = shared.length >= 2 && 2 * shared.length >= terms.length;
  // "Washington State" is not its Commerce Secretary.
  return isEnough && (hasOffice(shared) || !hasOffice(terms)) ? shared.length : 0;
}

function hasOffice(terms: readonly string[]): boolean {
  return terms.some((folded) => folded === 'leader' || isOffice({ folded }));
}

/**
 * True if `words` have the office of the description and nothing that makes it another office. "The minister"
 * matches an Energy Minister; "the finance minister", "Minister Smith" and "the minister of finance" do not.
 */
function isCalledByOffice(
  { terms, head }: Description,
  names: Designation['names'],
  words: readonly Word[],
): boolean {
  const isOther = (word: Word | undefined) =>
    word !== undefined &&
    !isStopWord(word) &&
    !isOfSpeech(word.term) &&
    !terms.has(word.folded) &&
    !names.some((name) => name.has(word.folded));
  return words.some((word, at) => {
    if (!terms.has(word.folded) || !(isOffice(word) || word.folded === head)) return false;
    const rest = words.slice(at + 1);
    const next = rest[0]?.folded === 'of' ? rest.find((each) => !isStopWord(each)) : rest[0];
    return !isOther(words[at - 1]) && !isOther(next);
  });
}
