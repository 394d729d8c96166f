/** The sentences of an article as flat columns: the ranker reads them in one linear pass, without an object each. */
import { vectorSize } from '../../lexicon/en/word-vectors.ts';
import { sizedRows, type VectorTable } from '../../model/vectors.ts';
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

type Centroids = Pick<SentenceTable, 'centroids' | 'passageCentroids'>;

// An article is in the index of many shortlists.
const known = new WeakMap<ArticleIndex, Centroids>();

function centroidsOf(article: ArticleIndex): Centroids {
  const before = known.get(article);
  if (before !== undefined) return before;
  const { firstSentences, sentences } = article;
  const sums = new Float32Array(Math.max(0, firstSentences.length - 1) * vectorSize);
  for (let passage = 0; passage + 1 < firstSentences.length; passage++)
    for (let row = firstSentences[passage] ?? 0; row < (firstSentences[passage + 1] ?? 0); row++)
      for (let i = 0; i < vectorSize; i++) {
        const at = passage * vectorSize + i;
        sums[at] = (sums[at] ?? 0) + (sentences.centroids[row * vectorSize + i] ?? 0);
      }
  const centroids = {
    centroids: sizedRows(sentences.centroids, vectorSize),
    passageCentroids: sizedRows(sums, vectorSize),
  };
  known.set(article, centroids);
  return centroids;
}
