/** The shortlist: stretches of articles that share so many words with a claim that it may have been made from them. */
import type { Stretch, WordIndex } from './word-index.ts';

const maxStretches = 4;
// Two words that follow each other tell more than both of them apart; one that stands everywhere tells nothing alone.
const pairWeight = 3;
const maxSinglePlaces = 300;

/** The stretches most worth aligning with `numbers`, the best first. */
export function shortlist(numbers: readonly number[], index: WordIndex): readonly Stretch[] {
  const half = Math.max(6, Math.ceil(numbers.length / 2));
  const buckets = fillBuckets(numbers, half, index);
  const best = [...buckets]
    .map(([bucket, { weight, position }]) => ({
      bucket,
      position,
      weight: weight + (buckets.get(bucket + 1)?.weight ?? 0),
    }))
    .sort((a, b) => b.weight - a.weight || a.bucket - b.bucket)
    .slice(0, 3 * maxStretches);
  const chosen: (typeof best)[number][] = [];
  for (const each of best) {
    const isNew = chosen.every((other) => Math.abs(other.bucket - each.bucket) > 1);
    if (isNew && chosen.length < maxStretches) chosen.push(each);
  }
  return chosen.map(({ bucket, position }) => {
    const article = index.articleAt(position);
    const { first, last } = article ? index.rangeOf(article) : { first: position, last: position };
    return {
      first: Math.max((bucket - 1) * half, first),
      last: Math.min((bucket + 3) * half + numbers.length, last),
    };
  });
}

/** How much of the claim stands where, and one position of it: `bucket * half` is where the claim would begin. */
type Bucket = { weight: number; readonly position: number };

function fillBuckets(
  numbers: readonly number[],
  half: number,
  { keys, positionsOf }: WordIndex,
): ReadonlyMap<number, Bucket> {
  const buckets = new Map<number, Bucket>();
  for (const [i, number] of numbers.entries()) {
    const places = positionsOf(number);
    if (places.length === 0) continue;
    const rarity = Math.log(1 + keys.length / places.length);
    const counted = new Set<number>();
    const count = (position: number, weight: number) => {
      const bucket = Math.floor((position - i) / half);
      if (counted.has(bucket)) return;
      counted.add(bucket);
      const known = buckets.get(bucket);
      if (known === undefined) buckets.set(bucket, { weight, position });
      else known.weight += weight;
    };
    const next = numbers[i + 1] ?? -1;
    const byNext = next >= 0 && positionsOf(next).length < places.length;
    for (const at of next < 0 ? [] : byNext ? positionsOf(next) : places) {
      const position = byNext ? at - 1 : at;
      if (keys[position] === number && keys[position + 1] === next) count(position, pairWeight * rarity);
    }
    if (places.length <= maxSinglePlaces) for (const position of places) count(position, rarity);
  }
  return buckets;
}
