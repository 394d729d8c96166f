/** The probability that a word of the article occurs in a summary that a person would write. */
import { dot, sigmoid } from '../../model/linear.ts';
import type { ArticleSentences } from '../sentences.ts';
import type { VocabularyWord } from '../word-counts.ts';

/** One entry for each feature of a word, given the number of sentences in the article. */
export const wordFeatures = {
  bias: () => 1,
  stop: ({ stop }) => (stop ? 1 : 0),
  stopShare: ({ stop, count }, of) => (stop ? Math.log(count / of + 0.01) : 0),
  twice: ({ stop, sentences }) => (!stop && sentences > 1 ? 1 : 0),
  often: ({ stop, sentences }) => Math.log(sentences) * (stop ? 0.5 : 1),
  fromFirst: ({ stop, first }) => (!stop && first === 0 ? 1 : 0),
  fromSecond: ({ stop, first }) => (!stop && first === 1 ? 1 : 0),
  depth: ({ stop, first }) => (stop ? 0 : Math.log(1 + first)),
  name: (word) => (isName(word) ? 1 : 0),
  nameFromFirst: (word) => (isName(word) && word.first === 0 ? 1 : 0),
  numeric: ({ numeric }) => (numeric ? 1 : 0),
} satisfies Record<string, (word: VocabularyWord, of: number) => number>;

/** The name of a feature. */
export type WordFeature = keyof typeof wordFeatures;
/** The names of the features, in the order of their weights. */
export const wordFeatureNames = Object.keys(wordFeatures) as WordFeature[];

/** The features of each word of the vocabulary, in the order of `wordFeatureNames`. */
export function describeWords({ vocabulary, sentences }: ArticleSentences): readonly (readonly number[])[] {
  const features = Object.values(wordFeatures);
  return vocabulary.map((word) => features.map((feature) => feature(word, sentences.length)));
}

/** The probability of each word of the vocabulary, 0 to 1, with these feature weights. */
export function wordChances(
  reading: ArticleSentences,
  weights: Readonly<Record<WordFeature, number>>,
): readonly number[] {
  const order = wordFeatureNames.map((name) => weights[name]);
  return describeWords(reading).map((features) => sigmoid(dot(features, order)));
}

function isName({ stop, capitals, count }: VocabularyWord): boolean {
  return !stop && capitals > count / 2;
}
