/** The words of a language that search needs: function words, and words of questions and answers. */

/** Words in lower case, with accents, separated by blanks. */
export type LanguageWords = {
  /** Stop words: articles, pronouns, prepositions, conjunctions, auxiliaries. */
  readonly stopWords: string;
  /** Question words, by the kind of answer. */
  readonly questions: {
    readonly who: string;
    readonly when: string;
    readonly where: string;
    readonly 'how many': string;
    readonly why: string;
    readonly other: string;
  };
  /** Number words. */
  readonly numbers: string;
  /** Months, days and units of time. */
  readonly dates: string;
  /** Words that introduce a reason. */
  readonly reasons: string;
  /** Prepositions of place. */
  readonly places: string;
  readonly denials: string;
  /** The most frequent verbs besides verbs of saying. */
  readonly speech: string;
  /** Units of time, behind a number: "25 minutes". Without them every number may be a duration or an age. */
  readonly timeUnits?: string;
  /** Words that make the number before them an age. */
  readonly years?: string;
  /** Frequent words beside the stop words, such as "people" and "happen": it does not matter if a text lacks them. */
  readonly commonWords?: string;
};
