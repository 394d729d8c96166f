/** How near in meaning passages and their sentences are to a question, by word vectors. */
import { cosineOf, raise } from '../../model/vectors.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { joined, type Measured, measureSentence, type Space, spaceOf } from './meaning-space.ts';
import type { Sought } from './prepared-query.ts';
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
  /** Cosine of the passage and the terms without a capital, -1 to 1. */
  readonly cosine: number;
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
  return measured.map(({ each, whole }, i) => {
    const meaning = own[i] ?? nothing;
    return {
      own: meaning,
      nearness: whole.nearness,
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

const nothing: Meaning = {
  share: 0,
  rareShare: 0,
  windowShare: 0,
  wholeShare: 0,
  typedShare: 0,
  answerNear: 0,
  cosine: 0,
  lacking: 0,
};

/** The meaning of no passage at all. */
export const noMeaning: PassageMeaning = {
  own: nothing,
  above: { rareShare: 0, answerNear: 0, cosine: 0 },
  nearness: new Float32Array(),
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
  { lowerCase, centroid }: Space,
  rare: Weighing,
): Meaning {
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
    answerNear: most(whole.answers.map((around) => shareOf(around, rare))),
    cosine: cosineOf(whole.centroid, centroid),
    lacking: lackingOf(whole.nearness, lowerCase),
  };
}

function shareOf(nearness: Float32Array, { weights, total }: Weighing): number {
  let sum = 0;
  for (let term = 0; term < weights.length; term++) sum += (nearness[term] ?? 0) * (weights[term] ?? 0);
  return sum / total;
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
