/** What a search knows of a language beside its stems: its small words, and the words of questions and of answers. */

/** Words in lower case, with their accents, with a blank between two. */
export type LanguageWords = {
  /** Too common to be searched for: articles, pronouns, prepositions, conjunctions, auxiliaries. */
  readonly stopWords: string;
  /** Those that open a question, by what they ask for. */
  readonly questions: {
    readonly who: string;
    readonly when: string;
    readonly where: string;
    readonly 'how many': string;
    readonly why: string;
    readonly other: string;
  };
  /** Numbers that are written out. */
  readonly numbers: string;
  /** Months, days, and units of time. */
  readonly dates: string;
  /** Words of a sentence that gives a reason. */
  readonly reasons: string;
  /** Prepositions of place. */
  readonly places: string;
  readonly denials: string;
  /** The commonest verbs beside what someone says. */
  readonly speech: string;
};
