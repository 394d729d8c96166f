/** Recognises requests that are typed as questions, and the command that answers each. */

import type { RequestPattern } from '../lexicon/en/chat/request-pattern.ts';
import { requestFillers, requestWords } from '../lexicon/en/chat/request-words.ts';
import { requestPatterns } from '../lexicon/en/chat/requests.ts';
import { foreignRequests } from '../lexicon/mul/requests.ts';
import { stopWords } from '../search/analysis/stop-words.ts';
import { withoutChatWords } from '../search/question/chat-words.ts';

/** A request, and the typed values for the command that answers it. */
export type Request = Pick<RequestPattern, 'command' | 'fact'> & {
  readonly about: string | undefined;
  readonly speaker: string | undefined;
  /** The quoted words to check. */
  readonly quotation: string | undefined;
  /** True if the text may also be a question to the article. */
  readonly isWeak: boolean;
};

// Requests for a summary and thanks are shorter than this.
const maxLength = 160;
const patterns = [...requestPatterns, ...foreignRequests].map((each) => ({
  ...each,
  pattern: new RegExp(`^(?:${each.pattern})$`, 'u'),
}));
const quoted = /["“„«]\s*([^"“”„«»]+?)\s*["”»]|(?<![\p{L}\p{N}])['‘]([^'‘’]{10,})['’](?![\p{L}\p{N}])/u;
const saidIt =
  /^(?:(?:did|does|has|have|is it (?:true|right|correct) that|is it true|was it|isn'?t it|was that)\s+(.+?)\s+(?:really |actually |ever |literally |truly )*(?:say|says|said|claim|claims|claimed|tell|told|tweet|tweeted|write|wrote|use|used|call|called)\b)/iu;
const checkIt =
  /^(?:(?:please )?(?:check|verify|fact[- ]?check|confirm|validate)\b|(?:is|was|are|were) (?:this|that|these|it|the following|the)\b.*\b(?:quote|quotation|real|true|right|correct|accurate|exact|genuine|said|words)\b|(?:is|was)\s*["“].*\b(?:quote|real|true|accurate|exact|correct|said|in (?:the|this) (?:article|text))\b|(?:real|true|fake|legit)(?: quote)?\s*[:?]|(?:true|real|right) or (?:false|fake|wrong|not)\b)/iu;
// After the quotation: "…”, is that what it says?", "…”, true?"
const askedBehind =
  /["”“»]\s*[,;:.–—-]*\s*(?:(?:is|was) (?:that|this|it) (?:what|really|true|real|right|correct|in)\b|(?:is (?:that|this|it) )?(?:true|real|right|correct|accurate|legit|fake)(?: or (?:not|false|fake|no))?\s*\?*\s*$|did (?:it|they|he|she|the (?:article|text)) (?:really |actually )?say\b)/iu;

/** Returns the request in `text`; undefined for a question to the article. */
export function readRequest(text: string): Request | undefined {
  const asked = withoutChatWords(text);
  if (onlyPictures.test(text)) return { ...noValues, command: 'help', isWeak: false };
  const known = checkOf(asked) ?? (text.length > maxLength ? undefined : (matchOf(text) ?? matchOf(asked)));
  return known ?? (text.length > maxGuessed ? undefined : guessOf(asked));
}

const noValues = { about: undefined, speaker: undefined, quotation: undefined } as const;

// A thumbs up means thanks.
const onlyPictures =
  /^(?=.*\p{Extended_Pictographic})(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f\s])+$/u;
// A longer text says more than the request.
const maxGuessed = 80;

// "What kind of person was she?" asks about a person in the article.
const thirdPerson = /\b(?:he|she|him|her|his|hers|they|them|their)\b/iu;

/**
 * Guesses the request from words such as "headline" and "outlet", if all other words of `text` are fillers.
 * It is weak, since the article may be about a headline.
 */
function guessOf(text: string): Request | undefined {
  const words = plainOf(text)
    .split(' ')
    .filter((word) => !stopWords.has(word));
  const isKnown = (word: string): boolean =>
    requestFillers.has(word) || requestWords.some((kind) => kind.words.has(word));
  if (words.length === 0 || thirdPerson.test(text) || !words.every(isKnown)) return undefined;
  const kind = requestWords.find((each) => words.some((word) => each.words.has(word)));
  return kind && { ...noValues, command: kind.command, ...(kind.fact && { fact: kind.fact }), isWeak: true };
}

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
    return {
      command,
      ...(fact && { fact }),
      about,
      speaker,
      quotation: undefined,
      isWeak: isWeak || isVague,
    };
  }
  return undefined;
}

/** Recognises "Did Wagner say “…”?" and "Is this quote real: “…”?". */
function checkOf(text: string): Request | undefined {
  const found = quoted.exec(text);
  const quotation = found?.[1] ?? found?.[2];
  if (quotation === undefined) return undefined;
  const speaker = saidIt.exec(text)?.[1];
  if (speaker === undefined && !checkIt.test(text) && !askedBehind.test(text)) return undefined;
  return { command: 'verify', about: undefined, speaker, quotation, isWeak: false };
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
