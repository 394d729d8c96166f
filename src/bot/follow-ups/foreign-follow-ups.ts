/** Recognises follow-ups in languages other than English: "warum?", "et Dupont ?", "¿quién más?". */
import { detectLanguage, isForeignSmallWord } from '../../article/language.ts';
import { foreignBare, foreignMore, foreignOther } from '../../lexicon/mul/follow-ups.ts';
import type { ForeignLanguage } from '../../lexicon/mul/languages.ts';
import type { LastQuestion } from '../conversation.ts';
import { plainOf } from '../requests/requests.ts';
import { type FollowUp, maxTopicWords } from './follow-up.ts';
import { withTopic } from './joined-question.ts';
import { questionWordIn } from './question-words.ts';

const more = new RegExp(`^(?:${foreignMore.join('|')})$`, 'u');
const bare = Object.entries(foreignBare).map(
  ([language, each]) => [language as ForeignLanguage, new RegExp(`^(?:${each})$`, 'u')] as const,
);
// The first word may have a capital; the name must have one.
const other = foreignOther.map((each) => new RegExp(`^[¿¡\\s]*(?:${each})[\\s?.!]*$`, 'u'));
// "Und oregon?": without a capital, one or two words.
const otherInLowerCase = foreignOther.map(
  (each) =>
    new RegExp(
      `^[¿¡\\s]*(?:${each.replace('\\p{Lu}.{1,40}?', '[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+)?')})[\\s?.!]*$`,
      'u',
    ),
);
// "E mail" is no Italian question.
const needsMark = /^\p{L}\s(?!.*\?\s*$)/u;
const maxChars = 80;
const articles = new Set('la le les el los las die der das den dem il lo i gli o a os as de het'.split(' '));

/**
 * Returns the follow-up in `text` in another language than English; undefined for a question that stands
 * alone.
 */
export function readForeign(text: string): FollowUp | undefined {
  if (text.length > maxChars) return undefined;
  const plain = plainOf(text);
  if (more.test(plain)) return { kind: 'more' };
  const [bareWord, ...others] = bare.flatMap(([from, pattern]) => {
    const word = pattern.exec(plain)?.groups?.word;
    return word === undefined ? [] : [{ word, from }];
  });
  if (bareWord !== undefined) {
    const ask = ({ question }: LastQuestion): string => {
      const language = detectLanguage(question);
      // "Quando" is Portuguese and Italian.
      const read = others.find(({ from }) => from === language) ?? bareWord;
      return `${questionWordIn(language, read)}: ${question}`;
    };
    return { kind: 'question', ask };
  }
  const topic = topicOf(text);
  if (topic === undefined || topic.split(/\s+/u).length > maxTopicWords) return undefined;
  return { kind: 'question', ask: (last, names) => withTopic(last, topic, names), topic };
}

function topicOf(text: string): string | undefined {
  const start = text.trimStart().replace(/^[¿¡]\s*/u, '');
  const lower = start.charAt(0).toLowerCase() + start.slice(1);
  const named = firstTopic(other, lower);
  if (named !== undefined || needsMark.test(lower)) return named;
  const topic = firstTopic(otherInLowerCase, lower);
  // "Und was kostet das?" is a whole question.
  const [first = ''] = topic?.split(/[\s'’]/u) ?? [];
  return isForeignSmallWord(first) && !articles.has(first) ? undefined : topic;
}

function firstTopic(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.groups?.other;
    if (found !== undefined) return found;
  }
  return undefined;
}
