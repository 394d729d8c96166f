/** Token classes: the words of a line as the models see them, numbers for each word and for the kind of word it is. */

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

/** A line with numbers for each of its tokens. */
export type CodedLine = {
  readonly line: Line;
  /** Of the word itself. */
  readonly words: Int32Array;
  /** Of its class: a small word itself, else the kind of word that it looks like. */
  readonly classes: Int32Array;
  /** 1 for a word that looks like a finite verb. */
  readonly verbs: Uint8Array;
  /** Of its part in an outline; see `outline`. */
  readonly parts: Int32Array;
  /** What the features ask about it most often: a sum of `traits`. */
  readonly traits: Uint8Array;
};

/** What a token can be, as bits. */
export const traits = { comma: 1, dash: 2, clauseWord: 4, relative: 8, filler: 16 } as const;

const traitsOfWord: ReadonlyMap<string, number> = traitTable([
  [[','], traits.comma],
  [['-', '–', '—'], traits.dash],
  [clauseWords, traits.clauseWord],
  [['who', 'which', 'whose', 'whom', 'that', 'where'], traits.relative],
  // Adverbs, auxiliaries and times stand between a subject and its verb.
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

/** The word itself when it is a small one, else the kind of word that it looks like. */
function wordClass({ lower, text, isCapital, isWord }: Token): string {
  if (!isWord) return text;
  if (closed.has(lower)) return lower;
  if (lower.endsWith("n't")) return 'not';
  if (timeWords.has(lower)) return '#time';
  const bare = withoutContraction(lower);
  // "he'd" is a subject and a verb in one.
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

/** The tokens of `line` as numbers. */
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

/** How many tokens between two places look like verbs: `most` when there are more. */
export function countVerbs({ verbs }: CodedLine, from: number, to: number, most: number): number {
  let count = 0;
  for (let at = from; at < to && count < most; at++) count += verbs[at] ?? 0;
  return count;
}

const none = 0;
const noun = codeOf('N');
const verb = codeOf('V');
const outlined = 4; // parts

/** "the" and the like say nothing about the pattern of a stretch; "that" does. */
function isSkipped({ lower }: Token): boolean {
  return determiners.has(lower) && !subjectPronouns.has(lower);
}

/** A word of an open class that may be a noun or an adjective. */
function isOpen({ lower, isWord }: Token, kind: string): boolean {
  return isWord && kind !== lower && kind !== '#time' && !lower.endsWith('ing') && !lower.endsWith('ly');
}

/** The next few words as a pattern in one number: a run of nouns, a verb, small words as they are. */
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

/** What the head of a noun phrase is: a person's role, a text, a body, a name, a plural, or none of these. */
export type HeadKind = 'role' | 'document' | 'body' | 'name' | 'plural' | 'word';

/** The kind of a head, by the word lists and its form. */
export function headKind({ lower, isCapital }: Token): HeadKind {
  const single = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  if (roleNouns.has(lower) || roleNouns.has(single)) return 'role';
  if (documentNouns.has(lower)) return 'document';
  if (bodyNouns.has(lower)) return 'body';
  if (isCapital) return 'name';
  return lower.endsWith('s') ? 'plural' : 'word';
}

/** The number of a kind of head, as the value of a feature; 0 for none. */
export function headCode(token: Token | undefined): number {
  return token === undefined ? 0 : codeOf(headKind(token));
}

/** What words are, by their first one and their verbs: "that it rains", "it rains", "to rain", or no clause. */
export type ClauseKind = 'none' | 'statement' | 'that' | 'infinitive';

/** The kind of clause that the words between two places hold. */
export function clauseOf({ line, verbs }: CodedLine, start: number, end: number): ClauseKind {
  const { lower = '' } = line.tokens[start] ?? {};
  if (lower === 'to') return 'infinitive';
  for (let at = start + 1; at < end; at++)
    if (verbs[at] === 1) return lower === 'that' ? 'that' : 'statement';
  return 'none';
}

/** The number of a kind of clause, as a feature. */
export const clauseCodes: Readonly<Record<ClauseKind, number>> = {
  none: 0,
  statement: 1,
  that: 2,
  infinitive: 3,
};
