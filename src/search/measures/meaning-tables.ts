/** The tables of meaning: how near candidates and their sentences are to a question. */
import type { Arena } from '../../model/arena.ts';
import type { CandidateRows } from './candidate-rows.ts';
import type { QuestionSubject } from './subject.ts';

/**
 * Nearness in meaning to the question: one number per row of `CandidateRows`, for sentences and passages. Shares
 * are of the question's terms, 0 to 1. Those of a passage are of its best sentence, unless they say otherwise.
 */
export type RowMeanings = {
  /** Share of the terms without a capital that the text is near to, weighted by rarity in English. */
  readonly share: Float64Array;
  /** Share of all terms that it is near to, weighted by rarity in English and among the candidates. */
  readonly rareShare: Float64Array;
  /** Like `rareShare`, for the best two consecutive sentences and for all of the passage. */
  readonly windowShare: Float64Array;
  readonly wholeShare: Float64Array;
  /** `rareShare` of the best sentence that has a word of the expected answer type. */
  readonly typedShare: Float64Array;
  /** Share of the terms near the best word of the expected answer type. */
  readonly answerNear: Float64Array;
  /** Weight of the terms that the text is near to, and their share with each nearness squared. */
  readonly weight: Float64Array;
  readonly squareShare: Float64Array;
  /** Cosine, -1 to 1, of the terms without a capital and the text. */
  readonly cosine: Float64Array;
  /** Mean nearness of the passage to the terms that it lacks, 0 to 1. */
  readonly lacking: Float64Array;
};

/** The meanings of candidates. All but `nearness` and `rows` have one value per candidate. */
export type Meanings = {
  readonly rows: RowMeanings;
  /** For each row, the nearness to each term of the question, 0 to 1: `terms` numbers per row. */
  readonly terms: number;
  readonly nearness: Float32Array;
  /** For each candidate, the nearness of each term to a word of the expected answer type, 0 to 1. */
  readonly answersNear: Float32Array;
  /** Nearness of the passage to the terms, each weighted by the square of its rarity in English. */
  readonly rareWeight: Float64Array;
  /** Cosine of the terms without a capital and the nearest sentence, and of all terms and the passage. */
  readonly sentenceCosine: Float64Array;
  readonly fullCosine: Float64Array;
  /** Distance of three measures from the mean of the candidates, in standard deviations. */
  readonly above: Readonly<Record<'rareShare' | 'answerNear' | 'cosine', Float64Array>>;
  /** The share of the question, as in `rareShare`, that the previous passage adds. */
  readonly addedBefore: Float64Array;
  /** Cosine of the passage and all candidates of its article. */
  readonly centrality: Float64Array;
  /** By the place of the article. */
  readonly subjects: ReadonlyMap<number, QuestionSubject>;
};

/** The meanings of candidates, before these are compared with each other. */
export type Unfinished = Omit<Meanings, 'above' | 'subjects'>;

/** Tables of zeros for the candidates of `rows`. */
export function createMeanings(
  { rows, passages: { length } }: CandidateRows,
  { terms, arena }: { readonly terms: number; readonly arena: Arena },
): Unfinished {
  return {
    nearness: arena.float32(rows * terms),
    terms,
    rows: {
      share: arena.float64(rows),
      rareShare: arena.float64(rows),
      windowShare: arena.float64(rows),
      wholeShare: arena.float64(rows),
      typedShare: arena.float64(rows),
      answerNear: arena.float64(rows),
      weight: arena.float64(rows),
      squareShare: arena.float64(rows),
      cosine: arena.float64(rows),
      lacking: arena.float64(rows),
    },
    answersNear: arena.float32(length * terms),
    rareWeight: arena.float64(length),
    sentenceCosine: arena.float64(length),
    fullCosine: arena.float64(length),
    addedBefore: arena.float64(length),
    centrality: arena.float64(length),
  };
}
