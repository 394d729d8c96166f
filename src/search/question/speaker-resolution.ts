/** Resolves the speaker that a question means: a name, a role, or a pronoun for an earlier speaker. */

import { splitWords, type Word } from '../analysis/terms.ts';
import type { Question } from './question.ts';
import { isOffice } from './speaker-descriptions.ts';
import { type Designation, findDesignated } from './speaker-designations.ts';
import { mayStandFor } from './speaker-gender.ts';
import { type NamedSpeaker, namesOf, nameTerms, sharedName } from './speaker-names.ts';
import { asksForWords, asksWhoSays, hasSubject, isOfSpeech, placesOfSpeaker } from './speech-questions.ts';

/** The speakers that a question refers to. */
export type ResolvedSpeakers = {
  readonly named: readonly Designation[];
  readonly byPronoun: boolean;
  /** Implied search terms: the name behind a pronoun or an office, the office behind a name. */
  readonly added: readonly string[];
  /** True if it asks for a speaker's words, but the speaker is unknown. */
  readonly isOpen: boolean;
};

const subjects = new Set(['she', 'he', 'they']);
const owners = new Set(['her', 'his', 'their']);
const objects = new Set(['her', 'him', 'them']);
const plurals = new Set(['they', 'them', 'their']);

/** The names of earlier speakers, the last first, and those of them that the previous question named. */
type MentionedNames = { readonly names: readonly string[]; readonly justNow: readonly string[] };

/**
 * Resolves the speakers that `text`, read as `question`, refers to in `chosen`. `mentioned` returns
 * earlier speakers; it is called only for a pronoun.
 */
export function resolveSpeakers(
  text: string,
  {
    question,
    chosen,
    mentioned = () => ({ names: [], justNow: [] }),
  }: {
    readonly question: Question;
    /** The speakers of each article. */
    readonly chosen: readonly (readonly Designation[])[];
    readonly mentioned: (() => MentionedNames) | undefined;
  },
): ResolvedSpeakers {
  const asksFor = asksForWords(question);
  // Brevik's words do not answer "Who said that Brevik is to blame?".
  const all = asksWhoSays(question) ? [] : asksFor ? placesOfSpeaker(text) : [text];
  // "What did Han say to Wagner?" does not ask for Wagner's words.
  const places = asksFor && hasSubject(question) ? all.slice(0, 1) : all;
  const find = (asked: string): readonly Designation[] => chosen.flatMap(findDesignated(asked));
  for (const place of places) {
    const named = find(place);
    if (named.length === 0) continue;
    const about = asksFor ? find(text.slice(places.at(-1)?.length)) : [];
    const added = [...namesBehind(place, named), ...about.flatMap(officesOf)];
    return { named, byPronoun: false, added, isOpen: false };
  }

  const pronoun = pronounIn(splitWords(places.at(-1) ?? ''), { asksFor });
  if (pronoun !== undefined) {
    // "How fast do they grow?" refers to no speaker, or to the organisation that was mentioned last.
    const isOfBody = !asksFor && plurals.has(pronoun);
    const { names, justNow } = mentioned();
    const [body] = justNow;
    for (const name of isOfBody ? names.filter((each) => each === body) : names) {
      const named = find(name).filter(
        ({ speaker, article }) =>
          mayStandFor(pronoun, speaker, article) && !(isOfBody && speaker.kind === 'person'),
      );
      const [first] = named;
      if (first !== undefined) return { named, byPronoun: true, added: [first.speaker.name], isOpen: false };
    }
  }
  const isOpen = asksFor && places.length > 0 && (pronoun !== undefined || hasSubject(question));
  return { named: [], byPronoun: false, added: [], isOpen };
}

/** The name of the person, if `place` gives only an office and one person holds it. */
function namesBehind(place: string, named: readonly NamedSpeaker[]): readonly string[] {
  const said = nameTerms(place);
  const [name, ...others] = new Set(
    named
      .filter(({ speaker }) =>
        namesOf(speaker).every((each) => sharedName(nameTerms(each), speaker.kind, said) === 0),
      )
      .map(({ speaker }) => speaker.name),
  );
  return name === undefined || others.length > 0 ? [] : [name];
}

/** "Minister" for an Energy Minister: an opponent calls him "the minister". */
function officesOf({ speaker: { role = '' } }: NamedSpeaker): readonly string[] {
  return splitWords(role)
    .filter(isOffice)
    .map(({ folded }) => folded);
}

/**
 * The first third-person pronoun. If the question asks for words, it must be their speaker: not "her" in "her
 * son".
 */
function pronounIn(words: readonly Word[], { asksFor }: { readonly asksFor: boolean }): string | undefined {
  return words.find(({ folded }, at) => {
    if (subjects.has(folded)) return true;
    if (!asksFor) return owners.has(folded) || objects.has(folded);
    const next = words[at + 1];
    return owners.has(folded) && next !== undefined && isOfSpeech(next.term);
  })?.folded;
}
