/** Separates English from languages without rules of attribution. */
import type { Line } from './token-lines.ts';

/** Frequent English words, without those of other languages too: "a", "in", "on", "was", "he", "at", "by". */
const common = new Set('the of and to that is for with she it said says has have are be from'.split(' '));
const enoughWords = 12; // in a shorter text only the script decides
const mostWords = 2000; // that are counted
const leastShare = 0.06;
const latin = /^\p{Script=Latin}/u;

/** Whether the words of `lines` are English. With fewer than 12 words: whether they are in Latin script. */
export function isEnglish(lines: readonly Line[]): boolean {
  let words = 0;
  let inLatin = 0;
  let small = 0;
  for (const { tokens } of lines) {
    for (const { lower, isWord } of tokens) {
      if (!isWord) continue;
      // Most words begin with an ASCII letter; only the others need the regular expressions.
      const isPlain = lower >= 'a' && lower < '{';
      if (!isPlain && /^\p{N}/u.test(lower)) continue;
      words++;
      if (isPlain || latin.test(lower)) inLatin++;
      if (common.has(lower)) small++;
      if (words >= mostWords) break;
    }
    if (words >= mostWords) break;
  }
  if (inLatin * 2 < words) return false;
  return words < enoughWords || small / words >= leastShare;
}
