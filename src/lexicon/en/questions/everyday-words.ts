/** Everyday words and the words of news that they may stand for: "boss" for "president", "go" for "visit". */
import table from '../data/everyday-words.json' with { type: 'json' };

// Written by hand from general English, not from any article. A word stands for several others that are no
// synonyms of each other.
/** The words of news for each everyday word. All are in their base forms. */
export const everydayWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(table).map(([word, others]) => [word, others.split(' ')]),
);
