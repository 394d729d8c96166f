/** Look-alikes of Latin letters in other scripts. Made by scripts/build/homoglyphs.ts from Unicode's data. */
import letters from './homoglyphs.json' with { type: 'json' };

/** The Latin letter, in lower case, for each look-alike. */
export const homoglyphs: ReadonlyMap<string, string> = new Map(
  Object.entries(letters).flatMap(([latin, alike]) => [...alike].map((letter) => [letter, latin] as const)),
);
