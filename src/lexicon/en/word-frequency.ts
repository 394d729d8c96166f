/** Measures the rarity of a word in general English. */
import table from './data/word-frequency.json' with { type: 'json' };

// The table lists terms by level. Each level is √2 times rarer than the previous one.
const levelOf = new Map<string, number>();
let rarest = 0;
for (const [level, terms] of Object.entries(table)) {
  rarest = Math.max(rarest, Number(level));
  for (const term of terms.split(' ')) levelOf.set(term, Number(level));
}

/** The rarity of `term`: 0 for the most frequent words, 1 for words that are not in the table. */
export function rarity(term: string): number {
  const level = levelOf.get(term);
  return level === undefined ? 1 : level / (rarest + 2);
}
