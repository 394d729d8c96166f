/** The form of passages and sentences in an index. */
import type { SizedVector } from '../../model/vectors.ts';

/** A sentence as the ranker reads it. */
export type IndexedSentence = {
  /** The numbers of its words, in order. */
  readonly words: Int32Array;
  /** The answer types of each word; see `answerTypesOf`. */
  readonly wordTypes: Uint8Array;
  /**
   * Other names of the people in it, which it does not contain. They are searched, but not counted in its
   * length.
   */
  readonly unwritten: Int32Array;
  /** Its words as letters; see `lettersOf`. */
  readonly letters: Uint8Array;
  /** The answer types of the sentence as a whole. */
  readonly answerType: number;
  /** The sum of its word vectors, weighted by rarity. */
  readonly centroid: SizedVector;
};

/** A passage in an index. */
export type IndexedPassage = {
  /** The number in the index, counted from 0 in the order of the articles. */
  readonly number: number;
  /** The place of its article among the articles of the index. */
  readonly article: number;
  /** The number in its article, counted from 0. */
  readonly position: number;
  // Functions, computed at the first call: most passages of a large index are never ranked, and getters would
  // give each passage a hidden class of its own.
  readonly sentences: () => readonly IndexedSentence[];
  /** The sum of the centroids of its sentences. */
  readonly centroid: () => SizedVector;
};

/** A term to search for, and its weight, 0 to 1. */
export type WeightedTerm = { readonly term: string; readonly weight: number };

/** The number of a passage, and its score. */
export type ScoredPassage = { readonly number: number; readonly score: number };
