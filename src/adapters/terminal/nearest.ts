/** Suggests a name for a mistyped one. */

/**
 * The first of `names` that begins with `typed`, else the one with the smallest edit distance (a letter
 * missing, added, wrong, or two swapped); undefined if none is close enough.
 *
 * @example
 * nearestName('qoute', ['ask', 'quote'])
 * // => 'quote'
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  // A name whose length differs by more than the allowed edits cannot match.
  const slips = wanted.length <= 4 ? 1 : 2;
  const near = names.filter((name) => Math.abs(name.length - wanted.length) <= slips);
  const [nearest] = near
    .map((name) => ({ name, distance: distance(wanted, name) }))
    .filter((each) => each.distance <= slips)
    .sort((a, b) => a.distance - b.distance);
  return (
    names.find((name) => wanted.length > 1 && name !== wanted && name.startsWith(wanted)) ?? nearest?.name
  );
}

/** The edit distance between `a` and `b`. */
function distance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (cells: readonly number[], index: number) => cells[index] ?? 0;
      const wrong = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? at(beforeLast, j - 2) + 1
          : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, wrong, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
