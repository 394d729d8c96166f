/** Letters of other scripts that look like Latin ones, from Unicode's confusables.txt (see scripts/build/homoglyphs.ts). */
import letters from './homoglyphs.json' with { type: 'json' };

/** The Latin letter, in lower case, that a letter of another script looks like. */
export const homoglyphs: ReadonlyMap<string, string> = new Map(
  Object.entries(letters).flatMap(([latin, alike]) => [...alike].map((letter) => [letter, latin] as const)),
);
