/** Splits text into words, each with a key that is equal for words that readers see as the same. */
import type { Span } from '../../article/article.ts';
import { beginsNoWord, plainWordEnd } from './plain-words.ts';
import { maskPrintMarks } from './print-marks.ts';

/** A word, number or sign ("£", "%"). Punctuation marks and dashes are not words. */
export type VerbatimWord = Span & {
  /** Equal for two words that differ only in case, accents, Unicode normal form or glyph variants. */
  readonly key: string;
  /** True if the word begins with a capital letter. */
  readonly capital: boolean;
};

// "[T]he", "U.S.", "p.m." and "don't" are one word each; "well-known" is two. A number keeps its sign and the
// marks between its digits. A word may contain zero-width characters.
const pattern =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|(?:\[(?=\p{L}\]\p{L}))?(?:(?<![\p{L}\p{N}\p{M}\p{DI}])[-−](?=\p{Nd}))?[\p{L}\p{N}](?:(?<=\[\p{L})\]|[\p{L}\p{M}\p{N}\p{DI}]|['’‘ʼ＇](?=[\p{L}\p{N}])|(?<=\p{Nd})[.,:](?=\p{Nd}))*|[%‰°§&+=@]|\p{Sc}/uy;
const plain = /^[a-z]+$/;
const ascii = /^[\x20-\x7e]*$/;
// In "don’t" only the apostrophe needs normalising.
const simple = /^[\x20-\x7e’‘]*$/;
// In scripts without blanks between words, each letter with its combining marks is one word.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const letter = /\P{M}[\p{M}\p{DI}]*/gu;

/**
 * The words of `text` in `span`, in order.
 *
 * @example
 * splitWords('“Don’t pay £1,000!”').map(({ key }) => key)
 * // => ["don't", 'pay', '£', '1000']
 */
export function splitWords(
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
): VerbatimWord[] {
  const words: VerbatimWord[] = [];
  const masked = maskPrintMarks(text.slice(start, end));
  for (let at = 0; at < masked.length; ) {
    const plainEnd = plainWordEnd(masked, at);
    if (plainEnd > at) {
      words.push(plainWord(masked.slice(at, plainEnd), start + at));
      at = plainEnd;
      continue;
    }
    pattern.lastIndex = at;
    const written = beginsNoWord(masked, at) ? undefined : pattern.exec(masked)?.[0];
    if (written === undefined) {
      at += sizeAt(masked, at);
      continue;
    }
    if (!ascii.test(written) && unspaced.test(written)) {
      for (const part of written.matchAll(letter)) addWord(words, part[0], start + at + part.index);
    } else addWord(words, written, start + at);
    at += written.length;
  }
  return words;
}

/** The word `written` of plain letters, digits and apostrophes. */
function plainWord(written: string, start: number): VerbatimWord {
  const key = written.toLowerCase().replace(/[’‘]/g, "'");
  return { start, end: start + written.length, key, capital: /^[A-Z]/.test(written) };
}

/** The length of the character at `at`: 2 for one beyond the first 65,536, or else 1. */
function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function addWord(words: VerbatimWord[], written: string, start: number): void {
  const capital = !ascii.test(written) || /^\[?[A-Z]/.test(written) ? /^\[?\p{Lu}/u.test(written) : false;
  words.push({ start, end: start + written.length, key: keyOf(written), capital });
}

function keyOf(written: string): string {
  if (plain.test(written)) return written;
  const composed = simple.test(written) ? written : spelledOut(written);
  return composed
    .toLowerCase()
    .replace(/[’‘ʼ＇]/gu, "'")
    .replace('−', '-')
    .replace(/^\[(\p{L})\]/u, '$1')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replace(/,(?=\p{Nd}{3}(?!\p{Nd}))/gu, '');
}

/** Removes accents and zero-width characters and normalises letters and digits; "²" and "½" stay. */
function spelledOut(written: string): string {
  return written
    .replace(/\p{DI}/gu, '')
    .replace(/[\p{L}\p{Nd}]/gu, (character) => character.normalize('NFKC'))
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}{0,4})\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[æœøłđðþßı]/giu, (character) => plainLetters[character.toLowerCase()] ?? character);
}

// Latin letters that Unicode does not decompose, with their plain spelling. The capital of "ı" is "I".
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
};
