/** Marks that printing adds to a text: note marks, and hyphens where the end of a line breaks a word. */
import { isEnglishWord } from './english-words.ts';

const joiner = '\u2060'; // has no width, so that a word stays one
// "[4]" and "[^1]" behind a word or a mark, "[a]" behind a mark alone: "governor[s]" is a quoter's change.
const bracketed =
  /(?<=[\p{L}\p{N}\p{P}])\[(?:\^?\p{Nd}{1,3}|\^[\w-]{1,20}|(?:note|nb) \p{Nd}{1,3}|citation needed)\]|(?<=[.,;:!?”"’)])\[[a-z]\]/giu;
// "José Brandt [4] stays"; "the [12] members" is a quoter's number.
const apart =
  /(?<=(?<!(?:^|\P{L})(?:a|an|the|of|in|by|to|for|with|about|some|these|those|all|and|or|than|after|at))(?<=\p{L}) )\[\^?\p{Nd}{1,3}\](?=[\s.,;:!?”"’)]|$)/giu;
// "judgement¹" and "June.²"; "10²" and "km²" are powers.
const raised = /(?<=\p{L}{3}|[.,;:!?…”"’')])[¹²³⁰⁴-⁹]{1,3}(?![\p{L}\p{N}])/gu;
// "sell it.12 It ends": a figure between a full stop and the next sentence.
const afterStop =
  /(?<=(?<!\b(?:vol|fig|sec|art|chap|pp|ch))\p{Ll}{2}[.!?][”"’)]?)\p{Nd}{1,3}(?=\s+[\p{Lu}“"]|\s*$)/gmu;
// A reader of pages may have made a blank of the line's end.
const lineBreak =
  /(?<=(?<first>\p{L}\p{Ll}{0,30}))[-\u2010](?:\n[^\S\n]{0,20}| )(?=(?<second>\p{Ll}{1,30}))/gu;
const anyMark = /[[\n¹²³⁰⁴-⁹]|[.!?][”"’)]?\p{Nd}|[-\u2010] \p{Ll}/u;

/**
 * `text` of the same length in which note marks are blanks, and a hyphen at the end of a line joins the word that it
 * breaks. A hyphen that belongs to the word ("well-" above "known") stays.
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
 * `text` of the same length in which a hyphen at the end of a line joins the two halves of each word that `isWord` knows.
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
 * Whether the halves make one word: "govern" and "ment" do, "well" and "known" do not. With a blank between them only
 * where the whole is a word: not in "pre- and post-war".
 */
function isBroken(first: string, second: string, isBlank: boolean): boolean {
  const isWhole = isEnglishWord(first.toLowerCase() + second);
  const areHalves = isEnglishWord(first.toLowerCase()) && isEnglishWord(second);
  return isWhole || (!isBlank && !areHalves);
}

/**
 * The word in `written`, in lower case, without the note's number that sticks to it; undefined where none does.
 *
 * @example
 * withoutNoteNumber('readers12')
 * // => 'readers'
 */
export function withoutNoteNumber(written: string): string | undefined {
  const word = /^(\p{Ll}{3,})\p{Nd}{1,3}$/u.exec(written)?.[1];
  return word !== undefined && isEnglishWord(word) ? word : undefined;
}
