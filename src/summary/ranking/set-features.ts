/** The features of a set of sentences: its length, and what it covers without repetition. */
import type { ArticleSentences } from '../sentences.ts';

/** Sums over a set of sentences. A repeated word counts only towards the length. */
type Told = {
  readonly words: number;
  /** The expected number of its words in a summary that a person would write. */
  readonly likely: number;
  /** The same for content words. */
  readonly likelyContent: number;
  /** The same for pairs of adjacent words. */
  readonly likelyPairs: number;
};

// Words, about the length of a person's summary. With this offset, `density` grows as the expected F1 does.
const usualWords = 30;

/** One entry for each feature, mostly between 0 and 4. */
const setFeatures = {
  wordsSquared: ({ words }) => (words / 50) ** 2,
  covers: ({ likelyContent }) => likelyContent / 5,
  density: ({ likely, words }) => (10 * likely) / (words + usualWords),
  pairs: ({ likelyPairs, words }) => (20 * likelyPairs) / (words + usualWords),
} satisfies Record<string, (told: Told) => number>;

/** The name of a feature. */
export type SetFeature = keyof typeof setFeatures;
/** The names of the features, in the order of their weights. */
export const setFeatureNames = Object.keys(setFeatures) as SetFeature[];

/**
 * Returns a function from sentence indices to the features of the set, in the order of `setFeatureNames`.
 * `chances` has one entry for each word of the vocabulary.
 */
export function setDescriber(
  { sentences, vocabulary }: ArticleSentences,
  chances: ArrayLike<number>,
): (indices: readonly number[]) => readonly number[] {
  const features = Object.values(setFeatures);
  // For each word the number of the last set that contained it. Cheaper than a new set of words each time.
  const lastHeld = new Uint32Array(vocabulary.length);
  let sets = 0;
  return (indices) => {
    sets++;
    const told = { words: 0, likely: 0, likelyContent: 0, likelyPairs: 0 };
    for (const index of indices) {
      let chanceBefore = 0;
      for (const { number, stop } of sentences[index]?.words ?? []) {
        const chance = chances[number] ?? 0;
        told.words++;
        if (lastHeld[number] !== sets) {
          lastHeld[number] = sets;
          told.likely += chance;
          if (!stop) told.likelyContent += chance;
          told.likelyPairs += chanceBefore * chance;
        }
        chanceBefore = chance;
      }
    }
    return features.map((feature) => feature(told));
  };
}
