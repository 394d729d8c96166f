/** Finds the noun phrase that ends at a given word, and its head. */

import {
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  subjectPronouns,
  withoutContraction,
} from '../../lexicon/en/function-words.ts';
import { bodyNouns, documentNouns } from '../../lexicon/en/organisations.ts';
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import type { Mention, Span } from '../article.ts';
import { growPhrase, isNameAlone, nameStart, type PhraseWords } from './phrase-starts.ts';
import type { Line } from './token-lines.ts';
import type { Token } from './tokens.ts';

/**
 * A noun phrase as token indexes. `end` is exclusive; `head` is its last name or noun before any "of" or
 * "who". Every phrase is written out with its properties in this order, and none is copied with "...": V8 then
 * has one hidden class for all of them, and reads them without a search.
 */
export type NounPhrase = {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly type: Mention['type'];
  /** The apposition after it: "the governor of Ohio" after a name and a comma. */
  readonly apposition: Span | undefined;
};

/** The pronoun at the token `at`, as a phrase of its own. */
export function pronounAt(at: number): NounPhrase {
  return { start: at, end: at + 1, head: at, type: 'pronoun', apposition: undefined };
}

/** `phrase` with other boundaries. The head stays the same. */
export function withBounds(
  { head, type, apposition }: NounPhrase,
  { start, end }: { readonly start: number; readonly end: number },
): NounPhrase {
  return { start, end, head, type, apposition };
}

/** `phrase` with this apposition, or none. */
export function withApposition(
  { start, end, head, type }: NounPhrase,
  apposition: Span | undefined,
): NounPhrase {
  return { start, end, head, type, apposition };
}

/** The span of `phrase` in the text. */
export function spanOf({ tokens }: Line, { start, end }: { start: number; end: number }): Span {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/**
 * The noun phrase with the last token `last`, not starting before token `from`; undefined if none ends
 * there.
 */
export function phraseEndingAt(line: Line, last: number, from: number): NounPhrase | undefined {
  const { tokens } = line;
  const token = tokens[last];
  if (token === undefined || last < from || !token.isWord) return undefined;
  if (isPronoun(token) && !determinesBefore(tokens, last, from)) {
    if (demonstratives.has(token.lower) && last !== from && !relates(tokens, last)) return undefined;
    return pronounAt(last);
  }
  const isSmall =
    clauseWords.has(token.lower) || prepositions.has(token.lower) || determiners.has(token.lower);
  // "a colleague of his": a final "his" determines no noun.
  const isOwner = token.lower === 'his' && tokens[last - 1]?.lower === 'of';
  const isPeople = token.lower === 'others'; // "two others"
  if (isSmall && !isOwner && !isPeople && !isAcronym(token)) return undefined;
  if (reportingVerbs.get(token.lower)?.isTag && !token.isCapital && !isCueNoun(tokens, last, from))
    return undefined;
  if (token.isCapital && !(last === from && !isNameAlone(token))) {
    const name = nameStart(line, last, from);
    return grown(line, { start: name, last, type: 'name' }, from);
  }
  return grown(line, { start: last, last, type: 'nominal' }, from);
}

/** Whether the word at `at` is a noun here, though it is also a cue: "the report", "recent studies". */
export function isCueNoun(tokens: readonly Token[], at: number, from: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const form = reportingVerbs.get(lower)?.form;
  if (form !== 'base' && form !== 'third') return false;
  const single = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  if (![lower, single].some((word) => documentNouns.has(word) || bodyNouns.has(word))) return false;
  const before = tokens[at - 1];
  if (before === undefined || at === from) return lower.endsWith('s');
  return (
    before.isWord &&
    !subjectPronouns.has(before.lower) &&
    !auxiliaries.has(before.lower) &&
    before.lower !== 'to'
  );
}

/** Whether a token is a pronoun. In capitals it is a name ("WHO"). */
function isPronoun({ lower, text }: Token): boolean {
  return subjectPronouns.has(withoutContraction(lower)) && !isAcronym({ text });
}

function isAcronym({ text }: { readonly text: string }): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

const demonstratives = new Set(['that', 'this', 'these', 'those', 'which']);

/** Whether a relative pronoun refers back: "a poll that says". */
function relates(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined && (before.text === ',' || (before.isWord && !reportingVerbs.has(before.lower)))
  );
}

function determinesBefore(tokens: readonly Token[], at: number, from: number): boolean {
  return (
    at > from &&
    determiners.has(tokens[at - 1]?.lower ?? '') &&
    tokens[at]?.lower !== 'he' &&
    tokens[at]?.lower !== 'she'
  );
}

function grown(line: Line, words: PhraseWords, from: number): NounPhrase {
  const { start, head, type } = growPhrase(line, words, from);
  return { start, end: words.last + 1, head, type, apposition: undefined };
}
