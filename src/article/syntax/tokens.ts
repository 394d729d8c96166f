/** Splits text into words and marks, the units of the rules of attribution. */

import { tokenAbbreviations } from '../../lexicon/en/abbreviations.ts';
import type { Span } from '../article.ts';

/** A word, number or mark, with the properties that rules use most. */
export type Token = Span & {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  readonly isWord: boolean;
  /** Begins with an upper case letter. */
  readonly isCapital: boolean;
  /** True if white space or the start of the span is before it. */
  readonly isSpaced: boolean;
};

// A hyphen, dot, apostrophe or ampersand joins letters to one word: "al-Amr", "U.S", "O'Brien", "AT&T".
// "FranÃ§ois", "MarÃ­a": UTF-8 that was read as Latin-1; the second byte may look like a mark.
const pattern =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|(?<=[ÃÂÄÅ])[\u0080-\u00bf])*(?:(?:[-'’.&/]|(?<=\p{N})[,:](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu;
const possessive = /['’][sS]$/;
const possessiveLength = 2; // characters
const capital = /^(?:\p{Lu}|(?:al|el|ul|an|ad|ar|as|ash|at|az|bin|ibn)-\p{Lu})/u; // "al-Amr" too
const wordStart = /^[\p{L}\p{N}]/u;
const initials = /^(?:\p{L}|(?:\p{L}\.)+\p{L})$/u;

/**
 * The words and marks of `span` in order. A possessive ending is a token of its own; the stop of an
 * abbreviation belongs to its word.
 *
 * @example
 * tokenize("Mr. Lee's son left.", { start: 0, end: 19 }).map(({ text }) => text)
 * // => ['Mr.', 'Lee', "'s", 'son', 'left', '.']
 */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  const push = (from: number, word: string) => {
    if (from >= end) return;
    const next = from + word.length;
    const isStopped = text[next] === '.' && next < end && takesStop(word);
    if (isStopped) pattern.lastIndex = next + 1;
    const token = createToken(from, isStopped ? `${word}.` : word, from !== last);
    last = token.end;
    tokens.push(token);
  };
  pattern.lastIndex = start;
  for (let found = pattern.exec(text); found && found.index < end; found = pattern.exec(text)) {
    const run = found[0];
    const length = lengthWithoutEnding(run);
    push(found.index, run.slice(0, length));
    if (length < run.length) push(found.index + length, run.slice(length));
  }
  return tokens;
}

function createToken(start: number, text: string, isSpaced: boolean): Token {
  const lower = text.toLowerCase();
  return {
    start,
    end: start + text.length,
    text,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    isWord: wordStart.test(text) || possessive.test(text),
    // A word without upper case letters is its own lower case.
    isCapital: lower !== text && capital.test(text),
    isSpaced,
  };
}

/** `token` as in the middle of a sentence: without a capital. Its text stays the same. */
export function withoutCapital({ start, end, text, lower, isWord, isSpaced }: Token): Token {
  return { start, end, text, lower, isWord, isCapital: false, isSpaced };
}

/** The length of a word without its possessive ending. */
function lengthWithoutEnding(run: string): number {
  const length = run.length - possessiveLength;
  return length > 0 && possessive.test(run) ? length : run.length;
}

function takesStop(word: string): boolean {
  return initials.test(word) ? word !== 'I' : tokenAbbreviations.has(word.toLowerCase());
}
