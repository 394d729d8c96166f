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
].map((forms) => ({
  mayHave: knowWords(forms),
  patterns: compileOnce(forms),
}));

/** What is asked for. */
type ForeignRequest = Pick<RequestPattern, 'command' | 'fact'>;

/**
 * The request in `plain`, a message in lower case with a blank for each punctuation mark; undefined if it is
 * none. The patterns of a language are compiled when a message may be in it: that takes about 15 ms.
 */
export function findForeignRequest(plain: string): ForeignRequest | undefined {
  for (const { mayHave, patterns } of languages) {
    if (!mayHave(plain)) continue;
    const found = patterns().find(({ pattern }) => pattern.test(plain));
    if (found !== undefined) return found.request;
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

/** Returns a function that is true if half of a message's words are, or begin with, words of the patterns. */
function knowWords(forms: RequestForms): (plain: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (plain) => {
    known ??= new Set(
      Object.values(forms)
        .flat()
        .join(' ')
        .match(/\p{L}+/gu),
    );
    const ofPatterns = known;
    const words = plain.split(' ');
    const found = words.filter((word) => isKnown(word, ofPatterns));
    return 2 * found.length >= words.length || (forms === japanese && unspaced.test(plain));
  };
}

function isKnown(word: string, known: ReadonlySet<string>): boolean {
  if (known.has(word)) return true;
  for (let end = leastPrefix; end < word.length; end++) if (known.has(word.slice(0, end))) return true;
  return false;
}
