/** Text and addresses that Markdown shows unchanged. */

// Emphasis, code, links, HTML and entities, tables, strikethrough, headings and lists, and what makes a link by itself.
const markup =
  /[\\`*_{}[\]<>&|~#]|(?<=^\s*)[-+=](?=\s|[-=]|$)|(?<=^\s*\d{1,9})[.)]|(?<=https?|ftp):(?=\/\/)|(?<=www)\./gimu;

/**
 * `text` with a backslash before what Markdown would read as markup.
 *
 * @example
 * escapeForMarkdown('1. *Tides*')
 * // => '1\\. \\*Tides\\*'
 */
export function escapeForMarkdown(text: string): string {
  return text.replace(markup, '\\$&');
}

/** `words` as a quotation of Markdown; blank lines stay. */
export function quoteForMarkdown(words: string): string {
  return escapeForMarkdown(words)
    .split('\n')
    .map((line) => `> ${line.trim()}`.trimEnd())
    .join('\n');
}

/** `url` as it may stand between "<" and ">". */
export function linkAddress(url: string): string {
  return url.replace(/[<>\\\s]/gu, encodeURIComponent);
}
