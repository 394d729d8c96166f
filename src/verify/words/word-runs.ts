/** Finds runs: words of a claim that an article has consecutively. */
import type { PositionIndex } from './position-index.ts';

/** A run of `length` words and every position at which it begins. */
export type Run = { readonly length: number; readonly at: readonly number[] };

/**
 * The first `max` positions at which all of `numbers` follow in order. Searches only around the rarest word.
 */
export function findAll(
  numbers: readonly number[],
  index: PositionIndex,
  max = Number.POSITIVE_INFINITY,
): readonly number[] {
  const { keys, positionsOf } = index;
  if (numbers.length === 0 || numbers.includes(-1)) return [];
  let rarest = 0;
  for (let i = 1; i < numbers.length; i++) {
    if (positionsOf(numbers[i] ?? -1).length < positionsOf(numbers[rarest] ?? -1).length) rarest = i;
  }
  const found: number[] = [];
  for (const position of positionsOf(numbers[rarest] ?? -1)) {
    const first = position - rarest;
    let same = 0;
    while (same < numbers.length && keys[first + same] === numbers[same]) same++;
    if (same === numbers.length) found.push(first);
    if (found.length === max) break;
  }
  return found;
}

/** The longest run that starts with word `from` of `numbers`; undefined if no article has that word. */
export function longestRun(
  numbers: readonly number[],
  from: number,
  { keys, positionsOf }: PositionIndex,
): Run | undefined {
  const [first = -1, second = -1] = [numbers[from], numbers[from + 1]];
  const bySecond = second >= 0 && positionsOf(second).length < positionsOf(first).length;
  let length = 0;
  let at: number[] = [];
  for (const position of positionsOf(bySecond ? second : first)) {
    const start = bySecond ? position - 1 : position;
    let long = 0;
    while (from + long < numbers.length && keys[start + long] === numbers[from + long]) long++;
    if (long > length) {
      length = long;
      at = [];
    }
    if (long === length && long > 0) at.push(start);
  }
  return length === 0 ? undefined : { length, at };
}
