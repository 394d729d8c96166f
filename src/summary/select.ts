/** Chooses the sentences that are the best summary together. */
import { dot } from '../model/linear.ts';
import { saysTheSame } from './ranking/repetition.ts';
import { describeSentences, sentenceFeatureNames } from './ranking/sentence-features.ts';
import { isNoOpening } from './ranking/sentence-style.ts';
import { setDescriber, setFeatureNames } from './ranking/set-features.ts';
import type { Weights } from './ranking/weights.ts';
import { wordChances } from './ranking/word-features.ts';
import type { Candidate, Reading } from './sentences.ts';

/** Which sentences to choose from, and how many at most. */
export type Choice = {
  readonly limit: number;
  /** Those that may be taken for their own sake, and not only because another one needs them. */
  readonly among: readonly Candidate[];
  /** What speaks for it beside its features. */
  readonly bonus: (sentence: Candidate) => number;
  /** True if the article's first sentence comes with any others, unless it is a teaser. */
  readonly keepsFirst: boolean;
};

const longestChain = 12; // sentences that are shown rather than one that dangles
const maxTried = 20; // how many sentences are tried, the best ones
const maxSets = 8; // how many sets of each size are kept

type Scored = { readonly indices: readonly number[]; readonly score: number };

/**
 * The indices of at most `limit` sentences, in order; of up to a dozen only where none can be understood with so few.
 * One that points back is among them only with the one that it points to, unless that needs still more.
 */
export function chooseSentences(reading: Reading, weights: Weights, choice: Choice): readonly number[] {
  const { limit, among, keepsFirst } = choice;
  const scores = sentenceScores(reading, weights, choice);
  const scoreOf = setScorer(reading, weights, scores);
  const tried = among
    .toSorted((a, b) => (scores[b.index] ?? 0) - (scores[a.index] ?? 0))
    .slice(0, maxTried)
    .map(({ index }) => index);
  const [first] = reading.sentences;
  const kept = keepsFirst && limit > 1 && first !== undefined && !isNoOpening(first) ? [0] : [];
  // The best sets of each size, grown by one sentence at a time and what that needs.
  const best = Array.from({ length: limit + 1 }, (): Scored[] => []);
  best[kept.length]?.push({ indices: kept, score: 0 });
  for (const [size, sets] of best.entries()) {
    for (const { indices } of sets) {
      for (const index of tried) {
        if (indices.includes(index)) continue;
        const added = understood(reading, index, { beside: indices, limit: limit - size });
        if (added === undefined || repeats(reading, indices, added)) continue;
        const larger = [...indices, ...added].sort((a, b) => a - b);
        keepBest(best[larger.length], { indices: larger, score: scoreOf(larger) });
      }
    }
  }
  const found = best.findLast((sets) => sets.length > 0)?.[0]?.indices ?? [];
  return found.length > 0 ? found : shortest(reading, tried);
}

/**
 * The fewest sentences with which one of `tried` is understood, at most a dozen; else the first of them alone, for what
 * it points back at is no summary any more.
 */
function shortest(reading: Reading, tried: readonly number[]): readonly number[] {
  const sets = tried.flatMap((index) => {
    const set = understood(reading, index, { beside: [], limit: longestChain });
    return set === undefined ? [] : [set];
  });
  return sets
    .reduce((a, b) => (b.length < a.length ? b : a), sets[0] ?? tried.slice(0, 1))
    .toSorted((a, b) => a - b);
}

/** `index` and what it needs, and what that needs, beside the sentences that are there; undefined if it is more than `limit`. */
function understood(
  { sentences }: Reading,
  index: number,
  { beside, limit }: { readonly beside: readonly number[]; readonly limit: number },
): readonly number[] | undefined {
  const added = [index];
  for (const each of added) {
    for (const { anyOf } of sentences[each]?.needs ?? []) {
      const [first] = anyOf;
      if (first === undefined || anyOf.some((other) => beside.includes(other) || added.includes(other)))
        continue;
      added.push(first);
      if (added.length > limit) return undefined;
    }
  }
  return added.length > limit ? undefined : added;
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
