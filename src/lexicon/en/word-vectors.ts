/** Word vectors: words that stand in similar company in newswire and encyclopaedia text point in similar directions. */
import { readFileSync } from 'node:fs';

/** Dimensions of a vector. */
export const vectorSize = 64;

// Made by scripts/build/word-vectors.ts: the words, one blank between two, the commonest first; a line break; then the
// vectors, four bits a dimension. Read when the first word is looked up: most of the time that a start takes would be this.
const file = new URL('./data/word-vectors.bin', import.meta.url);
const lineBreak = 10;
const bytesPerVector = vectorSize / 2;

type Table = {
  readonly rankOf: ReadonlyMap<string, number>;
  readonly vectors: Uint8Array;
  /** By rank, what has been unpacked before: 15 MB if every word were looked up. */
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

/** How common `word`, folded, is: 0 for the commonest of 60,000; undefined for any other word. */
export function frequencyRank(word: string): number | undefined {
  return open().rankOf.get(word);
}

/** The 60,000 words, the commonest first. */
export function wordsByFrequency(): readonly string[] {
  return [...open().rankOf.keys()];
}

/** The vector of `word`, folded, of length 1; undefined for a word that is none of the 60,000. */
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
