/** The weights of all features, fitted by `scripts/train/summary.ts`; MODEL.md describes the data. */
import { type SentenceFeature, sentenceFeatureNames } from './sentence-features.ts';
import { type SetFeature, setFeatureNames } from './set-features.ts';
import fitted from './summary.weights.json' with { type: 'json' };
import { type WordFeature, wordFeatureNames } from './word-features.ts';

/** The weight of each feature. */
export type Weights = {
  readonly word: Readonly<Record<WordFeature, number>>;
  readonly sentence: Readonly<Record<SentenceFeature, number>>;
  readonly set: Readonly<Record<SetFeature, number>>;
};

/** The fitted weights. */
export const weights: Weights = fitted;

/** The names of all features, in order. The weights file stores their fingerprint. */
export const summaryTemplates: readonly string[] = [
  ...wordFeatureNames.map((name) => `word ${name}`),
  ...sentenceFeatureNames.map((name) => `sentence ${name}`),
  ...setFeatureNames.map((name) => `set ${name}`),
];
