/** Compares the subject of an article (headline, lead, whole text) with a question. */
import { vectorSize } from '../../lexicon/en/word-vectors.ts';
import { addVector, cosineOf, raise, type SizedVector, sized } from '../../model/vectors.ts';
import type { IndexedPassage, IndexedSentence } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { MeaningSpace } from './meaning-space.ts';

/** How an article as a whole matches a question. */
export type QuestionSubject = {
  /**
   * Nearness of the headline to each term, 0 to 1. The headline is the title, or the first sentence if there
   * is none.
   */
  readonly headline: Float32Array;
  /** The same for the title and the first passage. */
  readonly lead: Float32Array;
  /** Cosines, -1 to 1, of all terms with the headline, and with the first passage. */
  readonly headlineCosine: number;
  readonly leadCosine: number;
  /** Cosines, -1 to 1, of the terms without a capital with the headline, and with the article. */
  readonly plainHeadlineCosine: number;
  readonly plainCosine: number;
  /** The sum of the word vectors of the article's candidates. */
  readonly centroid: SizedVector;
};

/** The subject of an empty article. */
export const noSubject: QuestionSubject = {
  headline: new Float32Array(),
  lead: new Float32Array(),
  headlineCosine: 0,
  leadCosine: 0,
  plainHeadlineCosine: 0,
  plainCosine: 0,
  centroid: sized(new Float32Array(vectorSize)),
};

/** The subjects of the articles that `passages` belong to, by the article's place in `index`. */
export function subjectsOf(
  passages: readonly IndexedPassage[],
  space: MeaningSpace,
  index: PassageIndex,
): ReadonlyMap<number, QuestionSubject> {
  const sums = new Map<number, Float32Array>();
  for (const { article, centroid } of passages) {
    const sum = sums.get(article) ?? new Float32Array(vectorSize);
    addVector(sum, centroid().values, 1);
    sums.set(article, sum);
  }
  return new Map(
    [...sums].map(([article, sum]) => {
      const centroid = sized(sum);
      const title = index.titleOf(article);
      const firstPassage = index.firstPassageOf(article);
      const first = firstPassage?.sentences() ?? [];
      const headline = title.words.length > 0 ? title : (first[0] ?? title);
      const leadCentroid = firstPassage?.centroid() ?? noSubject.centroid;
      const subject: QuestionSubject = {
        headline: nearnessOf([headline], space),
        lead: nearnessOf([title, ...first], space),
        headlineCosine: cosineOf(headline.centroid, space.fullCentroid),
        leadCosine: cosineOf(leadCentroid, space.fullCentroid),
        plainHeadlineCosine: cosineOf(headline.centroid, space.centroid),
        plainCosine: cosineOf(centroid, space.centroid),
        centroid,
      };
      return [article, subject] as const;
    }),
  );
}

function nearnessOf(
  sentences: readonly IndexedSentence[],
  { nearnessTo, query }: MeaningSpace,
): Float32Array {
  const nearness = new Float32Array(query.terms.length);
  for (const { words } of sentences) for (const word of words) raise(nearness, nearnessTo(word));
  return nearness;
}
