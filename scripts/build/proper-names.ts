/**
 * Makes src/lexicon/en/data/proper-names.json, the words of the word vectors that English always capitalises,
 * from WordNet 3.1 in the folder DICT: `npx tsx scripts/build/proper-names.ts DICT`.
 */
import { writeFileSync } from 'node:fs';
import { baseForms } from '../../src/lexicon/en/irregular-forms.ts';
import { wordsByFrequency } from '../../src/lexicon/en/word-vectors.ts';
import { stopWords } from '../../src/search/analysis/stop-words.ts';
import { readSpellings } from './wordnet-spellings.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('expected the folder of WordNet’s files, got nothing');

const minPart = 3;
// Rarer words are rarely typed.
const mostWords = 40_000;
const { isWord, isName } = readSpellings(folder);

/** "Ceasefire" is missing from WordNet and counts as two words. */
function isCompound(word: string): boolean {
  for (let at = minPart; at <= word.length - minPart; at++)
    if (isWord(word.slice(0, at)) && isWord(word.slice(at))) return true;
  return false;
}

const words = wordsByFrequency()
  .slice(0, mostWords)
  .filter((word) => /^[a-z]{4,}$/.test(word))
  .filter((word) => !isWord(word) && !baseForms.has(word) && !stopWords.has(word))
  .filter((word) => isName(word) || !isCompound(word))
  .sort();
const file = new URL('../../src/lexicon/en/data/proper-names.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ words: words.join(' ') })}\n`);
console.log(`${words.length} words`);
