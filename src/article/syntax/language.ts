/** Tells English from the languages for which there are no rules of attribution. */
import type { Line } from './token-lines.ts';

const common = new Set(
  'the of and to that is for with a in on was he she it said says has have are be at by from'.split(' '),
);
/** Of the most common words, those that mean something in other languages too. */
const foreignToo = new Set('a in on was he at by'.split(' '));
const enoughWords = 12; // below it only the script tells
const mostWords = 2000; // looked at
const leastShare = 0.06;
const latin = /^\p{Script=Latin}/u;

/** True when the words of `lines` are English, or too few to tell and in Latin script. */
export function isEnglish(lines: readonly Line[]): boolean {
  let words = 0;
  let inLatin = 0;
  let small = 0;
  for (const { tokens } of lines) {
    for (const { lower, isWord } of tokens) {
      if (!isWord) continue;
      // Most words begin with a letter of ASCII: the expressions are asked about the rest alone.
      const isPlain = lower >= 'a' && lower < '{';
      if (!isPlain && /^\p{N}/u.test(lower)) continue;
      words++;
      if (isPlain || latin.test(lower)) inLatin++;
      if (common.has(lower) && !foreignToo.has(lower)) small++;
      if (words >= mostWords) break;
    }
    if (words >= mostWords) break;
  }
  if (inLatin * 2 < words) return false;
  return words < enoughWords || small / words >= leastShare;
}
