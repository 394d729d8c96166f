/** Hashed features of a linear model: named templates with up to four values each. */

/** The features of one item. `reset` prepares the object for the next item. */
export type Features = {
  /** The hashes; only the first `count` are valid. */
  readonly hashes: Int32Array;
  count: number;
};

/** The most features of one item. */
export const capacity = 128;
const hashBits = 24;

/** An empty list of features. */
export function createFeatures(): Features {
  return { hashes: new Int32Array(capacity), count: 0 };
}

/** Removes all features. */
export function reset(features: Features): Features {
  features.count = 0;
  return features;
}

/**
 * Adds the combination of `template` and up to four values. Throws if the item has more than `capacity`
 * features.
 */
export function add(features: Features, template: number, a = 0, b = 0, c = 0, d = 0): void {
  if (features.count === capacity)
    throw new RangeError(`features: expected at most ${capacity} of one place, got more`);
  let hash = Math.imul(template, 0x9e3779b1);
  hash = Math.imul((hash >>> 15) ^ hash ^ a, 0x85ebca6b);
  hash = Math.imul((hash >>> 13) ^ hash ^ b, 0xc2b2ae35);
  hash = Math.imul((hash >>> 15) ^ hash ^ c, 0x27d4eb2f);
  hash = Math.imul((hash >>> 13) ^ hash ^ d, 0x165667b1);
  features.hashes[features.count++] = ((hash >>> 16) ^ hash) & (2 ** hashBits - 1);
}

/** The hash of a word or class of words (FNV-1a), the same in every process. */
export function codeOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
