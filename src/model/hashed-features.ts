/** Features of a linear model as numbers: what holds at a place, each combination hashed with its own template. */

/** Collects the features of one place; the same object serves for the next place once it is cleared. */
export type Features = {
  /** The hashes, of which the first `count` are valid. */
  readonly hashes: Int32Array;
  count: number;
};

const most = 96; // features of one place
const hashBits = 24;

/** An empty list. */
export function createFeatures(): Features {
  return { hashes: new Int32Array(most), count: 0 };
}

/** Adds the combination of up to four values; which one of the list it is belongs to its identity. */
export function add(features: Features, a = 0, b = 0, c = 0, d = 0): void {
  let hash = Math.imul(features.count + 1, 0x9e3779b1);
  hash = Math.imul((hash >>> 15) ^ hash ^ a, 0x85ebca6b);
  hash = Math.imul((hash >>> 13) ^ hash ^ b, 0xc2b2ae35);
  hash = Math.imul((hash >>> 15) ^ hash ^ c, 0x27d4eb2f);
  hash = Math.imul((hash >>> 13) ^ hash ^ d, 0x165667b1);
  features.hashes[features.count++] = ((hash >>> 16) ^ hash) & (2 ** hashBits - 1);
}

/** A number for a word or a class of words, the same in every process (FNV-1a). */
export function codeOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
