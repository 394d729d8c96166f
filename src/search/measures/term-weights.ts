/** Weighs the terms of a question by several measures: computed once per question, read for every passage. */
import { rarity } from '../../lexicon/en/word-frequency.ts';
import type { Analyser } from '../analysis/analyser.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { QuestionTerm } from '../question/question.ts';

/** A term of the question and its rarity. */
export type RatedTerm = QuestionTerm & {
  /** Rarity in general English, 0 to 1. */
  readonly rarity: number;
  /** BM25 rarity among the sentences searched. */
  readonly idf: number;
};

/** The weights of several words by one measure, in the order of the words. */
export type Weighing = {
  // An array of plain numbers would be one of whole numbers now and then, and slower to read.
  readonly weights: Float64Array;
  /** The sum of the weights; never 0, so that a share can be computed. */
  readonly total: number;
};

/** The weights of the terms of a question, by each measure. */
export type Weighings = Readonly<
  Record<'rarity' | 'idf' | 'both' | 'lowerCase' | 'plain' | 'focus' | 'names', Weighing>
>;

// The rarity of English words such as "old" and "happen".
const rarityOfCommon = 0.4;

/** The rarity of a word in general, 0 to 1. Of other languages only the frequent words are known. */
export function rarityOf(
  term: string,
  { numeric, folded }: QuestionTerm,
  analyser: Analyser | undefined,
): number {
  if (numeric) return 0.8;
  return analyser?.commonWords.has(folded) === true ? rarityOfCommon : rarity(term);
}

/** Weighs `terms` by every measure. */
export function weighTerms(terms: readonly RatedTerm[]): Weighings {
  const by = (measure: (term: RatedTerm) => number): Weighing => weighing(terms, measure);
  return {
    rarity: by(({ rarity }) => rarity),
    idf: by(({ idf }) => idf),
    both: by(({ rarity, idf }) => rarity * idf),
    lowerCase: by(({ capital, numeric, rarity, idf }) => (capital || numeric ? 0 : rarity * idf)),
    plain: by(({ capital, focus, idf }) => (capital || focus ? 0 : idf)),
    focus: by(({ focus, idf }) => (focus ? idf : 0)),
    names: by(({ capital, rarity }) => (capital ? rarity : 0)),
  };
}

/** The weights of `items` by `measure`, with their total. */
export function weighing<Item>(
  items: readonly Item[],
  measure: (item: Item, place: number) => number,
): Weighing {
  const weights = new Float64Array(items.length);
  let total = 1e-9;
  for (const [place, item] of items.entries()) {
    const weight = measure(item, place);
    weights[place] = weight;
    total += weight;
  }
  return { weights, total };
}

/** The BM25 rarity of a word or a term among the sentences of `index`. */
export function idfIn(
  { sentences, sentencesWith }: PassageIndex,
  kind: 'word' | 'term',
  number: number | undefined,
): number {
  const holders = number === undefined ? 0 : sentencesWith({ kind, number });
  return Math.log(1 + (sentences - holders + 0.5) / (holders + 0.5));
}
