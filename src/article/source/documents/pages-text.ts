/** Writes the text of a document's pages and finds its title and headings. */
import type { SetAside, Span } from '../../article.ts';
import { type Flaw, flawOf } from '../flaw.ts';
import { oneLine, parseLanguage } from '../metadata.ts';
import type { PlainText } from '../text-writer.ts';
import { findFurniture } from './page-furniture.ts';
import type { Page, PageLine } from './page-items.ts';
import { readLines } from './page-lines.ts';
import { joinLines, type PageParagraph } from './page-paragraphs.ts';

/** The document's own properties. */
export type Properties = { readonly title: string | undefined; readonly language: string | undefined };

/**
 * Returns the text of `pages`, with a blank line between paragraphs, or why there is none. Text from the
 * margins follows at the end.
 */
export function writePages(pages: readonly Page[], properties: Properties): PlainText | Flaw {
  const lines: (readonly PageLine[])[] = [];
  let regions = 0;
  for (const [number, page] of pages.entries()) {
    const found = readLines(page, { number, firstRegion: regions });
    regions = (found.at(-1)?.region ?? regions - 1) + 1;
    lines.push(found);
  }
  const furniture = findFurniture(lines);
  const paragraphs = joinLines(lines.flat().filter((line) => !furniture.has(line)));
  const words = paragraphs.map(({ text }) => text).join(' ');
  if (!/\p{L}/u.test(words)) return flawOf('scanned PDF');
  if (isGarbled(words)) return flawOf('garbled PDF');
  const margins = [...new Set([...furniture].map(({ text }) => text))];
  return writeParagraphs(paragraphs, margins, properties);
}

/** Whether over 20 % of the characters are meaningless: fonts in some files do not map to Unicode. */
function isGarbled(words: string): boolean {
  const broken = words.match(/[\uFFFD\p{Co}\p{Cc}]/gu)?.length ?? 0;
  return broken > 0.2 * words.replace(/\s/g, '').length;
}

function writeParagraphs(
  paragraphs: readonly PageParagraph[],
  margins: readonly string[],
  properties: Properties,
): PlainText {
  const parts: string[] = [];
  const spans: Span[] = [];
  let length = 0;
  for (const text of [...paragraphs.map((paragraph) => paragraph.text), ...margins]) {
    const start = length === 0 ? 0 : length + 2;
    spans.push({ start, end: start + text.length });
    parts.push(text);
    length = start + text.length;
  }
  const title = findTitle(paragraphs);
  const isHeading = (_: Span, index: number) => paragraphs[index]?.kind === 'heading';
  const headings = spans.filter(isHeading);
  return {
    text: parts.join('\n\n'),
    headings: headings.length > 0 ? headings : undefined,
    setAside: spans.flatMap((span, index) => setAsideOf(span, paragraphs[index], index < (title ?? 0))),
    frontMatter: {
      title: title === undefined ? titleOf(properties) : oneLine(paragraphs[title]?.text ?? ''),
      language: properties.language === undefined ? undefined : parseLanguage(properties.language),
    },
  };
}

function setAsideOf(span: Span, paragraph: PageParagraph | undefined, isAboveTitle: boolean): SetAside[] {
  if (paragraph === undefined) return [{ span, reason: 'page number' }];
  if (paragraph.kind === 'note') return [{ span, reason: 'references' }];
  return isAboveTitle ? [{ span, reason: 'outside the article' }] : [];
}

const titleWithin = 8; // paragraphs
const mostAbove = 400; // UTF-16 units above the title: a newspaper's name, a date, a section

/** The index of the largest heading at the top of the first page; undefined if there is none. */
function findTitle(paragraphs: readonly PageParagraph[]): number | undefined {
  let best: number | undefined;
  let above = 0;
  for (const [index, { kind, size, page, text }] of paragraphs.slice(0, titleWithin).entries()) {
    if (page > 0 || above > mostAbove) break;
    if (kind === 'heading' && size > (best === undefined ? 0 : (paragraphs[best]?.size ?? 0))) best = index;
    above += text.length;
  }
  return best;
}

/** The title in the properties, unless a program made it from a file's name. */
function titleOf({ title }: Properties): string | undefined {
  if (title === undefined) return undefined;
  const isFileName = /\.(?:docx?|pdf|odt|indd|rtf|txt|html?|qxd|tex|pptx?)$/i.test(title);
  const isEmpty =
    /^(?:untitled|unbenannt|sans titre|document\s*\d*|microsoft word\b.*|powerpoint\b.*)$/i.test(title);
  return isFileName || isEmpty || !/\s/.test(title) ? undefined : oneLine(title);
}
