/** Checks whether a pronoun may refer to a speaker: "she" cannot mean a man, nor "he" a council. */
import type { Article, Speaker } from '../../article/article.ts';
import type { Gender } from '../../article/people/names/name-parts.ts';
import { genderOfPronoun } from '../../lexicon/en/function-words.ts';
import { givenNames } from '../../lexicon/en/given-names.ts';
import { genderOfRole, genderOfTitle } from '../../lexicon/en/honorifics-and-roles.ts';
import { namesOf } from './speaker-names.ts';

/**
 * The gender of `speaker` by pronouns in `article`, titles and roles, or else by the given name. Undefined if
 * there is no evidence or it conflicts.
 */
function genderOf(speaker: Speaker, article: Article): Gender | undefined {
  const evidence = [...byPronouns(speaker, article), ...byTitles(speaker)];
  // A given name is the weakest evidence: Mr. Beverly Howe is a man.
  const [gender, ...others] = new Set(evidence.length > 0 ? evidence : byGivenName(speaker));
  return others.length === 0 ? gender : undefined;
}

function byPronouns(speaker: Speaker, { quotations, text }: Article): readonly Gender[] {
  return quotations.flatMap((quotation) => {
    if (quotation.speaker !== speaker || quotation.mention?.type !== 'pronoun') return [];
    const { start, end } = quotation.mention.span;
    return genderOfPronoun.get(text.slice(start, end).toLowerCase()) ?? [];
  });
}

function byTitles(speaker: Speaker): readonly Gender[] {
  const roleWords = (speaker.role ?? '').toLowerCase().split(/[^\p{L}-]+/u);
  return [
    ...namesOf(speaker).flatMap((name) => genderOfTitle.get(firstWord(name)) ?? []),
    ...roleWords.flatMap((word) => genderOfRole.get(word) ?? []),
  ];
}

function byGivenName({ name }: Speaker): readonly Gender[] {
  const gender = givenNames.get(firstWord(name));
  return gender === undefined || gender === 'either' ? [] : [gender];
}

function firstWord(name: string): string {
  return name.toLowerCase().split(' ', 1)[0] ?? '';
}

/** True if the third-person `pronoun` may refer to `speaker`. */
export function mayStandFor(pronoun: string, speaker: Speaker, article: Article): boolean {
  const wanted = genderOfPronoun.get(pronoun);
  if (wanted === undefined) return true;
  const gender = genderOf(speaker, article);
  return (speaker.kind === 'person' || speaker.kind === 'unknown') && (gender ?? wanted) === wanted;
}
