/** The words of an article, all forms of one taken together, and how often they occur. */
import { stopWords } from '../search/analysis/stop-words.ts';
import type { Word } from '../search/analysis/terms.ts';

/** A word of the article. */
export type VocabularyWord = {
  /** Counted from 0 in the order of first occurrence. */
  readonly number: number;
  readonly term: string;
  /** As it was written first, folded. */
  readonly folded: string;
  /** True if it says too little to tell what an article is about. */
  readonly stop: boolean;
  /** It holds a digit. */
  readonly numeric: boolean;
  /** The index of the first sentence that holds it. */
  readonly first: number;
  /** How often it occurs. */
  readonly count: number;
  /** In how many sentences it occurs. */
  readonly sentences: number;
  /** How often it begins with a capital letter, the first word of a sentence left out. */
  readonly capitals: number;
};

type Counted = { -readonly [Key in keyof VocabularyWord]: VocabularyWord[Key] };

/** The words of `sentences`: each sentence as words of the vocabulary, in order, and the vocabulary itself. */
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
