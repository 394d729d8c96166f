/** Passages and sentences as an index holds them. */

/** A sentence as the ranker reads it. */
export type IndexedSentence = {
  /** The numbers of its words, in order. */
  readonly words: Int32Array;
  /** Beside each word, what it may answer: see `traits`. */
  readonly traits: Uint8Array;
  /** Other names of the people in it, which it does not contain: searched like its words, not counted in its length. */
  readonly unwritten: Int32Array;
  /** Its words, letter by letter: see `lettersOf`. */
  readonly letters: Uint8Array;
  /** What the sentence as a whole may answer. */
  readonly trait: number;
  /** The sum of the vectors of its words, each by its rarity. */
  readonly centroid: Float32Array;
};

/** A passage in an index. */
export type IndexedPassage = {
  /** Counted from 0, in the order of the articles. */
  readonly number: number;
  /** The place of its article among the articles of the index. */
  readonly article: number;
  /** Counted from 0, in its article. */
  readonly position: number;
  readonly sentences: readonly IndexedSentence[];
};

/** A term to look for, and how much it counts, 0 to 1. */
export type WeightedTerm = { readonly term: string; readonly weight: number };

/** The number of a passage, and its score. */
export type ScoredPassage = { readonly number: number; readonly score: number };
