/** Decides whether two names may refer to one person, as the attribution scorer does. */

const titles =
  /^(?:the|mr|mrs|ms|miss|dr|prof|sir|sen|senator|rep|gov|governor|president|secretary|judge|rev)$/;
const suffix = /^(?:jr|sr|ii|iii|iv)$/;

/** Whether the surnames are equal and the given names compatible: equal, an initial, or a prefix. */
export function samePerson(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (a.at(-1) !== b.at(-1) && !short.every((word) => long.includes(word))) return false;
  const [first = '', otherFirst = ''] = [a[0], b[0]];
  if (short.length < 2) return true;
  if (first.startsWith(otherFirst.slice(0, 2)) || otherFirst.startsWith(first.slice(0, 2))) return true;
  return Math.min(first.length, otherFirst.length) <= 2 && first.charAt(0) === otherFirst.charAt(0);
}

function wordsOf(name: string): readonly string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '' && !titles.test(word));
  while (words.length > 1 && suffix.test(words.at(-1) ?? '')) words.pop();
  return words;
}
