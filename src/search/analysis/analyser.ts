/** The rules for reading the words of a language other than English. */

/** The kinds of questions that a question word may open. */
export type QuestionKind = 'who' | 'when' | 'where' | 'how many' | 'why' | 'other';

/** Sets of folded words that mark the answer types of a sentence. */
export type AnswerWords = {
  readonly [Kind in
    | 'numbers'
    | 'dates'
    | 'reasons'
    | 'places'
    | 'denials'
    | 'speech'
    | 'timeUnits'
    | 'years']: ReadonlySet<string>;
};

/** The rules for one language other than English. */
export type Analyser = {
  /** A BCP 47 tag. */
  readonly language: string;
  /** Returns the term of a lower-case word. */
  readonly stem: (word: string) => string;
  readonly stopWords: ReadonlySet<string>;
  /** Words that do not matter if a text lacks them. */
  readonly commonWords: ReadonlySet<string>;
  /** True if words are written without blanks between them. A dictionary then divides them. */
  readonly isUnspaced: boolean;
  readonly questionKinds: ReadonlyMap<string, QuestionKind>;
  readonly answers: AnswerWords;
  /** Matches an elided word, with its apostrophe, before the next word: "l'" in "l'école". */
  readonly elision: RegExp | undefined;
};
