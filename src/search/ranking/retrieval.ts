/** One question asked of an index: candidates from MiniSearch, put in order by the ranker. */

import { vectorSize } from '../../lexicon/en/word-vectors.ts';
import { addVector, cosineOf } from '../../model/vectors.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Question } from '../question/question.ts';
import { answerProbability } from './abstention.ts';
import { spaceOf } from './meaning-space.ts';
import { type Sought, seek } from './prepared-query.ts';
import { type RankedPassage, rankPassages } from './ranker.ts';

/** Tells which passages of an index are searched. */
export type Within = (passage: IndexedPassage) => boolean;

/** What a question found. */
export type Retrieved = {
  /** That the best passage answers, 0 to 1. */
  readonly probability: number;
  readonly sought: Sought;
  /** The best first. */
  readonly ranked: readonly RankedPassage[];
};

/**
 * How many passages are ranked of one article, and of several. Nearly every article has fewer than 80: all are ranked,
 * since three of ten questions that are asked from a headline share no word with the passage that answers. Of several
 * articles the right passage is among the first 60 by BM25 for 98 of 100 questions.
 */
const maxCandidates = { passage: 80, library: 60 } as const;
// The centroids of more passages than this take longer than a reply may.
const maxByCentroid = 5000;

/** The passages of `index` to be ranked for `sought`: those with its words, filled up with those of a near meaning. */
export function candidatesFor(
  sought: Sought,
  index: PassageIndex,
  within: Within,
): readonly IndexedPassage[] {
  const { grain, terms } = sought;
  if (terms.length === 0) return [];
  const limit = maxCandidates[grain];
  const all = index.passages;
  if (all.length <= limit) return all.filter(within);
  const found = index.candidates({ terms: sought.matching, within, limit }).map(({ passage }) => passage);
  if (found.length === limit || all.length > maxByCentroid) return found;
  const known = new Set(found);
  const others = all.filter((passage) => !known.has(passage) && within(passage));
  return [...found, ...nearestInMeaning(others, { sought, index, limit: limit - found.length })];
}

/** The passages of `index` that `within` lets through, the best first. */
export function searchPassages(question: Question, index: PassageIndex, within: Within): Retrieved {
  const sought = seek(question, index);
  const ranked = rankPassages(candidatesFor(sought, index, within), sought, index);
  return { probability: answerProbability(ranked, sought), sought, ranked };
}

/** The `limit` of `passages` whose words lie nearest to the question's. */
function nearestInMeaning(
  passages: readonly IndexedPassage[],
  { sought, index, limit }: { readonly sought: Sought; readonly index: PassageIndex; readonly limit: number },
): readonly IndexedPassage[] {
  const { centroid } = spaceOf(sought, index);
  return passages
    .map((passage) => ({ passage, cosine: cosineOf(centroidOf(passage), centroid) }))
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, limit)
    .map(({ passage }) => passage);
}

function centroidOf({ sentences }: IndexedPassage): Float32Array {
  const sum = new Float32Array(vectorSize);
  for (const { centroid } of sentences) addVector(sum, centroid, 1);
  return sum;
}
