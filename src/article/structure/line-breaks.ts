/** Separates the line breaks of the writer from those of line wrapping. */

const widestWrap = 120; // editors and mail programs wrap lines at 65 to 120 characters

/**
 * The width at which the lines of `text` are wrapped, in UTF-16 units; Infinity if a line is
 * longer than 120.
 */
export function wrapWidth(text: string): number {
  let longest = 0;
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    longest = Math.max(longest, stop - start);
    start = stop + 1;
  }
  return longest > widestWrap ? Infinity : longest;
}

const blankLine = /[^\S\n]*(?:\n|$)/y;
const listMark = /[^\S\n]*(?:[-*+•‣◦▪–—]|\(?(?:\d{1,3}|[a-z])[.)])[^\S\n]/y;
const capital = /[^\S\n]*["'“‘«„‚([¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/uy;
const firstWord = /[^\S\n]*\S+/y;

/**
 * Whether the writer made the line break at `index`. True before a blank line and before a list
 * item. Also true before a capital whose word would have fitted on the line above: wrapping to
 * `width` would not break there.
 */
export function isOwnBreak(text: string, index: number, width: number): boolean {
  const next = index + 1;
  if (isAt(blankLine, text, next) || isAt(listMark, text, next)) return true;
  if (/[,;:\-–—]\s*$/.test(text.slice(Math.max(0, index - 8), index))) return false;
  if (!isAt(capital, text, next)) return false;
  isAt(firstWord, text, next);
  const lineLength = index - (text.lastIndexOf('\n', index - 1) + 1);
  return lineLength + firstWord.lastIndex - index <= width;
}

function isAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}
