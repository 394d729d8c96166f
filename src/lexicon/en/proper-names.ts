/** Words that English always capitalises: names and derivatives. Made by scripts/build/proper-names.ts. */
import table from './data/proper-names.json' with { type: 'json' };

const names = new Set(table.words.split(' '));

/** Whether `word`, folded, is only a name in English: true for "california", false for "rose". */
export function isProperName(word: string): boolean {
  return names.has(word);
}
