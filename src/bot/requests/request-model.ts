/** Classifies a message by its words: a request about the article, a request to the bot, or a question. */

import { add, codeOf, createFeatures, reset } from '../../model/hashed-features.ts';
import { softmax } from '../../model/linear.ts';
import { createModel, type PackedWeights } from '../../model/packed-model.ts';
import { buildMisspelt } from '../../search/index/spelling.ts';
import { commonWordNear, maybeMisspelt } from '../../search/question/typing-errors.ts';
import { oncePer } from '../../text/once-per.ts';
import weights from './request-model.weights.json' with { type: 'json' };

/** The classes: `question` for the article, and the commands that answer requests. */
export const requestClasses = [
  'question',
  'summary',
  'article',
  'speakers',
  'quote',
  'verify',
  'help',
] as const;

/** The command that answers a request. */
export type RequestCommand = Exclude<(typeof requestClasses)[number], 'question'>;

/** The words of requests, separated by blanks, and the weights of the features. */
export type RequestWeights = { readonly words: string; readonly weights: PackedWeights };

/** The likeliest command for a message, and the probability, 0 to 1, that the message is a request. */
export type Classified = { readonly command: RequestCommand; readonly probability: number };

// Longer messages are questions with some context.
const maxWords = 24;
const maxOthers = 4;
const maxLength = 12;
// A shorter word is one error away from too many others.
const minMisspelt = 6;
const other = '*';
const scratch = createFeatures();
const misspeltFor = oncePer((known: ReadonlySet<string>) => buildMisspelt([...known]));

/**
 * The words of `plain` that requests use; `*` for each run of other words. A misspelt word is read as the
 * word of requests that is one error away.
 *
 * @example
 * requestWordsOf('a quote from joe nguyen please', new Set(['a', 'quote', 'from', 'please']))
 * // => ['a', 'quote', 'from', '*', 'please']
 */
export function requestWordsOf(plain: string, known: ReadonlySet<string>): readonly string[] {
  const words = plain.split(' ').map((word) => {
    if (known.has(word)) return word;
    if (!maybeMisspelt(word)) return other;
    const [near] = misspeltFor(known)(word);
    // Most words of questions are names, and near to no word of requests. The next step takes 100 times as long.
    if (near === undefined) return other;
    const corrected = commonWordNear(word);
    if (corrected !== undefined) return known.has(corrected) ? corrected : other;
    return word.length < minMisspelt ? other : near;
  });
  return words.filter((word, at) => word !== other || words[at - 1] !== other).slice(0, maxWords);
}

/** The features of a message for the class `kind`. */
export function requestFeatures(
  { codes, others, length, isQuoting }: RequestText,
  kind: number,
  features = scratch,
): typeof features {
  reset(features);
  add(features, 1, kind);
  add(features, 2, kind, Math.min(others, maxOthers));
  add(features, 3, kind, Math.min(length, maxLength));
  add(features, 4, kind, isQuoting ? 1 : 0);
  for (let at = 1; at < codes.length; at++) {
    const [code = 0, before = 0] = [codes[at], codes[at - 1]];
    if (at < codes.length - 1) add(features, 5, kind, code);
    add(features, 6, kind, before, code);
    if (at > 1) add(features, 7, kind, codes[at - 2], code);
  }
  return features;
}

/** A message, prepared for the features. */
export type RequestText = {
  /** The hashes of its words (see `requestWordsOf`), between those of its start and its end. */
  readonly codes: readonly number[];
  /** The runs of words that requests do not use. */
  readonly others: number;
  /** True if requests use none of its words. */
  readonly isOnlyOther: boolean;
  /** The number of words, others included. */
  readonly length: number;
  /** True if the message has quotation marks. */
  readonly isQuoting: boolean;
};

/** True if `text` has quotation marks. */
export function isQuoting(text: string): boolean {
  return /["“”„«»]/u.test(text);
}

/** Prepares a message: `plain` is its text in lower case, without chat words and punctuation. */
export function requestText(plain: string, isQuoting: boolean, known: ReadonlySet<string>): RequestText {
  const words = requestWordsOf(plain, known);
  const others = words.filter((word) => word === other).length;
  return {
    codes: ['^', ...words, '$'].map(codeOf),
    others,
    isOnlyOther: others === words.length,
    length: plain.split(' ').length,
    isQuoting,
  };
}

/** Creates a classifier of messages. */
export function createRequestModel({ words, weights: packed }: RequestWeights) {
  const known = new Set(words.split(' '));
  const score = createModel(packed);
  return (plain: string, isQuoting: boolean): Classified => {
    const text = requestText(plain, isQuoting, known);
    // A topic alone: "Boeing?"
    if (text.isOnlyOther) return { command: 'help', probability: 0 };
    const chances = softmax(requestClasses.map((_, kind) => score(requestFeatures(text, kind))));
    let command: RequestCommand = 'help';
    let most = 0;
    for (const [kind, name] of requestClasses.entries()) {
      const chance = chances[kind] ?? 0;
      if (name !== 'question' && chance > most) [command, most] = [name, chance];
    }
    return { command, probability: 1 - (chances[0] ?? 0) };
  };
}

/** Classifies a message with the fitted weights (see MODEL.md). */
export const classifyRequest = createRequestModel(weights);
