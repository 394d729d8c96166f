/** The style of a sentence: it addresses the reader, uses pronouns, or is a caption, notice or question. */

import { isQuestion, withoutDateline } from '../coherence/sentence-form.ts';
import type { CandidateSentence } from '../sentences.ts';

const toReader = /\b(?:I|my|me|you|your)\b/gi;
const pronouns = /\b(?:he|she|they|him|her|his|their|them|it|its)\b/gi;
const captions: readonly RegExp[] = [
  /^\p{Lu}[^.:]{2,40}: \p{Lu}/u, // "Tragic: Ann Lee, 19, on her last holiday"
  /\((?:left|right|pictured|above|below|cent(?:re|er))\b/i,
  /\b(?:pictured|file photo)\b/i,
];
const notices: readonly RegExp[] = [
  /^(?:scroll|click|read more|see also|watch:)/i,
  /click here|for video\b|contributed to this (?:report|story)/i,
  /https?:|www\.|\S@\S/i,
];
const fewWords = 9;

/** The number of first and second person pronouns. */
export function addressesReader(text: string): number {
  return text.match(toReader)?.length ?? 0;
}

/** The number of third person pronouns. */
export function pronounsIn(text: string): number {
  return text.match(pronouns)?.length ?? 0;
}

/** Whether the line is a picture caption or a notice to the reader. */
export function isCaption(text: string): boolean {
  return captions.some((pattern) => pattern.test(text)) || notices.some((pattern) => pattern.test(text));
}

// "--", "•": a list entry; "Latest developments:": the head of a list; "More on this ship .": a cut link.
const listed = /\s\.$|^(?:--|[•*▪·–—-]\s)|:[\s.]*$/;

/**
 * Whether a summary never uses the line: a notice to the reader, an entry or head of a list, a line without
 * words.
 */
export function isUnfit({ text }: CandidateSentence): boolean {
  if (listed.test(text) || notices.some((pattern) => pattern.test(text))) return true;
  return !/\p{L}{2}|\p{Lo}/u.test(text);
}

/**
 * Whether the line is not prose: it lacks the end of a sentence, or is laid out in lines as verse and tables
 * are.
 */
export function isFragment({ text }: CandidateSentence): boolean {
  return !/[.!?…。！？؟।]["”’'»)\]]*$/u.test(text) || /\s{6}/.test(text);
}

// "It's the home of British politics", "There are superyachts.", "Meet Bob"
const teasing =
  /^(?:it(?:['’]s| is| was)|there(?:['’]s| is| are| was| were)|meet|imagine|introducing|welcome|once upon|picture)\b/i;

/** Whether a first sentence does not report the news: a question, "Meet Bob". */
export function isTeaser({ text, index }: CandidateSentence): boolean {
  return index === 0 && (isQuestion(text) || teasing.test(withoutDateline(text)));
}

/**
 * Whether a first sentence need not begin the summary: a teaser, a caption, a date, a quotation without
 * introduction, or a sentence that is unclear alone.
 */
export function isNoOpening(sentence: CandidateSentence): boolean {
  const { text, words, dependencies } = sentence;
  return (
    isUnfit(sentence) ||
    isTeaser(sentence) ||
    words.length < fewWords ||
    dependencies.length > 0 ||
    isCaption(text) ||
    addressesReader(text) > 0 ||
    /^["“'‘«„]/.test(withoutDateline(text))
  );
}
