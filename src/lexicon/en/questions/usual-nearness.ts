/** How near a usual article is to a word: measured on a background of articles. */
import { readFileSync } from 'node:fs';
import { dataFile } from '../../../program-files.ts';
import { frequencyRank } from '../word-vectors.ts';

// Made by scripts/train/usual-nearness.ts: three bytes for each word of the vectors, in their order. Read on
// the first lookup, like the vectors.
const file = dataFile('lexicon/en/data/usual-nearness.bin');
const fullScale = 255;
/** The number of bytes of one word. */
export const bytesPerWord = 3;

/** The nearness of one word to the articles of the background, each value 0 to 1. */
export type UsualNearness = {
  /** The nearest word of an article: its mean nearness over the articles, and the standard deviation. */
  readonly article: number;
  readonly spread: number;
  /** The nearest word of a passage: its mean nearness over all passages. */
  readonly passage: number;
};

let bytes: Uint8Array | undefined;
// A word without a vector is near to itself only, and hardly any article has it.
const none: UsualNearness = { article: 0, spread: 0, passage: 0 };

/** The usual nearness of `word`, folded; 0 for a word that has no vector. */
export function usualNearness(word: string): UsualNearness {
  const rank = frequencyRank(word);
  if (rank === undefined) return none;
  bytes ??= readFileSync(file);
  const at = (place: number): number => (bytes?.[rank * bytesPerWord + place] ?? 0) / fullScale;
  return { article: at(0), spread: at(1), passage: at(2) };
}

/** The bytes of one word, as `usualNearness` reads them. */
export function packUsualNearness({ article, spread, passage }: UsualNearness): readonly number[] {
  return [article, spread, passage].map((value) => Math.round(fullScale * Math.min(1, value)));
}
