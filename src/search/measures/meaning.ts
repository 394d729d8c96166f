/** Measures how near passages and their sentences are to a question in meaning, by word vectors. */

import type { Arena } from '../../model/arena.ts';
import { cosineAt, cosinesOfRows } from '../../model/vectors.ts';
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
  const space = meaningSpaceOf(query, index, arena);
  const meanings = createMeanings(rows, { terms: query.terms.length, arena });
  measureNearness(rows, meanings, { space, index });
  const weights: Weights = { rare: rareWeighing(rows, meanings, query), lowerCase: space.lowerCase };
  const subjects = subjectsOf(rows.passages, space, index);
  for (let place = 0; place < rows.passages.length; place++) {
    const { article = 0, position = 0, first = 0, end = 0 } = rows.passages[place] ?? {};
    const table = index.sentencesOf(article);
    const measuring = { space, table, weights };
    const firstRow = rows.first[place] ?? 0;
    cosinesOfRows(table.centroids, { first, end }, space.centroid, {
      values: meanings.rows.cosine,
      start: firstRow,
    });
    for (let sentence = first; sentence < end; sentence++)
      measureSentence(meanings, { sentence, row: firstRow + sentence - first, place }, measuring);
    measurePassage(meanings, { rows, place }, measuring);
    const { centroid = table.centroid } = subjects.get(article) ?? {};
    meanings.centrality[place] =
      centroid === table.centroid
        ? (table.centrality[position] ?? 0)
        : cosineAt(table.passageCentroids, position, centroid);
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
  for (let place = 0; place < passages.length; place++) {
    const { article = 0, first: firstSentence = 0 } = passages[place] ?? {};
    const { words, unwritten } = index.sentencesOf(article);
    const firstRow = first[place] ?? 0;
    const end = whole[place] ?? 0;
    const ofPassage = end * terms;
    for (let row = firstRow; row < end; row++) {
      const at = { sentence: firstSentence + row - firstRow, nearness, start: row * terms };
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
  return weighing(terms, ({ rarity }, term) => {
    let spread = 0;
    for (let i = 0; i < whole.length; i++) spread += nearness[(whole[i] ?? 0) * terms.length + term] ?? 0;
    return rarity * Math.max(0, Math.log((whole.length + 1) / (0.5 + spread)));
  });
}

/** The values of `rows`, as distances from their mean in standard deviations. */
function standardised(values: Float64Array, rows: Int32Array, arena: Arena): Float64Array {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += values[rows[i] ?? 0] ?? 0;
  const mean = sum / Math.max(1, rows.length);
  let squares = 0;
  for (let i = 0; i < rows.length; i++) squares += ((values[rows[i] ?? 0] ?? 0) - mean) ** 2;
  const spread = Math.sqrt(squares / Math.max(1, rows.length)) + leastSpread;
  const standard = arena.float64(rows.length);
  for (let i = 0; i < rows.length; i++) standard[i] = ((values[rows[i] ?? 0] ?? 0) - mean) / spread;
  return standard;
}

// Keeps tiny differences among the candidates from becoming large scores.
const leastSpread = 0.02;
