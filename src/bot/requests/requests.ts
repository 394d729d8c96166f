/** Recognises requests that are typed as questions, and the command that answers each. */

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
  /** The quoted words to check. */
  readonly quotation: string | undefined;
  /** The probability, from 0.45 to 1, that the text is no question to the article. */
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
  /["”“»]\s*[,;:.–—-]*\s*(?:(?:is|was|are|were) (?:that|this|it|these|those) (?:really )?(?:an?|the|his|her|their) (?:(?:actual|real|exact|true|genuine|correct|literal|direct) )?(?:quote|quotation|words)\b|(?:is|was) (?:that|this|it) (?:what|really|true|real|right|correct|in)\b|(?:is (?:that|this|it) )?(?:true|real|right|correct|accurate|legit|fake)(?: or (?:not|false|fake|no))?\s*\?*\s*$|did (?:it|they|he|she|the (?:article|text)) (?:really |actually )?say\b)/iu;

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
const leastProbability = 0.45;
// "What kind of person was she?" asks about a person in the article.
const thirdPerson = /\b(?:he|she|him|her|his|hers)\b/iu;

/** The request that the classifier recognises, with the fact or the name that it asks for. */
function guessOf(text: string): Request | undefined {
  const plain = plainOf(text);
  if (plain === '' || thirdPerson.test(text)) return undefined;
  const { command, probability } = classifyRequest(plain, isQuoting(text));
  if (probability < leastProbability) return undefined;
  const words = plain.split(' ');
  const fact =
    command === 'article'
      ? factWords.find((each) => words.some((word) => each.words.has(word)))?.fact
      : undefined;
  const { speaker, about } = (command === 'quote' ? named.exec(plain)?.groups : undefined) ?? {};
  return { ...noValues, command, ...(fact && { fact }), speaker, about, probability };
}

const named = /\b(?:(?:from|by) (?<speaker>.+)|(?:about|on) (?<about>.+))$/u;

function matchOf(text: string): Request | undefined {
  const plain = plainOf(text);
  for (const { pattern, command, fact, isWeak = false } of patterns) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const { about, speaker } = match.groups ?? {};
    // "When was it published?" may mean a report in the article.
    const isVague =
      command === 'article' &&
      /\b(?:it|that)\b/.test(plain) &&
      !/\b(?:this|article|recent|current|up to date|written by|author)\b/.test(plain);
    const probability = isWeak || isVague ? weakProbability : 1;
    return { ...noValues, command, ...(fact && { fact }), about, speaker, probability };
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
    return { ...noValues, command: 'verify', speaker, quotation: said ?? claim, probability: 1 };
  }
  if (quotation === undefined) return undefined;
  const speaker = saidIt.exec(text)?.[1];
  if (speaker === undefined && !checkIt.test(text) && !askedBehind.test(text)) return undefined;
  return { ...noValues, command: 'verify', speaker, quotation, probability: 1 };
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
