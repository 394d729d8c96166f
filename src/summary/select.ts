/** Selects the set of sentences with the best score, dependencies included. */
import type { Objective } from './ranking/news-objective.ts';
import { saysTheSame } from './ranking/similarity.ts';
import type { ArticleSentences } from './sentences.ts';

const longestChain = 12; // sentences; more dependencies than this count as this many
const maxSets = 8; // sets kept for each size (beam width)

type ScoredSelection = { readonly indices: readonly number[]; readonly score: number };

/**
 * The indices of at most `limit` sentences, in order. A sentence that points back comes only with the one it
 * points to. If that needs more than `limit` sentences, the one with the fewest dependencies is returned
 * alone.
 */
export function chooseSentences(
  reading: ArticleSentences,
  objective: Objective,
  limit: number,
): readonly number[] {
  const { tried, scoreOf } = objective;
  const kept = limit > 1 ? objective.kept : [];
  // The best sets of each size. Each step adds a sentence and its dependencies.
  const best = Array.from({ length: limit + 1 }, (): ScoredSelection[] => []);
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
  return found.length > 0 ? found : leastNeedy(reading, tried);
}

/** The sentence of `tried` with the fewest dependencies, alone. */
function leastNeedy(reading: ArticleSentences, tried: readonly number[]): readonly number[] {
  const chains = tried.map((index) => {
    const chain = understood(reading, index, { beside: [], limit: longestChain });
    return { index, length: chain?.length ?? longestChain + 1 };
  });
  const shortest = chains.reduce((least, { length }) => Math.min(least, length), longestChain + 1);
  return chains
    .filter(({ length }) => length === shortest)
    .slice(0, 1)
    .map(({ index }) => index);
}

/**
 * `index` and its transitive dependencies, without sentences already present; undefined if more than `limit`.
 */
function understood(
  { sentences }: ArticleSentences,
  index: number,
  { beside, limit }: { readonly beside: readonly number[]; readonly limit: number },
): readonly number[] | undefined {
  const added = [index];
  for (const each of added) {
    for (const { anyOf } of sentences[each]?.dependencies ?? []) {
      const [first] = anyOf;
      if (first === undefined || anyOf.some((other) => beside.includes(other) || added.includes(other)))
        continue;
      added.push(first);
      if (added.length > limit) return undefined;
    }
  }
  return added.length > limit ? undefined : added;
}

/** Whether one of `added` repeats one of `indices` or another one of `added`. */
function repeats(
  { sentences }: ArticleSentences,
  indices: readonly number[],
  added: readonly number[],
): boolean {
  return added.some((one, at) =>
    [...indices, ...added.slice(0, at)].some((other) => {
      const [a, b] = [sentences[one], sentences[other]];
      return a !== undefined && b !== undefined && saysTheSame(a, b);
    }),
  );
}

function keepBest(sets: ScoredSelection[] | undefined, added: ScoredSelection): void {
  if (sets === undefined) return;
  const at = sets.findIndex(({ score }) => score <= added.score);
  // The order in which sentences were added does not change the score.
  if (at >= 0 && sets[at]?.indices.every((index, place) => index === added.indices[place])) return;
  sets.splice(at < 0 ? sets.length : at, 0, added);
  sets.length = Math.min(sets.length, maxSets);
}
