/** Turns annotated pronouns into training cases for their ranker. */
import { readFileSync } from 'node:fs';
import { createResolver } from '../../src/article/people/coreference.ts';
import type { Discourse, Place } from '../../src/article/people/discourse.ts';
import { findPeople } from '../../src/article/people/entity-resolution.ts';
import type { Gender } from '../../src/article/people/names/name-parts.ts';
import {
  findCandidates,
  type PronounCandidate,
} from '../../src/article/people/pronouns/pronoun-candidates.ts';
import { pronounFeatures } from '../../src/article/people/pronouns/pronoun-features.ts';
import type { PronounWatcher } from '../../src/article/people/pronouns/pronoun-resolution.ts';
import { attribute } from '../../src/article/speech/attribution.ts';
import { readSpeechLines } from '../../src/article/speech/speech-lines.ts';
import { splitParagraphs } from '../../src/article/structure/paragraphs.ts';
import { genderOfPronoun } from '../../src/lexicon/en/function-words.ts';
import { genderOfRole, roleNouns } from '../../src/lexicon/en/honorifics-and-roles.ts';
import type { NamedWeights } from '../../src/model/named-model.ts';
import { samePerson } from '../eval/same-person.ts';
import type { SpokenArticle } from './certainty-cases.ts';
import { fitNamedChoice } from './optimisers/named-features.ts';

/**
 * A pronoun: the features of its candidates, with the unnamed person last, and the index of the right one.
 */
export type PronounCase = {
  readonly id: string;
  readonly options: readonly (readonly string[])[];
  readonly right: number;
  readonly context: string;
  /** Whether the referent is annotated; otherwise the pronoun follows the words of an unnamed speaker. */
  readonly isTold: boolean;
};

/** The pronouns of `article` whose referent has a canonical name or is an unnamed speaker just before. */
export function collectPronouns({ id, text, quotes }: SpokenArticle): readonly PronounCase[] {
  const cases: PronounCase[] = [];
  const watch: PronounWatcher = (discourse, place, words) => {
    const { start = 0, end = 0, lower = '' } = place.line.tokens[place.phrase.head] ?? {};
    const gold = quotes.find(({ speaker }) => speaker && speaker.start <= start && speaker.end >= end);
    const gender = genderOfPronoun.get(lower);
    if (gold === undefined || gender === undefined) return;
    const isTold = Object.hasOwn(gold, 'canonical');
    if (!isTold && !followsStranger(quotes, text, start, gender)) return;
    const forms = gold.canonical ? [gold.canonical, ...(gold.aliases ?? []), ...(gold.also ?? [])] : [];
    const candidates = findCandidates(discourse, place, gender);
    const named = candidates.findIndex(({ entity }) => forms.some((form) => samePerson(form, entity.name)));
    const options = pronounFeatures({ discourse, place, gender, words }, candidates);
    const context = `${gold.canonical} <- ${candidates.map(({ entity }) => entity.name).join(' | ')} :: ${text.slice(Math.max(0, start - 400), end + 40)}`;
    cases.push({ id, options, right: named === -1 ? candidates.length : named, context, isTold });
  };
  attribute(text, splitParagraphs(text, []), [], { watch });
  return cases;
}

const farthestStranger = 500; // characters

/** "A nurse said that the roof leaked. "...," she said": the unnamed speaker before may be the referent. */
function followsStranger(quotes: SpokenArticle['quotes'], text: string, at: number, gender: Gender): boolean {
  const before = quotes
    .flatMap(({ speaker }) => (speaker && speaker.end < at ? [speaker] : []))
    .sort((one, other) => other.end - one.end)[0];
  if (before === undefined || at - before.end > farthestStranger) return false;
  if (/\n\n[^\n]*\n\n/.test(text.slice(before.end, at)) || /\p{Lu}\p{Ll}+/u.test(before.text.slice(1)))
    return false;
  const [first = '', ...words] = before.text.toLowerCase().split(/[^\p{L}'-]+/u);
  if (!/^(?:an?|one|another|his|her|their)$/.test(first)) return false;
  const role = words.find((word) => roleNouns.has(word));
  return role !== undefined && (genderOfRole.get(role) ?? gender) === gender;
}

/** The pronouns in a GAP file ("Mind the GAP", Webster et al. 2018) that refer to one of its two names. */
export function collectGap(file: string): readonly PronounCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((row) => {
      const [id = '', text = '', , offset, a = '', atA, isA, b = '', atB, isB] = row.split('\t');
      const name = isA === 'TRUE' ? { text: a, at: Number(atA) } : { text: b, at: Number(atB) };
      if (text === '' || (isA !== 'TRUE' && isB !== 'TRUE') || name.at > Number(offset)) return [];
      return gapCase(id, text, Number(offset), { start: name.at, end: name.at + name.text.length });
    });
}

function gapCase(
  id: string,
  text: string,
  offset: number,
  name: { start: number; end: number },
): PronounCase[] {
  const lines = readSpeechLines(text, splitParagraphs(text, [])).map(({ line }) => line);
  const people = findPeople(lines, []);
  const index = lines.findIndex(({ paragraph: { span } }) => offset >= span.start && offset < span.end);
  const line = lines[index];
  const head = line?.tokens.findIndex(({ start }) => start === offset) ?? -1;
  const gender = genderOfPronoun.get(line?.tokens[head]?.lower ?? '');
  if (line === undefined || head === -1 || gender === undefined) return [];
  let found: { readonly discourse: Discourse; readonly place: Place } | undefined;
  const resolver = createResolver(lines, people, {
    watch: (discourse, place) => {
      found = { discourse, place };
    },
  });
  resolver.resolve(index, { start: head, end: head + 1, head, type: 'pronoun', apposition: undefined });
  if (found === undefined) return [];
  const { discourse, place } = found;
  const candidates = findCandidates(discourse, place, gender);
  const right = candidates.findIndex(({ pointers }: PronounCandidate) =>
    pointers.some(({ line: row, titleStart, end, by }) => {
      const tokens = lines[row]?.tokens ?? [];
      return (
        by === 'name' &&
        (tokens[titleStart]?.start ?? 0) < name.end &&
        name.start < (tokens[end - 1]?.end ?? 0)
      );
    }),
  );
  if (right === -1) return [];
  const options = pronounFeatures({ discourse, place, gender, words: undefined }, candidates);
  return [{ id, options, right, context: text, isTold: true }];
}

const decay = 2;
/** Encyclopaedia pronouns rarely refer to speakers, so each counts less than one from the news. */
const gapWeight = 0.1;
/** Most but not all pronouns after an unnamed speaker's words refer to that speaker. */
const strangerWeight = 0.5;

/** The weights of the ranker, fitted to pronouns from the news and from GAP. */
export function fitPronouns(news: readonly PronounCase[], gap: readonly PronounCase[]): NamedWeights {
  const weighted = [
    ...news.map((each) => ({ ...each, weight: each.isTold ? 1 : strangerWeight })),
    ...gap.map((each) => ({ ...each, weight: gapWeight })),
  ];
  return fitNamedChoice(weighted, decay);
}
