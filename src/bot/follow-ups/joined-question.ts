/** Makes a whole question from a follow-up and the question before it. */
import { questionWords, verbsOfSubjects } from '../../lexicon/en/chat/follow-ups.ts';
import { withoutChatWords } from '../../search/question/chat-words.ts';
import type { LastQuestion } from '../conversation.ts';

const reasonAsked = /^(?:why|why not|how come|what for): (?<last>.+)$/su;

/** Returns the previous question that a "why?" follow-up was made from; undefined for other questions. */
export function previousQuestion(question: string): string | undefined {
  return reasonAsked.exec(question)?.groups?.last;
}

const followUpWords = new RegExp(`^(?:(?:${questionWords.join('|')}): )+`, 'u');

/**
 * The question that a follow-up on `last` is about, without the question words and chat words of earlier
 * follow-ups.
 */
export function baseOf({ question: last, about }: LastQuestion): string {
  const whole = about ?? last;
  const question = whole.replace(followUpWords, '');
  return question === whole ? whole : withoutChatWords(question);
}

/** What a question in context asks: "is it dangerous" of "is it dangerous: there is a grey liquid". */
function wishOf({ question, about }: LastQuestion): string | undefined {
  const context = about === undefined ? '' : `: ${about}`;
  return context !== '' && question.endsWith(context) ? question.slice(0, -context.length) : undefined;
}

// The lookbehind lets a match begin only at the start of a run: else a run of 6,000 marks takes 18 million steps.
const endMarks = /(?<![\s?.!])[\s?.!]+$/u;

/** `text` without the blanks and the marks at its end. */
export function withoutEndMarks(text: string): string {
  return text.replace(endMarks, '');
}

const owner = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+['’]s(?=\s)/u;
const capitals = /(?<=\s)\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)*/u;
const thirdPerson = /\b(?:he|she|him|they|them)\b/iu;
const auxiliary = '(?:did|does|do|has|have|will|would|can|could|should)';
const nounPhrase =
  '(?:(?:the|a|an|his|her|their|its|our)\\s+(?:[\\p{L}-]+\\s+){0,2}?[\\p{L}-]+|(?:mr|mrs|ms|dr|prof)\\.?\\s+[\\p{L}-]+|[\\p{L}-]+)';
// "What does Oregon want?", "how many jobs did the mayor promise?".
const subject = new RegExp(
  `(?<=\\b${auxiliary}\\s)${nounPhrase}(?=\\s+(?:${verbsOfSubjects.join('|')})\\b)`,
  'iu',
);
// "Tariffs?", then "and jobs?": a topic alone is replaced.
const maxTopicChars = 12;

/** Puts `topic` in the place of a name, a pronoun or the subject of the last question, or after it. */
export function withTopic(last: LastQuestion, topic: string, names: readonly string[]): string {
  const { question, command } = last;
  if (command === 'quote') return ofQuotations(question, topic, names);
  if (command !== undefined) return topic;
  const wish = wishOf(last);
  if (wish !== undefined) return `${wish}: ${topic}`;
  if (/['’]s$/u.test(topic) && owner.test(question)) return question.replace(owner, () => topic);
  const replaced = replacing(question, last.topic === undefined ? names : [last.topic, ...names], topic);
  if (replaced !== undefined) return replaced;
  const name = thirdPerson.exec(question) ?? capitals.exec(question) ?? subject.exec(question);
  if (name !== null)
    return question.slice(0, name.index) + topic + question.slice(name.index + name[0].length);
  const asked = withoutEndMarks(withoutChatWords(baseOf(last)));
  return asked.length > maxTopicChars ? `${asked} ${topic}` : topic;
}

const ofOne = /^(?:one|some|any|another|another one)?\s*(?<how>from|by|of|about|on)\s+(?<whom>.+)$/iu;

/** A request for quotations: "and one from Steen?", "and Steen?" after a quotation of Wagner. */
function ofQuotations(last: string, topic: string, names: readonly string[]): string {
  const { how, whom } = ofOne.exec(topic)?.groups ?? {};
  if (how !== undefined && whom !== undefined) return `a quote ${how} ${whom}`;
  return replacing(last, names, topic) ?? `a quote from ${topic}`;
}

const minNameChars = 3;

/** `last` with `topic` in the place of the first of `names`, or of a part of that name; undefined without any. */
function replacing(last: string, names: readonly string[], topic: string): string | undefined {
  for (const name of names)
    for (const part of [name, ...name.split(/\s+/u).reverse()]) {
      const at = part.length < minNameChars ? -1 : last.toLowerCase().indexOf(part.toLowerCase());
      if (at >= 0) return last.slice(0, at) + topic + last.slice(at + part.length);
    }
  return undefined;
}
