/** The shortlist: stretches of articles that share so many words with a claim that it may have been made from them. */
import type { Stretch, WordIndex } from './word-index.ts';

const maxStretches = 4;
// Two words that follow each other tell more than both of them apart; one that stands everywhere tells nothing alone.
const pairWeight = 3;
const maxSinglePlaces = 300;

/** The stretches most worth aligning with `numbers`, the best first. */
export function shortlist(numbers: readonly number[], index: WordIndex): readonly Stretch[] {
  const { keys, positionsOf } = index;
  const half = Math.max(6, Math.ceil(numbers.length / 2));
  const weights = new Map<number, number>();
  for (let i = 0; i < numbers.length; i++) {
    const places = positionsOf(numbers[i] ?? -1);
    if (places.length === 0) continue;
    const rarity = Math.log(1 + keys.length / places.length);
    const next = numbers[i + 1] ?? -1;
    const byNext = next >= 0 && positionsOf(next).length < places.length;
    const counted = new Set<number>();
    const count = (start: number, weight: number) => {
      const bucket = Math.floor(start / half);
      if (counted.has(bucket)) return;
      counted.add(bucket);
      weights.set(bucket, (weights.get(bucket) ?? 0) + weight);
    };
    if (next >= 0) {
      for (const at of byNext ? positionsOf(next) : places) {
        const position = byNext ? at - 1 : at;
        if (keys[position] === numbers[i] && keys[position + 1] === next)
          count(position - i, pairWeight * rarity);
      }
    }
    if (places.length <= maxSinglePlaces) for (const position of places) count(position - i, rarity);
  }

  const scored = [...weights.keys()].map((bucket) => ({
    bucket,
    weight: (weights.get(bucket) ?? 0) + (weights.get(bucket + 1) ?? 0),
  }));
  const best = scored.sort((a, b) => b.weight - a.weight || a.bucket - b.bucket).slice(0, 3 * maxStretches);
  const chosen: number[] = [];
  for (const { bucket } of best) {
    if (chosen.length < maxStretches && chosen.every((other) => Math.abs(other - bucket) > 1))
      chosen.push(bucket);
  }
  return chosen.map((bucket) =>
    withinArticle(
      { first: (bucket - 1) * half, last: (bucket + 3) * half + numbers.length },
      (bucket + 1) * half,
      index,
    ),
  );
}

/** The part of a stretch that lies in the article at `middle`. */
function withinArticle(
  { first, last }: Stretch,
  middle: number,
  { keys, articleAt, rangeOf }: WordIndex,
): Stretch {
  const article = articleAt(Math.min(Math.max(middle, 0), keys.length - 1));
  const range = article && rangeOf(article);
  return { first: Math.max(first, range?.first ?? 0), last: Math.min(last, range?.last ?? keys.length - 1) };
}
