/** Recognises questions that depend on the previous one: "why?", "more", "and Wagner?". */
import { detectLanguage, isForeignSmallWord } from '../article/language.ts';
import { foreignBare, foreignMore, foreignOther } from '../lexicon/mul/follow-ups.ts';
import type { ForeignLanguage } from '../lexicon/mul/languages.ts';
import { isStopWord } from '../search/analysis/stop-words.ts';
import { splitWords } from '../search/analysis/terms.ts';
import { withoutChatWords } from '../search/question/chat-words.ts';
import type { LastQuestion } from './conversation.ts';
import { questionWordIn } from './question-words.ts';
import { plainOf } from './requests/requests.ts';

/** A request for more passages, or for the answer to a new question. */
export type FollowUp =
  | { readonly kind: 'more' }
  /** `ask` makes the question from the last question and the names mentioned, the last first. */
  | {
      readonly kind: 'question';
      readonly ask: (last: LastQuestion, names: readonly string[]) => string;
      /** The topic to look for alone if the article does not answer the question: "and Wagner?". */
      readonly topic?: string | undefined;
    };

const more =
  /^(?:(?:and|but|or|ok|so) )?(?:more|show more|more (?:about|on|of) (?:that|this|it)|go on|continue|next|and|else|and then|what then|then what|what next|(?:what|who|where|when|why|how|anything|anyone|anybody|something|someone) else|(?:any |the |(?:what|how) about (?:the )?)?others?(?: ones?)?|another(?: one)?|(?:any |an |for )?examples?|for instance|keep going|tell me more|more details?|details|(?:please |(?:can|could|would) (?:you|u) )?(?:elaborate|expand)(?: (?:on|about) (?:that|this|it))?|(?:tell me|say|give me|i want|i need) (?:a bit |a little )?more(?: (?:about|on|of) (?:that|this|it|them|these|those))?|(?:what|how) about (?:that|this|it|them|these|those)|and (?:that|this|it|them)|(?:and |what happened )?(?:after|before) (?:that|this)|(?:what|anything) more|so|really|go ahead|carry on|any more|is there more|is that all)$/u;
const questionWord =
  '(?:why not|why|how come|how (?:fast|far|big|large|tall|deep|high|heavy|wide|strong|expensive|soon|bad|good)|how many|how much|how long|how often|how old|how|when|where|who|whose|which one|which ones|which|since when|until when|by whom|to whom|with whom|from whom|for whom|says who|what for|how so|in what way|like what|such as|(?:against|because of|about|after|before|without|under|near) (?:whom|who|what)|(?:for|in|on|at|from|by|with|to|of) (?:how long|how much|how many|which one|which ones|which year|what year|what way))';
const bare = new RegExp(
  `^(?:and |but |or |ok |so )?(${questionWord})(?: (?:is|was|were|are|did|does|do|will|would|has|had|can|could))?(?: (?:that|this|it|so|then|those|these|there))?(?: (?:happen|happened|happening|so|then|be|been|say|said|said that|says that|said so|says so|said it|says it|says|said this|says this|exactly|though|true))?$`,
  'u',
);
// The passages of the last answer name their speakers.
const whoSays =
  /^(?:(?:and|but|ok|so) )?(?:says who|who (?:says|said|claims|claimed|told you|thinks)(?: (?:that|this|so|it))?)$/u;
// "For how long?": the preposition is no word to look for.
const preposition = /^(?:for|in|on|at|from|by|with|to|of) (?=how|which|what)/u;
const another =
  /^(?:and|or|what about|how about|and what about|and how about|same for|and for|now)\s+(?:for |about |of )?(.+?)[\s?.!]*$/iu;
const elsewhereMore = new RegExp(`^(?:${foreignMore.join('|')})$`, 'u');
const elsewhereBare = Object.entries(foreignBare).map(
  ([language, each]) => [language as ForeignLanguage, new RegExp(`^(?:${each})$`, 'u')] as const,
);
// The first word may have a capital; the name must have one.
const elsewhereOther = foreignOther.map((each) => new RegExp(`^[¿¡\\s]*(?:${each})[\\s?.!]*$`, 'u'));
// "Und oregon?": without a capital, one or two words.
const elsewhereLower = foreignOther.map(
  (each) =>
    new RegExp(
      `^[¿¡\\s]*(?:${each.replace('\\p{Lu}.{1,40}?', '[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+)?')})[\\s?.!]*$`,
      'u',
    ),
);
const maxWords = 4;
const leadingPronoun =
  /^(?:it|they|he|she|him|her|them|that|this|those|these|is|are|was|were|did|does|do|why|how|who|what|when|where)\b/iu;
const capitals = /(?<=\s)\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)*/u;

/** Returns the follow-up in `text`; undefined for a question that stands alone. */
export function readFollowUp(text: string): FollowUp | undefined {
  const asked = withoutChatWords(text);
  const plain = plainOf(asked);
  if (more.test(plain) || more.test(plainOf(text))) return { kind: 'more' };
  if (whoSays.test(plain)) return { kind: 'question', ask: ({ question }) => withoutFollowUp(question) };
  const word = bare.exec(plain)?.[1];
  if (word !== undefined) {
    const asksFor = word.replace(preposition, '');
    return {
      kind: 'question',
      ask: ({ question, command }) => {
        const ofMaking = command === 'article' ? ofArticle.get(word) : undefined;
        return ofMaking ?? `${asksFor}: ${withoutFollowUp(question)}`;
      },
    };
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
    const ask = ({ question }: LastQuestion): string => {
      const language = detectLanguage(question);
      // "Quando" is Portuguese and Italian.
      const read = others.find(({ from }) => from === language) ?? bareWord;
      return `${questionWordIn(language, read)}: ${question}`;
    };
    return { kind: 'question', ask };
  }
  const start = text.trimStart().replace(/^[¿¡]\s*/u, '');
  const lower = start.charAt(0).toLowerCase() + start.slice(1);
  const other =
    firstGroup(elsewhereOther, lower, 'other') ??
    (needsMark.test(lower) ? undefined : topicIn(firstGroup(elsewhereLower, lower, 'other')));
  if (other === undefined || other.split(/\s+/).length > maxWords) return undefined;
  return { kind: 'question', ask: (last, names) => withOther(last, other, names), topic: other };
}

