/** Undoes Title Case, in which capitals do not mark names. */
import { isCommonWord } from '../../lexicon/en/common-words.ts';
import {
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  subjectPronouns,
} from '../../lexicon/en/function-words.ts';
import { givenNames } from '../../lexicon/en/given-names.ts';
import { roleNouns } from '../../lexicon/en/honorifics-and-roles.ts';
import { isPersonNoun } from '../../lexicon/en/person-nouns.ts';
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import { type Token, withoutCapital } from './tokens.ts';

const leastWords = 6; // a shorter line may be a name
const leastCapitals = 0.8; // of the words; in a sentence with names it is about half

const small = [adverbs, auxiliaries, clauseWords, determiners, prepositions, subjectPronouns];

/**
 * `tokens` with the capitals of normal text if they are in Title Case: "Lind Said The Dam Will Hold" reads
 * as "Lind said the dam will hold". Changes only `isCapital`, not the text of the tokens. Returns other
 * lines unchanged.
 */
export function withoutTitleCase(tokens: Token[]): Token[] {
  const words = tokens.filter(({ isWord, lower }) => isWord && lower !== "'s");
  if (words.length < leastWords || !isTitleCase(words)) return tokens;
  return tokens.map((token, at) =>
    token.isCapital && at > 0 && isOrdinary(token) && !isGivenName(token, tokens[at + 1])
      ? withoutCapital(token)
      : token,
  );
}

function isTitleCase(words: readonly Token[]): boolean {
  const capitals = words.filter(({ isCapital }) => isCapital).length;
  if (capitals < leastCapitals * words.length) return false;
  const verbs = words.slice(1).filter(({ lower }) => isVerb(lower));
  // A list of names has no verb. In a line of capitals only, capitals are no evidence.
  if (verbs.length === 0 || !verbs.every(({ isCapital }) => isCapital)) return false;
  const shouted = words.filter(({ text }) => text.length > 1 && text === text.toUpperCase()).length;
  return shouted * 2 < words.length;
}

function isVerb(lower: string): boolean {
  // "Theresa May", "Will Lee"
  if (lower === 'may' || lower === 'will') return false;
  return auxiliaries.has(lower) || reportingVerbs.get(lower)?.form === 'past';
}

/**
 * Whether a token is a given name, such as "Mara" in "Mara Lind": no function word, and before a certain
 * name.
 */
function isGivenName({ lower }: Token, next: Token | undefined): boolean {
  if (next === undefined || !next.isCapital || isOrdinary(next)) return false;
  if (small.some((list) => list.has(lower)) || reportingVerbs.has(lower)) return false;
  return !roleNouns.has(lower) && !isPersonNoun(lower);
}

/** Whether a word has no capital in normal text. */
function isOrdinary({ lower }: Token): boolean {
  if (givenNames.has(lower) && !small.some((list) => list.has(lower))) return false;
  return (
    small.some((list) => list.has(lower)) ||
    reportingVerbs.has(lower) ||
    roleNouns.has(lower) ||
    isPersonNoun(lower) ||
    isCommonWord(lower)
  );
}
