/** The form of a sentence: its dateline, and whether it asks. */

// "(CNN)He left", "LONDON (Reuters) - He left": where it was written is no part of the sentence.
const dateline = /^(?:\p{Lu}[\p{L}.' ,]{0,40})?\(\p{Lu}[\p{L} ]{1,20}\)\s*[-–—]*\s*/u;

/** `sentence` without the place and the agency at its head. */
export function withoutDateline(sentence: string): string {
  return sentence.replace(dateline, '');
}

/** True for a sentence that ends in a question mark. */
export function isQuestion(text: string): boolean {
  return /\?["”’'»)]*$/.test(text);
}
