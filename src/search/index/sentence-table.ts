/** The sentences of an article as flat columns: the ranker reads them in one linear pass, without an object each. */
import { vectorSize } from '../../lexicon/en/word-vectors.ts';
import { cosinesOfRows, type SizedVector, sized, sizedRows, type VectorTable } from '../../model/vectors.ts';
import { oncePer } from '../../text/once-per.ts';
import type { ArticleIndex, Parts, SentenceColumns } from './article-index.ts';

/**
 * The sentences of one article of an index, one row each: those of its passages in order, then the title. Words
 * have their numbers in the index.
 */
export type SentenceTable = Omit<SentenceColumns, 'centroids'> & {
  /** The sum of the word vectors of each sentence, weighted by rarity. */
  readonly centroids: VectorTable;
  /** The sum of the centroids of each passage. */
  readonly passageCentroids: VectorTable;
  /** The sum of all `passageCentroids`, and the cosine of each of them with it. */
  readonly centroid: SizedVector;
  readonly centrality: Float64Array;
  /** The row of the title. */
  readonly title: number;
};

/**
 * The table of `article`. `numbers` gives the number in the index of each word; undefined if the article is the
 * only one, and so has the same numbers.
 */
export function sentenceTableOf(article: ArticleIndex, numbers: Int32Array | undefined): SentenceTable {
  const { words, wordTypes, unwritten, letters, answerType } = article.sentences;
  const renumbered = ({ values, starts }: Parts<Int32Array>): Parts<Int32Array> =>
    numbers === undefined
      ? { values, starts }
      : { values: values.map((word) => numbers[word] ?? -1), starts };
  return {
    words: renumbered(words),
    wordTypes,
    unwritten: renumbered(unwritten),
    letters,
    answerType,
    ...centroidsOf(article),
    title: article.firstSentences.at(-1) ?? 0,
  };
}

type Centroids = Pick<SentenceTable, 'centroids' | 'passageCentroids' | 'centroid' | 'centrality'>;

// An article is in the index of many shortlists.
const centroidsOf = oncePer((article: ArticleIndex): Centroids => {
  const { firstSentences, sentences } = article;
  const sums = new Float32Array(Math.max(0, firstSentences.length - 1) * vectorSize);
  for (let passage = 0; passage + 1 < firstSentences.length; passage++)
    for (let row = firstSentences[passage] ?? 0; row < (firstSentences[passage + 1] ?? 0); row++)
      for (let i = 0; i < vectorSize; i++) {
        const at = passage * vectorSize + i;
        sums[at] = (sums[at] ?? 0) + (sentences.centroids[row * vectorSize + i] ?? 0);
      }
  const passageCentroids = sizedRows(sums, vectorSize);
  const centroid = sumOfRows(passageCentroids, passageCentroids.squares.keys());
  const centrality = new Float64Array(passageCentroids.squares.length);
  const all = { first: 0, end: centrality.length };
  cosinesOfRows(passageCentroids, all, centroid, { values: centrality, start: 0 });
  return {
    centroids: sizedRows(sentences.centroids, vectorSize),
    passageCentroids,
    centroid,
    centrality,
  };
});

/** The sum of some rows of a table of word vectors. */
export function sumOfRows({ values }: VectorTable, rows: Iterable<number>): SizedVector {
  const sum = new Float32Array(vectorSize);
  for (const row of rows)
    for (let i = 0; i < vectorSize; i++) sum[i] = (sum[i] ?? 0) + (values[row * vectorSize + i] ?? 0);
  return sized(sum);
}
