/** Compares names that may be one name in two spellings: a misspelling, or another transliteration. */

const noConsonants = /[^bcdfghjklmnpqrstvwxz]/g;

/**
 * True if two different spellings with the same first letter may be one surname. Either they have the same
 * consonants in the same order and differ by at most two letters, or both have at least five letters and
 * differ by one.
 *
 * @example
 * areNearNames('Steen', 'Stan') // => true
 * areNearNames('Steen', 'Green') // => false
 */
export function areNearNames(one: string, other: string): boolean {
  const a = plain(one);
  const b = plain(other);
  if (a.length < 3 || b.length < 3 || one === other || a.charAt(0) !== b.charAt(0)) return false;
  if (skeleton(a) === skeleton(b)) return skeleton(a).length > 1 && editDistance(a, b) <= 2;
  return Math.min(a.length, b.length) >= 5 && editDistance(a, b) === 1;
}

/** Letters that transliterations exchange: "Werba" for "Vrba", "Filippov" for "Philippow". */
const sameSounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/[cq](?!h)/g, 'k'],
  [/[yj]/g, 'i'],
  [/tz|ts/g, 'z'],
];

function plain(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return sameSounds.reduce((word, [written, meant]) => word.replace(written, meant), letters);
}

/** The consonants of a name, double ones once. */
function skeleton(name: string): string {
  return name.replace(noConsonants, '').replace(/(.)\1+/g, '$1');
}

/**
 * Returns how many letters to insert, delete or replace to turn one word into the other. Returns 40 if a word
 * is longer than 40 letters.
 */
export function editDistance(one: string, other: string): number {
  if (one.length > 40 || other.length > 40) return 40;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
