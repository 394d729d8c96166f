/** Reads the author's name from a byline. */
import { afterAuthor, beforeAuthor, noAuthors } from '../../../lexicon/mul/bylines.ts';

const before = new RegExp(`^[^\\p{L}\\p{N}]*(?:(?:${beforeAuthor})(?:\\s*:\\s*|\\s+))+`, 'iu');
const after = new RegExp(`(?:${afterAuthor}).*$`, 'iu');
const onlyBefore = new RegExp(`^(?:${beforeAuthor})$`, 'iu');
const noAuthor =
  /admin\b|^link\b|^(?:bild|foto|photo|image|afficher|getty|picture)\b|©|^(?:\p{Ll}+\.)+\p{Ll}+$/iu;
const longestName = 80; // in UTF-16 units, for all names together
const mostWords = 7;

function isLong(name: string): boolean {
  return name.split(/\s+/).length > mostWords;
}

/**
 * The name or names in a byline; undefined if it has none.
 *
 * @example
 * readByline('By Ola Vik | 3 October 2025')
 * // => 'Ola Vik'
 */
export function readByline(text: string): string | undefined {
  if (/^\W*[@©]|https?:/.test(text)) return undefined;
  const name = text
    .replace(before, '')
    .replace(after, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')
    .replace(/([^.\p{Lu}])\.$/u, '$1');
  const words = name.split(/\s+/);
  if (onlyBefore.test(name) || noAuthor.test(name)) return undefined;
  const first = words[0]?.toLowerCase().replace(/[^\p{L}-]/gu, '') ?? '';
  const names = name.split(/,\s+|\s(?:and|und|y|e|et|en|&)\s/);
  if (name.length < 2 || name.length > longestName || names.some(isLong)) return undefined;
  if (noAuthors.has(first) || /^https?:|@|\.(?:com|de|org|net|at|ch)\b/i.test(name)) return undefined;
  return name;
}
