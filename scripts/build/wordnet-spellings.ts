/** Reads how WordNet spells words: names are capitalised in its data files ("Paris"), other words are not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Endings of inflected words, with the endings of their base forms. */
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

/** How WordNet spells a word that is given in lower case. */
export type Spellings = {
  /** True for a word in lower case or an inflection of one. */
  readonly isWord: (word: string) => boolean;
  /** True for a capitalised word, alone or in a longer name. */
  readonly isName: (word: string) => boolean;
};

/** Reads the files `data.*` of `folder`. */
export function readSpellings(folder: string): Spellings {
  const spelt = ['noun', 'verb', 'adj', 'adv'].flatMap((kind) =>
    readFileSync(join(folder, `data.${kind}`), 'latin1')
      .split('\n')
      .flatMap(wordsOfSynset),
  );
  const known = new Set(spelt.filter((word) => /^[a-z]+$/.test(word)));
  const names = new Set(
    spelt
      .flatMap((word) => word.split('_'))
      .filter((word) => /^[A-Z][a-z]+$/.test(word))
      .map((word) => word.toLowerCase()),
  );
  const isForm = (word: string): boolean =>
    endings.some(([ending, replacements]) => {
      if (!word.endsWith(ending)) return false;
      const stem = word.slice(0, -ending.length);
      const single = /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem;
      return [stem, single].some((base) => replacements.some((end) => known.has(base + end)));
    });
  return { isWord: (word) => known.has(word) || isForm(word), isName: (word) => names.has(word) };
}

/** The words in a line of a data file, with `_` for blanks; empty for a line of the licence. */
function wordsOfSynset(line: string): readonly string[] {
  if (line === '' || line.startsWith(' ')) return [];
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  return Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\(.*\)$/, ''));
}
