/** Separates running heads, page numbers and print marks from a document's text. */
import { addTo } from '../../../text/multimap.ts';
import type { PageLine } from './page-items.ts';

const edgeLines = 3; // the most lines at the top or bottom of a page that are furniture
const sameHeight = 4; // points
const pageNumber =
  /^[\s\-–—|·[(]*(?:(?:page|seite|p\.|s\.|página|pagina|side|sida)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of|von|de|di|av|van)\s*\d{1,4})?[\s\-–—|·\])]*$/iu;
const printMark =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d{2}\b|^(?:https?|file):\/\/\S+(?:\s+\d+\s*\/\s*\d+)?$/iu;

/** The lines of all `pages` (in order) that are furniture. */
export function findFurniture(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const edges = pages.map(edgesOf);
  const repeated = findRepeated(edges.flat(2));
  const furniture = new Set<PageLine>();
  for (const page of edges) {
    for (const edge of page) {
      for (const line of edge) {
        // Behind the first line of text, seen from the edge, every line is text.
        if (!repeated.has(line) && !pageNumber.test(line.text) && !printMark.test(line.text)) break;
        furniture.add(line);
      }
    }
  }
  return furniture;
}

/** The first and last lines of a page, each from the edge inwards. */
function edgesOf(page: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const sorted = [...page].sort((a, b) => a.y - b.y);
  return [sorted.slice(0, edgeLines), sorted.slice(-edgeLines).reverse()];
}

/**
 * Lines at the same height on several pages, with the same words or with a number that rises with the page.
 */
function findRepeated(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const groups = new Map<string, PageLine[]>();
  for (const line of lines) {
    for (const key of keysOf(line)) addTo(groups, key, line);
  }
  const repeated = new Set<PageLine>();
  for (const group of groups.values()) {
    for (const line of group) {
      const isRepeated = group.some(
        (other) => other.page !== line.page && Math.abs(other.y - line.y) <= sameHeight,
      );
      if (isRepeated) repeated.add(line);
    }
  }
  return repeated;
}

/**
 * Keys that a running head shares over pages: "words:keeper leaves tower #", and "offset:11" for a line on
 * page index 2 that begins or ends with 13.
 */
function keysOf({ text, page }: PageLine): readonly string[] {
  const words = text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
  // "5 A NEW QUAY 3": the section before the heading, and the page after it.
  const numbers = [/^\d{1,4}\b/.exec(text)?.[0], /\b\d{1,4}$/.exec(text)?.[0]].filter(
    (each) => each !== undefined,
  );
  const keys = /\p{L}{2}/u.test(words) ? [`words:${words}`] : [];
  return [...keys, ...new Set(numbers.map((number) => `offset:${Number(number) - page}`))];
}
