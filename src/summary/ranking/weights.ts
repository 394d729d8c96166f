/** The weights of all features, fitted by `scripts/train/summary.ts`. */
import type { SentenceFeature } from './sentence-features.ts';
import type { SetFeature } from './set-features.ts';
import fitted from './summary.weights.json' with { type: 'json' };
import type { WordFeature } from './word-features.ts';

export type Weights = {
  readonly word: Readonly<Record<WordFeature, number>>;
  readonly sentence: Readonly<Record<SentenceFeature, number>>;
  readonly set: Readonly<Record<SetFeature, number>>;
};

export const weights: Weights = fitted;
