/** Recognises requests that are typed as questions, and the command that answers each. */

import { detectLanguage } from '../../article/language.ts';
import { factWords } from '../../lexicon/en/chat/fact-words.ts';
import type { RequestPattern } from '../../lexicon/en/chat/request-pattern.ts';
import { requestPatterns } from '../../lexicon/en/chat/requests.ts';
import { withoutChatWords } from '../../search/question/chat-words.ts';
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
const quoted = /["“„«]\s*([^"“”„«»]+?)\s*["”»]|(?<![\p{L}\p{N}])['‘]([^'‘’]{10,})['’](?![\p{L}\p{N}])/u;
const saidIt =
  /^(?:(?:did|does|has|have|is it (?:true|right|correct) that|is it true|was it|isn'?t it|was that)\s+(.+?)\s+(?:really |actually |ever |literally |truly )*(?:say|says|said|claim|claims|claimed|tell|told|tweet|tweeted|write|wrote|use|used|call|called)\b)/iu;
const checkIt =
  /^(?:(?:does|did|is|was|are|were) (?:(?:the|this) (?:article|text|story|piece)|it|there)\b[^"“]{0,30}["“]|(?:is|was|are|were)\s*["“][^"”]*["”]\s*(?:in|from|part of|there)\b|(?:please )?(?:check|verify|fact[- ]?check|confirm|validate)\b|(?:is|was|are|were) (?:this|that|these|it|the following|the)\b.*\b(?:quote|quotation|real|true|right|correct|accurate|exact|genuine|said|words)\b|(?:is|was)\s*["“].*\b(?:quote|real|true|accurate|exact|correct|said|in (?:the|this) (?:article|text))\b|(?:real|true|fake|legit)(?: quote)?\s*[:?]|(?:true|real|right) or (?:false|fake|wrong|not)\b)/iu;
// Without quotation marks: "did Wagner really say it is over", "check this quote: it is over".
const unmarkedClaim =
  /^(?:did|has) (?<speaker>\p{L}[^?!:;"“”]{1,60}?) (?:really|actually|truly|ever|literally) (?:say|claim|state|said|claimed|stated)(?: that)? (?!about\b|anything\b|something\b|(?:that|this|it|so)[\s?.!]*$)(?<said>[^?]{4,}?)[\s?!.]*$|^(?:please )?(?:check|verify|fact[- ]?check|confirm|validate|is (?:this|that) (?:quote|quotation|claim) (?:real|true|right|correct|genuine|accurate))(?: (?:this|the|that|my))?(?: (?:quote|quotation|claim|statement|text))?\s*[:–—-]\s*(?<claim>.{4,}?)[\s?]*$/iu;
// After the quotation: "…”, is that what it says?", "…”, true?"
const askedBehind =
  /["”“»]\s*[,;:.–—-]*\s*(?:(?:is|was|are|were) (?:that|this|it|these|those) (?:really )?(?:an?|the|his|her|their) (?:(?:actual|real|exact|true|genuine|correct|literal|direct) )?(?:quote|quotation|words)\b|(?:is|was) (?:that|this|it) (?:what|really|true|real|right|correct|in)\b|(?:is (?:that|this|it) )?(?:true|real|right|correct|accurate|legit|fake)(?: or (?:not|false|fake|no))?\s*\?*\s*$|did (?:(?:it|the (?:article|text)) (?:really |actually )?say\b|(?:he|she|they|\p{L}+) (?:really |actually )?say\b|(?:he|she|they)(?: really)?\s*\?*\s*$))/iu;
// "I heard that Wagner said “…”, is that true?"
const reportedBy =
  /(?:^|\s)(?!(?:he|she|it|they|who|that|has|have)\s)(\p{L}[\p{L}'’-]+) (?:said|says|claimed|claims|stated|tweeted|wrote)(?: that)?\s*[,:]?\s*["“„«'‘]/iu;

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
  if (plain === '' || isForeign(text)) return undefined;
  const { command, probability } = classifyRequest(plain, isQuoting(text));
  if (thirdPerson.test(text) && command !== 'quote') return undefined;
  // "Who said “it is over”?"
  const asksOfQuotation = isQuoting(text) && questionWord.test(text);
  if (probability < leastProbability || asksOfQuotation) return undefined;
  const words = plain.split(' ');
  const fact =
    command === 'article'
      ? factWords.find((each) => words.some((word) => each.words.has(word)))?.fact
      : undefined;
  const names = (command === 'quote' ? named.exec(plain)?.groups : undefined) ?? {};
  return { ...noValues, command, ...(fact && { fact }), ...withTopic(names), probability };
}

/** True for a text in another language than English: the classifier knows English alone. */
function isForeign(text: string): boolean {
  return (detectLanguage(text) ?? 'en') !== 'en';
}

const named = /\b(?:(?:from|by) (?<speaker>.+)|(?:about|on) (?<about>.+))$/u;
const speakerAndTopic = /^(?<speaker>.+?) (?:about|on|regarding) (?<about>.+)$/u;

/** Separates "Hugo Bell about the freezer" into speaker and topic. */
function withTopic(names: {
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
}): Pick<Request, 'speaker' | 'about'> {
  const both = names.about === undefined ? speakerAndTopic.exec(names.speaker ?? '')?.groups : undefined;
  return { speaker: names.speaker, about: names.about, ...both };
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
    return { ...noValues, command, ...(fact && { fact }), ...withTopic(match.groups ?? {}), probability };
  }
  const foreign = findForeignRequest(plain);
  return foreign && { ...noValues, ...foreign, probability: 1 };
}

/** Recognises "Did Wagner say “…”?" and "Is this quote real: “…”?". */
function checkOf(text: string): Request | undefined {
  const found = quoted.exec(text);
  const quotation = found?.[1] ?? found?.[2];
  const unmarked = quotation === undefined ? unmarkedClaim.exec(text)?.groups : undefined;
  if (unmarked) {
    const { speaker, said, claim } = unmarked;
    // "Did the bot ever say that it is tired?" may be a question to an article about a bot.
    const probability = /^(?:the|an?|it|they)\b/iu.test(speaker ?? '') ? weakProbability : 1;
    return { ...noValues, command: 'verify', speaker, quotation: said ?? claim, probability };
  }
  if (quotation === undefined) return undefined;
  const isChecked = checkIt.test(text) || askedBehind.test(text) || isClaim(text, quotation);
  const speaker = saidIt.exec(text)?.[1] ?? (isChecked ? reportedBy.exec(text)?.[1] : undefined);
  if (speaker === undefined && !isChecked) return undefined;
  return { ...noValues, command: 'verify', speaker, quotation, probability: 1 };
}

const questionWord = /\b(?:who|whom|whose|what|when|where|why|how|which)\b/iu;
const checkWord =
  /\b(?:say|says|said|tells?|told|states?|stated|claims?|claimed|true|right|real|correct|legit|fake|accurate|quotes?|quoted|quotation|following|check|verify|confirm|in (?:the|this) \p{L}+)\b/iu;
const minClaimWords = 3;

/** True if `text` names several quoted words and no question word: "Wagner said “we stay here”, right?" */
function isClaim(text: string, quotation: string): boolean {
  const rest = text.replace(quotation, ' ');
  return quotation.split(/\s+/u).length >= minClaimWords && checkWord.test(rest) && !questionWord.test(rest);
}

/** `text` in lower case, with punctuation as blanks, and `'s` and `n't` as separate words. */
export function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=\p{L})['’]s(?!\p{L})/gu, ' s')
    .replace(/(?<=n)['’]t\b/gu, 't')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\b(what|who|where|when|how) s\b/gu, '$1 is');
}
