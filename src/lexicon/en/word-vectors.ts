/** Word vectors: words with similar contexts in newswire and encyclopaedia text have similar directions. */
import { readFileSync } from 'node:fs';
import { dataFile } from '../../program-files.ts';

/** The number of dimensions. */
export const vectorSize = 64;

// Made by scripts/build/word-vectors.ts: the words, separated by blanks, most frequent first; a line break;
// then the vectors, four bits for each dimension. Read on the first lookup, because reading it would dominate
// the time to start.
const file = dataFile('lexicon/en/data/word-vectors.bin');
const lineBreak = 10;
const bytesPerVector = vectorSize / 2;

type Table = {
  readonly rankOf: ReadonlyMap<string, number>;
  readonly vectors: Uint8Array;
  /** Unpacked vectors by rank: 15 MB if every word were looked up. */
  readonly unpacked: (Float32Array | undefined)[];
};
let table: Table | undefined;

function open(): Table {
  if (table) return table;
  const bytes = readFileSync(file);
  const end = bytes.indexOf(lineBreak);
  const words = bytes.toString('latin1', 0, end).split(' ');
  table = {
    rankOf: new Map(words.map((word, rank) => [word, rank])),
    vectors: bytes.subarray(end + 1),
    unpacked: [],
  };
  return table;
}

/**
 * The frequency rank of `word`, folded: 0 for the most frequent of 60,000; undefined if it is not among them.
 */
export function frequencyRank(word: string): number | undefined {
  return open().rankOf.get(word);
}

/** The 60,000 words, most frequent first. */
export function wordsByFrequency(): readonly string[] {
  return [...open().rankOf.keys()];
}

/** The vector of `word`, folded, with length 1; undefined for a word that is not among the 60,000. */
export function vectorOf(word: string): Float32Array | undefined {
  const { rankOf, vectors, unpacked } = open();
  const rank = rankOf.get(word);
  if (rank === undefined) return undefined;
  unpacked[rank] ??= unpack(vectors, rank);
  return unpacked[rank];
}

function unpack(vectors: Uint8Array, rank: number): Float32Array | undefined {
  const vector = new Float32Array(vectorSize);
  for (let i = 0; i < bytesPerVector; i++) {
    const byte = vectors[rank * bytesPerVector + i] ?? 0;
    vector[2 * i] = (byte >> 4) - 8;
    vector[2 * i + 1] = (byte & 15) - 8;
  }
  const length = Math.hypot(...vector);
  return length === 0 ? undefined : vector.map((value) => value / length);
}
