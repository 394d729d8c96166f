/** Measures how near passages and their sentences are to a question in meaning, by word vectors. */
import { cosineOf } from '../../model/vectors.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import {
  joined,
  type MeaningMatch,
  type MeaningSpace,
  meaningSpaceOf,
  measureSentence,
} from './meaning-space.ts';
import { addedShare, lackingOf, shareOf, sumOf, sumOfHigher, sumOfSquares } from './nearness.ts';
import type { PreparedQuery } from './prepared-query.ts';
import { noSubject, type QuestionSubject, subjectsOf } from './subject.ts';
import { type Weighing, weighing } from './term-weights.ts';

/**
 * Nearness in meaning of a passage, or of one sentence, to the question. Shares are of the question's terms,
 * 0 to 1.
 */
export type Meaning = {
  /**
   * Share of the terms without a capital that the best sentence is near to, weighted by rarity in English.
   */
  readonly share: number;
  /**
   * Share of all terms that the best sentence is near to, weighted by rarity in English and among the
   * candidates.
   */
  readonly rareShare: number;
  /** Like `rareShare`, for the best two consecutive sentences and for the whole passage. */
  readonly windowShare: number;
  readonly wholeShare: number;
  /** `rareShare` of the best sentence that has a word of the expected answer type. */
  readonly typedShare: number;
  /** Share of the terms near the best word of the expected answer type. */
  readonly answerNear: number;
  /** Nearness of the term at `place` to any word of that type, 0 to 1. */
  readonly numberNear: (place: number) => number;
  /** Weight of the terms that the best sentence is near to, and their share with each nearness squared. */
  readonly weight: number;
  readonly squareShare: number;
  /** Nearness of the passage to the terms, each weighted by the square of its rarity in English. */
  readonly rareWeight: number;
  /** Cosine, -1 to 1, of the terms without a capital and the passage, and its best sentence. */
  readonly cosine: number;
  readonly sentenceCosine: number;
  /** Cosine, -1 to 1, of all terms and the passage. */
  readonly fullCosine: number;
  /** Mean nearness of the passage to the terms that it lacks, 0 to 1. */
  readonly lacking: number;
};

/** The meaning of one candidate, compared with the others. */
export type PassageMeaning = {
  readonly own: Meaning;
  /**
   * Distance of `rareShare`, `answerNear` and `cosine` from the mean of the candidates, in standard
   * deviations.
   */
  readonly above: Pick<Meaning, 'rareShare' | 'answerNear' | 'cosine'>;
  /** Nearness of the passage to each term of the question, 0 to 1. */
  readonly nearness: Float32Array;
  /** The same for the sentence of the passage that is nearest to the question. */
  readonly nearestSentence: () => Float32Array;
  /** The share of the question, as in `rareShare`, that the previous passage adds. */
  readonly addedBefore: number;
  /** Cosine of the passage and all candidates of its article. */
  readonly centrality: number;
  readonly subject: QuestionSubject;
  /** The meaning of each sentence, computed on demand. */
  readonly sentences: () => readonly Meaning[];
};

// Keeps tiny differences among the candidates from becoming large scores.
const leastSpread = 0.02;

/** The meanings of `passages`, the candidates for `query`, in their order. */
export function meaningsOf(
  passages: readonly IndexedPassage[],
  query: PreparedQuery,
  index: PassageIndex,
): readonly PassageMeaning[] {
  const space = meaningSpaceOf(query, index);
  const measured = passages.map(({ sentences, centroid }) => {
    const each = sentences().map((sentence) => measureSentence(sentence, space));
    return { each, whole: joined(each, centroid(), space) };
  });
  const rare = rareWeighing(
    measured.map(({ whole }) => whole),
    query,
  );
  const own = measured.map(({ each, whole }) => meaningOf(each, whole, space, rare));
  const rareShares = standardised(own.map(({ rareShare }) => rareShare));
  const answersNear = standardised(own.map(({ answerNear }) => answerNear));
  const cosines = standardised(own.map(({ cosine }) => cosine));
  const placeOf = new Map(passages.map(({ number }, place) => [number, place]));
  const subjects = subjectsOf(passages, space, index);
  const { weights: rarities } = query.weighings.rarity;
  return measured.map(({ each, whole }, i) => {
    const meaning = own[i] ?? nothing;
    const { article = 0, number = 0, position = 0 } = passages[i] ?? {};
    const subject = subjects.get(article) ?? noSubject;
    const before = position === 0 ? undefined : measured[placeOf.get(number - 1) ?? -1]?.whole.nearness;
    return {
      own: meaning,
      nearness: whole.nearness,
      nearestSentence: () => nearestOf(each, rarities) ?? whole.nearness,
      addedBefore: before === undefined ? 0 : addedShare(whole.nearness, before, rare),
      centrality: cosineOf(whole.centroid, subject.centroid),
      subject,
      above: {
        rareShare: rareShares[i] ?? 0,
        answerNear: answersNear[i] ?? 0,
        cosine: cosines[i] ?? 0,
      },
      sentences: () =>
        each.map((sentence) => ({
          ...meaningOf([sentence], sentence, space, rare),
          windowShare: meaning.windowShare,
          wholeShare: meaning.wholeShare,
          lacking: meaning.lacking,
        })),
    };
  });
}

