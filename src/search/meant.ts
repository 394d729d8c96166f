/** Whom a question means as speaker: by a name, a role, or a pronoun for somebody spoken of before. */
import type { Article, Speaker } from '../article/article.ts';
import { descriptionsOf, isOffice } from './descriptions.ts';
import { mayStandFor } from './genders.ts';
import type { Question } from './question.ts';
import { contains, type Named, namesOf, nameTerms, roleTerms, sharedName } from './speakers.ts';
import { asksForWords, asksWhoSays, hasSubject, isOfSpeech, placesOfSpeaker } from './speech.ts';
import { isStopWord } from './stop-words.ts';
import { splitWords, type Word } from './terms.ts';

/** Whom a question means. */
export type Meant = {
  readonly named: readonly Named[];
  readonly byPronoun: boolean;
  /** Words that find it, and are not in the question: the name for a pronoun or an office, the office of whom it is about. */
  readonly added: readonly string[];
  /** It asks for the words of somebody, and nothing tells who that is. */
  readonly isOpen: boolean;
};

const subjects = new Set(['she', 'he', 'they']);
const owners = new Set(['her', 'his', 'their']);
const objects = new Set(['her', 'him', 'them']);

/** Whom `text`, read as `question`, means in the articles `chosen`; `mentioned` are those spoken of before, the last first. */
export function findMeant(
  text: string,
  {
    question,
    chosen,
    mentioned,
  }: {
    readonly question: Question;
    readonly chosen: readonly Article[];
    readonly mentioned: readonly string[];
  },
): Meant {
  const asksFor = asksForWords(question);
  // "Who said that Brevik is to blame?" is not answered by Brevik's words.
  const places = asksWhoSays(question) ? [] : asksFor ? placesOfSpeaker(text) : [text];
  const find = (asked: string): readonly Named[] =>
    chosen.flatMap((article) => speakersNamed(asked, article).map((speaker) => ({ article, speaker })));
  for (const place of places) {
    const named = find(place);
    if (named.length === 0) continue;
    const about = asksFor ? find(text.slice(places.at(-1)?.length)) : [];
    const added = [...namesBehind(place, named), ...about.flatMap(officesOf)];
    return { named, byPronoun: false, added, isOpen: false };
  }

  const pronoun = pronounIn(splitWords(places.at(-1) ?? ''), { asksFor });
  if (pronoun !== undefined)
    for (const name of mentioned) {
      const named = find(name).filter(({ speaker, article }) => mayStandFor(pronoun, speaker, article));
      const [first] = named;
      if (first !== undefined) return { named, byPronoun: true, added: [first.speaker.name], isOpen: false };
    }
  const isOpen = asksFor && places.length > 0 && (pronoun !== undefined || hasSubject(question));
  return { named: [], byPronoun: false, added: [], isOpen };
}

/** The name of whoever is called by the office alone. */
function namesBehind(place: string, named: readonly Named[]): readonly string[] {
  const said = nameTerms(place);
  const [name, ...others] = new Set(
    named
      .filter(({ speaker }) => namesOf(speaker).every((each) => sharedName(each, speaker, said) === 0))
      .map(({ speaker }) => speaker.name),
  );
  return name === undefined || others.length > 0 ? [] : [name];
}

/** "Minister" for an Energy Minister: an opponent who speaks of "the minister" speaks of him. */
function officesOf({ speaker: { role = '' } }: Named): readonly string[] {
  return splitWords(role)
    .filter(isOffice)
    .map(({ folded }) => folded);
}

/** The first pronoun of the third person; where words are asked for, only one for whose they are: not "her" in "her son". */
function pronounIn(words: readonly Word[], { asksFor }: { readonly asksFor: boolean }): string | undefined {
  return words.find(({ folded }, at) => {
    if (subjects.has(folded)) return true;
    if (!asksFor) return owners.has(folded) || objects.has(folded);
    const next = words[at + 1];
    return owners.has(folded) && next !== undefined && isOfSpeech(next.term);
  })?.folded;
}

type Match = {
  readonly speaker: Speaker;
  /** The terms of their name that the text has. */
  readonly terms: readonly string[];
  readonly strength: number;
};

