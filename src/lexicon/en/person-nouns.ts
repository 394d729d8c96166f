/** Nouns for a person: trades, offices, relationships. Made by scripts/build/person-nouns.ts from WordNet. */
import table from './data/person-nouns.json' with { type: 'json' };

const words = new Set(table.words.split(' '));
const prefix = /^(?:ex|co|vice|step|great)-/;
const suffix = /-of-\p{L}+$|-in-law$/u;

/** "mum-of-three", "dad-of-two" */
const ofChildren = /^\p{L}+-of-(?:one|two|three|four|five|six|seven|eight|nine|ten)$/u;

/**
 * Whether the first sense of `lower` is a person: true for "skipper", "ex-soldier", "father-of-three", false
 * for "star".
 */
export function isPersonNoun(lower: string): boolean {
  if (words.has(lower)) return true;
  // Most words have no hyphen and need no regular expression.
  if (!lower.includes('-')) return false;
  return ofChildren.test(lower) || words.has(lower.replace(prefix, '').replace(suffix, ''));
}
