/** Tells from the words of a message that patterns cannot match it, which is faster than trying each of them. */

/** True if `pattern` names each word that it matches: it has no part for any word or any characters. */
export function isClosed(pattern: string): boolean {
  return !/\.[+*{]|\[\^ \]|\[a-z\]/u.test(pattern);
}

// A shorter part of a word is part of too many words.
const leastPart = 2;

/**
 * Returns a test of whether each word of a text in lower case is a word of closed `patterns`, or begins with one. If
 * not, none of them matches the whole text.
 *
 * @example
 * hasOnlyWordsOf(['who (?:wrote|made) it', 'quotes? please'])('quote the mayor')
 * // => false
 */
export function hasOnlyWordsOf(patterns: readonly string[]): (text: string) => boolean {
  // A letter before "?" or "*" may be missing.
  const forms = patterns.flatMap((pattern) => [pattern, pattern.replace(/\p{L}[?*]/gu, ' ')]);
  const words = new Set(forms.flatMap((form) => form.match(/\p{L}+|\p{N}+/gu) ?? []));
  const isOne = (word: string): boolean => {
    if (words.has(word)) return true;
    for (let end = leastPart; end < word.length; end++) if (words.has(word.slice(0, end))) return true;
    return false;
  };
  return (text) => text.split(' ').every(isOne);
}
