/** Ranks passages and sentences by a weighted sum of features. `scripts/train/ranking.ts` fits the weights. */

import type { AnswerLinks } from '../../lexicon/en/questions/answer-links.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { type Candidates, measureCandidates } from '../measures/candidates.ts';
import { largestWordShare } from '../measures/match-measures.ts';
import type { PreparedQuery } from '../measures/prepared-query.ts';
import { createFeatureRow, type FeatureRow, fillPassage, fillSentence, type Grain } from './features.ts';
import weights from './ranker.weights.json' with { type: 'json' };

/** A passage and its rank value. */
export type RankedPassage = {
  readonly passage: IndexedPassage;
  /** Comparable within one question only. */
  readonly score: number;
  /** The place among the candidates, whose tables have its measures. */
  readonly place: number;
  readonly candidates: Candidates;
};

// One row for all questions, filled again for each text.
const scratch = createFeatureRow({ named: false });

/** `passages`, the best first; ties keep their order. `links` is as in `measureCandidates`. */
export function rankPassages(
  passages: readonly IndexedPassage[],
  prepared: PreparedQuery,
  index: PassageIndex,
  links?: AnswerLinks,
): readonly RankedPassage[] {
  if (passages.length === 0) return [];
  const candidates = measureCandidates(passages, prepared, index, links);
  const weighed = weightsFor(prepared.grain, candidates);
  return passages
    .map((passage, place): RankedPassage => {
      scratch.size = 0;
      fillPassage(scratch, candidates, place);
      return { passage, score: scoreOf(scratch, weighed), place, candidates };
    })
    .sort((a, b) => b.score - a.score || a.passage.number - b.passage.number);
}

// Of two equally good sentences, the one in the better passage is more likely the answer.
const passageShare = 0.5;

/** The score of each sentence of a passage; comparable across the passages of one question. */
export function sentenceScores({ candidates, place, score }: RankedPassage): readonly number[] {
  const { first, whole } = candidates.rows;
  const weighed = weightsFor('sentence', candidates);
  return Array.from({ length: (whole[place] ?? 0) - (first[place] ?? 0) }, (_, sentence) => {
    scratch.size = 0;
    fillSentence(scratch, candidates, { place, own: (first[place] ?? 0) + sentence });
    return scoreOf(scratch, weighed) + passageShare * score;
  });
}

function scoreOf({ values, size }: FeatureRow, weighed: Float64Array): number {
  let score = 0;
  for (let i = 0; i < size; i++) score += (weighed[i] ?? 0) * (values[i] ?? 0);
  return score;
}

/**
 * How literally a question is put, 0 to 1: the largest share of its words that a candidate has. A question in
 * the words of the article is answered where they are, another one by its meaning and its position.
 */
export function literalness({ matches, rows, prepared }: Candidates): number {
  return largestWordShare(matches, rows.whole, prepared.words);
}

// In the order of the features, for each set of weights that was used.
const ordered = new Map<Grain | 'passage, literal', Float64Array>();

/** The weights of `grain`. Those of one article's passages depend on `literalness`. */
function weightsFor(grain: Grain, candidates: Candidates): Float64Array {
  const usual = weightsOf(grain, candidates);
  if (grain !== 'passage') return usual;
  const more = weightsOf('passage, literal', candidates);
  const literal = literalness(candidates);
  return usual.map((weight, i) => weight + literal * (more[i] ?? 0));
}

function weightsOf(part: Grain | 'passage, literal', candidates: Candidates): Float64Array {
  const before = ordered.get(part);
  if (before !== undefined) return before;
  const byName: Readonly<Record<string, number>> = weights[part];
  const grain = part === 'passage, literal' ? 'passage' : part;
  const found = Float64Array.from(featureNames(grain, candidates), (name) => byName[name] ?? 0);
  ordered.set(part, found);
  return found;
}

/** What one feature contributes to a score. */
export type Contribution = { readonly feature: string; readonly value: number; readonly weight: number };

/** The features behind the score of a passage, the largest contribution first, positive or negative. */
export function explain({
  candidates,
  place,
}: Pick<RankedPassage, 'candidates' | 'place'>): readonly Contribution[] {
  const row = createFeatureRow({ named: true });
  fillPassage(row, candidates, place);
  const weighed = weightsFor(candidates.prepared.grain, candidates);
  return (row.names ?? [])
    .map((feature, i) => ({ feature, value: row.values[i] ?? 0, weight: weighed[i] ?? 0 }))
    .sort((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight));
}

/** The names of the features that rank `grain`, in the order of their values. `candidates` has one sentence at least. */
export function featureNames(grain: Grain, candidates: Candidates): readonly string[] {
  const row = createFeatureRow({ named: true });
  if (grain === 'sentence') fillSentence(row, candidates, { place: 0, own: candidates.rows.first[0] ?? 0 });
  else fillPassage(row, candidates, 0);
  return row.names ?? [];
}
