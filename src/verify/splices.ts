/** Finds splices: claims assembled from words that are apart in the articles. */

import { firstFrom } from '../text/binary-search.ts';
import type { PositionIndex, WordRange } from './words/position-index.ts';
import { longestRun, type Run } from './words/word-runs.ts';

const minPartWords = 4;
const maxParts = 6;
// "… and …": one or two words may join the parts.
const maxJoiningWords = 2;
// In words. Runs closer than this form one passage with an omission: an alteration, not a splice.
const nearWords = 12;

/** The runs that make up a claim, in order. `joining` counts the words between runs that belong to none. */
export type Cover = { readonly runs: readonly Run[]; readonly joining: number };

/** Two or more runs that together cover `numbers`; undefined if there are none. */
export function coverWithRuns(numbers: readonly number[], index: PositionIndex): Cover | undefined {
  const runs: Run[] = [];
  let joining = 0;
  let isOpen = false; // a run must follow a joining word
  for (let from = 0; from < numbers.length; ) {
    const run = longestRun(numbers, from, index);
    const length = run?.length ?? 0;
    const isEnd = from + length === numbers.length && length >= 2 && runs.length > 0;
    isOpen = run === undefined || !(length >= minPartWords || isEnd);
    if (run !== undefined && !isOpen) {
      runs.push(run);
      from += length;
    } else if (runs.length > 0 && joining < maxJoiningWords) {
      joining++;
      from++;
    } else return undefined;
    if (runs.length > maxParts) return undefined;
  }
  return isOpen || runs.length < 2 ? undefined : { runs, joining };
}

/** Whether each of `ranges` follows closely on the previous one. */
export function isNear(ranges: readonly WordRange[]): boolean {
  return ranges.every(({ first }, i) => {
    const before = ranges[i - 1];
    return before === undefined || (first > before.last && first - before.last <= nearWords);
  });
}

const maxStarts = 1000;
const outOfOrder = 1_000_000; // more than the length of any article

/** One place for each run, in order and as close together as possible. */
export function nearestRanges(runs: readonly Run[]): readonly WordRange[] {
  let best: readonly WordRange[] = [];
  let shortest = Number.POSITIVE_INFINITY;
  for (const start of runs[0]?.at.slice(0, maxStarts) ?? []) {
    const ranges: WordRange[] = [];
    let length = 0;
    let last = start - 1;
    for (const { at, length: words } of runs) {
      const next = at[firstFrom(at, (position) => position > last)];
      const first = next ?? at[0] ?? 0;
      length += next === undefined ? outOfOrder : first - last;
      last = first + words - 1;
      ranges.push({ first, last });
    }
    if (length < shortest) [best, shortest] = [ranges, length];
  }
  return best;
}
