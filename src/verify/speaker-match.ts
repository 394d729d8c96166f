/** Matches the name in a claim against the speakers of an article. */
import type { Article, Speaker } from '../article/article.ts';
import { editDistance } from '../article/people/names/name-spelling.ts';
import { honorifics } from '../lexicon/en/honorifics-and-roles.ts';
import { fold } from '../search/analysis/terms.ts';
import { oncePer } from '../text/once-per.ts';

// Words that do not distinguish one person from another.
const optionalWords: ReadonlySet<string> = new Set([
  ...honorifics,
  ...`professor the a an sen senator rep representative gov governor president secretary minister mayor chancellor judge
  justice general gen col capt sgt officer councillor jr sr ii iii`.split(/\s+/),
]);

/**
 * Whether `name` may refer to `speaker`: a name or part of one, the role, or the full name inside a longer
 * phrase.
 */
export function mayMean(name: string, { name: fullest, aliases, role = '', kind }: Speaker): boolean {
  const asked = nameTerms(name);
  const isPart = (whole: string) =>
    contains(nameTerms(whole), asked) && (kind === 'person' || asked.has(headOf(whole)));
  if ([fullest, ...aliases].some(isPart) || isRole(name, role)) return true;
  // "Ana Sol and Tom Hask" does not refer to Ana Sol.
  const isIn = (whole: string, minTerms: number) =>
    !/ (?:and|&) /u.test(name) && nameTerms(whole).size >= minTerms && contains(asked, nameTerms(whole));
  return isIn(fullest, 1) || aliases.some((alias) => isIn(alias, 2));
}

/** A test for the names of the speakers of `articles`, whole or the last word alone. */
export function knowNames(articles: readonly Article[]): (words: string) => boolean {
  const known = articles.map(namesIn);
  return (words) => {
    const name = [...nameTerms(words)].join(' ');
    return known.some((names) => names.has(name));
  };
}

/** The names of the speakers of an article, whole and the last word alone. */
const namesIn = oncePer(({ speakers }: Article): ReadonlySet<string> => {
  const names = speakers.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((each) => {
      const terms = [...nameTerms(each)];
      return [terms.join(' '), terms.at(-1) ?? ''];
    }),
  );
  return new Set(names.filter((name) => name !== ''));
});

/**
 * "commerce secretary" matches "Washington State Commerce Secretary"; "Clinton" does not match "Clinton
 * spokesman".
 */
function isRole(name: string, role: string): boolean {
  const asked = wordsOf(name).filter((word) => word !== 'the');
  const all = new Set(wordsOf(role));
  return asked.includes(headOf(role)) && asked.every((word) => all.has(word));
}

/** The head noun of a role: "advisers" in "advisers to Mr. Obama"; empty if there is none. */
function headOf(phrase: string): string {
  return (
    wordsOf(phrase.replace(/(?:,| (?:of|for|at|in|to|by|with|from|on|who|regarding) ).*$/u, '')).at(-1) ?? ''
  );
}

/** Whether `name` shares a word with a name of `speaker`, up to one letter of difference. */
export function sharesName(name: string, { name: fullest, aliases }: Speaker): boolean {
  const theirs = [...new Set([fullest, ...aliases].flatMap((each) => [...nameTerms(each)]))];
  return [...nameTerms(name)].some((term) =>
    theirs.some((other) => other === term || (term.length > 4 && editDistance(term, other) <= 1)),
  );
}

/** The distinguishing words of `name`: folded, without titles. */
export function nameTerms(name: string): ReadonlySet<string> {
  return new Set(wordsOf(name).filter((word) => word.length > 1 && !optionalWords.has(word)));
}

/** "I.R.S." is one word. */
function wordsOf(name: string): readonly string[] {
  const spelled = fold(name)
    .replace(/['’]s\b/g, '')
    .replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '');
  return spelled.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function contains(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return some.size > 0 && [...some].every((term) => all.has(term));
}