/** The speakers of `article` whom `text` names, by the surname, by every word of a name, or by their role. */
function speakersNamed(text: string, article: Article): readonly Speaker[] {
  const said = nameTerms(text);
  const roles = roleTerms(text);
  const words = splitWords(text);
  const hasOffice = words.some(isOffice);
  const matches = article.speakers.flatMap((speaker): readonly Match[] => {
    const byName = Math.max(0, ...namesOf(speaker).map((name) => sharedName(name, speaker, said)));
    const called = hasOffice ? descriptionsOf(speaker, article) : [speaker.role ?? ''];
    const byRole = Math.max(0, ...called.map((description) => sharedRole(description, roles)));
    const byOffice = called.some((each) => isCalledByOffice(each, speaker, words)) ? 0.5 : 0;
    // As many words of a name say more than of a role: "the council" is the council, and not its president.
    const strength = Math.max(byName === 0 ? 0 : byName + 0.5, byRole, byOffice);
    const terms =
      byName === 0 ? [] : [...nameTerms(namesOf(speaker).join(' '))].filter((term) => said.has(term));
    return strength === 0 ? [] : [{ speaker, terms, strength }];
  });
  // "The head of the US-China Business Council" is its president, and not the council, which is named too: the longest
  // match wins.
  const [first, second] = matches.sort((a, b) => b.strength - a.strength);
  if (first === undefined) return [];
  if (first.terms.length > 0 && matches.every((each) => each === first || isApart(each, matches)))
    return matches.map(({ speaker }) => speaker);
  if (first.strength > (second?.strength ?? 0)) return [first.speaker];
  // Two as long (one surname, two people) name nobody, but for the one who has no other name than that.
  const whole = matches.filter(
    ({ speaker, strength }) => strength === first.strength && contains(said, nameTerms(speaker.name)),
  );
  return whole.length === 1 ? whole.map(({ speaker }) => speaker) : [];
}

/** True if a person is named by words that name nobody else of `matches`: "Solberg and Brandt" are two. */
function isApart({ speaker, terms }: Match, matches: readonly Match[]): boolean {
  const others = new Set(matches.filter((each) => each.speaker !== speaker).flatMap((each) => each.terms));
  return speaker.kind === 'person' && terms.length > 0 && terms.every((term) => !others.has(term));
}

/** How many terms of `description` are among `said`: 0 unless half of them are, what they lead or hold included. */
function sharedRole(description: string, said: ReadonlySet<string>): number {
  const terms = [...roleTerms(description)];
  const shared = terms.filter((term) => said.has(term));
  // "Washington State" is not its Commerce Secretary.
  const hasOffice = (some: readonly string[]) =>
    some.some((folded) => folded === 'leader' || isOffice({ folded }));
  const isEnough = terms.length >= 2 && shared.length >= 2 && 2 * shared.length >= terms.length;
  return isEnough && (hasOffice(shared) || !hasOffice(terms)) ? shared.length : 0;
}

/**
 * True if `words` have the office that `description` gives to `speaker`, and nothing that makes it another one: "the
 * minister" for an Energy Minister, but neither "the finance minister" nor "Minister Smith" nor "the minister of finance".
 */
function isCalledByOffice(description: string, speaker: Speaker, words: readonly Word[]): boolean {
  const office = nameTerms(description);
  const own = new Set([...office, ...nameTerms(namesOf(speaker).join(' '))]);
  const isOther = (word: Word | undefined) =>
    word !== undefined && !isStopWord(word) && !isOfSpeech(word.term) && !own.has(word.folded);
  return words.some((word, at) => {
    if (!office.has(word.folded) || !(isOffice(word) || word.folded === headOf(description))) return false;
    const rest = words.slice(at + 1);
    const next = rest[0]?.folded === 'of' ? rest.find((each) => !isStopWord(each)) : rest[0];
    return !isOther(words[at - 1]) && !isOther(next);
  });
}

/** The word for the office itself: "keeper" in "keeper of the clock". */
function headOf(description: string): string | undefined {
  const [office = ''] = description.split(/,|\s(?:of|for|at|in|from|to|with|who|which|that)\s/u, 1);
  return splitWords(office).at(-1)?.folded;
}
