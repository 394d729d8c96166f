/** Writes and resolves text directives (WICG): `text=[prefix-,]start[,end][,-suffix]`. */
import type { Span } from '../article.ts';
import { foldForPage, type PageText } from './page-text.ts';

/** The parts of a directive, each within one block of the page; empty if absent. */
export type TextDirective = {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
};

/** The text after `#:~:text=` for `directive`. */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  return [
    prefix === '' ? [] : `${encode(prefix)}-`,
    encode(start),
    end === '' ? [] : encode(end),
    suffix === '' ? [] : `-${encode(suffix)}`,
  ]
    .flat()
    .join(',');
}

/** Escapes dash, comma and ampersand, which have a meaning in a directive. */
function encode(words: string): string {
  const whole = words.replace(/\s+/gu, ' ').replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole).replaceAll('-', '%2D');
}

/** The first match of `directive` on `page`, as a span of the article's text; undefined if there is none. */
export function findDirective(
  directive: TextDirective,
  { folded, starts, ends }: PageText,
): Span | undefined {
  const [prefix, start, end, suffix] = [
    directive.prefix,
    directive.start,
    directive.end,
    directive.suffix,
  ].map((part) => foldForPage(part)) as [string, string, string, string];
  const isFollowed = (at: number) => suffix === '' || standsAt(folded, suffix, skipBlanks(folded, at));

  for (let from = 0; ; ) {
    const first = findWords(folded, prefix === '' ? start : prefix, from);
    if (first < 0) return undefined;
    from = first + 1;
    const begin = prefix === '' ? first : skipBlanks(folded, first + prefix.length);
    if (prefix !== '' && !standsAt(folded, start, begin)) continue;
    let stop = begin + start.length;
    if (end !== '') {
      let last = findWords(folded, end, stop);
      while (last >= 0 && !isFollowed(last + end.length)) last = findWords(folded, end, last + 1);
      if (last < 0) return undefined;
      stop = last + end.length;
    } else if (!isFollowed(stop)) continue;
    return { start: starts[begin] ?? 0, end: ends[stop - 1] ?? 0 };
  }
}

/** The offset of the next whole-word match of `words` at or after `from`; -1 if there is none. */
function findWords(folded: string, words: string, from: number): number {
  let at = folded.indexOf(words, from);
  while (at >= 0 && !standsAt(folded, words, at)) at = folded.indexOf(words, at + 1);
  return at;
}

function standsAt(folded: string, words: string, at: number): boolean {
  return folded.startsWith(words, at) && isBoundary(folded, at) && isBoundary(folded, at + words.length);
}

const wordCharacter = /[\p{L}\p{N}_]/u;
// Scripts without spaces: a word boundary may be between any two letters.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

function isBoundary(folded: string, at: number): boolean {
  const [before = ' ', after = ' '] = [folded[at - 1], folded[at]];
  if (!wordCharacter.test(before) || !wordCharacter.test(after)) return true;
  return unspaced.test(before) || unspaced.test(after);
}

function skipBlanks(folded: string, from: number): number {
  let at = from;
  while (folded[at] === ' ' || folded[at] === '\n') at++;
  return at;
}
