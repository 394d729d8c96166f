/** Binary search in sorted lists. */

/**
 * The index of the first item of `sorted` for which `holds` is true; the length if there is none. `holds`
 * must also be true for every later item.
 */
export function firstFrom<Item>(sorted: ArrayLike<Item>, holds: (item: Item) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The items of `sorted` that overlap `span`. The items must be in order and must not overlap each other. */
export function overlapping<Item>(
  sorted: readonly Item[],
  { start, end }: Interval,
  spanOf: (item: Item) => Interval,
): readonly Item[] {
  return sorted.slice(
    firstFrom(sorted, (item) => spanOf(item).end > start),
    firstFrom(sorted, (item) => spanOf(item).start >= end),
  );
}

type Interval = { readonly start: number; readonly end: number };

/** The cues with their verb at or after token `from` and before token `to`. `cues` must be in order. */
export function cuesBetween<Item extends { readonly verb: number }>(
  cues: readonly Item[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Item[] {
  return cues.slice(
    firstFrom(cues, ({ verb }) => verb >= from),
    firstFrom(cues, ({ verb }) => verb >= to),
  );
}
