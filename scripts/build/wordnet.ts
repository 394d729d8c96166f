/** Reads the files of WordNet 3.1. The manual page wndb(5WN) describes their format. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A relation from a synset, or from one of its words, to another. */
export type Pointer = {
  readonly symbol: string;
  /** The key of the target synset. */
  readonly to: string;
  /** The source word and the target word, counted from 1; 0 for all words. */
  readonly from: number;
  readonly into: number;
};
/** A synset: words with one meaning. */
export type Synset = { readonly words: readonly string[]; readonly pointers: readonly Pointer[] };
/** A word with its senses for one part of speech, most frequent first. */
export type Lemma = { readonly lemma: string; readonly synsets: readonly Synset[] };

/** The contents of WordNet. */
export type WordNet = {
  readonly synsetAt: (key: string) => Synset | undefined;
  readonly lemmas: readonly Lemma[];
};

const kinds = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;

/** Reads the files `data.*` and `index.*` of `folder`. */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>();
  for (const [file, kind] of Object.entries(kinds))
    for (const line of linesOf(join(folder, `data.${file}`))) {
      const [offset, synset] = readSynset(line);
      synsets.set(kind + offset, synset);
    }
  const lemmas = Object.entries(kinds).flatMap(([file, kind]) =>
    linesOf(join(folder, `index.${file}`)).map((line): Lemma => {
      // lemma, part of speech, number of synsets, number of pointers, …, offsets of the synsets, most
      // frequent first
      const fields = line.trim().split(' ');
      const offsets = fields.slice(fields.length - Number(fields[2]));
      return {
        lemma: fields[0] ?? '',
        synsets: offsets.flatMap((offset) => synsets.get(kind + offset) ?? []),
      };
    }),
  );
  return { synsetAt: (key) => synsets.get(key), lemmas };
}

function linesOf(file: string): readonly string[] {
  // Lines of the licence begin with blanks.
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

/**
 * The offset and contents of a line of a data file: its words (a hexadecimal count precedes them) and
 * pointers.
 */
function readSynset(line: string): readonly [string, Synset] {
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '', 16);
  const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\(.*\)/, ''));
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i): Pointer => {
    const [symbol = '', offset = '', kind = '', ends = ''] = fields.slice(first + 4 * i);
    return {
      symbol,
      to: kind.replace('s', 'a') + offset,
      from: Number.parseInt(ends.slice(0, 2), 16),
      into: Number.parseInt(ends.slice(2), 16),
    };
  });
  return [fields[0] ?? '', { words, pointers }];
}
