/** Encodes the words of a line as numbers for the models: each word, and its class. */

import {
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
  withoutContraction,
} from '../../lexicon/en/function-words.ts';
import { roleNouns } from '../../lexicon/en/honorifics-and-roles.ts';
import { bodyNouns, documentNouns } from '../../lexicon/en/organisations.ts';
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import { codeOf } from '../../model/hashed-features.ts';
import type { Line } from './token-lines.ts';
import type { Token } from './tokens.ts';
import { irregularPasts } from './verb-forms.ts';

/** A line with codes for each of its tokens. */
export type CodedLine = {
  readonly line: Line;
  /** The code of the word itself. */
  readonly words: Int32Array;
  /** The code of the word's class: the word itself if it is a function word, else its form. */
  readonly classes: Int32Array;
  /** 1 for a word that looks like a finite verb, else 0. */
  readonly verbs: Uint8Array;
  /** The code of the word in an outline; see `outline`. */
  readonly parts: Int32Array;
  /** Frequently used properties, as a sum of `traits`. */
  readonly traits: Uint8Array;
};

/** Properties of a token, as bits. */
export const traits = { comma: 1, dash: 2, clauseWord: 4, relative: 8, filler: 16 } as const;

const traitsOfWord: ReadonlyMap<string, number> = traitTable([
  [[','], traits.comma],
  [['-', '–', '—'], traits.dash],
  [clauseWords, traits.clauseWord],
  [['who', 'which', 'whose', 'whom', 'that', 'where'], traits.relative],
  // Adverbs, auxiliaries and times can be between a subject and its verb.
  [[...adverbs, ...auxiliaries, ...timeWords], traits.filler],
]);

function traitTable(
  rows: readonly (readonly [words: Iterable<string>, trait: number])[],
): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [words, trait] of rows)
    for (const word of words) table.set(word, (table.get(word) ?? 0) | trait);
  return table;
}

function traitsOf({ lower }: Token): number {
  return (traitsOfWord.get(lower) ?? 0) | (lower.endsWith('ly') ? traits.filler : 0);
}

const closed: ReadonlySet<string> = new Set(
  [subjectPronouns, auxiliaries, clauseWords, prepositions, determiners, adverbs].flatMap((words) => [
    ...words,
  ]),
);

/** The class of a word: itself if it is a function word, else its form. */
function wordClass({ lower, text, isCapital, isWord }: Token): string {
  if (!isWord) return text;
  if (closed.has(lower)) return lower;
  if (lower.endsWith("n't")) return 'not';
  if (timeWords.has(lower)) return '#time';
  const bare = withoutContraction(lower);
  // "he'd" is both subject and verb.
  if (bare !== lower && subjectPronouns.has(bare)) return '#pronoun+verb';
  if (isCapital) return '#Name';
  const cue = reportingVerbs.get(lower);
  if (cue !== undefined) return cue.isTag ? `#cue-${cue.form}` : `#verb-${cue.form}`;
  if (/^\p{N}/u.test(lower)) return '#number';
  if (lower.endsWith('ing')) return '#ing';
  if (lower.endsWith('ed') || irregularPasts.has(lower)) return '#ed';
  if (lower.endsWith('ly')) return '#ly';
  return lower.endsWith('s') ? '#s' : '#word';
}

function isVerbClass(kind: string): boolean {
  return (
    auxiliaries.has(kind) ||
    kind === '#ed' ||
    kind === '#pronoun+verb' ||
    kind.startsWith('#cue') ||
    kind.startsWith('#verb')
  );
}

/** The codes of the tokens of `line`. */
export function encodeLine(line: Line): CodedLine {
  const { length } = line.tokens;
  const coded = {
    line,
    words: new Int32Array(length),
    classes: new Int32Array(length),
    verbs: new Uint8Array(length),
    parts: new Int32Array(length),
    traits: new Uint8Array(length),
  };
  for (const [at, token] of line.tokens.entries()) {
    const kind = wordClass(token);
    coded.words[at] = codeOf(token.lower);
    coded.classes[at] = codeOf(kind);
    coded.traits[at] = traitsOf(token);
    const isVerb = isVerbClass(kind);
    coded.verbs[at] = isVerb ? 1 : 0;
    coded.parts[at] = isSkipped(token) ? none : isVerb ? verb : isOpen(token, kind) ? noun : codeOf(kind);
  }
  return coded;
}

/** The number of tokens from `from` to `to` that look like verbs, at most `most`. */
export function countVerbs({ verbs }: CodedLine, from: number, to: number, most: number): number {
  let count = 0;
  for (let at = from; at < to && count < most; at++) count += verbs[at] ?? 0;
  return count;
}

const none = 0;
const noun = codeOf('N');
const verb = codeOf('V');
const outlined = 4; // parts of an outline

/** Articles and similar words do not matter to the pattern; "that" does. */
function isSkipped({ lower }: Token): boolean {
  return determiners.has(lower) && !subjectPronouns.has(lower);
}

/** Whether an open-class word may be a noun or an adjective. */
function isOpen({ lower, isWord }: Token, kind: string): boolean {
  return isWord && kind !== lower && kind !== '#time' && !lower.endsWith('ing') && !lower.endsWith('ly');
}

/** A hash of the pattern of the next words: a run of nouns, a verb, function words as they are. */
export function outline({ parts }: CodedLine, from: number, until: number): number {
  let hash = 0;
  let last = none;
  const end = Math.min(until, parts.length);
  for (let at = from, held = 0; at < end && held < outlined; at++) {
    const part = parts[at] ?? none;
    if (part === none || (part === noun && last === noun)) continue;
    hash = Math.imul(hash ^ part, 0x01000193) + 1;
    last = part;
    held++;
    if (part === verb) break;
  }
  return hash;
}

/**
 * The kind of a noun phrase's head: a role, a document, an organisation, a name, a plural, or another word.
 */
export type HeadKind = 'role' | 'document' | 'body' | 'name' | 'plural' | 'word';

/** The kind of a head, by the word lists and by its form. */
export function headKind({ lower, isCapital }: Token): HeadKind {
  const single = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  if (roleNouns.has(lower) || roleNouns.has(single)) return 'role';
  if (documentNouns.has(lower)) return 'document';
  if (bodyNouns.has(lower)) return 'body';
  if (isCapital) return 'name';
  return lower.endsWith('s') ? 'plural' : 'word';
}

const headCodes: Readonly<Record<HeadKind, number>> = {
  role: codeOf('role'),
  document: codeOf('document'),
  body: codeOf('body'),
  name: codeOf('name'),
  plural: codeOf('plural'),
  word: codeOf('word'),
};

/** The code of a head's kind, as a feature; 0 without a head. */
export function headCode(token: Token | undefined): number {
  return token === undefined ? 0 : headCodes[headKind(token)];
}

/**
 * The kind of a clause, by its first word and its verbs: "that it rains", "it rains", "to rain", or no
 * clause.
 */
export type ClauseKind = 'none' | 'statement' | 'that' | 'infinitive';

/** The kind of clause in the tokens from `start` to `end`. */
export function clauseOf({ line, verbs }: CodedLine, start: number, end: number): ClauseKind {
  const { lower = '' } = line.tokens[start] ?? {};
  if (lower === 'to') return 'infinitive';
  for (let at = start + 1; at < end; at++)
    if (verbs[at] === 1) return lower === 'that' ? 'that' : 'statement';
  return 'none';
}

/** The code of a clause's kind, as a feature. */
export const clauseCodes: Readonly<Record<ClauseKind, number>> = {
  none: 0,
  statement: 1,
  that: 2,
  infinitive: 3,
};
