/** Shortens labels and what a user typed, never an article's words. */

const usualChars = 80;
const ellipsis = '…';
// A single space stays as it is.
const unevenBlanks = /\s{2,}|[^\S ]/gu;
let graphemes: Intl.Segmenter | undefined;

/**
 * `text` on one line in at most `maxChars` UTF-16 units, 80 by default. What does not fit is left out after a whole character,
 * or after a whole word if one ends in the last third, and marked by "…".
 *
 * @example
 * shorten('How many jobs depend on it?', 15)
 * // => 'How many jobs…'
 */
export function shorten(text: string, maxChars = usualChars): string {
  const line = oneLine(text);
  if (line.length <= maxChars) return line;
  let end = 0;
  let wordEnd = 0;
  // Made for the first long text: it takes 15 ms.
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { index, segment } of graphemes.segment(line)) {
    if (index + segment.length > maxChars - ellipsis.length) break;
    if (segment === ' ') wordEnd = index;
    end = index + segment.length;
  }
  if (line[end] === ' ') wordEnd = end;
  return line.slice(0, wordEnd > (maxChars * 2) / 3 ? wordEnd : end).trimEnd() + ellipsis;
}

/** `text` with single spaces in place of line ends and other blanks, and none at its ends. */
export function oneLine(text: string): string {
  return text.replace(unevenBlanks, ' ').trim();
}
