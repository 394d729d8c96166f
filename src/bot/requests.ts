/** Requests about the article or the bot that people type as if they were questions: which command answers them. */
import { type RequestPattern, requestPatterns } from '../lexicon/en/chat/requests.ts';
import { foreignRequests } from '../lexicon/mul/requests.ts';
import { withoutChatWords } from '../search/question/chat-words.ts';

/** A request, and the values of the command that answers it, as they were typed. */
export type Request = Pick<RequestPattern, 'command' | 'fact'> & {
  readonly about: string | undefined;
  readonly speaker: string | undefined;
  /** The words between quotation marks that are to be checked. */
  readonly quotation: string | undefined;
  /** The words may also ask what the article says. */
  readonly isWeak: boolean;
};

// Who asks for a summary or says thanks writes less than this.
const maxLength = 160;
const patterns = [...requestPatterns, ...foreignRequests].map((each) => ({
  ...each,
  pattern: new RegExp(`^(?:${each.pattern})$`, 'u'),
}));
const quoted = /["“„«]\s*([^"“”„«»]+?)\s*["”»]|(?<![\p{L}\p{N}])['‘]([^'‘’]{10,})['’](?![\p{L}\p{N}])/u;
const saidIt =
  /^(?:(?:did|does|has|have|is it (?:true|right|correct) that|is it true|was it|isn'?t it|was that)\s+(.+?)\s+(?:really |actually |ever |literally |truly )*(?:say|says|said|claim|claims|claimed|tell|told|tweet|tweeted|write|wrote|use|used|call|called)\b)/iu;
const checkIt =
  /^(?:(?:please )?(?:check|verify|fact[- ]?check|confirm|validate)\b|(?:is|was|are|were) (?:this|that|these|it|the following|the)\b.*\b(?:quote|quotation|real|true|right|correct|accurate|exact|genuine|said|words)\b|(?:is|was)\s*["“].*\b(?:quote|real|true|accurate|exact|correct|said|in (?:the|this) (?:article|text))\b|(?:real|true|fake|legit)(?: quote)?\s*[:?])/iu;

/** The request that `text` is; undefined for a question to the article. */
export function readRequest(text: string): Request | undefined {
  const asked = withoutChatWords(text);
  return checkOf(asked) ?? (text.length > maxLength ? undefined : (matchOf(text) ?? matchOf(asked)));
}

function matchOf(text: string): Request | undefined {
  const plain = plainOf(text);
  for (const { pattern, command, fact, isWeak = false } of patterns) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const { about, speaker } = match.groups ?? {};
    // "When was it published?" may speak of a report that the article speaks of.
    const isVague =
      command === 'article' && /\b(?:it|that)\b/.test(plain) && !/\b(?:this|article)\b/.test(plain);
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

/** "Did Wagner say “…”?", "Is this quote real: “…”?" */
function checkOf(text: string): Request | undefined {
  const found = quoted.exec(text);
  const quotation = found?.[1] ?? found?.[2];
  if (quotation === undefined) return undefined;
  const speaker = saidIt.exec(text)?.[1];
  if (speaker === undefined && !checkIt.test(text)) return undefined;
  return { command: 'verify', about: undefined, speaker, quotation, isWeak: false };
}

/** `text` in lower case, its marks as blanks, `s` and `nt` as they are spoken. */
export function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=\p{L})['’]s(?!\p{L})/gu, ' s')
    .replace(/(?<=n)['’]t\b/gu, 't')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\b(what|who|where|when|how) s\b/gu, '$1 is');
}
