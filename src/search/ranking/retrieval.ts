/** Searches an index for one question: MiniSearch finds the candidates, the ranker orders them. */

import type { AnswerLinks } from '../../lexicon/en/questions/answer-links.ts';
import { createArena } from '../../model/arena.ts';
import { cosineAt } from '../../model/vectors.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { meaningSpaceOf } from '../measures/meaning-space.ts';
import { type PreparedQuery, prepareQuery } from '../measures/prepared-query.ts';
import type { Question } from '../question/question.ts';
import { answerProbability } from './abstention.ts';
import { type RankedPassage, rankPassages } from './ranker.ts';

/** Selects the passages of an index to search. */
export type PassageFilter = (passage: IndexedPassage) => boolean;

/** The passages found for a question. */
export type Retrieved = {
  readonly prepared: PreparedQuery;
  /** The best first. */
  readonly ranked: readonly RankedPassage[];
};

/**
 * How many passages are ranked, of one article and of several. Nearly every article has fewer than 80
 * passages; all are ranked, because three of ten questions about a headline share no word with the passage
 * that answers them. For several articles, BM25 has the right passage among its first 60 for 98 of 100
 * questions.
 */
const maxCandidates = { passage: 80, library: 60 } as const;
// For more passages than this, computing the centroids takes longer than a reply may.
const maxByCentroid = 5000;

/** The passages to rank: those that match a term, then those nearest in meaning, up to `maxCandidates`. */
export function candidatesFor(
  prepared: PreparedQuery,
  index: PassageIndex,
  within: PassageFilter,
): readonly IndexedPassage[] {
  const { grain, terms } = prepared;
  if (terms.length === 0) return [];
  const limit = maxCandidates[grain];
  const all = index.passages;
  if (all.length <= limit) return all.filter(within);
  const found = index.candidates({ terms: prepared.matching, within, limit }).map(({ passage }) => passage);
  if (found.length === limit || all.length > maxByCentroid) return found;
  const known = new Set(found);
  const others = all.filter((passage) => !known.has(passage) && within(passage));
  return [...found, ...nearestInMeaning(others, { prepared, index, limit: limit - found.length })];
}

/**
 * The passages of `index` that `within` selects, the best first. Training passes `links` that are learnt
 * without the question.
 */
export function retrieve(
  question: Question,
  index: PassageIndex,
  within: PassageFilter,
  links?: AnswerLinks,
): Retrieved {
  const prepared = prepareQuery(question, index);
  return { prepared, ranked: rankPassages(candidatesFor(prepared, index, within), prepared, index, links) };
}

/** Like `retrieve`, with the probability, 0 to 1, that the best passage answers the question. */
export function searchPassages(
  question: Question,
  index: PassageIndex,
  within: PassageFilter,
): Retrieved & { readonly probability: number } {
  const { prepared, ranked } = retrieve(question, index, within);
  return { probability: answerProbability(ranked, prepared), prepared, ranked };
}

/** The `limit` passages whose word vectors are nearest to the question's. */
function nearestInMeaning(
  passages: readonly IndexedPassage[],
  {
    prepared,
    index,
    limit,
  }: { readonly prepared: PreparedQuery; readonly index: PassageIndex; readonly limit: number },
): readonly IndexedPassage[] {
  const { centroid } = meaningSpaceOf(prepared, index, createArena());
  return passages
    .map((passage) => ({
      passage,
      cosine: cosineAt(index.sentencesOf(passage.article).passageCentroids, passage.position, centroid),
    }))
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, limit)
    .map(({ passage }) => passage);
}
