/** Pieces of text on the pages of a document, with their positions. */

/** A piece of text on a page. Lengths are in points; `y` grows downwards. */
export type PageItem = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  /** Pieces in the same font share this name. */
  readonly font: string;
  /** True if it begins with a drop cap: a large letter beside several lines. */
  readonly opensLarge?: boolean;
};

/** The items of a page in the order of the file, and the page's height in points. */
export type Page = { readonly items: readonly PageItem[]; readonly height: number };

/** A line of text, in one column of one page. */
export type PageLine = PageItem & {
  /** Counted from 0. */
  readonly page: number;
  /** The lines of one column share a region; regions rise in reading order. */
  readonly region: number;
};

/** The value with the greatest total weight; undefined if there are none. */
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

/** Rounds `size` to half a point: the same font varies a little within a document. */
export function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}

/** The median of `values`; undefined if there are none. */
export function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
