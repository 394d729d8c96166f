/** One question asked of an index: candidates from MiniSearch, put in order by the ranker. */

import type { IndexedPassage, PassageIndex } from '../index/passage-index.ts';
import type { Question } from '../question/question.ts';
import { answerProbability } from './abstention.ts';
import { type Sought, seek } from './prepared-query.ts';
import { grainOf, type RankedPassage, rankPassages } from './ranker.ts';

/** Where a question is asked. */
export type Scope = {
  /** The one article that is searched; undefined for several. */
  readonly article: number | undefined;
  readonly within: (passage: IndexedPassage) => boolean;
};

/** What a question found. */
export type Found = {
  /** That the best passage answers, 0 to 1. */
  readonly probability: number;
  readonly sought: Sought;
  /** The best first. */
  readonly ranked: readonly RankedPassage[];
};

/**
 * How many passages are ranked of one article, and of several. The right one is among the first 40 of an article by BM25
 * for 99 of 100 questions that have one, among the first 60 of 72 articles for 98.
 */
export const maxCandidates = { passage: 40, library: 60 } as const;

/** The passages of `index` that share a word with `question`, the best first. */
export function searchPassages(question: Question, index: PassageIndex, { article, within }: Scope): Found {
  const sought = seek(question, index, article);
  const candidates = index.candidates({
    terms: sought.matching,
    within,
    limit: maxCandidates[grainOf(sought)],
  });
  const ranked = rankPassages(
    candidates.map(({ passage }) => passage),
    sought,
    index,
  );
  return { probability: answerProbability(ranked, sought), sought, ranked };
}
