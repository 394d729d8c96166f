/** Whether a name that somebody gives is that of a speaker of the article. */
import { overlap, type Speaker } from '../article/article.ts';
import { fold } from '../search/analysis/terms.ts';
import type { Place } from './location.ts';

const honorifics = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady st the a an sen senator rep representative gov governor president
  secretary minister mayor chancellor judge justice general gen col capt sgt officer councillor jr sr ii iii`.split(
    /\s+/,
  ),
);

/** True if `name` may mean `speaker`: a name or a part of one, the role, or the whole name with more around it. */
export function mayMean(name: string, { name: fullest, aliases, role = '', kind }: Speaker): boolean {
  const asked = termsOf(name);
  const isPart = (whole: string) =>
    contains(termsOf(whole), asked) && (kind === 'person' || asked.has(headOf(whole)));
  if ([fullest, ...aliases].some(isPart) || isRole(name, role)) return true;
  // "Ana Sol and Tom Hask" are not Ana Sol.
  const isIn = (whole: string, minTerms: number) =>
    !/ and /u.test(name) && termsOf(whole).size >= minTerms && contains(asked, termsOf(whole));
  return isIn(fullest, 1) || aliases.some((alias) => isIn(alias, 2));
}

/** What knows the names of `speakers`, whole or the last word of them alone. */
export function knowNames(speakers: readonly Speaker[]): (words: string) => boolean {
  const known = new Set(
    speakers.flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap((each) => {
        const terms = [...termsOf(each)];
        return [terms.join(' '), terms.at(-1) ?? ''];
      }),
    ),
  );
  known.delete('');
  return (words) => known.has([...termsOf(words)].join(' '));
}

/** "commerce secretary" for "Washington State Commerce Secretary"; "Clinton" is not her spokesman's role. */
function isRole(name: string, role: string): boolean {
  const asked = wordsOf(name).filter((word) => word !== 'the');
  const all = new Set(wordsOf(role));
  return asked.includes(headOf(role)) && asked.every((word) => all.has(word));
}

/** The word that says what somebody is: "advisers" in "advisers to Mr. Obama"; empty where there is none. */
function headOf(phrase: string): string {
  return (
    wordsOf(phrase.replace(/(?:,| (?:of|for|at|in|to|by|with|from|on|who|regarding) ).*$/u, '')).at(-1) ?? ''
  );
}

/** Whether the words at `place` are those of whoever is called `name`; `open` where the article does not tell. */
export function isSaidBy(name: string, { article, sentences, span, voice }: Place): 'yes' | 'no' | 'open' {
  const holders = article.quotations.filter((quotation) => overlap(quotation.span, span));
  if (holders.some(({ speaker }) => speaker && mayMean(name, speaker))) return 'yes';
  switch (voice.kind) {
    case 'speaker':
      return 'no';
    case 'unknown':
      return 'open';
    case 'author': {
      const { author, publisher } = article.frontMatter;
      const asked = termsOf(name);
      if ([author, publisher].some((each) => each !== undefined && contains(termsOf(each), asked)))
        return 'yes';
      // Whoever is named beside words that no rule gives to anybody may well say them.
      const here = termsOf(article.text.slice(sentences.start, sentences.end));
      return [...asked].some((term) => here.has(term)) ? 'open' : 'no';
    }
  }
}

function termsOf(name: string): ReadonlySet<string> {
  return new Set(wordsOf(name).filter((word) => word.length > 1 && !honorifics.has(word)));
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
