/** Separates stops that end a sentence from stops inside one. */

import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import { isAbbreviation, opensSentence } from './abbreviation-stops.ts';

/**
 * A run of stops with the closing marks after it, from `index` to `end`, in the sentence that
 * opens at `sentence`.
 */
export type Stop = {
  readonly text: string;
  readonly sentence: number;
  readonly index: number;
  readonly end: number;
  /** False if the text has no capital at all: then a lower-case letter is no evidence. */
  readonly hasCase: boolean;
};

// What may come between a stop and the next word: white space, a dash, opening marks and brackets.
const gap = /\s*(?:[-–—•*]+\s*)?["'“‘«»„‚‹([{¿¡*_「『（]*/y;
const goesOn = /\s*[.,;:!?…]/y;
const nextWord = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’.]*/uy;

/** Whether the sentence ends with this stop. */
export function endsSentence({ text, sentence, index, end, hasCase }: Stop): boolean {
  const marks = text.slice(index, end);
  const after = text.charAt(end);
  if (/[。！？｡．]/.test(marks)) return endsWideSentence(marks, after);
  if (/[؟۔।॥։።၊။፧᠃᠉]/.test(marks)) return true;
  // "3.5" and "example.org" continue; “We left.”“So did we.” is two sentences, though the space is missing.
  if (!/\s/.test(after)) return after === '“' || after === '„' || lacksBlank(text, index, end);
  // "(!)" and "(...)" comment on a word.
  if (text.charAt(index - 1) === '(' && marks.includes(')')) return false;
  if (find(goesOn, text, end) !== '') return false; // ". . ."
  const next = find(nextWord, text, end + find(gap, text, end).length);
  if (hasCase && startsSmall(next)) return false;
  const marked = /["'”’»«›‹“]/.test(marks);
  if (/^[!?‼⁇⁈⁉]/.test(marks)) return !(marked && tagFollows(text, end));
  if (opensLine(text, sentence) && isDateline(text, sentence, end)) return false;
  // "[...]" marks an omission, within a sentence or before one.
  if (text.charAt(index - 1) === '[' && marks.includes(']')) return opensAfterDots(next);
  const dots = /^(?:\.\.|…)/.test(marks) ? index : startOfSpacedDots(text, index);
  if (dots !== undefined) return marked || opensAfterDots(next) || !standsApart(text, dots);
  return !isAbbreviation({ before: text.slice(sentence, index), opensLine: opensLine(text, sentence), next });
}

const placeInCapitals = /^\p{Lu}[\p{Lu}\s.'’-]*(?:, ?\p{Lu}[\p{L}. ]{0,14})?$/u;
const dash = /\s+(?:[–—]|-{1,2}\s)/y;

/** "NEWPORT NEWS, Va. - In a tradition …": the place and its dash open the next sentence. */
function isDateline(text: string, start: number, end: number): boolean {
  return end - start <= 60 && find(dash, text, end) !== '' && placeInCapitals.test(text.slice(start, end));
}

const wordBefore = /(?:^|[\s("“‘])[\p{L}’'-]*\p{Ll}{2}$/u;
const sentenceAfter = /[\p{Lu}]\p{Ll}*[\s,’']/uy;

/** "It was sold.The county paid." misses its space; "example.Org", "Node.js" and "U.S.Army" do not. */
function lacksBlank(text: string, index: number, end: number): boolean {
  sentenceAfter.lastIndex = end;
  return sentenceAfter.test(text) && wordBefore.test(text.slice(Math.max(0, index - 30), index));
}

/**
 * Chinese and Japanese have no space that separates a whole quoted sentence from one that
 * continues: 「はい。」と言った。
 */
function endsWideSentence(marks: string, after: string): boolean {
  if (!/[」』”’]/.test(marks) || /\s/.test(after)) return true;
  return marks.startsWith('。') && after !== 'と' && after !== 'っ';
}

const spacedDots = /(?<=[^.\s]\s+)\.(?: \.){2}$/;

/** The start of ". . ." if its last dot is at `index`; undefined for any other stop. */
function startOfSpacedDots(text: string, index: number): number | undefined {
  const from = Math.max(0, index - 8);
  const found = spacedDots.exec(text.slice(from, index + 1));
  return found === null ? undefined : from + found.index;
}

/** "I" is always a capital: after dots it is no evidence. */
function opensAfterDots(next: string): boolean {
  return opensSentence(next) && !/^I(?:['’]|$)/.test(next);
}

/**
 * Whether the sentence continues after dots: "in line with ... Canon Law", but not "It was
 * wrong. ... Experts knew."
 */
function standsApart(text: string, index: number): boolean {
  return /[^\s.!?…"'”’]\s+$/.test(text.slice(Math.max(0, index - 8), index));
}

/** "and", but not "iPhone". */
function startsSmall(word: string): boolean {
  return /^\p{Ll}(?!\p{Lu})/u.test(word);
}

const tag =
  /\s+((?:[\p{Lu}][\p{L}.'’-]*\s+){1,4})(\p{Ll}+)(?:[.,]|\s+(?:after|as|at|before|during|in|of|on|to|when|while|with)\b)/uy;

/** True for '"Why?" Ms. Lee asked.', which is one sentence though a capital follows the mark. */
function tagFollows(text: string, from: number): boolean {
  tag.lastIndex = from;
  const verb = reportingVerbs.get(tag.exec(text)?.[2] ?? '');
  return verb?.isTag === true && (verb.form === 'past' || verb.form === 'third');
}

function opensLine(text: string, index: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, index - 8), index));
}

/** The match of the sticky `pattern` at `index`; empty if there is none. */
function find(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}
