/** Divides pieces into pages. A page is one message, and ends between pieces. */
import { maxFilesInMessage } from './limits.ts';
import type { MessagePiece } from './pieces.ts';

/** The limits of a page. */
export type PageSize = { readonly maxChars: number; readonly maxComponents: number };

/** The pieces page by page, in order; one empty page if there are none. */
export function cutPages(
  pieces: readonly MessagePiece[],
  size: PageSize,
): readonly (readonly MessagePiece[])[] {
  if (fits(pieces, size)) return [pieces];
  const pages: (readonly MessagePiece[])[] = [];
  let page: readonly MessagePiece[] = [];
  for (const piece of pieces) {
    if (!fits([...page, piece], size)) {
      const { full, carried } = carryHeadings(page);
      if (full.length > 0) pages.push(full);
      page = carried;
    }
    // A heading and the piece below it may be too long for one page.
    if (!fits([...page, piece], size) && page.length > 0) {
      pages.push(page);
      page = [];
    }
    page = [...page, piece];
  }
  return page.length > 0 || pages.length === 0 ? [...pages, page] : pages;
}

/** Splits off the headings at the end of `page`, which go to the next page. */
function carryHeadings(page: readonly MessagePiece[]): {
  readonly full: readonly MessagePiece[];
  readonly carried: readonly MessagePiece[];
} {
  const end = page.findLastIndex(({ kind }) => kind !== 'heading') + 1;
  return { full: page.slice(0, end), carried: page.slice(end) };
}

function fits(page: readonly MessagePiece[], { maxChars, maxComponents }: PageSize): boolean {
  const chars = page.reduce((sum, { text }) => sum + text.length + 1, 0);
  const files = page.filter(({ file }) => file !== undefined).length;
  const texts = page.filter(({ text, kind }) => text !== '' && kind !== 'line').length;
  const passages = page.filter(({ kind }) => kind === 'passage' || kind === 'long passage').length;
  const crowded = passages > 1 && page.some(({ kind }) => kind === 'long passage');
  // Count one more text: a `line` at the start of a page becomes a text of its own.
  const components = texts + files + 1;
  return chars <= maxChars + 1 && components <= maxComponents && files <= maxFilesInMessage && !crowded;
}
