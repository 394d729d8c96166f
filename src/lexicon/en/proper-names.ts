/** English words that are written with a capital: names of people, places and bodies, and what is made of them. Made by scripts/build/proper-names.ts. */
import table from './data/proper-names.json' with { type: 'json' };

const names = new Set(table.words.split(' '));

/** True if `word`, folded, is a name and no other word of English: "california", but not "rose". */
export function isProperName(word: string): boolean {
  return names.has(word);
}
