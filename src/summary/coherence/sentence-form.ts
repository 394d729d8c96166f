/** The form of a sentence: its dateline, and whether it is a question. */

// "(CNN)He left", "LONDON (Reuters) - He left": the dateline is not part of the sentence.
const dateline = /^(?:\p{Lu}[\p{L}.' ,]{0,40})?\(\p{Lu}[\p{L} ]{1,20}\)\s*[-–—]*\s*/u;

/** `sentence` without the dateline: the place and agency at its start. */
export function withoutDateline(sentence: string): string {
  return sentence.replace(dateline, '');
}

/** Whether a sentence ends in a question mark. */
export function isQuestion(text: string): boolean {
  return /\?["”’'»)]*$/.test(text);
}
