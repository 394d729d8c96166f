/** Reads the text of an HTML page as blocks. */
import type { SetAsideReason, Span } from '../../article.ts';
import { createTextWriter } from '../text-writer.ts';
import { lineBreaks, unseen } from './element-lists.ts';
import type { PageElement } from './page-element.ts';

/** A step through a page: an element opens or closes, or text follows. */
export type PageStep =
  | { readonly kind: 'open' | 'close'; readonly element: PageElement }
  | { readonly kind: 'text'; readonly text: string };

/** A run of text between two line breaks of the page. */
export type PageBlock = {
  readonly span: Span;
  /** The innermost surrounding element that breaks lines, such as `p`, `li` or `div`. */
  readonly element: PageElement;
  /** The ids of the elements that hold its text directly. */
  readonly sources: ReadonlySet<number>;
  /** The length of its text in links, in UTF-16 units. */
  readonly linkChars: number;
  /** True if a `br` ends it. */
  readonly endsInBreak: boolean;
};

/** The visible text of a page, and its blocks in order. Together they cover all words of the text. */
export type PageBlocks = {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  /** The deepest nesting of elements. */
  readonly depth: number;
};

/** Whether the element and its content are invisible. */
export function isUnseen({ name, attribute }: PageElement): boolean {
  return (
    unseen.has(name) ||
    attribute('hidden') !== undefined ||
    /(?:^|[;\s])display\s*:\s*none/i.test(attribute('style') ?? '') ||
    isEditorsMark(name, attribute('class') ?? '')
  );
}

/** "[edit]" beside a wiki's heading, and the number of a note below the text. */
function isEditorsMark(name: string, classes: string): boolean {
  if (name === 'span') return /\bmw-editsection\b/.test(classes);
  return name === 'sup' && /\b(?:reference|noprint|footnote-ref|fn|cite-ref)\b/i.test(classes);
}

/**
 * The reason to set an invisible element aside if its words are shown (marks of editors and notes);
 * undefined for others.
 */
export function markReason({ name, attribute }: PageElement): SetAsideReason | undefined {
  if (name === 'sup') return 'references';
  return isEditorsMark(name, attribute('class') ?? '') ? 'navigation' : undefined;
}

/** The text of `steps`, which leave out invisible elements. */
export function readPageBlocks(steps: Iterable<PageStep>): PageBlocks {
  const writer = createTextWriter();
  const blocks: PageBlock[] = [];
  let preformatted = 0;
  let links = 0;
  let innermost: PageElement | undefined;
  // The open elements that break lines, the innermost last.
  const lineMakers: PageElement[] = [];
  let depth = 0;
  let deepest = 0;
  let open: { start: number; element: PageElement; sources: Set<number>; linkChars: number } | undefined;

  const closeBlock = (endsInBreak: boolean) => {
    if (open !== undefined) {
      const { start, ...block } = open;
      blocks.push({ ...block, span: { start, end: writer.end() }, endsInBreak });
    }
    open = undefined;
  };
  const addText = (text: string, asIs: boolean) => {
    if (asIs) writer.addAsIs(text);
    else writer.add(text);
    if (!/\S/.test(text) || innermost === undefined) return;
    open ??= {
      start: writer.start(),
      element: lineMakers.at(-1) ?? innermost,
      sources: new Set(),
      linkChars: 0,
    };
    open.sources.add(innermost.id);
    if (links > 0) open.linkChars += text.trim().length;
  };
  for (const step of steps) {
    if (step.kind === 'text') {
      addText(step.text, preformatted > 0);
      continue;
    }
    const { name } = step.element;
    const isOpening = step.kind === 'open';
    const breaks = lineBreaks.get(name);
    const isCell = name === 'td' || name === 'th';
    if (breaks !== undefined || isCell) closeBlock(false);
    if (breaks !== undefined) writer.breakLine(breaks);
    if (isOpening && name === 'br') {
      closeBlock(true);
      writer.addLineBreak();
    }
    if (name === 'pre') preformatted += isOpening ? 1 : -1;
    if (name === 'a') links += isOpening ? 1 : -1;
    if (name === 'q') addText(isOpening ? '“' : '”', true);
    if (!isOpening && isCell) writer.endCell();
    if (breaks !== undefined || isCell) {
      if (isOpening) lineMakers.push(step.element);
      else lineMakers.pop();
    }
    depth += isOpening ? 1 : -1;
    deepest = Math.max(deepest, depth);
    innermost = isOpening ? step.element : step.element.parent;
  }
  closeBlock(false);
  return { text: writer.text(), blocks, depth: deepest };
}
