/** Recognises questions that depend on the previous one: "why?", "more", "and Wagner?". */
import { detectLanguage } from '../article/language.ts';
import { foreignBare, foreignMore, foreignOther } from '../lexicon/mul/follow-ups.ts';
import type { ForeignLanguage } from '../lexicon/mul/languages.ts';
import { withoutChatWords } from '../search/question/chat-words.ts';
import { questionWordIn } from './question-words.ts';
import { plainOf } from './requests/requests.ts';

/** A request for more passages, or for the answer to a new question. */
export type FollowUp =
  | { readonly kind: 'more' }
  /** `ask` makes the question from the last question and the names mentioned, the last first. */
  | {
      readonly kind: 'question';
      readonly ask: (last: string, names: readonly string[]) => string;
      /** The topic to look for alone if the article does not answer the question: "and Wagner?". */
      readonly topic?: string | undefined;
    };

const more =
  /^(?:more|show more|more (?:about|on|of) (?:that|this|it)|go on|continue|next|and|else|and then|what then|then what|what next|(?:what|who|where|when|why|how|anything|anyone|anybody|something|someone) else|(?:any )?others|another(?: one)?|keep going|tell me more|more details?|details|(?:please |(?:can|could|would) (?:you|u) )?(?:elaborate|expand)(?: (?:on|about) (?:that|this|it))?|(?:tell me|say|give me|i want|i need) (?:a bit |a little )?more(?: (?:about|on|of) (?:that|this|it|them|these|those))?|(?:what|how) about (?:that|this|it|them|these|those)|and (?:that|this|it|them)|(?:and |what happened )?(?:after|before) (?:that|this)|(?:what|anything) more|so|really|go ahead|carry on|any more|is there more|is that all)$/u;
const questionWord =
  '(?:why not|why|how come|how many|how much|how long|how often|how old|how|when|where|who|whose|which one|which ones|which|since when|until when|by whom|to whom|with whom|from whom|for whom|says who|what for|how so|in what way|like what|such as|(?:for|in|on|at|from|by|with|to|of) (?:how long|how much|how many|which one|which ones|which year|what year|what way))';
const bare = new RegExp(
  `^(?:and |but |or |ok |so )?(${questionWord})(?: (?:is|was|were|are|did|does|do|will|would|has|had|can|could))?(?: (?:that|this|it|so|then|those|these|there))?(?: (?:happen|happened|happening|so|then|be|been|say|said|said that|says that|said so|says so|said it|says it|exactly|though|true))?$`,
  'u',
);
// "For how long?": the preposition is no word to look for.
const preposition = /^(?:for|in|on|at|from|by|with|to|of) (?=how|which|what)/u;
const another =
  /^(?:and|what about|how about|and what about|and how about|same for|and for|now)\s+(?:for |about |of )?(.+?)[\s?.!]*$/iu;
const elsewhereMore = new RegExp(`^(?:${foreignMore.join('|')})$`, 'u');
const elsewhereBare = Object.entries(foreignBare).map(
  ([language, each]) => [language as ForeignLanguage, new RegExp(`^(?:${each})$`, 'u')] as const,
);
// The first word may have a capital; the name must have one.
const elsewhereOther = foreignOther.map((each) => new RegExp(`^[¿¡\\s]*(?:${each})[\\s?.!]*$`, 'u'));
const maxWords = 4;
const leadingPronoun =
  /^(?:it|they|he|she|him|her|them|that|this|those|these|is|are|was|were|did|does|do|why|how|who|what|when|where)\b/iu;
const capitals = /(?<=\s)\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)*/u;

/** Returns the follow-up in `text`; undefined for a question that stands alone. */
export function readFollowUp(text: string): FollowUp | undefined {
  const asked = withoutChatWords(text);
  const plain = plainOf(asked);
  if (more.test(plain) || more.test(plainOf(text))) return { kind: 'more' };
  const word = bare.exec(plain)?.[1];
  if (word !== undefined) {
    const asksFor = word.replace(preposition, '');
    return { kind: 'question', ask: (last) => `${asksFor}: ${withoutFollowUp(last)}` };
  }
  const other = another.exec(asked)?.[1];
  if (other === undefined || other.split(/\s+/).length > maxWords || leadingPronoun.test(other))
    return readForeign(text);
  return { kind: 'question', ask: (last, names) => withOther(last, other, names), topic: other };
}

