/** Finds the byline of an article: a line near the start that names its author. */
import type { Line } from '../../syntax/token-lines.ts';
import { isPersonsName } from './name-parts.ts';

const farthest = 4; // paragraphs from the first
const longest = 12; // words, a role or place after the name included
const byline =
  /^(?:(?:written|words|story|text|interview)\s+)?by:?\s+([^,|•·–—\n]+?)(?:\s*[,|•·–—\n].*)?$/isu;

/**
 * Returns the author named in a line such as "By Ola Vik, in Brana". Undefined if there is no byline or it
 * names several authors.
 */
export function findByline(lines: readonly Line[]): string | undefined {
  for (const { text, paragraph, tokens } of lines.slice(0, farthest)) {
    if (paragraph.kind !== 'text' || tokens.length > longest) continue;
    const [, name] = byline.exec(text.slice(paragraph.span.start, paragraph.span.end).trim()) ?? [];
    const words = name?.split(/\s+/) ?? [];
    if (
      name !== undefined &&
      isPersonsName(name) &&
      words.every((word) => /^\p{Lu}|^(?:van|von|de|der|la|al)$/u.test(word))
    )
      return name;
  }
  return undefined;
}
