/** Removes the marks that print adds to a text: note marks, and hyphens that break a word at a line end. */
import { isEnglishWord } from './english-words.ts';

const joiner = '\u2060'; // zero-width, so that a word remains one word
// "[4]" and "[^1]" after a word or a mark, "[a]" after a mark only: "governor[s]" is an editor's insertion.
const bracketed =
  /(?<=[\p{L}\p{N}\p{P}])\[(?:\^?\p{Nd}{1,3}|\^[\w-]{1,20}|(?:note|nb) \p{Nd}{1,3}|citation needed)\]|(?<=[.,;:!?”"’)])\[[a-z]\]/giu;
// "José Brandt [4] stays" has a note mark; "the [12] members" has an inserted number.
const apart =
  /(?<=(?<!(?:^|\P{L})(?:a|an|the|of|in|by|to|for|with|about|some|these|those|all|and|or|than|after|at))(?<=\p{L}) )\[\^?\p{Nd}{1,3}\](?=[\s.,;:!?”"’)]|$)/giu;
// "judgement¹" and "June.²" have note marks; "10²" and "km²" are powers.
const raised = /(?<=\p{L}{3}|[.,;:!?…”"’')])[¹²³⁰⁴-⁹]{1,3}(?![\p{L}\p{N}])/gu;
// "sell it.12 It ends": digits between a full stop and the next sentence are a note mark.
const afterStop =
  /(?<=(?<!\b(?:vol|fig|sec|art|chap|pp|ch))\p{Ll}{2}[.!?][”"’)]?)\p{Nd}{1,3}(?=\s+[\p{Lu}“"]|\s*$)/gmu;
// Page extraction may have turned the line break into a blank.
const lineBreak =
  /(?<=(?<first>\p{L}\p{Ll}{0,30}))[-\u2010](?:\n[^\S\n]{0,20}| )(?=(?<second>\p{Ll}{1,30}))/gu;
const anyMark = /[[\n¹²³⁰⁴-⁹]|[.!?][”"’)]?\p{Nd}|[-\u2010] \p{Ll}/u;

/**
 * `text` with note marks replaced by blanks and words joined across a hyphen at a line end; the length stays
 * the same. A hyphen that belongs to the word stays ("well-" above "known").
 *
 * @example
 * maskPrintMarks('their judgement[4] before')
 * // => 'their judgement    before'
 */
export function maskPrintMarks(text: string): string {
  if (!anyMark.test(text)) return text;
  return text
    .replace(bracketed, blank)
    .replace(apart, blank)
    .replace(raised, blank)
    .replace(afterStop, blank)
    .replace(lineBreak, (mark, first: string, second: string) =>
      isBroken(first, second, mark.endsWith(' ') && !mark.includes('\n')) ? joiner.repeat(mark.length) : mark,
    );
}

/** `text` without its note marks. */
export function withoutNoteMarks(text: string): string {
  return text.replace(bracketed, '').replace(raised, '');
}

/**
 * `text`, of the same length, with words joined across a hyphen at a line end. `isWord` tells which words
 * exist.
 */
export function joinBrokenWords(text: string, isWord: (word: string) => boolean): string {
  return text.replace(lineBreak, (mark, first: string, second: string) =>
    isWord(first + second) ? joiner.repeat(mark.length) : mark,
  );
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/**
 * Whether the halves form one word: "govern" and "ment" do, "well" and "known" do not. If a blank separates
 * them, the whole must be a word: "pre- and post-war" stays.
 */
function isBroken(first: string, second: string, isBlank: boolean): boolean {
  const isWhole = isEnglishWord(first.toLowerCase() + second);
  const areHalves = isEnglishWord(first.toLowerCase()) && isEnglishWord(second);
  return isWhole || (!isBlank && !areHalves);
}

/**
 * The word in `written`, in lower case, without the note number attached to it; undefined if it has none.
 *
 * @example
 * withoutNoteNumber('readers12')
 * // => 'readers'
 */
export function withoutNoteNumber(written: string): string | undefined {
  const word = /^(\p{Ll}{3,})\p{Nd}{1,3}$/u.exec(written)?.[1];
  return word !== undefined && isEnglishWord(word) ? word : undefined;
}
