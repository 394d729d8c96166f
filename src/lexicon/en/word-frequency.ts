/** How rare a word is in general English. */
import table from './data/word-frequency.json' with { type: 'json' };

// The table holds terms by level; each level is half a factor of two rarer than the one before.
const levelOf = new Map<string, number>();
let rarest = 0;
for (const [level, terms] of Object.entries(table)) {
  rarest = Math.max(rarest, Number(level));
  for (const term of terms.split(' ')) levelOf.set(term, Number(level));
}

/** The rarity of `term`: 0 for a word that everybody uses all the time, 1 for one that English hardly knows. */
export function rarity(term: string): number {
  const level = levelOf.get(term);
  return level === undefined ? 1 : level / (rarest + 2);
}
