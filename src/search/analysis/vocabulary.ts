/** Numbers the words and terms of an index in the order of their first occurrence. */
import { isStopWord, stopWords } from './stop-words.ts';
import type { Word } from './terms.ts';

/** Strings with their numbers. */
export type Numbering = {
  readonly written: readonly string[];
  readonly numberOf: (written: string) => number | undefined;
};

/** The words and terms of an index. */
export type Vocabulary = {
  /** Folded words with their endings. */
  readonly words: Numbering;
  /** The terms to look up: words without their endings, no stop words. */
  readonly terms: Numbering;
  /** For each word the number of its term; -1 for a stop word. */
  readonly termOf: readonly number[];
  /** For each term the numbers of its words. */
  readonly wordsOf: readonly (readonly number[])[];
};

/** A vocabulary to which words can be added. */
export type GrowingVocabulary = Vocabulary & {
  /** The number of `word`; adds it if it is new. */
  readonly add: (word: Word) => number;
  /**
   * The number of the word with this key and term; adds it if it is new. Without a term it is a stop word.
   */
  readonly addKey: (key: string, term: string | undefined) => number;
};

/** The key that numbers `word`. "US" and "us" differ: one is a search term, the other a stop word. */
export function keyOf({ folded, acronym }: Word): string {
  return acronym && stopWords.has(folded) ? folded.toUpperCase() : folded;
}

/** Creates an empty vocabulary. */
export function createVocabulary(): GrowingVocabulary {
  const words = createNumbering();
  const terms = createNumbering();
  const termOf: number[] = [];
  const wordsOf: number[][] = [];
  const addKey = (key: string, term: string | undefined): number => {
    const known = words.numberOf(key);
    if (known !== undefined) return known;
    const number = words.add(key);
    if (term === undefined) {
      termOf.push(-1);
      return number;
    }
    const termNumber = terms.numberOf(term) ?? terms.add(term);
    termOf.push(termNumber);
    const others = wordsOf[termNumber];
    if (others) others.push(number);
    else wordsOf.push([number]);
    return number;
  };
  return {
    words,
    terms,
    termOf,
    wordsOf,
    addKey,
    add: (word) => addKey(keyOf(word), isStopWord(word) ? undefined : word.term),
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
