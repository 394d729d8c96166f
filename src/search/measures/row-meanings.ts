/** Measures the meaning of one candidate: of each of its sentences, then of the passage as a whole. */
import { cosineAt } from '../../model/vectors.ts';
import type { SentenceTable } from '../index/sentence-table.ts';
import { expectedTypes } from '../question/answer-kind.ts';
import { nearAnswers, withWordTypes } from './answer-nearness.ts';
import type { CandidateRows } from './candidate-rows.ts';
import type { MeaningSpace } from './meaning-space.ts';
import type { Unfinished } from './meaning-tables.ts';
import type { Weighing } from './term-weights.ts';

/** The weights of the terms: by rarity in English and among the candidates, and without names and numbers. */
export type Weights = { readonly rare: Weighing; readonly lowerCase: Weighing };

/** What a measure of a row needs: the question, the sentences of the article and the weights of the terms. */
type Measuring = { readonly space: MeaningSpace; readonly table: SentenceTable; readonly weights: Weights };

/** A sentence of a table, its row, and the place of its candidate. */
type MeasuredSentence = { readonly sentence: number; readonly row: number; readonly place: number };

// Below, numbers that grow in a loop are not destructured: V8 would make an object of each of their values.

/** Measures a sentence; its cosine is measured before. */
export function measureSentence(
  { rows: found, nearness, answersNear, terms }: Unfinished,
  { sentence, row, place }: MeasuredSentence,
  { space, table, weights: { rare, lowerCase } }: Measuring,
): void {
  let weight = 0;
  let plain = 0;
  let squares = 0;
  let nearest = 0;
  for (let term = 0; term < terms; term++) {
    const near = nearness[row * terms + term] ?? 0;
    if (near === 0) continue;
    weight += near * (rare.weights[term] ?? 0);
    plain += near * (lowerCase.weights[term] ?? 0);
    squares += near * near * (rare.weights[term] ?? 0);
    if (near > nearest) nearest = near;
  }
  // Most sentences are near to no term.
  if (nearest === 0) return;
  found.weight[row] = weight;
  found.rareShare[row] = weight / rare.total;
  found.share[row] = plain / lowerCase.total;
  found.squareShare[row] = squares / rare.total;
  const wanted = expectedTypes[space.query.question.kind];
  const words = { words: table.words, wordTypes: table.wordTypes, sentence };
  const types = wanted === 0 ? 0 : withWordTypes(table.answerType[sentence] ?? 0, words, space.query);
  if (wanted === 0 || (types & wanted) !== 0) found.typedShare[row] = weight / rare.total;
  if ((types & wanted) !== 0)
    found.answerNear[row] = nearAnswers(space, words, { rare, nearest: answersNear, start: place * terms });
}

/** Measures the candidate at `place` by its sentences, which are measured before, and as a whole. */
export function measurePassage(
  meanings: Unfinished,
  { rows, place }: { readonly rows: CandidateRows; readonly place: number },
  { space, table: { passageCentroids }, weights: { rare, lowerCase } }: Measuring,
): void {
  const { rows: found, nearness, terms } = meanings;
  const first = rows.first[place] ?? 0;
  const whole = rows.whole[place] ?? 0;
  raiseTo(found.share, first, whole);
  raiseTo(found.rareShare, first, whole);
  raiseTo(found.typedShare, first, whole);
  raiseTo(found.weight, first, whole);
  raiseTo(found.squareShare, first, whole);
  raiseTo(found.answerNear, first, whole);
  // The row of the passage is still 0: a cosine below 0 counts as 0.
  raiseTo(found.cosine, first, whole);
  meanings.sentenceCosine[place] = found.cosine[whole] ?? 0;
  const position = rows.passages[place]?.position ?? 0;
  found.cosine[whole] = cosineAt(passageCentroids, position, space.centroid);
  meanings.fullCosine[place] = cosineAt(passageCentroids, position, space.fullCentroid);
  const { weights: rarities } = space.query.weighings.rarity;
  let weight = 0;
  let rareWeight = 0;
  let lackingSum = 0;
  let lackingCount = 0;
  for (let term = 0; term < terms; term++) {
    const near = nearness[whole * terms + term] ?? 0;
    const rarity = rarities[term] ?? 0;
    weight += near * (rare.weights[term] ?? 0);
    rareWeight += near * (rarity * rarity);
    if ((lowerCase.weights[term] ?? 0) <= 0 || near >= presentFrom) continue;
    lackingSum += near;
    lackingCount++;
  }
  meanings.rareWeight[place] = rareWeight;
  const windowShare = windowShareOf(meanings, { first, whole }, rare);
  const wholeShare = weight / rare.total;
  const lacking = lackingCount === 0 ? 0 : lackingSum / lackingCount;
  for (let row = first; row <= whole; row++) {
    found.windowShare[row] = windowShare;
    found.wholeShare[row] = wholeShare;
    found.lacking[row] = lacking;
  }
  meanings.addedBefore[place] = addedBefore(meanings, { rows, place }, rare);
}

/** Raises the value of `whole` to the largest of the rows from `first` on. */
function raiseTo(values: Float64Array, first: number, whole: number): void {
  let most = values[whole] ?? 0;
  for (let row = first; row < whole; row++) most = Math.max(most, values[row] ?? 0);
  values[whole] = most;
}

// From this nearness on, a term is not lacking.
const presentFrom = 0.9;

/** The largest share of the question that two sentences in a row are near to; of the sentence, if it is the only one. */
function windowShareOf(
  { rows, nearness, terms }: Unfinished,
  { first, whole }: { readonly first: number; readonly whole: number },
  { weights, total }: Weighing,
): number {
  if (whole - first === 1) return rows.rareShare[first] ?? 0;
  let most = 0;
  for (let row = first + 1; row < whole; row++) {
    let sum = 0;
    for (let term = 0; term < terms; term++) {
      const near = nearness[row * terms + term] ?? 0;
      const before = nearness[(row - 1) * terms + term] ?? 0;
      sum += Math.max(before, near) * (weights[term] ?? 0);
    }
    most = Math.max(most, sum / total);
  }
  return most;
}

/** Share of the question that the previous passage is nearer to; 0 if that is no candidate. */
function addedBefore(
  { nearness, terms }: Unfinished,
  { rows, place }: { readonly rows: CandidateRows; readonly place: number },
  { weights, total }: Weighing,
): number {
  const placeBefore = rows.placeBefore[place] ?? -1;
  if (placeBefore < 0) return 0;
  const own = (rows.whole[place] ?? 0) * terms;
  const before = (rows.whole[placeBefore] ?? 0) * terms;
  let sum = 0;
  for (let term = 0; term < terms; term++)
    // Rounded like the values that the weights were fitted to.
    sum +=
      Math.fround(Math.max(0, (nearness[before + term] ?? 0) - (nearness[own + term] ?? 0))) *
      (weights[term] ?? 0);
  return sum / total;
}
