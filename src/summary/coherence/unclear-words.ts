/** Measures how much of an English sentence is unclear when it is read alone. */
import { cardinalWords } from '../../lexicon/en/meaning-words.ts';
import { stopWords } from '../../search/analysis/stop-words.ts';
import { demonstratives, placeNouns, timeNouns } from './opening-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const singulars = set('it its itself');
const plurals = set('they them their theirs themselves');
/** Determiners and other words that open a noun phrase, besides articles and numbers. */
const determiners = set(
  'a an the my our your his her its their this that these those every each no one some any all two three of in on for with',
);
/** Before "that", these show that it is a pronoun. */
const beforePronoun = set('what why how when where than like of about with for from do did');
const prepositions = set('in on at by from to as with');
const pluralNouns = set('people children men women police teeth feet everyone everybody');
// "it is time that", "it takes years to", "it rained", "what it means is that": this "it" has no antecedent.
const empty =
  /^it(?:['’]s| is| was| will be| would be| seems| takes| took)\b.*\b(?:that|to|who|when|for|if|how)\b|^it (?:rain|snow|means is)/iu;

const longestEmpty = 160; // characters to search after "it"
/**
 * How unclear all pronouns with a possible antecedent are together, and "this plan" in mid-sentence; 0 to 1.
 */
const shares = { resolved: 0.25, demonstrative: 0.5 } as const;

/**
 * How unclear `sentence` is when only `above` is read before it, 0 to 1. A pronoun such as "it" or "they"
 * without a possible antecedent counts 1; all others together count a quarter. Linear in the length of both.
 *
 * @example
 * unclearness('I ask you to compare it with the next page.', '')
 * // => 1
 */
export function unclearness(sentence: string, above: string): number {
  const nouns = { singular: false, plural: false, isOpen: false };
  const before = wordsOf(above);
  for (const at of before.keys()) takeWord(before, at, nouns);
  const words = wordsOf(sentence);
  let sum = 0;
  let isSure = true;
  for (const at of words.keys()) {
    const found = reference(words, at, sentence);
    if (found === 'singular' || found === 'plural') {
      if (nouns[found]) isSure = false;
      else sum += 1;
    } else sum += found;
    takeWord(words, at, nouns);
  }
  return Math.min(1, sum + (isSure ? 0 : shares.resolved));
}

/** The antecedent of the word at `at`: a noun before it, or else how unclear the word is, 0 to 1. */
function reference(
  words: readonly PlacedWord[],
  at: number,
  sentence: string,
): 'singular' | 'plural' | number {
  const { word = '', index = 0 } = words[at] ?? {};
  const [last = '', next = ''] = [words[at - 1]?.word, words[at + 1]?.word];
  if (singulars.has(word)) return empty.test(sentence.slice(index, index + longestEmpty)) ? 0 : 'singular';
  if (plurals.has(word)) return 'plural';
  if (word === 'that') {
    return isClauseEnd(next) || prepositions.has(next) || beforePronoun.has(last) ? 1 : 0;
  }
  if (word === 'something' || (word === 'another' && next === 'one')) return 1;
  if (word === 'those') return isClauseEnd(next) || cardinalWords.has(next) ? 1 : 0;
  if (word !== 'both' && !demonstratives.has(word)) return 0;
  if (!isContent(next)) return 1;
  return timeNouns.has(next) || placeNouns.has(next) ? 0 : shares.demonstrative;
}

type PlacedWord = { readonly word: string; readonly index: number };
/** The kinds of the nouns so far. `isOpen`: a determiner has opened a noun phrase. */
type NounsBefore = { singular: boolean; plural: boolean; isOpen: boolean };

function wordsOf(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    index,
  }));
}

function isContent(word: string): boolean {
  return /^\p{L}/u.test(word) && !stopWords.has(word);
}

function isClauseEnd(next: string): boolean {
  return !/^[\p{L}\p{N}]/u.test(next);
}

/** Adds the word at `at` to `nouns`. */
function takeWord(words: readonly PlacedWord[], at: number, nouns: NounsBefore): void {
  const word = words[at]?.word ?? '';
  if (!isContent(word)) {
    nouns.isOpen = determiners.has(word);
    return;
  }
  const isPlural = pluralNouns.has(word) || /..[^s]s$/.test(word);
  if (isPlural) nouns.plural = true;
  else if (nouns.isOpen && !isContent(words[at + 1]?.word ?? '')) nouns.singular = true;
}
