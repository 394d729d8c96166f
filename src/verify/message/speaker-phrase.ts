/** Extracts a speaker's name from the phrase next to a quotation in a message: “former mayor Ana Sol”. */
import { givenNames } from '../../lexicon/en/given-names.ts';
import { roleNouns, titles } from '../../lexicon/en/honorifics-and-roles.ts';
import { bodyNouns, documentNouns } from '../../lexicon/en/organisations.ts';

/** What the articles say about names. */
export type NameTest = {
  /** Whether an article has a speaker with this name, ignoring case. */
  readonly isSpeaker: (words: string) => boolean;
  /** Whether an article contains these words in a row. */
  readonly isInArticle: (words: string) => boolean;
};

/** The name in `phrase`; undefined if it contains none, or only a pronoun or a common noun. */
export function nameIn(phrase: string, test: NameTest): string | undefined {
  const words = tidy(phrase);
  if (words === '' || /['’]s?$/u.test(words)) return undefined;
  if (test.isSpeaker(words) || looksLikeName(words)) return words;
  // The name comes last in "former mayor Ana Sol" and "Sol spokesman Tom Hask", first in "Ana Sol from Ohio".
  const ending =
    /(?<before>.*?\s)?(?<name>\p{Lu}[^\s]*(?:\s(?:\p{Lu}[^\s]*|de|del|der|van|von|al|bin|la|le))*)$/u.exec(
      words,
    );
  const { before = '', name = '' } = ending?.groups ?? {};
  const last = before.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  if (name !== '' && leadsToName(last) && looksLikeName(name)) return name;
  const beginning = /^(.+?)\s(?:from|at|with|who|on|in|during)\s/u.exec(`${words} `)?.[1];
  return beginning !== undefined && looksLikeName(beginning) ? beginning : undefined;
}

/** Whether `words` may be a name if only their position next to a quotation suggests it. */
export function isPlainName(words: string, { isSpeaker, isInArticle }: NameTest): boolean {
  const name = tidy(words);
  if (!/^\p{Lu}/u.test(name) && !isSpeaker(name)) return false;
  if (isSpeaker(name)) return true;
  const all = withoutTitles(name);
  if (all.length < 2 || !looksLikeName(all.join(' '))) return false;
  return givenNames.has(all[0]?.toLowerCase() ?? '') || isInArticle(all.join(' '));
}

function withoutTitles(name: string): readonly string[] {
  const all = name.split(/\s+/u);
  const first = all.findIndex((word) => !titles.has(word.toLowerCase()));
  return first < 0 ? [] : all.slice(first);
}

/** Strips punctuation at the end, except for the stop of "Jr.". */
function tidy(words: string): string {
  const plain = words
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^(?:by|from)\s+(?=\p{Lu})/iu, '');
  return /\b(?:Jr|Sr|Inc|Co|Corp)\.$/i.test(plain) ? plain : plain.replace(/[\s.,'’&-]+$/u, '');
}

// Words that occur in the place of a name but are not names.
const noNames = new Set(
  `quote quotes quoted article source sources look see note notes fact facts breaking update this that edit lol wow yes no ok
  okay true false link read title headline summary question answer he she it they we you i who what there here everyone
  someone anyone somebody nobody people also and but so then the a an source: re ps fyi btw tldr claim context example
  fake lie lies wrong right exactly really sad nice great amazing classic source? him her his their our my your these those
  when where why how if because as while after before not never just still even reporters`.split(/\s+/),
);
const particles = new Set(
  'of the for and & de del della der den van von da di du la le el al bin ibn y e to in at on a'.split(' '),
);
const opinions = new Set('think believe guess heard know remember'.split(' '));

/**
 * Whether a name may follow `word`: true in "mayor Ana Sol", "spokesman Tom Hask", "I think Ana Sol", false
 * in "for Ana Sol".
 */
function leadsToName(word: string): boolean {
  return (
    roleNouns.has(word) || titles.has(word) || opinions.has(word) || /(?:or|er|ist|man|woman)$/u.test(word)
  );
}

/** A name may end with a common noun: "Vellmar police", "Harbour Board inspector general". */
function isCommonNoun(word: string): boolean {
  return bodyNouns.has(word) || documentNouns.has(word) || roleNouns.has(word) || word === 'general';
}

const maxNameWords = 6;

/** Whether each of `words` begins as a name does. */
function looksLikeName(words: string): boolean {
  const all = words.replace(/^the /i, '').split(/\s+/u);
  if (words === '' || (all.length === 1 && noNames.has(words.toLowerCase()))) return false;
  const rest = all.filter((word) => !particles.has(word));
  return (
    rest.length > 0 &&
    rest.length <= maxNameWords &&
    all[0] === rest[0] &&
    /^\p{Lu}/u.test(words.replace(/^the /i, '')) &&
    rest.every((word, i) => /^\p{Lu}/u.test(word) || rest.slice(i).every(isCommonNoun)) &&
    !noNames.has(rest[0]?.toLowerCase() ?? '')
  );
}
