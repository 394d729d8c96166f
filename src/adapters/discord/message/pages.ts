/** Pieces as pages: each page is one message, and a page ends between pieces, never inside one. */
import { maxFilesInMessage } from './limits.ts';
import type { MessagePiece } from './pieces.ts';

/** What a page may hold at most. */
export type PageSize = { readonly maxChars: number; readonly maxComponents: number };

/** The pieces page by page, in order; one empty page if there are none. */
export function cutPages(
  pieces: readonly MessagePiece[],
  size: PageSize,
): readonly (readonly MessagePiece[])[] {
  const pages: (readonly MessagePiece[])[] = [];
  let page: readonly MessagePiece[] = [];
  for (const piece of pieces) {
    if (!fits([...page, piece], size)) {
      const { full, carried } = carryHeadings(page);
      if (full.length > 0) pages.push(full);
      page = carried;
    }
    // A heading and what it stands above may be too much for one page together.
    if (!fits([...page, piece], size) && page.length > 0) {
      pages.push(page);
      page = [];
    }
    page = [...page, piece];
  }
  return page.length > 0 || pages.length === 0 ? [...pages, page] : pages;
}

/** `page` without the headings at its end, which go to the next one. */
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
  // One more text: a line whose block began on the page before stands by itself.
  const components = texts + files + 1;
  return chars <= maxChars + 1 && components <= maxComponents && files <= maxFilesInMessage && !crowded;
}
