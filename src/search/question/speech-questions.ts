/** Recognises questions for a speaker's words, and finds the parts of them that may name the speaker. */

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

/** True for the term of a verb of speech or thought. */
export function isOfSpeech(term: string): boolean {
  return plainSpeech.has(term) || otherSpeech.has(term) || acts.has(term);
}

/**
 * True for the term of a speech act, a verb that fits only some words: every promise is said, but not all
 * that is said is a promise.
 */
export function isOfAct(term: string): boolean {
  return acts.has(term);
}

// The verbs of questions that `withEnglishSpeech` rewrites. Their terms have the stems of the article's
// language.
const says = new Set(['say', 'said']);
const speechNouns = termsOf('opinion comment remark');
// After a determiner any other verb of speech is a noun: "the fears", "which claim".
const determiners = new Set(
  'a an the this that these those which any some no every each his her their its our my your many several'.split(
    ' ',
  ),
);

/** True if `word` is a verb of speech in `words`: not "States" in a name, nor "the claims". */
function isSpeech(word: Word, words: readonly Word[]): boolean {
  // "State" and "states" mostly mean a country's.
  const isVerb = isOfSpeech(word.term) || says.has(word.folded) || word.folded === 'stated';
  if (!isVerb || (word.capital && !words.every(({ capital }) => capital))) return false;
  return speechNouns.has(word.term) || !determiners.has(words[words.indexOf(word) - 1]?.folded ?? '');
}

/**
 * True if `question` asks for a speaker's words: "what did she say about …"; not where or when they were
 * said.
 */
export function asksForWords({ kind, words }: Question): boolean {
  return (
    (kind === 'other' || kind === 'who') &&
    words.some((word, at) => isSpeech(word, words) || namesSource(word, words[at + 1]))
  );
}

/** True for "according to". */
function namesSource({ folded }: Word, next: Word | undefined): boolean {
  return folded === 'according' && next?.folded === 'to';
}

const whoseWords = new Set(['who', 'whom', 'whose']);

/** True if `question` asks who said or thinks something: "who said …", "who else thinks …". */
export function asksWhoSays({ kind, words }: Question): boolean {
  const after = words.slice(words.findIndex(({ folded }) => whoseWords.has(folded)) + 1);
  const first = after.find((word) => says.has(word.folded) || !isStopWord(word));
  return kind === 'who' && first !== undefined && isSpeech(first, words);
}

const auxiliaries = new Set('do does did has have had'.split(' '));

const openings = new Set(
  'is are was were do does did has have had can could will would should isnt doesnt didnt'.split(' '),
);

/** True if `question` expects yes or no. */
export function isYesNo({ words: [first] }: Question): boolean {
  return openings.has(first?.folded ?? '');
}

/**
 * True if `question` has a subject before the verb of speech: "what did the council say", not "what was
 * said".
 */
export function hasSubject({ words }: Question): boolean {
  const auxiliary = words.findIndex(({ folded }) => auxiliaries.has(folded));
  return auxiliary >= 0 && words.findIndex(({ term }) => plainSpeech.has(term)) > auxiliary + 1;
}

const beforeTopic = new Set(['about', 'on', 'regarding', 'concerning']);

/**
 * The parts of `question` that may name the speaker, the likeliest first: the part before the verb of speech,
 * then the part before the topic. If it has "according to", the part after that. The whole question if
 * neither is there.
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
