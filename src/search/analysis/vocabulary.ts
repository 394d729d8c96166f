/** The words and terms of an index, numbered in the order in which they come. */
import { isStopWord, stopWords } from './stop-words.ts';
import type { Word } from './terms.ts';

/** Strings and their numbers. */
export type Numbering = {
  readonly written: readonly string[];
  readonly numberOf: (written: string) => number | undefined;
};

/** The words and terms of an index. */
export type Vocabulary = {
  /** Folded words, their endings kept. */
  readonly words: Numbering;
  /** What is looked up: words without their endings, stop words left out. */
  readonly terms: Numbering;
  /** For every word the number of its term, -1 for a stop word. */
  readonly termOf: readonly number[];
  /** For every term the numbers of its words. */
  readonly wordsOf: readonly (readonly number[])[];
};

/** A vocabulary that grows. */
export type GrowingVocabulary = Vocabulary & {
  /** The number of `word`, which is added if it is new. */
  readonly add: (word: Word) => number;
  /** The number of the word with this key and term, which is added if it is new; without a term it is a stop word. */
  readonly addKey: (key: string, term: string | undefined) => number;
};

/** The key by which `word` is numbered: "US" and "us" are two words, one is looked up and the other is a stop word. */
export function keyOf({ folded, acronym }: Word): string {
  return acronym && stopWords.has(folded) ? folded.toUpperCase() : folded;
}

/** An empty vocabulary. */
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
