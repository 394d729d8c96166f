/** Recognises requests in languages other than English. */
import { requests as german } from '../../lexicon/de/requests.ts';
import type { RequestPattern } from '../../lexicon/en/chat/request-pattern.ts';
import { requests as spanish } from '../../lexicon/es/requests.ts';
import { requests as french } from '../../lexicon/fr/requests.ts';
import { requests as italian } from '../../lexicon/it/requests.ts';
import { requests as japanese } from '../../lexicon/ja/requests.ts';
import type { RequestForms } from '../../lexicon/mul/request-forms.ts';
import { requests as dutch } from '../../lexicon/nl/requests.ts';
import { requests as polish } from '../../lexicon/pl/requests.ts';
import { requests as portuguese } from '../../lexicon/pt/requests.ts';
import { requests as turkish } from '../../lexicon/tr/requests.ts';
import { requests as ukrainian } from '../../lexicon/uk/requests.ts';

const languages = [
  german,
  spanish,
  french,
  italian,
  japanese,
  dutch,
  polish,
  portuguese,
  turkish,
  ukrainian,
].map((forms) => ({ forms, patterns: compileOnce(forms) }));

/** What is asked for. */
type ForeignRequest = Pick<RequestPattern, 'command' | 'fact'>;

/**
 * The request in `plain`, a message in lower case with a blank for each punctuation mark; undefined if it is
 * none. The patterns of a language are compiled when a message may be in it: that takes about 15 ms.
 */
export function findForeignRequest(plain: string): ForeignRequest | undefined {
  const words = plain.split(' ');
  const known = words.map(languagesWith);
  for (const [place, { forms, patterns }] of languages.entries()) {
    const found = known.reduce((sum, bits) => sum + ((bits >> place) & 1), 0);
    // Half of the words of a request are words of the patterns.
    const mayBe = 2 * found >= words.length || (forms === japanese && unspaced.test(plain));
    const request = mayBe ? patterns().find(({ pattern }) => pattern.test(plain)) : undefined;
    if (request !== undefined) return request.request;
  }
  return undefined;
}

function compileOnce(forms: RequestForms) {
  let compiled: readonly { readonly request: ForeignRequest; readonly pattern: RegExp }[] | undefined;
  return () => {
    compiled ??= [
      { request: { command: 'summary' }, pattern: patternOf(forms.summary, forms) },
      { request: { command: 'article', fact: 'author' }, pattern: patternOf(forms.author, forms) },
      { request: { command: 'article', fact: 'published' }, pattern: patternOf(forms.published, forms) },
      { request: { command: 'speakers' }, pattern: patternOf(forms.speakers, forms) },
      { request: { command: 'help' }, pattern: patternOf(forms.help, forms) },
    ];
    return compiled;
  };
}

function patternOf(patterns: readonly string[], { before, after, it, within }: RequestForms): RegExp {
  const whole = patterns.join('|').replaceAll('{it}', it).replaceAll('{in}', within);
  return new RegExp(`^${before}(?:${whole})${after}$`, 'u');
}

const leastPrefix = 3;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** The languages whose patterns have `word`, or a word that it begins with: bit `i` for `languages[i]`. */
function languagesWith(word: string): number {
  wordsOfPatterns ??= readWords();
  let bits = wordsOfPatterns.get(word) ?? 0;
  for (let end = leastPrefix; end < word.length; end++) bits |= wordsOfPatterns.get(word.slice(0, end)) ?? 0;
  return bits;
}

let wordsOfPatterns: ReadonlyMap<string, number> | undefined;

/** For each word of the patterns, the languages that have it, as in `languagesWith`. */
function readWords(): ReadonlyMap<string, number> {
  const read = new Map<string, number>();
  for (const [place, { forms }] of languages.entries())
    for (const word of Object.values(forms)
      .flat()
      .join(' ')
      .match(/\p{L}+/gu) ?? [])
      read.set(word, (read.get(word) ?? 0) | (1 << place));
  return read;
}
