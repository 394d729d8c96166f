/** Turns measured candidates into groups that the ranker is fitted on. */
import type { IndexedPassage } from '../../src/search/index/indexed-passage.ts';
import type { Candidates } from '../../src/search/measures/candidates.ts';
import {
  createFeatureRow,
  type FeatureRow,
  fillPassage,
  fillSentence,
} from '../../src/search/ranking/features.ts';
import { literalness } from '../../src/search/ranking/ranker.ts';
import type { Group } from './optimisers/newton.ts';

/** The candidates of one question. */
export type RankingGroup = Omit<Group, 'weight'>;

/** The features of the candidates, and which of them are right. */
export function passageGroup(
  candidates: Candidates,
  isRight: (passage: IndexedPassage) => boolean,
): RankingGroup {
  const { passages } = candidates.rows;
  return {
    n: passages.length,
    x: joinRows(passages.map((_, place) => (row) => fillPassage(row, candidates, place))),
    ok: Uint8Array.from(passages, (passage) => Number(isRight(passage))),
  };
}

/** `group` with each feature a second time, times the literalness of the question. */
export function withLiteral(group: RankingGroup, candidates: Candidates): RankingGroup {
  const { n, x } = group;
  const literal = literalness(candidates);
  const width = x.length / Math.max(1, n);
  const doubled = new Float32Array(2 * x.length);
  for (let item = 0; item < n; item++) {
    const row = x.subarray(item * width, (item + 1) * width);
    doubled.set(row, 2 * item * width);
    doubled.set(
      row.map((value) => value * literal),
      (2 * item + 1) * width,
    );
  }
  return { ...group, x: doubled };
}

/** The same for their sentences, each named by its passage and its place in it. */
export function sentenceGroup(candidates: Candidates, isRight: (name: string) => boolean): RankingGroup {
  const { passages, first } = candidates.rows;
  const sentences = passages.flatMap((passage, place) =>
    Array.from({ length: passage.end - passage.first }, (_, i) => ({
      name: `${passage.number}:${i}`,
      place,
      own: (first[place] ?? 0) + i,
    })),
  );
  return {
    n: sentences.length,
    x: joinRows(sentences.map((sentence) => (row) => fillSentence(row, candidates, sentence))),
    ok: Uint8Array.from(sentences, ({ name }) => Number(isRight(name))),
  };
}

function joinRows(fills: readonly ((row: FeatureRow) => void)[]): Float32Array {
  const row = createFeatureRow({ named: false });
  return Float32Array.from(
    fills.flatMap((fill) => {
      row.size = 0;
      fill(row);
      return [...row.values.subarray(0, row.size)];
    }),
  );
}
