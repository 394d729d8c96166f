/** The weights of all features, fitted by `scripts/train/summary.ts`; MODEL.md says on what. */
import { type SentenceFeature, sentenceFeatureNames } from './sentence-features.ts';
import { type SetFeature, setFeatureNames } from './set-features.ts';
import fitted from './summary.weights.json' with { type: 'json' };
import { type WordFeature, wordFeatureNames } from './word-features.ts';

/** How much each feature counts. */
export type Weights = {
  readonly word: Readonly<Record<WordFeature, number>>;
  readonly sentence: Readonly<Record<SentenceFeature, number>>;
  readonly set: Readonly<Record<SetFeature, number>>;
};

/** The fitted weights. */
export const weights: Weights = fitted;

/** The names of all features, in order; the weights file has the fingerprint of those that it was fitted with. */
export const summaryTemplates: readonly string[] = [
  ...wordFeatureNames.map((name) => `word ${name}`),
  ...sentenceFeatureNames.map((name) => `sentence ${name}`),
  ...setFeatureNames.map((name) => `set ${name}`),
];
