/** Sums up how much of a question a text covers, from its nearness to each term. */
import type { PreparedQuery } from '../measures/prepared-query.ts';

/** How much of a question a text is near to. Terms are weighted by their rarity in English. */
export type Coverage = {
  readonly share: number;
  readonly squares: number;
  /** Of the capitalised terms alone. */
  readonly names: number;
  /** The two lowest values of nearness among the terms without a capital; 1 if there are none. */
  readonly least: number;
  readonly secondLeast: number;
  /** The weight of the terms that the text is near to, and of the rest. */
  readonly has: number;
  readonly lacks: number;
  /** The number of near terms, and of far ones. */
  readonly near: number;
  readonly far: number;
};

const [farBelow, nearFrom] = [0.2, 0.5];

/** The coverage of a question by a text with this `nearness` to each of its terms. */
export function coverageOf(nearness: Float32Array, { terms }: PreparedQuery): Coverage {
  let all = 0;
  let allNames = 0;
  let has = 0;
  let squares = 0;
  let names = 0;
  let lacks = 0;
  let near = 0;
  let far = 0;
  let least = Number.POSITIVE_INFINITY;
  let secondLeast = Number.POSITIVE_INFINITY;
  for (let term = 0; term < terms.length; term++) {
    const { rarity = 0, capital = false } = terms[term] ?? {};
    const own = nearness[term] ?? 0;
    all += rarity;
    has += rarity * own;
    squares += rarity * own ** 2;
    lacks += rarity * (1 - own);
    if (own >= nearFrom) near++;
    if (own < farBelow) far++;
    if (capital) {
      allNames += rarity;
      names += rarity * own;
    } else if (own < least) {
      secondLeast = least;
      least = own;
    } else if (own < secondLeast) secondLeast = own;
  }
  return {
    share: has / (all + 1e-9),
    squares: squares / (all + 1e-9),
    names: names / (allNames + 1e-9),
    least: Math.min(1, least),
    secondLeast: Math.min(1, secondLeast),
    has,
    lacks,
    near,
    far,
  };
}
