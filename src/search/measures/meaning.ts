/** Measures how near passages and their sentences are to a question in meaning, by word vectors. */

import type { Arena } from '../../model/arena.ts';
import { cosineAt } from '../../model/vectors.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { CandidateRows } from './candidate-rows.ts';
import { type MeaningSpace, meaningSpaceOf, raiseNearness } from './meaning-space.ts';
import { createMeanings, type Meanings } from './meaning-tables.ts';
import type { PreparedQuery } from './prepared-query.ts';
import { measurePassage, measureSentence, type Weights } from './row-meanings.ts';
import { subjectsOf } from './subject.ts';
import { type Weighing, weighing } from './term-weights.ts';

/** The meanings of the candidates for `query`. */
export function meaningsOf(
  rows: CandidateRows,
  query: PreparedQuery,
  { index, arena }: { readonly index: PassageIndex; readonly arena: Arena },
): Meanings {
  const space = meaningSpaceOf(query, index);
  const meanings = createMeanings(rows, { terms: query.terms.length, arena });
  measureNearness(rows, meanings, { space, index });
  const weights: Weights = { rare: rareWeighing(rows, meanings, query), lowerCase: space.lowerCase };
  const subjects = subjectsOf(rows.passages, space, index);
  for (let place = 0; place < rows.passages.length; place++) {
    for (let row = rows.first[place] ?? 0; row < (rows.whole[place] ?? 0); row++)
      measureSentence(meanings, { rows, place, row }, { space, index, weights });
    measurePassage(meanings, { rows, place }, { space, index, weights });
    const { article = 0, position = 0 } = rows.passages[place] ?? {};
    const { passageCentroids } = index.sentencesOf(article);
    const subject = subjects.get(article);
    if (subject !== undefined)
      meanings.centrality[place] = cosineAt(passageCentroids, position, subject.centroid);
  }
  const { rareShare, answerNear, cosine } = meanings.rows;
  const above = {
    rareShare: standardised(rareShare, rows.whole, arena),
    answerNear: standardised(answerNear, rows.whole, arena),
    cosine: standardised(cosine, rows.whole, arena),
  };
  return { ...meanings, above, subjects };
}

/** Fills in the nearness of each sentence and each candidate to each term. */
function measureNearness(
  { passages, first, whole }: CandidateRows,
  { nearness, terms }: Pick<Meanings, 'nearness' | 'terms'>,
  { space, index }: { readonly space: MeaningSpace; readonly index: PassageIndex },
): void {
  for (const [place, passage] of passages.entries()) {
    const { words, unwritten } = index.sentencesOf(passage.article);
    const ofPassage = (whole[place] ?? 0) * terms;
    for (let row = first[place] ?? 0; row < (whole[place] ?? 0); row++) {
      const at = { sentence: passage.first + row - (first[place] ?? 0), nearness, start: row * terms };
      raiseNearness(space, words, at);
      raiseNearness(space, unwritten, at);
      for (let term = 0; term < terms; term++) {
        const near = nearness[row * terms + term] ?? 0;
        if (near > (nearness[ofPassage + term] ?? 0)) nearness[ofPassage + term] = near;
      }
    }
  }
}

/** Weighs the terms by their rarity in English and among the candidates. */
function rareWeighing(
  { whole }: CandidateRows,
  { nearness }: Pick<Meanings, 'nearness'>,
  { terms }: PreparedQuery,
): Weighing {
  return weighing(
    terms.map(({ rarity }, term) => {
      let spread = 0;
      for (const row of whole) spread += nearness[row * terms.length + term] ?? 0;
      return rarity * Math.max(0, Math.log((whole.length + 1) / (0.5 + spread)));
    }),
  );
}

/** The values of `rows`, as distances from their mean in standard deviations. */
function standardised(values: Float64Array, rows: Int32Array, arena: Arena): Float64Array {
  let [sum, squares] = [0, 0];
  for (const row of rows) sum += values[row] ?? 0;
  const mean = sum / Math.max(1, rows.length);
  for (const row of rows) squares += ((values[row] ?? 0) - mean) ** 2;
  const spread = Math.sqrt(squares / Math.max(1, rows.length)) + leastSpread;
  const standard = arena.float64(rows.length);
  for (let i = 0; i < rows.length; i++) standard[i] = ((values[rows[i] ?? 0] ?? 0) - mean) / spread;
  return standard;
}

// Keeps tiny differences among the candidates from becoming large scores.
const leastSpread = 0.02;
