/** Finds the items of a numbered list within one line: "1. Open the hatch 2. Drain the tank". */
import type { Span } from '../article.ts';

const longestWord = 24; // how far to look back from a number, in UTF-16 units

/** A number or a lower-case letter with its mark, optionally after a bullet; a capital follows. */
const itemMark = /(?<=^|\s)(?:[•⁃‣◦▪]\s?)?(\d{1,2}|[a-z])(\.\)|[.)])(?=\s+["“‘(]?\p{Lu})/gmu;
/** What comes before the first item: the start of a line, a colon or a semicolon. */
const beforeFirst = /(?:^|\n|[:;])\s*$/;
/** "on page 2. The", "in 2. The", "than 2. The": here the number belongs to the word before it. */
const takesNumber =
  /(?:^|[^\p{L}])(?:a|an|the|of|in|on|at|to|by|for|from|than|and|or|is|was|only|about|nearly|over|under|page|chapter|part|section|number|no|line|step|room|route|volume|article|figure|table|act|scene|day|week|year|grade|level|phase|round|stage|season|game|group|channel|highway)\s+$/iu;

/** A list within a line: the marks of its items, at least two. */
export type InlineList = readonly Span[];

/**
 * The lists in `text`, in order, each as the marks of its items with their bullets. The numbers
 * or letters of a list rise by one.
 *
 * @example
 * findInlineLists('1) Open it 2) Close it')
 * // => [[{ start: 0, end: 2 }, { start: 11, end: 13 }]]
 */
export function findInlineLists(text: string): readonly InlineList[] {
  const lists: Span[][] = [];
  let last: { readonly value: number; readonly form: string } | undefined;
  for (const { 0: mark, 1: number = '', 2: form = '', index } of text.matchAll(itemMark)) {
    const value = /\d/.test(number) ? Number(number) : number.charCodeAt(0);
    const before = text.slice(Math.max(0, index - longestWord), index);
    const span = { start: index, end: index + mark.length };
    const goesOn = last !== undefined && value === last.value + 1 && form === last.form;
    if (goesOn && !takesNumber.test(before)) lists.at(-1)?.push(span);
    else if (beforeFirst.test(before) && (number === 'a' || /\d/.test(number))) lists.push([span]);
    else continue;
    last = { value, form };
  }
  return lists.filter((list) => list.length > 1);
}
