/** Chooses the sentences that are the best summary together. */
import { describeSentences, sentenceFeatureNames } from './features.ts';
import type { Reading } from './reading.ts';
import { setDescriber, setFeatureNames } from './set-features.ts';
import type { Weights } from './weights.ts';
import { dot, wordChances } from './word-chances.ts';

export type Choice = {
  readonly limit: number;
  /** Which sentences may be taken for their own sake. */
  readonly allows: (index: number) => boolean;
};

const candidates = 20;
const beam = 8;

type Set = { readonly indices: readonly number[]; readonly score: number };

/** The indices of at most `limit` sentences, in order. A sentence that points back is among them only with the one before it. */
export function chooseSentences(
  reading: Reading,
  weights: Weights,
  { limit, allows }: Choice,
): readonly number[] {
  const scores = scoreSentences(reading, weights);
  const scoreSet = setScorer(reading, weights, scores);
  const chains = reading.sentences
    .map(({ index }) => index)
    .filter(allows)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, candidates)
    .map((index) => chain(reading, index, limit))
    .filter((indices) => indices !== undefined);
  const best: Set[][] = [[{ indices: [], score: 0 }]];
  for (let size = 0; size < limit; size++) {
    for (const set of best[size] ?? []) {
      for (const added of chains) {
        const indices = [...new Set([...set.indices, ...added])].sort((a, b) => a - b);
        if (indices.length === size || indices.length > limit) continue;
        best[indices.length] = insert(best[indices.length] ?? [], { indices, score: scoreSet(indices) });
      }
    }
  }
  return best.findLast((sets) => sets !== undefined && sets.length > 0)?.[0]?.indices ?? [];
}

function insert(sets: readonly Set[], set: Set): Set[] {
  if (sets.some(({ indices }) => indices.every((index, at) => index === set.indices[at]))) return [...sets];
  return [...sets, set].sort((a, b) => b.score - a.score).slice(0, beam);
}

/** The sentence and those before it that it points to, in order; undefined if they are more than `limit`. */
export function chain({ sentences }: Reading, index: number, limit: number): readonly number[] | undefined {
  const indices = [index];
  for (let at = index; sentences[at]?.pointsBack; at--) {
    if (indices.length === limit) return undefined;
    indices.unshift(at - 1);
  }
  return indices;
}

function scoreSentences(reading: Reading, weights: Weights): readonly number[] {
  const order = sentenceFeatureNames.map((name) => weights.sentence[name]);
  return describeSentences(reading).map((features) => dot(features, order));
}

function setScorer(
  reading: Reading,
  weights: Weights,
  scores: readonly number[],
): (set: readonly number[]) => number {
  const order = setFeatureNames.map((name) => weights.set[name]);
  const chances = wordChances(reading, weights);
  const describe = setDescriber(reading, ({ number }) => chances[number] ?? 0);
  return (set) => set.reduce((sum, index) => sum + (scores[index] ?? 0), dot(describe(set), order));
}
