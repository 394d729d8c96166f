/** Measures the meaning of one candidate: of each of its sentences, then of the passage as a whole. */
import { cosineAt } from '../../model/vectors.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { expectedTypes } from '../question/answer-kind.ts';
import { nearAnswers, withWordTypes } from './answer-nearness.ts';
import type { CandidateRows } from './candidate-rows.ts';
import type { MeaningSpace } from './meaning-space.ts';
import type { Unfinished } from './meaning-tables.ts';
import type { Weighing } from './term-weights.ts';

/** The weights of the terms: by rarity in English and among the candidates, and without names and numbers. */
export type Weights = { readonly rare: Weighing; readonly lowerCase: Weighing };

/** What a measure of a row needs: the question, the index and the weights of the terms. */
type Measuring = { readonly space: MeaningSpace; readonly index: PassageIndex; readonly weights: Weights };

/** Measures the sentence of `row`, in the candidate at `place`. */
export function measureSentence(
  { rows: found, nearness, answersNear, terms }: Unfinished,
  { rows, place, row }: { readonly rows: CandidateRows; readonly place: number; readonly row: number },
  { space, index, weights: { rare, lowerCase } }: Measuring,
): void {
  const { article = 0, first = 0 } = rows.passages[place] ?? {};
  const table = index.sentencesOf(article);
  const sentence = first + row - (rows.first[place] ?? 0);
  found.cosine[row] = cosineAt(table.centroids, sentence, space.centroid);
  let [weight, plain, squares, nearest] = [0, 0, 0, 0];
  for (let term = 0; term < terms; term++) {
    const near = nearness[row * terms + term] ?? 0;
    weight += near * (rare.weights[term] ?? 0);
    plain += near * (lowerCase.weights[term] ?? 0);
    squares += near ** 2 * (rare.weights[term] ?? 0);
    nearest = Math.max(nearest, near);
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
  { space, index, weights: { rare, lowerCase } }: Measuring,
): void {
  const { rows: found, nearness, terms } = meanings;
  const [first, whole] = [rows.first[place] ?? 0, rows.whole[place] ?? 0];
  let [windowShare, sentenceCosine] = [0, 0];
  for (let row = first; row < whole; row++) {
    raiseTo(found.share, { whole, row });
    raiseTo(found.rareShare, { whole, row });
    raiseTo(found.typedShare, { whole, row });
    raiseTo(found.weight, { whole, row });
    raiseTo(found.squareShare, { whole, row });
    raiseTo(found.answerNear, { whole, row });
    sentenceCosine = Math.max(sentenceCosine, found.cosine[row] ?? 0);
    if (row > first) windowShare = Math.max(windowShare, shareOfBoth(meanings, row, rare));
  }
  const { article = 0, position = 0 } = rows.passages[place] ?? {};
  const { passageCentroids } = index.sentencesOf(article);
  found.cosine[whole] = cosineAt(passageCentroids, position, space.centroid);
  meanings.fullCosine[place] = cosineAt(passageCentroids, position, space.fullCentroid);
  meanings.sentenceCosine[place] = sentenceCosine;
  if (whole - first === 1) windowShare = found.rareShare[first] ?? 0;
  const { weights: rarities } = space.query.weighings.rarity;
  let [weight, rareWeight, lackingSum, lackingCount] = [0, 0, 0, 0];
  for (let term = 0; term < terms; term++) {
    const near = nearness[whole * terms + term] ?? 0;
    weight += near * (rare.weights[term] ?? 0);
    rareWeight += near * (rarities[term] ?? 0) ** 2;
    if ((lowerCase.weights[term] ?? 0) <= 0 || near >= presentFrom) continue;
    lackingSum += near;
    lackingCount++;
  }
  meanings.rareWeight[place] = rareWeight;
  for (let row = first; row <= whole; row++) {
    found.windowShare[row] = windowShare;
    found.wholeShare[row] = weight / rare.total;
    found.lacking[row] = lackingCount === 0 ? 0 : lackingSum / lackingCount;
  }
  meanings.addedBefore[place] = addedBefore(meanings, { rows, place }, rare);
}

function raiseTo(
  values: Float64Array,
  { whole, row }: { readonly whole: number; readonly row: number },
): void {
  values[whole] = Math.max(values[whole] ?? 0, values[row] ?? 0);
}

// From this nearness on, a term is not lacking.
const presentFrom = 0.9;

/** Share of the question that the sentences of `row` and of the row before are near to. */
function shareOfBoth({ nearness, terms }: Unfinished, row: number, { weights, total }: Weighing): number {
  let sum = 0;
  for (let term = 0; term < terms; term++) {
    const [near, before] = [nearness[row * terms + term] ?? 0, nearness[(row - 1) * terms + term] ?? 0];
    sum += Math.max(before, near) * (weights[term] ?? 0);
  }
  return sum / total;
}

/** Share of the question that the previous passage is nearer to; 0 if that is no candidate. */
function addedBefore(
  { nearness, terms }: Unfinished,
  { rows, place }: { readonly rows: CandidateRows; readonly place: number },
  { weights, total }: Weighing,
): number {
  const placeBefore = rows.placeBefore[place] ?? -1;
  if (placeBefore < 0) return 0;
  const [own, before] = [(rows.whole[place] ?? 0) * terms, (rows.whole[placeBefore] ?? 0) * terms];
  let sum = 0;
  for (let term = 0; term < terms; term++)
    // Rounded like the values that the weights were fitted to.
    sum +=
      Math.fround(Math.max(0, (nearness[before + term] ?? 0) - (nearness[own + term] ?? 0))) *
      (weights[term] ?? 0);
  return sum / total;
}
