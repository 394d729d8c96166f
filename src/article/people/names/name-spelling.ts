/** Names that may be one name, spelt with less care or carried over from another script. */

const noConsonants = /[^bcdfghjklmnpqrstvwxz]/g;

/**
 * True when two surnames are so near in spelling that one person may bear both in one article:
 * the same consonants in the same order after the same first letter, or a slip of one letter in a longer name.
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

/** Letters that one alphabet or language writes for another's: "Werba" for "Vrba", "Filippov" for "Philippow". */
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

/** The consonants, doubled ones once. */
function skeleton(name: string): string {
  return name.replace(noConsonants, '').replace(/(.)\1+/g, '$1');
}

/** How many letters must be put in, taken out or changed; names longer than 40 letters count as far apart. */
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
