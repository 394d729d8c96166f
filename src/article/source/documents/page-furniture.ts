/** Tells the running heads, page numbers and print marks of a document from its text. */
import type { PageLine } from './page-items.ts';

const edgeLines = 3; // of a page, at its top and at its bottom, may be furniture
const sameHeight = 4; // points
const pageNumber =
  /^[\s\-–—|·[(]*(?:(?:page|seite|p\.|s\.|página|pagina|side|sida)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of|von|de|di|av|van)\s*\d{1,4})?[\s\-–—|·\])]*$/iu;
const printMark =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d{2}\b|^(?:https?|file):\/\/\S+(?:\s+\d+\s*\/\s*\d+)?$/iu;

/** The lines that are no text of the document, of all its pages (in order). */
export function findFurniture(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const edges = pages.map(edgesOf);
  const repeated = findRepeated(edges.flat(2));
  const furniture = new Set<PageLine>();
  for (const page of edges) {
    for (const edge of page) {
      for (const line of edge) {
        // What stands further in than a line of text is text.
        if (!repeated.has(line) && !pageNumber.test(line.text) && !printMark.test(line.text)) break;
        furniture.add(line);
      }
    }
  }
  return furniture;
}

/** The first lines of a page and the last ones, from its edge inwards. */
function edgesOf(page: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const sorted = [...page].sort((a, b) => a.y - b.y);
  return [sorted.slice(0, edgeLines), sorted.slice(-edgeLines).reverse()];
}

/** Lines that stand at the same height of several pages, with the same words or with a number that counts them. */
function findRepeated(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const groups = new Map<string, PageLine[]>();
  for (const line of lines) {
    for (const key of keysOf(line)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [line]);
      else group.push(line);
    }
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

/** "words:keeper leaves tower #", and "offset:11" for a line of the third page that begins or ends with 13. */
function keysOf({ text, page }: PageLine): readonly string[] {
  const words = text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
  const number = /^(\d{1,4})\b|\b(\d{1,4})$/.exec(text);
  const digits = number?.[1] ?? number?.[2];
  const keys = /\p{L}{2}/u.test(words) ? [`words:${words}`] : [];
  return digits === undefined ? keys : [...keys, `offset:${Number(digits) - page}`];
}
