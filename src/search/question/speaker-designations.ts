/** By what the speakers of an article may be called, and whom of them a text calls: by a name, a role or an office. */
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

/** A speaker, and the terms of all that they may be called. */
export type Calling = NamedSpeaker & {
  readonly names: readonly ReadonlySet<string>[];
  readonly descriptions: readonly Description[];
};

type Description = {
  readonly terms: ReadonlySet<string>;
  readonly roleTerms: readonly string[];
  /** The word for the office itself: "keeper" in "keeper of the clock". */
  readonly head: string | undefined;
};

/** The callings of the speakers of `article`, in their order. */
export function callingsOf(article: Article): readonly Calling[] {
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

/** A function that tells whether a folded word only says that one of `callings` is meant: of a name, a role or a title. */
export function calls(callings: readonly Calling[]): (folded: string) => boolean {
  const names = nameTerms(
    callings.flatMap(({ speaker }) => [...namesOf(speaker), speaker.role ?? '']).join(' '),
  );
  const described = callings.flatMap(({ descriptions }) => descriptions.flatMap(({ terms }) => [...terms]));
  const offices = new Set(described.filter((folded) => isOffice({ folded })));
  return (folded) => names.has(folded) || offices.has(folded) || isFormOfAddress(folded);
}

function headOf(description: string): string | undefined {
  const [office = ''] = description.split(/,|\s(?:of|for|at|in|from|to|with|who|which|that)\s/u, 1);
  return splitWords(office).at(-1)?.folded;
}

type DesignationMatch = Calling & {
  /** The terms of their names that the text has. */
  readonly said: readonly string[];
  readonly strength: number;
};

/** A function that finds whom of one article's speakers `text` calls; several where it names several people. */
export function findCalled(text: string): (callings: readonly Calling[]) => readonly Calling[] {
  const terms = nameTerms(text);
  const roles = roleTerms(text);
  const words = splitWords(text);
  const matchOf = (calling: Calling): readonly DesignationMatch[] => {
    const { names, descriptions, speaker } = calling;
    const byName = Math.max(0, ...names.map((name) => sharedName(name, speaker.kind, terms)));
    const byRole = Math.max(0, ...descriptions.map((each) => sharedRole(each, roles)));
    const byOffice = descriptions.some((each) => isCalledByOffice(each, names, words)) ? 0.5 : 0;
    // As many words of a name say more than of a role: "the council" is the council, and not its president.
    const strength = Math.max(byName === 0 ? 0 : byName + 0.5, byRole, byOffice);
    const said = byName === 0 ? [] : names.flatMap((name) => [...name].filter((term) => terms.has(term)));
    return strength === 0 ? [] : [{ ...calling, said, strength }];
  };
  return (callings) => choose(callings.flatMap(matchOf), terms);
}

function choose(matches: readonly DesignationMatch[], terms: ReadonlySet<string>): readonly Calling[] {
  // "The head of the US-China Business Council" is its president, and not the council, which is named too: the longest
  // match wins.
  const [first, ...others] = [...matches].sort((a, b) => b.strength - a.strength);
  if (first === undefined) return [];
  if (first.said.length > 0 && others.every((each) => isApart(each, matches))) return [first, ...others];
  if (first.strength > (others[0]?.strength ?? 0)) return [first];
  // Two matches of one length (one surname, two people) are ambiguous, unless one person has no other name.
  const whole = matches.filter(
    ({ names: [fullest], strength }) =>
      strength === first.strength && fullest !== undefined && contains(terms, fullest),
  );
  return whole.length === 1 ? whole : [];
}

/** True if a person is named by words that fit no other one of `matches`: "Solberg and Brandt" are two. */
function isApart({ speaker, said }: DesignationMatch, matches: readonly DesignationMatch[]): boolean {
  const others = new Set(matches.filter((each) => each.speaker !== speaker).flatMap((each) => each.said));
  return speaker.kind === 'person' && said.length > 0 && said.every((term) => !others.has(term));
}

/** How many terms of the role are among `said`: 0 unless half of them are, what they lead or hold included. */
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
 * True if `words` have the office that is described, and nothing that makes it another one: "the minister" for an Energy
 * Minister, but neither "the finance minister" nor "Minister Smith" nor "the minister of finance".
 */
function isCalledByOffice(
  { terms, head }: Description,
  names: Calling['names'],
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
