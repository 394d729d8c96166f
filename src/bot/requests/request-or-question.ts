/** Decides between a request and a question to the article, if a message may be either. */
import type { Answer } from '../../search/answer/answer.ts';
import type { Request } from './requests.ts';

// A message about "this article", the bot ("you") or the asker ("I") is no question to the article's contents.
const isAboutThis = /\b(?:th(?:is|e) (?:article|text|story|piece|post)|this|here|you|u|your|ur|me|i|im)\b/iu;
// "Who made the bot?" and "does it need help?" are questions to an article about a bot.
const isAboutBot = /\b(?:bots?|chatbots?|robots?|help)\b/iu;
// Least probabilities of a request over an answer of each kind.
const overAnswered = 0.97;
const overClosest = 0.8;
const minNamed = 2;

/**
 * True if `request` comes before every answer. Its pattern leaves no doubt, and it names nothing that an
 * article may be about.
 */
export function isSure({ probability, command }: Request, text: string): boolean {
  return probability === 1 && (command !== 'help' || isAboutThis.test(text) || !isAboutBot.test(text));
}

/**
 * True if `text` is rather the request than a question that `answer` answers. An article that has all of its
 * words comes first.
 */
export function prefersRequest(
  { probability }: Request,
  text: string,
  { kind, searched, unknown }: Pick<Answer, 'kind' | 'searched' | 'unknown'>,
): boolean {
  const isCovered = unknown.length === 0 && (searched.length >= minNamed || isAboutBot.test(text));
  const isHere = isAboutThis.test(text);
  switch (kind) {
    case 'not-found':
      return true;
    case 'closest':
      return probability >= overClosest && (isHere || !isCovered);
    case 'answered':
      return probability >= overAnswered && isHere;
  }
}
