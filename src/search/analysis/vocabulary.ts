/** The words and terms of an index, numbered in the order in which they come. */
import { isStopWord, stopWords } from './stop-words.ts';
import type { Word } from './terms.ts';

/** Strings and their numbers. */
export type Numbering = {
  readonly written: readonly string[];
  readonly numberOf: (written: string) => number | undefined;
};

export type Vocabulary = {
  /** Folded words, their endings kept. */
  readonly words: Numbering;
  /** What is looked up: words without their endings, stop words left out. */
  readonly terms: Numbering;
  /** For every word the number of its term, -1 for a stop word. */
  readonly termOf: readonly number[];
  /** For every term the numbers of its words. */
  readonly wordsOf: readonly (readonly number[])[];
  /** The number of `word`, which is added if it is new. */
  readonly add: (word: Word) => number;
};

/** What `word` is numbered by: "US" and "us" are two words, the one is looked up and the other a stop word. */
export function keyOf({ folded, acronym }: Word): string {
  return acronym && stopWords.has(folded) ? folded.toUpperCase() : folded;
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const words = createNumbering();
  const terms = createNumbering();
  const termOf: number[] = [];
  const wordsOf: number[][] = [];
  return {
    words,
    terms,
    termOf,
    wordsOf,
    add: (word) => {
      const key = keyOf(word);
      const known = words.numberOf(key);
      if (known !== undefined) return known;
      const number = words.add(key);
      if (isStopWord(word)) termOf.push(-1);
      else {
        const term = terms.numberOf(word.term) ?? terms.add(word.term);
        termOf.push(term);
        wordsOf[term] = [...(wordsOf[term] ?? []), number];
      }
      return number;
    },
  };
}

function createNumbering(): Numbering & { readonly add: (written: string) => number } {
  const numbers = new Map<string, number>();
  const written: string[] = [];
  return {
    written,
    numberOf: (each) => numbers.get(each),
    add: (each) => {
      numbers.set(each, written.length);
      return written.push(each) - 1;
    },
  };
}
