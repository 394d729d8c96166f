/** Escapes text with backslashes so that Discord shows it unchanged. */
import { cutAtHighlights } from '../../../reply/highlights.ts';
import type { Highlight } from '../../../reply/reply.ts';

// Anywhere: emphasis, spoiler, code, links, mentions and anything in <>, and the backslash itself. A colon
// makes a link before "//", and an emoji before another colon. At the start of a line, also after "> ":
// headings, lists, small print and quotations. Look-behinds come last, so that white space takes no time.
const markup = /[\\*_~|`[\]<@]|:(?=\/\/|\S*?:)|[-+#>](?<=^[^\S\n]*.)|\.(?<=^[^\S\n]*\d+\.)/gmu;

/**
 * Escapes each character of `text` that Discord would read as markup. Discord removes each backslash before
 * a character other than a letter, a digit or white space. This gives `text` back.
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
 * Removes the markup of `escapeMarkdown`, `bold` and `styleText` from a line; keeps "> " at its start.
 *
 * @example
 * plainQuote('> It **is __40__** \\* 2.')
 * // => '> It is 40 * 2.'
 */
export function plainQuote(line: string): string {
  return line.replace(/\\([^\p{L}\p{N}\s])|\*\*|__/gu, '$1');
}

/** The words of an article as a quotation: each line after "> ", styled as in `styleText`. */
export function quoteVerbatim(
  text: string,
  answering: Highlight | undefined,
  marks: readonly Highlight[] = [],
): string {
  return `> ${styleText(text, answering, marks).replaceAll('\n', '\n> ')}`;
}

/**
 * `text` escaped, with the span `answering` in bold, and each of `marks` underlined and bold.
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
  // Escape the whole text: the start of a part may be markup only after the text before it.
  const escapes: number[] = [];
  const escaped = text.replace(markup, (found, index: number) => {
    escapes.push(index);
    return `\\${found}`;
  });
  const inEscaped = (place: number) => place + escapes.filter((index) => index < place).length;
  let written = '';
  let inBold = '';
  for (const { start, end, isBold, isMarked } of cutAtHighlights(text, answering, marks)) {
    const words = escaped.slice(inEscaped(start), inEscaped(end));
    // The bold part is a single run, with or without marks in it.
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

/**
 * Styles each line separately, because a style ends with its line, and without the white space at its ends.
 */
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
