/** How a sentence speaks: to the reader, of somebody by pronouns, as a caption, a notice or a question. */
import { withoutDateline } from './dangling.ts';
import type { Candidate } from './reading.ts';

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

/** How many words speak as "I" or to "you". */
export function addressesReader(text: string): number {
  return text.match(toReader)?.length ?? 0;
}

/** How many pronouns of the third person there are. */
export function pronounsIn(text: string): number {
  return text.match(pronouns)?.length ?? 0;
}

/** True for a line that belongs to a picture, and for a notice to the reader. */
export function isCaption(text: string): boolean {
  return captions.some((pattern) => pattern.test(text)) || notices.some((pattern) => pattern.test(text));
}

export function isQuestion(text: string): boolean {
  return /\?["”’'»)]*$/.test(text);
}

/** True for a first sentence that does not tell the news: a teaser, a caption, a date, a quotation out of the blue. */
export function isTeaser({ text, words, pointing }: Candidate): boolean {
  return (
    words.length < fewWords ||
    pointing !== undefined ||
    isQuestion(text) ||
    isCaption(text) ||
    addressesReader(text) > 0 ||
    /^["“'‘«„]/.test(withoutDateline(text))
  );
}
