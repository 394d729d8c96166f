/** The words that attribution needs in other languages than English: parts of phrases that name a speaker. */

/** Words in lower case, with accents, separated by blanks. */
export type SpeechWords = {
  /** Verbs of saying in the third person singular: "sagte". */
  readonly verbs: string;
  /** Auxiliaries and participles that together form such a verb: "a" and "déclaré". */
  readonly auxiliaries: string;
  readonly participles: string;
  /** Words before the name that replace a verb: "so", "selon". */
  readonly accordingTo: string;
  /** Words that may separate the verb from the name: adverbs, reflexive pronouns, days. */
  readonly skipped: string;
  /** Articles that may precede the subject. */
  readonly determiners: string;
  readonly prepositions: string;
  /** "and", "or": they join two speakers. */
  readonly conjunctions: string;
  /** Roles before a name: "Bürgermeister", "portavoz". */
  readonly roles: string;
  /** The endings of such roles, as a pattern. Undefined if roles are not capitalised. */
  readonly roleEnding: string | undefined;
  /** Given names with such an ending. */
  readonly givenNames: string;
  readonly maleTitles: string;
  readonly femaleTitles: string;
  /** Academic and other titles that imply no gender. */
  readonly titles: string;
  /** Particles inside a name. */
  readonly particles: string;
  /** Capitalised words that no person's name contains: organisations, places, audiences. */
  readonly noNames: string;
  /** The most capitalised words in a name. */
  readonly longestName: number;
};
