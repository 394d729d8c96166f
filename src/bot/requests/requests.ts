/** Recognises requests that are typed as questions, and the command that answers each. */

import { detectLanguage } from '../../article/language.ts';
import { factWords } from '../../lexicon/en/chat/fact-words.ts';
import type { RequestPattern } from '../../lexicon/en/chat/request-pattern.ts';
import { requestPatterns } from '../../lexicon/en/chat/requests.ts';
import { withoutChatWords } from '../../search/question/chat-words.ts';
import { onceInARow } from '../../text/once-per.ts';
import { questionWord, readCheck } from './checks.ts';
import { findForeignRequest } from './foreign-requests.ts';
import { classifyRequest, isQuoting } from './request-model.ts';

/** A request, and the typed values for the command that answers it. */
export type Request = Pick<RequestPattern, 'command' | 'fact'> & {
  readonly about: string | undefined;
  readonly speaker: string | undefined;
  /** The length of a summary; by default medium. */
  readonly length?: 'long' | undefined;
  /** The quoted words to check. */
  readonly quotation: string | undefined;
  /** The probability, from 0.4 to 1, that the text is no question to the article. */
  readonly probability: number;
};

// Of a pattern that may also match a question to the article.
const weakProbability = 0.95;
// Requests for a summary and thanks are shorter than this.
const maxLength = 160;
const patterns = requestPatterns.map((each) => ({
  ...each,
  pattern: new RegExp(`^(?:${each.pattern})$`, 'u'),
}));

/** Returns the request in `text`; undefined for a question to the article. */
export function readRequest(text: string): Request | undefined {
  if (onlyPictures.test(text)) return { ...noValues, command: 'help', probability: 1 };
  const asked = withoutChatWords(text);
  const readings = asked === text ? [text] : [text, asked];
  const known =
    firstIn(readings, checkOf) ?? (text.length > maxLength ? undefined : firstIn(readings, matchOf));
  return known ?? (text.length > maxGuessed ? undefined : guessOf(asked));
}

/** The first request that `read` returns for one of `texts`; undefined if there is none. */
function firstIn(texts: readonly string[], read: (text: string) => Request | undefined): Request | undefined {
  for (const text of texts) {
    const found = read(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

const noValues = { about: undefined, speaker: undefined, quotation: undefined } as const;

// A thumbs up means thanks.
const onlyPictures =
  /^(?=.*\p{Extended_Pictographic})(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f\s])+$/u;
// A longer text says more than the request.
const maxGuessed = 100;
const leastProbability = 0.4;
// "What kind of person was she?" asks about a person in the article; "a quote from her" is a request.
const thirdPerson = /\b(?:he|she|him|her|his|hers)\b/iu;

/** The request that the classifier recognises, with the fact or the name that it asks for. */
function guessOf(text: string): Request | undefined {
  const plain = plainOf(text);
  if (plain === '') return undefined;
  const { command, probability } = classifyRequest(plain, isQuoting(text));
  if (thirdPerson.test(text) && command !== 'quote') return undefined;
  // "Who said “it is over”?"
  const asksOfQuotation = isQuoting(text) && questionWord.test(text);
  if (probability < leastProbability || asksOfQuotation || isForeign(text)) return undefined;
  const words = plain.split(' ');
  const fact =
    command === 'article'
      ? factWords.find((each) => words.some((word) => each.words.has(word)))?.fact
      : undefined;
  const topic = command === 'quote' ? named : command === 'summary' ? partNamed : undefined;
  const names = topic?.exec(plain)?.groups ?? {};
  return { ...noValues, command, ...(fact && { fact }), ...withTopic(names), probability };
}

/** True for a text in another language than English: the classifier knows English alone. */
function isForeign(text: string): boolean {
  return (detectLanguage(text) ?? 'en') !== 'en';
}

const named =
  /\b(?:from|by|(?:quotes?|quotations?|citations?|statements?|words) of) (?<speaker>.+)$|\b(?:about|on) (?<about>.+)$|\b(?:thing|what|line|words|sentence|bit) (?<quoted>[^ ]+(?: [^ ]+)?) (?:says?|said|told)\b/u;
// "In short, what is the part about jobs", "tldr of the engine bit".
const partWords = '(?:everything|bits?|parts?|sections?|stuff|side|passages?|paragraphs?)';
const partEnd = '(?: (?:only|simply|in short|in brief|briefly|please|pls|talks?|speaks?))*$';
const topicWords = '(?<about>[^ ]+(?: [^ ]+){0,2}?)';
const partNamed = new RegExp(
  `\\b${partWords} (?:about|on|with|regarding|where) (?:the )?${topicWords}${partEnd}|` +
    `\\b(?:the|that) ${topicWords.replace('about', 'part')} (?:${partWords}\\b|(?:only|simply)$)`,
  'u',
);
const speakerAndTopic = /^(?<speaker>.+?) (?:about|on|regarding) (?<about>.+)$/u;

/** Separates "Hugo Bell about the freezer" into speaker and topic. */
function withTopic(names: {
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
  /** The part of the article to summarise. */
  readonly part?: string | undefined;
  /** The person who said the words. */
  readonly quoted?: string | undefined;
}): Pick<Request, 'speaker' | 'about'> {
  const both = names.about === undefined ? speakerAndTopic.exec(names.speaker ?? '')?.groups : undefined;
  return { speaker: names.speaker ?? names.quoted, about: names.about ?? names.part, ...both };
}

/** `names` with the topic of the part to summarise: "school" of "the school part". */
function partOf(command: RequestPattern['command'], names: Readonly<Record<string, string>>): typeof names {
  const found =
    command === 'summary' && names.about !== undefined ? partNamed.exec(names.about)?.groups : undefined;
  const about = found?.about ?? found?.part;
  return about === undefined ? names : { ...names, about };
}

function matchOf(text: string): Request | undefined {
  const plain = plainOf(text);
  for (const { pattern, command, fact, isWeak = false } of patterns) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    // "When was it published?" may mean a report in the article.
    const isVague =
      command === 'article' &&
      /\b(?:it|that)\b/.test(plain) &&
      !/\b(?:this|article|recent|current|up to date|written by|author)\b/.test(plain);
    const probability = isWeak || isVague ? weakProbability : 1;
    return {
      ...noValues,
      command,
      ...(fact && { fact }),
      ...withTopic(partOf(command, match.groups ?? {})),
      probability,
    };
  }
  const foreign = findForeignRequest(plain);
  return foreign && { ...noValues, ...foreign, probability: 1 };
}

/** A request to check a quotation. */
function checkOf(text: string): Request | undefined {
  const check = readCheck(text);
  if (check === undefined) return undefined;
  const { quotation, speaker, isSure } = check;
  return {
    ...noValues,
    command: 'verify',
    speaker,
    quotation,
    probability: isSure ? 1 : weakProbability,
  };
}

/** `text` in lower case, with punctuation as blanks, and `'s` and `n't` as separate words. */
export const plainOf: (text: string) => string = onceInARow((text) =>
  text
    .toLowerCase()
    .replace(/(?<=\p{L})['’]s(?!\p{L})/gu, ' s')
    .replace(/(?<=n)['’]t\b/gu, 't')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\b(what|who|where|when|how) s\b/gu, '$1 is'),
);
