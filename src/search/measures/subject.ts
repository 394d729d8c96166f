/** Compares the subject of an article (headline, lead, whole text) with a question. */
import { vectorSize } from '../../lexicon/en/word-vectors.ts';
import { cosineAt, cosineOf, type SizedVector, sized } from '../../model/vectors.ts';
import { addTo } from '../../text/multimap.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { type SentenceTable, sumOfRows } from '../index/sentence-table.ts';
import { type MeaningSpace, raiseNearness } from './meaning-space.ts';
import type { Weighing } from './term-weights.ts';

/** How an article as a whole matches a question. */
export type QuestionSubject = {
  /**
   * Nearness of the headline to each term, 0 to 1. The headline is the title, or the first sentence if there
   * is none.
   */
  readonly headline: Float32Array;
  /** The same for the title and the first passage. */
  readonly lead: Float32Array;
  /** Share of the question, 0 to 1, that the headline is near to, weighted by rarity in English. */
  readonly headlineShare: number;
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
  headlineShare: 0,
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
  const positions = new Map<number, number[]>();
  for (const { article, position } of passages) addTo(positions, article, position);
  const subjects = new Map<number, QuestionSubject>();
  for (const [article, rows] of positions) {
    const table = index.sentencesOf(article);
    const isAll = rows.length === table.centrality.length && rows.every((row, place) => row === place);
    const centroid = isAll ? table.centroid : sumOfRows(table.passageCentroids, rows);
    subjects.set(article, subjectOf(table, centroid, { space, index, article }));
  }
  return subjects;
}

function subjectOf(
  table: SentenceTable,
  centroid: SizedVector,
  {
    space,
    index,
    article,
  }: { readonly space: MeaningSpace; readonly index: PassageIndex; readonly article: number },
): QuestionSubject {
  const { starts } = table.words;
  const { title } = table;
  const { first = 0, end = 0 } = index.firstPassageOf(article) ?? {};
  const hasTitle = (starts[title + 1] ?? 0) > (starts[title] ?? 0);
  const headline = hasTitle || end === first ? title : first;
  const nearness = {
    headline: space.arena.float32(space.terms),
    lead: space.arena.float32(space.terms),
  };
  raiseNearness(space, table.words, { sentence: headline, nearness: nearness.headline, start: 0 });
  raiseNearness(space, table.words, { sentence: title, nearness: nearness.lead, start: 0 });
  for (let sentence = first; sentence < end; sentence++)
    raiseNearness(space, table.words, { sentence, nearness: nearness.lead, start: 0 });
  return {
    headline: nearness.headline,
    lead: nearness.lead,
    headlineShare: shareOf(nearness.headline, space.query.weighings.rarity),
    headlineCosine: cosineAt(table.centroids, headline, space.fullCentroid),
    leadCosine: cosineAt(table.passageCentroids, 0, space.fullCentroid),
    plainHeadlineCosine: cosineAt(table.centroids, headline, space.centroid),
    plainCosine: cosineOf(centroid, space.centroid),
    centroid,
  };
}

function shareOf(nearness: Float32Array, { weights, total }: Weighing): number {
  let sum = 0;
  for (let term = 0; term < weights.length; term++) sum += (nearness[term] ?? 0) * (weights[term] ?? 0);
  return sum / total;
}
