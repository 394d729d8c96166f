/** Escapes text and addresses for Markdown. */

// Emphasis, code, links, HTML and entities, tables, strikethrough, headings and lists, and addresses that
// become links.
const markup =
  /[\\`*_{}[\]<>&|~#]|(?<=^\s*)[-+=](?=\s|[-=]|$)|(?<=^\s*\d{1,9})[.)]|(?<=https?|ftp):(?=\/\/)|(?<=www)\./gimu;

/**
 * Escapes the characters of `text` that are Markdown markup.
 *
 * @example
 * escapeForMarkdown('1. *Tides*')
 * // => '1\\. \\*Tides\\*'
 */
export function escapeForMarkdown(text: string): string {
  return text.replace(markup, '\\$&');
}

/** `words` as a Markdown block quote. Blank lines stay. */
export function quoteForMarkdown(words: string): string {
  return escapeForMarkdown(words)
    .split('\n')
    .map((line) => `> ${line.trim()}`.trimEnd())
    .join('\n');
}

/** Encodes `url` for use between "<" and ">". */
export function linkAddress(url: string): string {
  return url.replace(/[<>\\\s]/gu, encodeURIComponent);
}
