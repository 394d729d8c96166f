/** Questions for a speaker's words, and the parts of them that may name the speaker. */

import { isStopWord } from '../analysis/stop-words.ts';
import { splitWords, type Word } from '../analysis/terms.ts';
import type { Question } from './question.ts';

const termsOf = (words: string): ReadonlySet<string> => new Set(splitWords(words).map(({ term }) => term));
const plainSpeech = termsOf('say think tell believe claim argue');
const otherSpeech = termsOf(
  `explain add suggest comment remark opinion mention announce stress declare note describe call reply respond
  expect predict estimate hope insist`,
);
const acts = termsOf(
  `deny warn admit promise accuse urge demand reject recommend propose fear doubt agree disagree criticise criticize
  blame praise confirm acknowledge concede dismiss complain vow`,
);

/** True if `term` is of a verb of speech or thought. */
export function isOfSpeech(term: string): boolean {
  return plainSpeech.has(term) || otherSpeech.has(term) || acts.has(term);
}

/** True if `term` is of a verb that not every word is said by: who promises says, and who says need not promise. */
export function isOfAct(term: string): boolean {
  return acts.has(term);
}

// As questions in other languages are put (see `withEnglishSpeech`): their terms are made by the stems of the article's.
const says = new Set(['say', 'said']);
const speechNouns = termsOf('opinion comment remark');
// Before others the word is a noun: "the fears", "which claim".
const determiners = new Set(
  'a an the this that these those which any some no every each his her their its our my your many several'.split(
    ' ',
  ),
);

/** True if `word` is a verb of speech among `words`: not "States" in a name, nor "the claims". */
function isSpeech(word: Word, words: readonly Word[]): boolean {
  // "State" and "states" are mostly those of a country.
  const isVerb = isOfSpeech(word.term) || says.has(word.folded) || word.folded === 'stated';
  if (!isVerb || (word.capital && !words.every(({ capital }) => capital))) return false;
  return speechNouns.has(word.term) || !determiners.has(words[words.indexOf(word) - 1]?.folded ?? '');
}

/** True if `question` asks for a speaker's words: "what did she say about …", and not where or when they were said. */
export function asksForWords({ kind, words }: Question): boolean {
  return (
    (kind === 'other' || kind === 'who') &&
    words.some((word, at) => isSpeech(word, words) || namesSource(word, words[at + 1]))
  );
}

/** "According to". */
function namesSource({ folded }: Word, next: Word | undefined): boolean {
  return folded === 'according' && next?.folded === 'to';
}

const whoseWords = new Set(['who', 'whom', 'whose']);

/** True if `question` asks whose words something is: "who said …", "who else thinks …". */
export function asksWhoSays({ kind, words }: Question): boolean {
  const after = words.slice(words.findIndex(({ folded }) => whoseWords.has(folded)) + 1);
  const first = after.find((word) => says.has(word.folded) || !isStopWord(word));
  return kind === 'who' && first !== undefined && isSpeech(first, words);
}

const auxiliaries = new Set('do does did has have had'.split(' '));

const openings = new Set(
  'is are was were do does did has have had can could will would should isnt doesnt didnt'.split(' '),
);

/** True if `question` asks for a yes or a no. */
export function isYesNo({ words: [first] }: Question): boolean {
  return openings.has(first?.folded ?? '');
}

/** True if `question` has a speaker: "what did the council say", and not "what was said". */
export function hasSubject({ words }: Question): boolean {
  const auxiliary = words.findIndex(({ folded }) => auxiliaries.has(folded));
  return auxiliary >= 0 && words.findIndex(({ term }) => plainSpeech.has(term)) > auxiliary + 1;
}

const beforeTopic = new Set(['about', 'on', 'regarding', 'concerning']);

/**
 * The parts of `question` in which whoever speaks may be named, the likeliest first: what stands before the verb of
 * speech, then what stands before the topic; what follows "according to". All of it where neither tells.
 *
 * @example
 * placesOfSpeaker('What did Ana say to Tom about Mo?')
 * // => ['What did Ana ', 'What did Ana say to Tom ']
 */
export function placesOfSpeaker(question: string): readonly string[] {
  const words = splitWords(question);
  const source = words.findIndex((word, at) => namesSource(word, words[at + 1]));
  if (source >= 0) return [question.slice(words[source + 1]?.span.end)];
  const verb = words.findIndex((word) => isSpeech(word, words));
  if (verb < 0) return [question];
  const topic = words.find(({ folded }, at) => at > verb && beforeTopic.has(folded));
  const before = (word: Word | undefined) => question.slice(0, word?.span.start);
  return [before(words[verb]), before(topic)];
}
