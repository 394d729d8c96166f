/** How near in meaning passages and their sentences are to a question, by word vectors. */
import { cosineOf, raise } from '../../model/vectors.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { joined, type Measured, measureSentence, type Space, spaceOf } from './meaning-space.ts';
import type { Sought } from './prepared-query.ts';
import { noSubject, type QuestionSubject, subjectsOf } from './subject.ts';
import { type Weighing, weighing } from './term-weights.ts';

/** How near in meaning a passage, or a sentence of it, is to the question. Shares are of the question's terms, 0 to 1. */
export type Meaning = {
  /** Terms without a capital that the best sentence comes near to, by how rare they are in English. */
  readonly share: number;
  /** All terms that the best sentence comes near to, by how rare they are in English and among the candidates. */
  readonly rareShare: number;
  /** The same for the best two sentences that follow each other, and for the passage as a whole. */
  readonly windowShare: number;
  readonly wholeShare: number;
  /** `rareShare` of the best sentence that has a word of the kind that is asked for. */
  readonly typedShare: number;
  /** How near the terms stand to the best word of that kind. */
  readonly answerNear: number;
  /** How near the term at `place` stands to any word of that kind, 0 to 1. */
  readonly numberNear: (place: number) => number;
  /** What the best sentence comes near to, each term by its weight in `rareShare`, and as a share with squares. */
  readonly weight: number;
  readonly squareShare: number;
  /** What the passage comes near to, each term by the square of how rare it is in English. */
  readonly rareWeight: number;
  /** Cosine of the passage and the terms without a capital, and of its best sentence, -1 to 1. */
  readonly cosine: number;
  readonly sentenceCosine: number;
  /** Cosine of the passage and all terms. */
  readonly fullCosine: number;
  /** How near the passage comes to the terms that it does not have, 0 to 1. */
  readonly lacking: number;
};

/** A passage among the candidates. */
export type PassageMeaning = {
  readonly own: Meaning;
  /** How far `rareShare`, `answerNear` and `cosine` lie above those of the other candidates, in standard deviations. */
  readonly above: Pick<Meaning, 'rareShare' | 'answerNear' | 'cosine'>;
  /** How near the passage comes to each term of the question, 0 to 1. */
  readonly nearness: Float32Array;
  /** The same for the sentence of it that comes nearest. */
  readonly nearestSentence: () => Float32Array;
  /** The share of the question, as in `rareShare`, that the passage before adds. */
  readonly addedBefore: number;
  /** Cosine of the passage and the other candidates of its article. */
  readonly centrality: number;
  readonly subject: QuestionSubject;
  /** The meaning of each of its sentences; worked out when asked for. */
  readonly sentences: () => readonly Meaning[];
};

// A term is not lacking from here on.
const presentFrom = 0.9;
// Keeps a spread of nearly nothing from making something of nothing.
const leastSpread = 0.02;

/** The meanings of `passages`, the candidates for `query`, in their order. */
export function meaningsOf(
  passages: readonly IndexedPassage[],
  query: Sought,
  index: PassageIndex,
): readonly PassageMeaning[] {
  const space = spaceOf(query, index);
  const measured = passages.map(({ sentences }) => {
    const each = sentences.map((sentence) => measureSentence(sentence, space));
    return { each, whole: joined(each, query.terms.length) };
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
  const subjects = subjectsOf(
    passages.map(({ article }, i) => ({ article, centroid: measured[i]?.whole.centroid })),
    space,
    index,
  );
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
      addedBefore:
        before === undefined
          ? 0
          : shareOf(
              before.map((near, t) => Math.max(0, near - (whole.nearness[t] ?? 0))),
              rare,
            ),
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

/** The nearness of the sentence that has the largest share of the question, by `weights`. */
function nearestOf(sentences: readonly Measured[], weights: readonly number[]): Float32Array | undefined {
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

/** The meaning of no passage at all. */
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

/** The terms weighed by how rare they are in English, and by how few of `passages` come near them. */
function rareWeighing(passages: readonly Measured[], { terms }: Sought): Weighing {
  return weighing(
    terms.map(({ rarity }, term) => {
      const spread = passages.reduce((sum, { nearness }) => sum + (nearness[term] ?? 0), 0);
      return rarity * Math.max(0, Math.log((passages.length + 1) / (0.5 + spread)));
    }),
  );
}

function meaningOf(
  sentences: readonly Measured[],
  whole: Measured,
  { lowerCase, centroid, fullCentroid, query }: Space,
  rare: Weighing,
): Meaning {
  const { weights: rarities } = query.weighings.rarity;
  const most = (values: readonly number[]): number =>
    values.reduce((best, value) => Math.max(best, value), 0);
  const rareShares = sentences.map(({ nearness }) => shareOf(nearness, rare));
  const windows = sentences.slice(1).map((second, i) => {
    const both = Float32Array.from(second.nearness);
    raise(both, sentences[i]?.nearness ?? both);
    return shareOf(both, rare);
  });
  return {
    share: most(sentences.map(({ nearness }) => shareOf(nearness, lowerCase))),
    rareShare: most(rareShares),
    windowShare: most(windows.length === 0 ? rareShares : windows),
    wholeShare: shareOf(whole.nearness, rare),
    typedShare: most(rareShares.filter((_, i) => sentences[i]?.isTyped)),
    numberNear: (place) => most(whole.answers.map((around) => around[place] ?? 0)),
    answerNear: most(whole.answers.map((around) => shareOf(around, rare))),
    weight: most(sentences.map(({ nearness }) => sumOf(nearness, rare.weights))),
    squareShare: most(sentences.map(({ nearness }) => sumOfSquares(nearness, rare.weights) / rare.total)),
    rareWeight: whole.nearness.reduce((sum, near, term) => sum + near * (rarities[term] ?? 0) ** 2, 0),
    cosine: cosineOf(whole.centroid, centroid),
    sentenceCosine: most(sentences.map((sentence) => cosineOf(sentence.centroid, centroid))),
    fullCosine: cosineOf(whole.centroid, fullCentroid),
    lacking: lackingOf(whole.nearness, lowerCase),
  };
}

/** Share, 0 to 1, of the terms that `nearness` comes near to, by how much each counts. */
export function shareOf(nearness: Float32Array, { weights, total }: Weighing): number {
  return sumOf(nearness, weights) / total;
}

function sumOf(nearness: Float32Array, weights: readonly number[]): number {
  let sum = 0;
  for (let term = 0; term < weights.length; term++) sum += (nearness[term] ?? 0) * (weights[term] ?? 0);
  return sum;
}

function sumOfSquares(nearness: Float32Array, weights: readonly number[]): number {
  let sum = 0;
  for (let term = 0; term < weights.length; term++) sum += (nearness[term] ?? 0) ** 2 * (weights[term] ?? 0);
  return sum;
}

function lackingOf(nearness: Float32Array, { weights }: Weighing): number {
  const lacking = nearness.filter((near, term) => (weights[term] ?? 0) > 0 && near < presentFrom);
  return lacking.length === 0 ? 0 : lacking.reduce((sum, near) => sum + near, 0) / lacking.length;
}

function standardised(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const spread = Math.sqrt(squares / Math.max(1, values.length)) + leastSpread;
  return values.map((value) => (value - mean) / spread);
}