/** Nearness of the sentence that has the largest share of the question, by `weights`. */
function nearestOf(sentences: readonly MeaningMatch[], weights: readonly number[]): Float32Array | undefined {
  let best: Float32Array | undefined;
  let most = -1;
  for (const { nearness } of sentences) {
    const weight = sumOf(nearness, weights);
    if (weight > most) [best, most] = [nearness, weight];
  }
  return best;
}

const nothing: Meaning = {
  share: 0,
  rareShare: 0,
  windowShare: 0,
  wholeShare: 0,
  typedShare: 0,
  answerNear: 0,
  numberNear: () => 0,
  weight: 0,
  squareShare: 0,
  rareWeight: 0,
  cosine: 0,
  sentenceCosine: 0,
  fullCosine: 0,
  lacking: 0,
};

/** The meaning of an empty passage. */
export const noMeaning: PassageMeaning = {
  own: nothing,
  above: { rareShare: 0, answerNear: 0, cosine: 0 },
  nearness: new Float32Array(),
  nearestSentence: () => new Float32Array(),
  addedBefore: 0,
  centrality: 0,
  subject: noSubject,
  sentences: () => [],
};

/** Weighs the terms by their rarity in English and among `passages`. */
function rareWeighing(passages: readonly MeaningMatch[], { terms }: PreparedQuery): Weighing {
  return weighing(
    terms.map(({ rarity }, term) => {
      const spread = passages.reduce((sum, { nearness }) => sum + (nearness[term] ?? 0), 0);
      return rarity * Math.max(0, Math.log((passages.length + 1) / (0.5 + spread)));
    }),
  );
}

function meaningOf(
  sentences: readonly MeaningMatch[],
  whole: MeaningMatch,
  { lowerCase, centroid, fullCentroid, query }: MeaningSpace,
  rare: Weighing,
): Meaning {
  const { weights: rarities } = query.weighings.rarity;
  let [share, weight, typedWeight, windowWeight, squares, sentenceCosine, answerNear] = [0, 0, 0, 0, 0, 0, 0];
  let before: MeaningMatch | undefined;
  for (const sentence of sentences) {
    const { nearness } = sentence;
    const own = sumOf(nearness, rare.weights);
    share = Math.max(share, shareOf(nearness, lowerCase));
    weight = Math.max(weight, own);
    if (sentence.isTyped) typedWeight = Math.max(typedWeight, own);
    if (before !== undefined)
      windowWeight = Math.max(windowWeight, sumOfHigher(before.nearness, nearness, rare.weights));
    squares = Math.max(squares, sumOfSquares(nearness, rare.weights));
    sentenceCosine = Math.max(sentenceCosine, cosineOf(sentence.centroid, centroid));
    before = sentence;
  }
  for (const around of whole.answers) answerNear = Math.max(answerNear, shareOf(around, rare));
  let rareWeight = 0;
  for (let term = 0; term < rarities.length; term++)
    rareWeight += (whole.nearness[term] ?? 0) * (rarities[term] ?? 0) ** 2;
  return {
    share,
    rareShare: weight / rare.total,
    windowShare: (sentences.length > 1 ? windowWeight : weight) / rare.total,
    wholeShare: shareOf(whole.nearness, rare),
    typedShare: typedWeight / rare.total,
    numberNear: (place) => whole.answers.reduce((most, around) => Math.max(most, around[place] ?? 0), 0),
    answerNear,
    weight,
    squareShare: squares / rare.total,
    rareWeight,
    cosine: cosineOf(whole.centroid, centroid),
    sentenceCosine,
    fullCosine: cosineOf(whole.centroid, fullCentroid),
    lacking: lackingOf(whole.nearness, lowerCase),
  };
}

function standardised(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const spread = Math.sqrt(squares / Math.max(1, values.length)) + leastSpread;
  return values.map((value) => (value - mean) / spread);
}
