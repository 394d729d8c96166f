/** Text as Discord shows it unchanged: everything that it would read as markup is escaped by a backslash. */
import { cutAtHighlights } from '../../../reply/highlights.ts';
import type { Highlight } from '../../../reply/reply.ts';

// Anywhere: emphasis, spoiler, code, links, mentions and all else in <>, and the backslash itself. A colon before //
// would make a link, and one before another colon an emoji. At the start of a line, which may stand behind "> ":
// headings, lists, small print and quotes. What precedes is looked at last, so that long blanks take no time.
const markup = /[\\*_~|`[\]<@]|:(?=\/\/|\S*?:)|[-+#>](?<=^[^\S\n]*.)|\.(?<=^[^\S\n]*\d+\.)/gmu;

/**
 * `text` with a backslash before each character that Discord would read as markup. Taking away each backslash that
 * stands before a character other than a letter, a digit or a blank, as Discord does, gives `text` back.
 *
 * @example
 * escapeMarkdown('# 1 * 2 at http://a.b')
 * // => '\\# 1 \\* 2 at http\\://a.b'
 */
export function escapeMarkdown(text: string): string {
  return text.replace(markup, '\\$&');
}

/** `text` escaped and in bold. */
export function bold(text: string): string {
  return boldLines(escapeMarkdown(text));
}

/**
 * A line of ours without its markup, as `escapeMarkdown`, `bold` and `styleText` added it; "> " at its start stays.
 *
 * @example
 * plainQuote('> It **is __40__** \\* 2.')
 * // => '> It is 40 * 2.'
 */
export function plainQuote(line: string): string {
  return line.replace(/\\([^\p{L}\p{N}\s])|\*\*|__/gu, '$1');
}

/** The words of an article as a quotation: each line behind "> ", the rest as `styleText` does. */
export function quoteVerbatim(
  text: string,
  answering: Highlight | undefined,
  marks: readonly Highlight[] = [],
): string {
  return `> ${styleText(text, answering, marks).replaceAll('\n', '\n> ')}`;
}

/**
 * `text` escaped, the part `answering` in bold, and each of `marks` underlined and in bold.
 *
 * @example
 * styleText('It is 40 years old.', { start: 0, end: 19 }, [{ start: 6, end: 8 }])
 * // => '**It is __40__ years old.**'
 */
export function styleText(
  text: string,
  answering: Highlight | undefined,
  marks: readonly Highlight[],
): string {
  // Escaped as a whole: what a part begins with may be markup only because of what stands before it.
  const escaped = escapeMarkdown(text);
  const escapes = [...text.matchAll(markup)].map(({ index }) => index);
  const inEscaped = (place: number) => place + escapes.filter((index) => index < place).length;
  let written = '';
  let inBold = '';
  for (const { start, end, isBold, isMarked } of cutAtHighlights(text, answering, marks)) {
    const words = escaped.slice(inEscaped(start), inEscaped(end));
    // The part in bold is one, whatever is marked in it.
    if (isBold) {
      inBold += isMarked ? styleLines(words, '__', '__') : words;
      continue;
    }
    written += boldLines(inBold) + (isMarked ? styleLines(words, '__**', '**__') : words);
    inBold = '';
  }
  return written + boldLines(inBold);
}

function boldLines(escaped: string): string {
  return styleLines(escaped, '**', '**');
}

/** Each line by itself, for a style ends with it, and without the blanks at its ends. */
function styleLines(escaped: string, open: string, close: string): string {
  return escaped
    .split('\n')
    .map((line) => {
      const words = line.trim();
      if (words === '') return line;
      const start = line.length - line.trimStart().length;
      return `${line.slice(0, start)}${open}${words}${close}${line.slice(start + words.length)}`;
    })
    .join('\n');
}