const maxForeignChars = 80;

const foreignArticles = new Set(
  'la le les el los las die der das den dem il lo i gli o a os as de het'.split(' '),
);

/** `other`, unless it begins with a question word or the like: "und was kostet das?" is a whole question. */
function topicIn(other: string | undefined): string | undefined {
  const [first = ''] = other?.split(/[\s'’]/u) ?? [];
  return isForeignSmallWord(first) && !foreignArticles.has(first) ? undefined : other;
}

// "E mail" is no Italian question.
const needsMark = /^\p{L}\s(?!.*\?\s*$)/u;

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

const endMarks = /[\s?.!]+$/u;
const owner = /[\p{L}\p{N}-]+['’]s(?=\s)/u;
// The subject, between the auxiliary and the verb: "What does Oregon want?", "how many jobs did the mayor
// promise?".
const subject =
  /(?<=\b(?:did|does|do|has|have|will|would|can|could|should)\s)(?:(?:the|a|an|his|her|their|its|our)\s+(?:[\p{L}-]+\s+){0,2}?[\p{L}-]+|(?:mr|mrs|ms|dr|prof)\.?\s+[\p{L}-]+|[\p{L}-]+)(?=\s+(?:say|said|think|want|do|done|mean|claim|argue|believe|feel|hope|expect|promise|plan|need|get|make|go|agree|offer|export|sell|buy|tell|help|like|work|live|come|start|pay|cost|win|lose|lead|meet|write|see|know|warn|propose|suggest|decide|respond|react|have|give|use|ask)\b)/iu;

/** Puts `other` in the place of a name, a pronoun or the subject of the last question, or after it. */
function withOther(
  { question: last, topic, command }: LastQuestion,
  other: string,
  names: readonly string[],
): string {
  if (command === 'quote') return ofQuotations(last, other, names);
  if (command === 'article') return other;
  if (/['’]s$/u.test(other) && owner.test(last)) return last.replace(owner, () => other);
  const replaced = replacing(last, topic === undefined ? names : [topic, ...names], other);
  if (replaced !== undefined) return replaced;
  const name = thirdPerson.exec(last) ?? capitals.exec(last) ?? subject.exec(last);
  if (name !== null) return last.slice(0, name.index) + other + last.slice(name.index + name[0].length);
  const asked = withoutChatWords(withoutFollowUp(last)).replace(endMarks, '');
  return asked.length > maxTopicChars ? `${asked} ${other}` : other;
}

// "Tariffs?", then "and jobs?": a topic alone is replaced.
const maxTopicChars = 12;
const thirdPerson = /\b(?:he|she|him|they|them)\b/iu;
const ofOne = /^(?:one|some|any|another|another one)?\s*(?<how>from|by|of|about|on)\s+(?<whom>.+)$/iu;

/** A request for quotations: "and one from Steen?", "and Steen?" after a quotation of Wagner. */
function ofQuotations(last: string, other: string, names: readonly string[]): string {
  const { how, whom } = ofOne.exec(other)?.groups ?? {};
  if (how !== undefined && whom !== undefined) return `a quote ${how} ${whom}`;
  return replacing(last, names, other) ?? `a quote from ${other}`;
}

/** `last` with `other` in the place of the first of `names`, or of a part of that name; undefined without any. */
function replacing(last: string, names: readonly string[], other: string): string | undefined {
  for (const name of names)
    for (const part of [name, ...name.split(/\s+/).reverse()]) {
      const at = part.length < minNameChars ? -1 : last.toLowerCase().indexOf(part.toLowerCase());
      if (at >= 0) return last.slice(0, at) + other + last.slice(at + part.length);
    }
  return undefined;
}

const minNameChars = 3;

// Questions about an article itself: "who wrote it?", then "when?".
const ofArticle: ReadonlyMap<string, string> = new Map([
  ['who', 'who wrote this'],
  ['when', 'when was this published'],
  ['where', 'where was this published'],
  ['how long', 'how long is this'],
  ['how old', 'how old is this'],
]);

// These words refer to the question before, or to its answer.
const pointer =
  /^what (?:should|can|do|must|could) (?:i|we|you) do(?: now)?$|\b(?:it|its|itself|he|she|him|her|his|hers|they|them|their|there|this|that|these|those|one|ones|same|then)\b/iu;

/**
 * `text` with the last question as its context: "is it dangerous: there is a grey liquid"; undefined if it
 * names a topic, and no word of it refers to the question before.
 */
export function withContext(text: string, { question, about }: LastQuestion): string | undefined {
  const asked = withoutChatWords(text).replace(endMarks, '');
  const hasContent = splitWords(asked).some((word) => !isStopWord(word));
  return pointer.test(asked) || !hasContent ? `${asked}: ${withoutFollowUp(about ?? question)}` : undefined;
}