/**
 * Returns the follow-up in `text` in another language than English; undefined for a question that stands
 * alone.
 */
function readForeign(text: string): FollowUp | undefined {
  if (text.length > maxForeignChars) return undefined;
  const plain = plainOf(text);
  if (elsewhereMore.test(plain)) return { kind: 'more' };
  const [bareWord, ...others] = elsewhereBare.flatMap(([from, pattern]) => {
    const word = pattern.exec(plain)?.groups?.word;
    return word === undefined ? [] : [{ word, from }];
  });
  if (bareWord !== undefined) {
    const ask = (last: string): string => {
      const language = detectLanguage(last);
      // "Quando" is Portuguese and Italian.
      const read = others.find(({ from }) => from === language) ?? bareWord;
      return `${questionWordIn(language, read)}: ${last}`;
    };
    return { kind: 'question', ask };
  }
  const start = text.trimStart().replace(/^[¿¡]\s*/u, '');
  const other = firstGroup(elsewhereOther, start.charAt(0).toLowerCase() + start.slice(1), 'other');
  if (other === undefined || other.split(/\s+/).length > maxWords) return undefined;
  return { kind: 'question', ask: (last, names) => withOther(last, other, names), topic: other };
}

const maxForeignChars = 80;

function firstGroup(patterns: readonly RegExp[], text: string, group: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.groups?.[group];
    if (found !== undefined) return found;
  }
  return undefined;
}

const reasonAsked = /^(?:why|why not|how come|what for): (?<last>.+)$/su;

/** Returns the previous question that a "why?" follow-up was made from; undefined for other questions. */
export function previousQuestion(question: string): string | undefined {
  return reasonAsked.exec(question)?.groups?.last;
}

const followUpWords = new RegExp(`^(?:(?:${questionWord}): )+`, 'u');

/** The question that the follow-up `last` is about, without its own question word and chat words. */
function withoutFollowUp(last: string): string {
  const question = last.replace(followUpWords, '');
  return question === last ? last : withoutChatWords(question);
}

const owner = /[\p{L}\p{N}-]+['’]s(?=\s)/u;
// The subject, between the auxiliary and the verb: "What does Oregon want?", "how many jobs did the mayor
// promise?".
const subject =
  /(?<=\b(?:did|does|do|has|have|will|would|can|could|should)\s)(?:(?:the|a|an|his|her|their|its|our)\s+(?:[\p{L}-]+\s+){0,2}?[\p{L}-]+|(?:mr|mrs|ms|dr|prof)\.?\s+[\p{L}-]+|[\p{L}-]+)(?=\s+(?:say|said|think|want|do|done|mean|claim|argue|believe|feel|hope|expect|promise|plan|need|get|make|go|agree|offer|export|sell|buy|tell|help|like|work|live|come|start|pay|cost|win|lose|lead|meet|write|see|know|warn|propose|suggest|decide|respond|react|have|give|use|ask)\b)/iu;

/** Puts `other` in the place of a name in `last`, or of its subject, or after `last` if it has neither. */
function withOther(last: string, other: string, names: readonly string[]): string {
  if (/['’]s$/u.test(other) && owner.test(last)) return last.replace(owner, () => other);
  for (const name of names)
    for (const part of [name, ...name.split(/\s+/).reverse()]) {
      const at = part.length < 3 ? -1 : last.toLowerCase().indexOf(part.toLowerCase());
      if (at >= 0) return last.slice(0, at) + other + last.slice(at + part.length);
    }
  const name = capitals.exec(last) ?? subject.exec(last);
  if (name !== null) return last.replace(name[0], () => other);
  const asked = withoutChatWords(last);
  return asked.length > maxTopicChars ? `${asked} ${other}` : other;
}

// "Tariffs?", then "and jobs?": a topic alone is replaced.
const maxTopicChars = 12;
