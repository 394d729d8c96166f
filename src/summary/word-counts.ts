/** Counts the words of an article, with all inflections of a word as one. */
import { stopWords } from '../search/analysis/stop-words.ts';
import type { Word } from '../search/analysis/terms.ts';

/** A word of the article. */
export type VocabularyWord = {
  /** Its index in the order of first occurrence, from 0. */
  readonly number: number;
  readonly term: string;
  /** Its first written form, folded. */
  readonly folded: string;
  /** True for a word that says too little about the topic of an article. */
  readonly stop: boolean;
  /** True if it contains a digit. */
  readonly numeric: boolean;
  /** The index of the first sentence that contains it. */
  readonly first: number;
  /** The number of occurrences. */
  readonly count: number;
  /** The number of sentences that contain it. */
  readonly sentences: number;
  /** The number of capitalised occurrences, not counting first words of sentences. */
  readonly capitals: number;
};

type Counted = { -readonly [Key in keyof VocabularyWord]: VocabularyWord[Key] };

/** The words of `sentences`: each sentence as vocabulary words, in order, and the vocabulary itself. */
export function countWords(sentences: readonly (readonly Word[])[]): {
  readonly sentences: readonly (readonly VocabularyWord[])[];
  readonly vocabulary: readonly VocabularyWord[];
} {
  const known = new Map<string, Counted>();
  const lastSeen = new Map<Counted, number>();
  const counted = sentences.map((words, index) =>
    words.map(({ term, folded, capital, numeric, stop = stopWords.has(folded) }, at) => {
      let word = known.get(term);
      if (word === undefined) {
        const number = known.size;
        word = {
          number,
          term,
          folded,
          stop,
          numeric,
          first: index,
          count: 0,
          sentences: 0,
          capitals: 0,
        };
        known.set(term, word);
      }
      word.count++;
      if (capital && at > 0) word.capitals++;
      if (lastSeen.get(word) !== index) word.sentences++;
      lastSeen.set(word, index);
      return word;
    }),
  );
  return { sentences: counted, vocabulary: [...known.values()] };
}
