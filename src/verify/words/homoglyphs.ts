/** Words written with letters of another script that look like Latin ones: they seem to be words that they are not. */
import { homoglyphs } from '../../lexicon/mul/homoglyphs.ts';

const ascii = /^[\x20-\x7e]*$/;

/**
 * `key` with each letter that looks like a Latin one written as that one.
 *
 * @example
 * withoutLookAlikes('ехроrts') // with four Cyrillic letters
 * // => 'exports'
 */
export function withoutLookAlikes(key: string): string {
  if (ascii.test(key)) return key;
  return Array.from(key, (letter) => homoglyphs.get(letter) ?? letter).join('');
}
