/** Tells the stops that end a sentence from those inside one. */

import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import { isAbbreviation, opensSentence } from './abbreviation-stops.ts';

/** A run of stops and what closes behind it, from `index` to `end`, in the sentence that opens at `sentence`. */
export type Stop = {
  readonly text: string;
  readonly sentence: number;
  readonly index: number;
  readonly end: number;
  /** False if the text has no capital at all: then a small letter tells nothing. */
  readonly hasCase: boolean;
};

// What may stand between a stop and the next word: blanks, a dash, and marks and brackets that open.
const gap = /\s*(?:[-–—•*]+\s*)?["'“‘«»„‚‹([{¿¡*_「『（]*/y;
const goesOn = /\s*[.,;:!?…]/y;
const nextWord = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’.]*/uy;

/** True if the sentence ends with this stop. */
export function endsSentence({ text, sentence, index, end, hasCase }: Stop): boolean {
  const marks = text.slice(index, end);
  const after = text.charAt(end);
  if (/[。！？｡．]/.test(marks)) return endsWideSentence(marks, after);
  if (/[؟۔।॥։።၊။፧᠃᠉]/.test(marks)) return true;
  // "3.5" and "example.org" go on; “We left.”“So did we.” does not, though its blank is missing.
  if (!/\s/.test(after)) return after === '“' || after === '„' || lacksBlank(text, index, end);
  // "(!)" and "(...)" are remarks on a word.
  if (text.charAt(index - 1) === '(' && marks.includes(')')) return false;
  if (find(goesOn, text, end) !== '') return false; // ". . ."
  const next = find(nextWord, text, end + find(gap, text, end).length);
  if (hasCase && startsSmall(next)) return false;
  const marked = /["'”’»«›‹“]/.test(marks);
  if (/^[!?‼⁇⁈⁉]/.test(marks)) return !(marked && tagFollows(text, end));
  if (opensLine(text, sentence) && isDateline(text, sentence, end)) return false;
  // "[...]" leaves words out, within a sentence or before one.
  if (text.charAt(index - 1) === '[' && marks.includes(']')) return opensAfterDots(next);
  const dots = /^(?:\.\.|…)/.test(marks) ? index : startOfSpacedDots(text, index);
  if (dots !== undefined) return marked || opensAfterDots(next) || !standsApart(text, dots);
  return !isAbbreviation({ before: text.slice(sentence, index), opensLine: opensLine(text, sentence), next });
}

const placeInCapitals = /^\p{Lu}[\p{Lu}\s.'’-]*(?:, ?\p{Lu}[\p{L}. ]{0,14})?$/u;
const dash = /\s+(?:[–—]|-{1,2}\s)/y;

/** "NEWPORT NEWS, Va. - In a tradition …": the place and its dash open the sentence that follows. */
function isDateline(text: string, start: number, end: number): boolean {
  return end - start <= 60 && find(dash, text, end) !== '' && placeInCapitals.test(text.slice(start, end));
}

const wordBefore = /(?:^|[\s("“‘])[\p{L}’'-]*\p{Ll}{2}$/u;
const sentenceAfter = /[\p{Lu}]\p{Ll}*[\s,’']/uy;

/** "It was sold.The county paid." lacks its blank; "example.Org", "Node.js" and "U.S.Army" do not. */
function lacksBlank(text: string, index: number, end: number): boolean {
  sentenceAfter.lastIndex = end;
  return sentenceAfter.test(text) && wordBefore.test(text.slice(Math.max(0, index - 30), index));
}

/** In Chinese and Japanese no blank tells a whole sentence in marks from one that goes on: 「はい。」と言った。 */
function endsWideSentence(marks: string, after: string): boolean {
  if (!/[」』”’]/.test(marks) || /\s/.test(after)) return true;
  return marks.startsWith('。') && after !== 'と' && after !== 'っ';
}

const spacedDots = /(?<=[^.\s]\s+)\.(?: \.){2}$/;

/** Where ". . ." begins, whose last dot stands at `index`; undefined for any other stop. */
function startOfSpacedDots(text: string, index: number): number | undefined {
  const from = Math.max(0, index - 8);
  const found = spacedDots.exec(text.slice(from, index + 1));
  return found === null ? undefined : from + found.index;
}

/** "I" is a capital everywhere: after dots it tells nothing. */
function opensAfterDots(next: string): boolean {
  return opensSentence(next) && !/^I(?:['’]|$)/.test(next);
}

/** True for dots like these: "in line with ... Canon Law", but not "It was wrong. ... Experts knew." */
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

/** What `pattern`, a sticky one, finds at `index`; empty if it finds nothing. */
function find(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}
