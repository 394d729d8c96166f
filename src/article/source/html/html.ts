/** Reads an HTML page: its text, headings, block quotes, metadata and the spans outside of the article. */
import { bareLetters } from '../../../text/bare-letters.ts';
import type { SetAside, SetAsideReason, Span } from '../../article.ts';
import { flawOf } from '../flaw.ts';
import { oneLine } from '../metadata.ts';
import type { PlainText } from '../text-writer.ts';
import { readByline } from './byline.ts';
import { findMainContent, type PageView } from './main-content.ts';
import { isUnseen, markReason, type PageBlock, type PageBlocks, readPageBlocks } from './page-blocks.ts';
import { ancestors, type PageElement } from './page-element.ts';
import { collectFacts, isUnread } from './page-facts.ts';
import { readPageMetadata } from './page-metadata.ts';
import { type PageTree, parsePage, parsePiece, walkPage, writeMarked } from './page-tree.ts';
import { findReadable } from './readability.ts';
import { findWall } from './walls.ts';

/** The text of a page, its headings, the spans outside of the article, and its metadata. */
export function parseHtml(html: string): PlainText {
  const tree = parsePage(html);
  const marks = new Map<string, SetAsideReason>();
  const page = readPageBlocks(
    walkPage(tree, isUnseen, (element, textOf) => {
      const reason = markReason(element);
      if (reason !== undefined) marks.set(oneLine(textOf()), reason);
    }),
  );
  const frontMatter = readPageMetadata(collectFacts(walkPage(tree, isUnread)));
  // No page by a person is nested this deep. Each block looks at every element around it.
  if (page.depth > deepest) {
    const flaw = page.depth > deepestAtAll ? flawOf('nested too deep', { depth: page.depth }) : undefined;
    return { text: page.text, headings: [], setAside: [], frontMatter, flaw };
  }
  const content = keepTitle(page, findMainContent(viewOf(tree, page)), frontMatter.title);
  const reasons = cutByline(page, content, frontMatter.author);
  const kept = page.blocks.filter((_, index) => reasons[index] === undefined);
  const withMarks = appendMarks(page.text, setAsideOf(page, reasons), marks);
  return {
    ...withMarks,
    headings: spansOf(kept, isHeading),
    blockQuotes: spansOf(kept, ({ name }) => name === 'blockquote'),
    frontMatter,
    flaw: findWall({ html, text: page.text, title: frontMatter.title, kept: proseOf(page, kept) }),
  };
}

/** "[1]" and "[edit]" interrupt the text, so each is listed once below it, set aside. */
function appendMarks(
  text: string,
  setAside: readonly SetAside[],
  marks: ReadonlyMap<string, SetAsideReason>,
): Pick<PlainText, 'text' | 'setAside'> {
  const found = [...setAside];
  let whole = text;
  for (const [mark, reason] of marks) {
    if (mark === '') continue;
    const start = whole.length + 2;
    whole = `${whole}\n\n${mark}`;
    found.push({ span: { start, end: whole.length }, reason });
  }
  return { text: whole, setAside: found };
}

function proseOf({ text }: PageBlocks, kept: readonly PageBlock[]): string {
  return kept
    .filter(({ element }) => ![...ancestors(element)].some(isHeading))
    .map(({ span }) => text.slice(span.start, span.end))
    .join(' ');
}

const deepest = 500;
const deepestAtAll = 10_000;

/** Consecutive blocks with one reason, each run as one span. */
function setAsideOf({ blocks }: PageBlocks, reasons: Reasons): readonly SetAside[] {
  const found: { span: Span; reason: SetAsideReason }[] = [];
  for (const [index, { span }] of blocks.entries()) {
    const reason = reasons[index];
    const last = found.at(-1);
    if (reason === undefined) continue;
    if (last !== undefined && index > 0 && reasons[index - 1] === last.reason && last.reason === reason) {
      last.span = { start: last.span.start, end: span.end };
    } else found.push({ span, reason });
  }
  return found;
}

type Reasons = readonly (SetAsideReason | undefined)[];

/** Adds the heading with the title to the article, and sets the lines above it aside. */
function keepTitle({ text, blocks }: PageBlocks, reasons: Reasons, title: string | undefined): Reasons {
  if (title === undefined) return reasons;
  const wordsOf = ({ span }: PageBlock) => text.slice(span.start, span.end);
  const firstProse = blocks.findIndex(
    (block, index) => reasons[index] === undefined && wordsOf(block).length > longestTitle,
  );
  const at = blocks.findLastIndex(
    (block, index) =>
      (firstProse < 0 || index < firstProse) &&
      isHeading(block.element) &&
      bareLetters(wordsOf(block)) === bareLetters(title),
  );
  if (at < 0) return reasons;
  return reasons.map((reason, index) => {
    if (index === at) return undefined;
    return index < at && reason === undefined && firstProse > at ? 'outside the article' : reason;
  });
}

const longestTitle = 160; // in UTF-16 units
const longestByline = 100;

/** Sets aside lines that only name the author. */
function cutByline({ text, blocks }: PageBlocks, reasons: Reasons, author: string | undefined): Reasons {
  if (author === undefined) return reasons;
  return reasons.map((reason, index) => {
    const { start, end } = blocks[index]?.span ?? { start: 0, end: 0 };
    const isByline = end - start <= longestByline && readByline(text.slice(start, end)) === author;
    return isByline && (reason === undefined || reason === 'outside the article') ? 'byline' : reason;
  });
}

function isHeading({ name }: PageElement): boolean {
  return /^h[1-6]$/.test(name);
}

/** The blocks of a page, and the elements that Readability keeps. */
export function readPage(html: string): PageView {
  const tree = parsePage(html);
  return viewOf(tree, readPageBlocks(walkPage(tree, isUnseen)));
}

function viewOf(tree: PageTree, page: PageBlocks): PageView {
  return { page, readable: page.depth > deepest ? undefined : findReadable(writeMarked(tree)) };
}

/** The visible text of an HTML fragment inside other text. */
export function htmlToText(html: string): string {
  return readPageBlocks(walkPage(parsePiece(html), isUnseen)).text;
}

/** The spans of `blocks` inside elements of one kind. Nested elements belong to the outermost. */
function spansOf(blocks: readonly PageBlock[], isOfKind: (element: PageElement) => boolean): readonly Span[] {
  const spans: { start: number; end: number; element: PageElement }[] = [];
  for (const { element, span } of blocks) {
    const outermost = [...ancestors(element)].findLast(isOfKind);
    const last = spans.at(-1);
    if (outermost === undefined) continue;
    if (last?.element === outermost) last.end = span.end;
    else spans.push({ ...span, element: outermost });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}
