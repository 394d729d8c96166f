/** Chooses the sentences that are the best summary together. */
import { dot } from './dot.ts';
import { describeSentences, sentenceFeatureNames } from './features.ts';
import { isTeaser } from './manner.ts';
import type { Candidate, Reading } from './reading.ts';
import { saysTheSame } from './repetition.ts';
import { setDescriber, setFeatureNames } from './set-features.ts';
import type { Weights } from './weights.ts';
import { wordChances } from './word-chances.ts';

/** Which sentences to choose from, and how many at most. */
export type Choice = {
  readonly limit: number;
  /** True if it may be taken for its own sake, and not only because another one points at it. */
  readonly isAllowed: (sentence: Candidate) => boolean;
  /** What speaks for it beside its features. */
  readonly bonus: (sentence: Candidate) => number;
  /** True if the article's first sentence comes with any others, unless it is a teaser. */
  readonly keepsFirst: boolean;
};

const maxChains = 20; // how many sentences are tried, the best ones
const maxSets = 8; // how many sets of each size are kept

type Scored = { readonly indices: readonly number[]; readonly score: number };

/**
 * The indices of at most `limit` sentences, in order; of more only where none can be understood with so few. One that
 * points back is among them only with the one that it points to.
 */
export function chooseSentences(reading: Reading, weights: Weights, choice: Choice): readonly number[] {
  const { limit, isAllowed, keepsFirst } = choice;
  const scores = sentenceScores(reading, weights, choice);
  const scoreOf = setScorer(reading, weights, scores);
  const chains = reading.sentences
    .filter(isAllowed)
    .sort((a, b) => (scores[b.index] ?? 0) - (scores[a.index] ?? 0))
    .slice(0, maxChains)
    .map(({ index }) => chainTo(reading, index));
  const fitting = chains.filter((chain) => chain.length <= limit);
  if (fitting.length === 0) return chains.reduce((a, b) => (b.length < a.length ? b : a), chains[0] ?? []);
  const [first] = reading.sentences;
  const kept = keepsFirst && limit > 1 && first !== undefined && !isTeaser(first) ? [0] : [];
  // The best sets of each size, grown by one chain at a time.
  const best = Array.from({ length: limit + 1 }, (): Scored[] => []);
  best[kept.length]?.push({ indices: kept, score: 0 });
  for (const [size, sets] of best.entries()) {
    for (const { indices } of sets) {
      for (const chain of fitting) {
        const added = chain.filter((index) => !indices.includes(index));
        if (added.length === 0 || size + added.length > limit || repeats(reading, indices, added)) continue;
        const larger = [...indices, ...added].sort((a, b) => a - b);
        keepBest(best[larger.length], { indices: larger, score: scoreOf(larger) });
      }
    }
  }
  return best.findLast((sets) => sets.length > 0)?.[0]?.indices ?? [];
}

/** The sentence and those that it points back to, one from another, in order. */
function chainTo({ sentences }: Reading, index: number): readonly number[] {
  const chain = [index];
  for (let to = sentences[index]?.pointing?.to; to !== undefined; to = sentences[to]?.pointing?.to)
    chain.unshift(to);
  return chain;
}

/** True if one of `added` says the same as one of `indices`, or as another one of `added`. */
function repeats({ sentences }: Reading, indices: readonly number[], added: readonly number[]): boolean {
  return added.some((one, at) =>
    [...indices, ...added.slice(0, at)].some((other) => {
      const [a, b] = [sentences[one], sentences[other]];
      return a !== undefined && b !== undefined && saysTheSame(a, b);
    }),
  );
}

function keepBest(sets: Scored[] | undefined, added: Scored): void {
  if (sets === undefined) return;
  const at = sets.findIndex(({ score }) => score <= added.score);
  // The same sentences, added in another order, have the same score.
  if (at >= 0 && sets[at]?.indices.every((index, place) => index === added.indices[place])) return;
  sets.splice(at < 0 ? sets.length : at, 0, added);
  sets.length = Math.min(sets.length, maxSets);
}

function sentenceScores(reading: Reading, weights: Weights, { bonus }: Choice): readonly number[] {
  const order = sentenceFeatureNames.map((name) => weights.sentence[name]);
  return describeSentences(reading).map((features, index) => {
    const sentence = reading.sentences[index];
    return dot(features, order) + (sentence === undefined ? 0 : bonus(sentence));
  });
}

function setScorer(
  reading: Reading,
  { word, set }: Weights,
  scores: readonly number[],
): (indices: readonly number[]) => number {
  const order = setFeatureNames.map((name) => set[name]);
  const describe = setDescriber(reading, wordChances(reading, word));
  return (indices) =>
    indices.reduce((sum, index) => sum + (scores[index] ?? 0), dot(describe(indices), order));
}
