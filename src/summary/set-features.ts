/** What speaks for and against some sentences as a whole: what they cover, how long they are, how much they repeat. */
import type { Reading } from './reading.ts';
import type { VocabularyWord } from './vocabulary.ts';

/** What is counted of some sentences together. */
type Covered = {
  readonly words: number;
  /** The chances of their words, each word once: how many words of a summary a person would write they hold. */
  readonly content: number;
  readonly stop: number;
  /** How many of the words that say something stand in them again. */
  readonly again: number;
};

/** One entry a feature, most between 0 and 4. */
export const setFeatures = {
  wordsSquared: ({ words }) => (words / 50) ** 2,
  covers: ({ content }) => content / 5,
  coversStop: ({ stop }) => stop / 5,
  repeats: ({ again }) => again / 5,
  density: ({ content, stop, words }) => (10 * (content + stop)) / (words + 30),
} satisfies Record<string, (covered: Covered) => number>;

export type SetFeature = keyof typeof setFeatures;
export const setFeatureNames = Object.keys(setFeatures) as SetFeature[];

/** A function that gives the features of the sentences with these indices, in the order of `setFeatureNames`. */
export function setDescriber(
  { sentences, vocabulary }: Reading,
  chance: (word: VocabularyWord) => number,
): (set: readonly number[]) => readonly number[] {
  const chances = vocabulary.map(chance);
  // The number of the last set that held a word: spares a new set of words for every set of sentences.
  const seen = new Uint32Array(vocabulary.length);
  let sets = 0;
  const features = Object.values(setFeatures);
  return (set) => {
    sets++;
    const covered = { words: 0, content: 0, stop: 0, again: 0 };
    for (const index of set) {
      for (const { number, stop } of sentences[index]?.words ?? []) {
        covered.words++;
        if (seen[number] === sets) {
          if (!stop) covered.again++;
          continue;
        }
        seen[number] = sets;
        covered[stop ? 'stop' : 'content'] += chances[number] ?? 0;
      }
    }
    return features.map((feature) => feature(covered));
  };
}
