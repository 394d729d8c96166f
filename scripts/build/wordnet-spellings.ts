/** How WordNet spells words: names have a capital in its data files, "Paris", and other words have none, "rose". */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** How WordNet spells a word, given in lower case. */
export type Spellings = {
  /** In lower case, or as a form of a word in lower case. */
  readonly isWord: (word: string) => boolean;
  /** With a capital, alone or as a part of a name. */
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

/** The words of a line of a data file, blanks as `_`; none for a line of the licence. */
function wordsOfSynset(line: string): readonly string[] {
  if (line === '' || line.startsWith(' ')) return [];
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  return Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\(.*\)$/, ''));
}
