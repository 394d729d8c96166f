/** Decides between a request and a question to the article, if a message may be either. */
import type { Answer } from '../../search/answer/answer.ts';
import type { Request } from './requests.ts';

// A message about "this article", the bot ("you") or the asker ("I") is no question to the article's contents.
const isAboutThis = /\b(?:th(?:is|e) (?:article|text|story|piece|post)|this|here|you|u|your|ur|me|i|im)\b/iu;
const isOfAsker = /\b(?:th(?:is|e) (?:article|text|story|piece|post)|this|here|me|i|im)\b/iu;
// "Who made the bot?" and "does it need help?" are questions to an article about a bot.
const isAboutBot = /\b(?:bots?|chatbots?|robots?|help)\b/iu;
// Questions to an article seldom have these words.
const isOfQuotations =
  /\b(?:quotes?|quotations?|quotable|sound ?bites?|one liners?|(?:own|exact|actual|literal|precise) words|word for word|verbatim|zingers?|(?:best|good|nice|strong(?:est)?|killer|great|funniest|punchy|pithy|snappy|catchy|witty|juicy|standout|striking|memorable) (?:lines?|bits?|ones?|sentences?))\b/iu;
const isOfPeople = /\b(?:quotes?|quoted|cited?|interviewed|for comment|speakers?|voices)\b/iu;
// Least probabilities of a request over an answer of each kind.
const overAnswered = 0.97;
const overClosest = 0.8;
// The same for a request for words of a speaker that it names.
const ofSpeaker = { answered: 0.9, closest: 0.6 } as const;
const minNamed = 2;
const isAsking = /\b(?:who|what|when|where|why|how|which)\b/iu;

/**
 * True if `request` comes before every answer. Its pattern leaves no doubt, and it names nothing that an
 * article may be about.
 */
export function isSure({ probability, command }: Request, text: string): boolean {
  return probability === 1 && (command !== 'help' || isAboutThis.test(text) || !isAboutBot.test(text));
}

// "How big is it?" asks about what the last question was about, if there was one.
const pointsBack: Partial<Readonly<Record<Request['command'], RegExp>>> = {
  article: /\b(?:it|its|they|them|their|he|she|there|then)\b/iu,
  speakers: /\b(?:they|them|there|then)\b/iu,
  summary: /\b(?:they|he|she|then)\b|^(?:can|could|should|may) (?:i|we) [a-z]+ it\W*$/iu,
  help: /^what (?:should|can|do|could) (?:i|we) do\b|^(?:can|could|should|may) (?:i|we) .+ it\b|\b(?:they|he|she)\b/iu,
};
const isOfArticle = /\bth(?:is|e) (?:article|text|story|piece|post|interview)\b/iu;

/** True if the request `text` may also be a question about what was asked before. */
export function isVague({ fact, command }: Request, text: string): boolean {
  const isUsual = fact !== undefined && fact !== 'title';
  return !isUsual && !isOfArticle.test(text) && pointsBack[command]?.test(text) === true;
}

/** True if the request `text` says that it wants quotations, or names their speaker: "a line from Steen". */
export function wantsQuotations({ command, speaker }: Request, text: string): boolean {
  return command === 'quote' && (speaker !== undefined || isOfQuotations.test(text));
}

/**
 * True if `text` is rather the request than a question that `answer` answers. An article that has all of its
 * words comes first.
 */
export function prefersRequest(
  { probability, command }: Request,
  text: string,
  {
    kind,
    searched,
    unknown,
    speaker,
  }: Pick<Answer, 'kind' | 'searched' | 'unknown'> & Partial<Pick<Answer, 'speaker'>>,
): boolean {
  const isCovered = unknown.length === 0 && (searched.length >= minNamed || isAboutBot.test(text));
  // "Something from Steen."
  const isOfSpeaker = command === 'quote' && speaker !== undefined && !isAsking.test(text);
  // "What oven do you use?" asks the author of an article about bread, not the bot.
  const isToAuthor = command === 'help' && isCovered && !isOfAsker.test(text);
  const isHere =
    (isAboutThis.test(text) && !isToAuthor) || (command === 'quote' && isOfQuotations.test(text));
  const names = command === 'speakers' && isOfPeople.test(text);
  switch (kind) {
    case 'not-found':
      return true;
    case 'closest':
      return (
        probability >= (isOfSpeaker ? ofSpeaker.closest : overClosest) &&
        (isHere || !isCovered || isOfSpeaker || names)
      );
    case 'answered':
      return (probability >= overAnswered && isHere) || (probability >= ofSpeaker.answered && isOfSpeaker);
  }
}
