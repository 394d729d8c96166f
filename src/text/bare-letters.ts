/** Text without marks and blanks, as titles and names are compared. */

/**
 * The letters and digits of `text`, in small letters.
 *
 * @example
 * bareLetters('The Tide-Clock!') // => 'thetideclock'
 */
export function bareLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
