/** What attribution knows of a language other than English: the words of the frames in which a speaker is named. */

/** Words in lower case, with their accents, with a blank between two. */
export type SpeechWords = {
  /** Verbs of saying in the third person singular: "sagte". */
  readonly verbs: string;
  /** Auxiliaries and participles that make such a verb together: "a" and "déclaré". */
  readonly auxiliaries: string;
  readonly participles: string;
  /** What stands before the name in the place of a verb: "so", "selon". */
  readonly accordingTo: string;
  /** What may stand between the verb and the name: adverbs, reflexive pronouns, days. */
  readonly skipped: string;
  /** Articles that may stand before the subject. */
  readonly determiners: string;
  readonly prepositions: string;
  /** "and", "or": two who speak together. */
  readonly conjunctions: string;
  /** Words before a name that say what its bearer is: "Bürgermeister", "portavoz". */
  readonly roles: string;
  /** Endings of such words; an expression. Undefined where roles have no capital. */
  readonly roleEnding: string | undefined;
  /** Given names that have such an ending. */
  readonly givenNames: string;
  readonly maleTitles: string;
  readonly femaleTitles: string;
  /** Academic and other titles that tell no gender. */
  readonly titles: string;
  /** Small words inside a name. */
  readonly particles: string;
  /** Capitalised words that no person's name contains: bodies, places, groups that are spoken to. */
  readonly noNames: string;
  /** The most words with a capital that a name has. */
  readonly longestName: number;
};
