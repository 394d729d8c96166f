/** Elements of an HTML page, each linked to its parent. */
import { oncePer } from '../../../text/once-per.ts';

/** An element; its name and the names of its attributes are in lower case. */
export type PageElement = {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
  /** The parent; undefined for the root. */
  readonly parent: PageElement | undefined;
  /** Counted from 0 in the page's order. */
  readonly id: number;
};

/** The element and its ancestors, the innermost first. */
export function* ancestors(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) yield at;
}

/**
 * The words of an element's classes and id, in lower case: `['article', 'body']` for `class="articleBody"`.
 * Skips single letters, and words longer than any name that a person writes.
 */
export const classWords: (element: PageElement) => readonly string[] = oncePer((element) => {
  const names = `${element.attribute('class') ?? ''} ${element.attribute('id') ?? ''}`.slice(0, maxNames);
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && word.length < longestWord);
});

const maxNames = 1_000; // in UTF-16 units
const longestWord = 20;
