/** What speaks for and against some sentences as a whole: how long they are, and what they tell without telling it twice. */
import type { ArticleSentences } from '../sentences.ts';

/** What is counted of some sentences together; a word that they hold again counts for its length alone. */
type Told = {
  readonly words: number;
  /** How many words of a summary that a person would write they are likely to hold. */
  readonly likely: number;
  /** The same of the words that say something. */
  readonly likelyContent: number;
  /** The same of two words that follow each other. */
  readonly likelyPairs: number;
};

// About as many words as a person's summary has: with them, `density` grows as the expected agreement (F1) does.
const usualWords = 30;

/** One entry a feature, most between 0 and 4. */
export const setFeatures = {
  wordsSquared: ({ words }) => (words / 50) ** 2,
  covers: ({ likelyContent }) => likelyContent / 5,
  density: ({ likely, words }) => (10 * likely) / (words + usualWords),
  pairs: ({ likelyPairs, words }) => (20 * likelyPairs) / (words + usualWords),
} satisfies Record<string, (told: Told) => number>;

export type SetFeature = keyof typeof setFeatures;
export const setFeatureNames = Object.keys(setFeatures) as SetFeature[];

/**
 * A function that gives the features of the sentences with some indices, in the order of `setFeatureNames`.
 * `chances` are those of the words of the vocabulary.
 */
export function setDescriber(
  { sentences, vocabulary }: ArticleSentences,
  chances: ArrayLike<number>,
): (indices: readonly number[]) => readonly number[] {
  const features = Object.values(setFeatures);
  // For each word the number of the last set that held it, which spares building a set of words for each.
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
