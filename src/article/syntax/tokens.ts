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
    tokens.push({
      start: from,
      end: from + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      isWord: wordStart.test(word) || possessive.test(word),
      isCapital: capital.test(word),
      isSpaced: from !== last,
    });
    last = from + word.length;
  };
  pattern.lastIndex = start;
  for (let found = pattern.exec(text); found && found.index < end; found = pattern.exec(text)) {
    for (const [offset, word] of split(found[0])) {
      const at = found.index + offset;
      if (at >= end) continue;
      const stopped = text[at + word.length] === '.' && at + word.length < end && takesStop(word);
      if (stopped) pattern.lastIndex = at + word.length + 1;
      push(at, stopped ? `${word}.` : word);
    }
  }
  return tokens;
}

/** Splits the possessive ending off a word. Returns both with their offsets. */
function split(run: string): [number, string][] {
  const ending = possessive.exec(run);
  if (ending === null || ending.index === 0) return [[0, run]];
  return [
    [0, run.slice(0, ending.index)],
    [ending.index, ending[0]],
  ];
}

function takesStop(word: string): boolean {
  return initials.test(word) ? word !== 'I' : tokenAbbreviations.has(word.toLowerCase());
}
