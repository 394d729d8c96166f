/** Parses an article's Markdown. */
import type { Token } from 'markdown-it';
import { addTo } from '../../text/multimap.ts';
import type { SetAside, Span } from '../article.ts';
import { htmlToText } from './html/html.ts';
import { lazyPackage } from './lazy-package.ts';
import { oneLine } from './metadata.ts';
import { createTextWriter, type PlainText, type TextWriter } from './text-writer.ts';

// Takes linear time on nested lists and on runs of "*" too, and is 13 times as fast as micromark.
const markdownIt = lazyPackage<typeof import('markdown-it').default>('markdown-it');
type Parser = InstanceType<ReturnType<typeof markdownIt>>;
const footnotes = lazyPackage<(parser: Parser) => void>('markdown-it-footnote');
let parser: Parser | undefined;

/** Blocks that end their line; 2 adds a blank line. */
const lineBreaks: ReadonlyMap<string, 1 | 2> = new Map([
  ...['blockquote', 'bullet_list', 'code_block', 'fence', 'heading', 'hr', 'html_block'].map(
    (name) => [name, 2] as const,
  ),
  ...['ordered_list', 'paragraph', 'table'].map((name) => [name, 2] as const),
  ...['list_item', 'tr'].map((name) => [name, 1] as const),
]);

/**
 * The text of `markdown` without markup, with its headings. The title is the only heading of level 1. Footnotes come last
 * and are set aside.
 */
export function parseMarkdown(markdown: string): PlainText {
  const writer = createTextWriter();
  const headings: Span[] = [];
  const titles: Span[] = [];
  const blockQuotes: Span[] = [];
  const quoteStarts: number[] = [];
  let headingStart = 0;
  let notesStart: number | undefined;
  parser ??= new (markdownIt())('default', { html: true }).use(footnotes());
  const tokens = parser.parse(withoutExtensions(markdown), {});
  const turns = findBoldTurns(tokens);
  for (const token of tokens) {
    const breaks = lineBreaks.get(token.type.replace(/_(?:open|close)$/, ''));
    // In a tight list, the paragraphs of the items are hidden.
    if (breaks !== undefined && !token.hidden) writer.breakLine(breaks);
    if (turns.has(token)) writeTurn(token, writer);
    else writeContent(token, writer);
    if (token.type === 'blockquote_open') quoteStarts.push(writer.next());
    if (token.type === 'blockquote_close') {
      const start = quoteStarts.pop();
      const isOutermost = start !== undefined && quoteStarts.length === 0;
      if (isOutermost && writer.end() > start) blockQuotes.push({ start, end: writer.end() });
    }
    if (token.type === 'footnote_block_open') {
      writer.breakLine(2);
      notesStart = writer.next();
    }
    if (token.type === 'heading_open') headingStart = writer.next();
    if (token.type === 'heading_close' && writer.end() > headingStart) {
      const heading = { start: headingStart, end: writer.end() };
      headings.push(heading);
      if (token.tag === 'h1') titles.push(heading);
    }
  }
  const text = writer.text();
  const [title, another] = titles;
  const onlyTitle = another === undefined ? title : undefined;
  const frontMatter = onlyTitle && { title: oneLine(text.slice(onlyTitle.start, onlyTitle.end)) };
  const setAside = notesStart === undefined ? [] : [notesOf(text, notesStart)];
  return { text, headings, blockQuotes, setAside, frontMatter: frontMatter ?? {} };
}

function notesOf(text: string, start: number): SetAside {
  return { span: { start, end: text.length }, reason: 'references' };
}

// Code comes first, so that nothing in it matches the other alternatives. A shortcode has at most 500 characters, so that
// a line of many open ones takes linear time.
const extensions =
  /(```[\s\S]*?```|`[^`\n]*`)|(!?)\[\[([^[\]|#\n]*)(?:#([^[\]|\n]*))?(?:\|([^[\]\n]*))?\]\](?!\()|^((?:>[^\S\n]*)+)\[![\w-]+\][+-]?[^\S\n]*|\{\{[<%][^\n]{0,500}?[>%]\}\}|\{%[^\n]{0,500}?%\}/gmu;

/**
 * Replaces the links of Obsidian by their words, and removes its embedded files, the marks of its callouts, and the
 * shortcodes and tags of site generators: "{{< figure >}}", "{% include x %}".
 */
function withoutExtensions(markdown: string): string {
  if (!/\[\[|\[!|\{[{%]/.test(markdown)) return markdown;
  return markdown.replace(extensions, (...found: (string | undefined)[]) => {
    const [, code, embeds, page = '', heading = '', shown, callout] = found;
    if (code !== undefined || callout !== undefined) return code ?? callout ?? '';
    return embeds === '!' ? '' : (shown ?? (page === '' ? heading : page));
  });
}

const boldName = /^\p{Lu}[\p{L}\p{N}.'’-]*(?:\s[\p{L}\p{N}.'’-]+){0,3}$/u;

/**
 * The paragraphs that open with a name in bold and continue with a sentence: "**Ida Moe** We left." They are
 * turns if at least two names have several such paragraphs each.
 */
function findBoldTurns(tokens: readonly Token[]): ReadonlySet<Token> {
  const byName = new Map<string, Token[]>();
  for (const token of tokens) {
    const parts = (token.children ?? []).filter(({ type, content }) => type !== 'text' || content !== '');
    const [open, { content: name } = { content: '' }, close, after] = parts;
    const isBold = open?.type === 'strong_open' && close?.type === 'strong_close' && boldName.test(name);
    if (isBold && after?.type === 'text' && /^\s["“‘«]?\p{Lu}/u.test(after.content))
      addTo(byName, name, token);
  }
  const repeated = [...byName.values()].filter(({ length }) => length > 1);
  return new Set(repeated.length > 1 ? repeated.flat() : []);
}

/** Writes a turn, with a line break after its name. */
function writeTurn({ children }: Token, writer: TextWriter): void {
  const close = children?.findIndex(({ type }) => type === 'strong_close');
  for (const [index, child] of (children ?? []).entries()) {
    writeContent(child, writer);
    if (index === close) writer.addLineBreak();
  }
}

function writeContent({ type, content, children }: Token, writer: TextWriter): void {
  if (type === 'inline') writeInline(children ?? [], writer);
  else if (type === 'text' || type === 'code_inline') writer.add(content);
  else if (type === 'softbreak') writer.add(' ');
  else if (type === 'hardbreak' || (type === 'html_inline' && /^<br\b/i.test(content))) writer.addLineBreak();
  else if (type === 'html_block') writer.addAsIs(htmlToText(content));
  else if (type === 'fence' || type === 'code_block') writer.addAsIs(content.trimEnd());
  else if (type === 'td_close' || type === 'th_close') writer.endCell();
}

/** A line of bold words, with or without a time, is a label or a small heading: keep its line break. */
function writeInline(children: readonly Token[], writer: TextWriter): void {
  const close = children.findIndex(({ type }) => type === 'strong_close');
  const breaks = children.findIndex(({ type }) => type === 'softbreak');
  const isBoldLine =
    children.find(({ type, content }) => type !== 'text' || content !== '')?.type === 'strong_open' &&
    children.slice(close + 1, Math.max(0, breaks)).every(({ content }) => !/\p{L}/u.test(content));
  for (const [index, child] of children.entries()) {
    if (isBoldLine && index === breaks && close < breaks) writer.addLineBreak();
    else writeContent(child, writer);
  }
}
