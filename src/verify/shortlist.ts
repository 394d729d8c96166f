/** Shortlists the parts of the articles that share the most words with a claim, for alignment. */
import type { PositionIndex, WordRange } from './words/position-index.ts';

const maxRanges = 4;
const maxCandidates = 3 * maxRanges; // buckets next to the best ones score nearly as high
const ofNext = 0.9; // below 1: the bucket where the claim begins ranks before the one before it
// A pair of adjacent words is better evidence than both words apart; a frequent word alone is no evidence.
const pairWeight = 3;
const maxSinglePlaces = 300;
// Places. The rarest words come first; more places would not change the shortlist.
const maxPlaces = 12_000;

/** The ranges of words to align with `numbers`, best first. */
export function shortlist(numbers: readonly number[], index: PositionIndex): readonly WordRange[] {
  const half = Math.max(6, Math.ceil(numbers.length / 2));
  return bestBuckets(weighBuckets(numbers, half, index)).map((bucket) => {
    // A range belongs to the article that contains its middle.
    const middle = Math.min(bucket * half + half, index.keys.length - 1);
    const article = index.articleAt(middle);
    const { first, last } = article ? index.rangeOf(article) : { first: middle, last: middle };
    return {
      first: Math.max((bucket - 1) * half, first),
      last: Math.min((bucket + 3) * half + numbers.length, last),
    };
  });
}

/** The evidence, for each bucket of `half` words, that the claim begins in it. */
function weighBuckets(numbers: readonly number[], half: number, index: PositionIndex): Float64Array {
  const { keys, positionsOf } = index;
  const { weights, countedFor } = emptyBuckets(Math.ceil(keys.length / half) + 1);
  const rarestFirst = numbers
    .map((number, i) => {
      const next = numbers[i + 1] ?? -1;
      const [own, following] = [positionsOf(number), positionsOf(next)];
      const byNext = following.length > 0 && following.length < own.length;
      return { i, number, next, own, byNext, places: byNext ? following : own };
    })
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => a.places.length - b.places.length || a.i - b.i);
  let seen = 0;
  for (const { i, number, next, own, byNext, places } of rarestFirst) {
    const rarity = Math.log(1 + keys.length / own.length);
    const count = (position: number, weight: number) => {
      const bucket = Math.max(0, Math.floor((position - i) / half));
      if (countedFor[bucket] === i + 1) return;
      countedFor[bucket] = i + 1;
      weights[bucket] = (weights[bucket] ?? 0) + weight;
    };
    for (const at of places) {
      const position = byNext ? at - 1 : at;
      if (keys[position] === number && keys[position + 1] === next) count(position, pairWeight * rarity);
    }
    if (own.length <= maxSinglePlaces) for (const position of own) count(position, rarity);
    seen += places.length;
    if (seen > maxPlaces) break;
  }
  return weights;
}

type Buckets = {
  readonly weights: Float64Array;
  /** The last word counted for each bucket, from 1. */
  readonly countedFor: Int32Array;
};

// Reused between calls: allocating the buckets costs more than filling them.
let buckets: Buckets = { weights: new Float64Array(0), countedFor: new Int32Array(0) };

/** `count` empty buckets, valid until the next call. */
function emptyBuckets(count: number): Buckets {
  if (buckets.weights.length < count)
    buckets = { weights: new Float64Array(count), countedFor: new Int32Array(count) };
  const weights = buckets.weights.subarray(0, count).fill(0);
  const countedFor = buckets.countedFor.subarray(0, count).fill(0);
  return { weights, countedFor };
}

/** The buckets with the most weight, each with the weight of the next bucket added; none are adjacent. */
function bestBuckets(weights: Float64Array): readonly number[] {
  const best: { readonly bucket: number; readonly weight: number }[] = [];
  let least = 0;
  let own = weights[0] ?? 0;
  for (let bucket = 0; bucket + 1 < weights.length; bucket++) {
    const next = weights[bucket + 1] ?? 0;
    const weight = own + ofNext * next;
    own = next;
    if (weight <= least) continue;
    const at = best.findIndex((other) => other.weight < weight);
    best.splice(at < 0 ? best.length : at, 0, { bucket, weight });
    if (best.length > maxCandidates) best.pop();
    least = best[maxCandidates - 1]?.weight ?? 0;
  }
  const chosen: number[] = [];
  for (const { bucket } of best) {
    const isApart = chosen.every((other) => Math.abs(other - bucket) > 1);
    if (isApart && chosen.length < maxRanges) chosen.push(bucket);
  }
  return chosen;
}
