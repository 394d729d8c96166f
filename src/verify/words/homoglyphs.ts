/** Detects words written with look-alike letters of another script. */
import { homoglyphs } from '../../lexicon/mul/homoglyphs.ts';

const ascii = /^[\x20-\x7e]*$/;

/**
 * `key` with each look-alike letter replaced by the Latin letter.
 *
 * @example
 * withoutLookAlikes('ехроrts') // with four Cyrillic letters
 * // => 'exports'
 */
export function withoutLookAlikes(key: string): string {
  if (ascii.test(key)) return key;
  return Array.from(key, (letter) => homoglyphs.get(letter) ?? letter).join('');
}
