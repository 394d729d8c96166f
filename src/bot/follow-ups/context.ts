/** Reads a question that points back, "is it dangerous?", with the question before. */
import { adviceQuestion, type Pointed, pointers } from '../../lexicon/en/chat/follow-ups.ts';
import { isStopWord } from '../../search/analysis/stop-words.ts';
import { splitWords } from '../../search/analysis/terms.ts';
import { withoutChatWords } from '../../search/question/chat-words.ts';
import type { LastQuestion } from '../conversation.ts';
import { baseOf, withoutEndMarks } from './joined-question.ts';

const pointing = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`, 'iu');
const pattern: Readonly<Record<Pointed, RegExp>> = {
  person: pointing(pointers.person),
  thing: pointing(pointers.thing),
  any: pointing(pointers.any),
};
const advice = new RegExp(`^${adviceQuestion}$`, 'iu');
const asksWho = /\bwho(?:se|m)?\b/iu;
const asksWhoIs = /^(?:(?:and|so|but) )?who\s?(?:['’]?s|is|was|are|were)\b/iu;

/** True if `text` has a pronoun of the third person: "is she right?". */
export function pointsToPerson(text: string): boolean {
  return pattern.person.test(text);
}

/** True if a word of `text` may refer to a question before, or if it has no word to look for. */
export function pointsBack(text: string): boolean {
  const asked = askedIn(text);
  return (
    [...Object.values(pattern), advice].some((each) => each.test(asked)) ||
    splitWords(asked).every((word) => isStopWord(word))
  );
}

const leastWords = 3;

/** True for a whole question that points: "how long is it?"; false for "why?" and "why this?". */
export function isWholePointer(text: string): boolean {
  const asked = askedIn(text);
  const points = pattern.thing.test(asked) || pattern.any.test(asked);
  return points && splitWords(asked).length >= leastWords;
}

/** True for a whole question that only points: "why are they doing this?". */
export function onlyPoints(text: string): boolean {
  return isWholePointer(text) && splitWords(askedIn(text)).every((word) => isStopWord(word));
}

/**
 * `text` with the last question as its context: "is it dangerous: there is a grey liquid"; undefined if it
 * names a topic and no word of it may refer to that question. "He" refers to no question without a person, "it"
 * to no question such as "who is Wagner?".
 */
export function withContext(text: string, last: LastQuestion): string | undefined {
  return pointsBack(text) && mayReferTo(last, text) ? `${askedIn(text)}: ${baseOf(last)}` : undefined;
}

function mayReferTo(last: LastQuestion, text: string): boolean {
  const isOfPerson = (last.named ?? []).length > 0 || asksWho.test(last.question);
  if (pattern.any.test(text)) return true;
  if (pattern.person.test(text)) return isOfPerson;
  return !pattern.thing.test(text) || !asksWhoIs.test(baseOf(last));
}

function askedIn(text: string): string {
  return withoutEndMarks(withoutChatWords(text));
}
