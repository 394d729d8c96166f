/** Deterministic random numbers. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of random numbers. */
export type Random = {
  /** A random integer from 0 to `count` - 1; 0 if `count` is below 1. */
  readonly below: (count: number) => number;
  /** A random number from 0 to 1, without 1. */
  readonly share: () => number;
};

/** Returns a generator that depends on `seed` alone. */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return {
    below: (count) => (count <= 1 ? 0 : uniformInt(generator, 0, Math.floor(count) - 1)),
    share: () => uniformFloat64(generator),
  };
}

/** A shuffled copy of `items`. */
export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    const [a, b] = [order[last], order[other]];
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a];
  }
  return order;
}
