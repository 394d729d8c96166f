/** Recognises questions that depend on the previous one: "why?", "more", "and Wagner?". */
import {
  emptyPredicates,
  factsByQuestionWord,
  leadingPreposition,
  leads,
  moreRequests,
  questionStarts,
  questionWords,
  topicOpenings,
  whoSaysRequests,
} from '../../lexicon/en/chat/follow-ups.ts';
import { withoutChatWords } from '../../search/question/chat-words.ts';
import { plainOf } from '../requests/requests.ts';
import { type FollowUp, maxTopicWords } from './follow-up.ts';
import { readForeign } from './foreign-follow-ups.ts';
import { baseOf, withoutEndMarks, withTopic } from './joined-question.ts';

const anyOf = (choices: readonly string[]): string => `(?:${choices.join('|')})`;
const wholeAfterLead = (pattern: string): RegExp => new RegExp(`^(?:${anyOf(leads)} )?${pattern}$`, 'u');

const more = wholeAfterLead(anyOf(moreRequests));
const whoSays = wholeAfterLead(anyOf(whoSaysRequests));
const bare = wholeAfterLead(`(?<word>${anyOf(questionWords)})${emptyPredicates.join('')}`);
const preposition = new RegExp(`^${leadingPreposition}`, 'u');
const another = new RegExp(`^${anyOf(topicOpenings)}\\s+(?:for |about |of )?(?<topic>.+)$`, 'iu');
const startsQuestion = new RegExp(`^${anyOf(questionStarts)}\\b`, 'iu');

/** Returns the follow-up in `text`; undefined for a question that stands alone. */
export function readFollowUp(text: string): FollowUp | undefined {
  const asked = withoutChatWords(text);
  const plain = plainOf(asked);
  if (more.test(plain) || more.test(plainOf(text))) return { kind: 'more' };
  // The passages of the last answer name their speakers.
  if (whoSays.test(plain)) return { kind: 'question', ask: baseOf };
  const word = bare.exec(plain)?.groups?.word;
  if (word !== undefined) {
    const asksFor = word.replace(preposition, '');
    return {
      kind: 'question',
      ask: (last) => {
        const ofMaking = last.command === 'article' ? factsByQuestionWord.get(word) : undefined;
        return ofMaking ?? `${asksFor}: ${baseOf(last)}`;
      },
    };
  }
  const topic = another.exec(withoutEndMarks(asked))?.groups?.topic;
  if (topic === undefined || topic.split(/\s+/u).length > maxTopicWords || startsQuestion.test(topic))
    return readForeign(text);
  return { kind: 'question', ask: (last, names) => withTopic(last, topic, names), topic };
}
