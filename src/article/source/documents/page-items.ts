/** The pieces of text on the pages of a document, and where each stands. */

/** A piece of text on a page. Lengths are in points; `y` grows downwards. */
export type PageItem = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The base line. */
  readonly y: number;
  readonly size: number;
  /** A name that pieces in the same font share. */
  readonly font: string;
  /** True if it begins with a large letter that stands beside several lines. */
  readonly opensLarge?: boolean;
};

/** The items of a page in the order in which the file writes them, and the page's height. */
export type Page = { readonly items: readonly PageItem[]; readonly height: number };

/** A line of text, in one column of one page. */
export type PageLine = PageItem & {
  /** From 0. */
  readonly page: number;
  /** Lines of one column share it; it grows in reading order. */
  readonly region: number;
};

/** The value with the greatest weight; undefined if there are none. */
export function heaviest<Item, Value>(
  items: Iterable<Item>,
  { keyOf, weightOf }: { readonly keyOf: (item: Item) => Value; readonly weightOf: (item: Item) => number },
): Value | undefined {
  const weights = new Map<Value, number>();
  for (const item of items) {
    const value = keyOf(item);
    weights.set(value, (weights.get(value) ?? 0) + weightOf(item));
  }
  let best: readonly [Value, number] | undefined;
  for (const entry of weights) if (best === undefined || entry[1] > best[1]) best = entry;
  return best?.[0];
}

/** `size` to the nearest half point: the same font is written a little larger or smaller here and there. */
export function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}

/** The middle one of `values`; undefined if there are none. */
export function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
