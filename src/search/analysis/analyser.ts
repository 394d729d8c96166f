/** What is known of a language other than English to read its words. */

/** The kinds of questions that a word may open. */
export type QuestionKind = 'who' | 'when' | 'where' | 'how many' | 'why' | 'other';

/** Sets of folded words that say what a sentence may answer. */
export type AnswerWords = {
  readonly [Kind in 'numbers' | 'dates' | 'reasons' | 'places' | 'denials' | 'speech']: ReadonlySet<string>;
};

/** How the words of a language other than English are read. */
export type Analyser = {
  /** As BCP 47 writes it. */
  readonly language: string;
  /** The term of a word in lower case. */
  readonly stem: (word: string) => string;
  readonly stopWords: ReadonlySet<string>;
  /** Written without blanks between words, so that a dictionary divides them. */
  readonly isUnspaced: boolean;
  readonly questionKinds: ReadonlyMap<string, QuestionKind>;
  readonly answers: AnswerWords;
  /** What is written in one with the next word, its apostrophe included: "l'" of "l'école". */
  readonly elision: RegExp | undefined;
};
