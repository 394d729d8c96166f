/** Letter runs of four: compare the spelling of a question and a sentence, whatever the word endings. */
import type { Word } from './terms.ts';

const runLength = 4;
// In a longer question the first runs are enough.
const maxRuns = 128;

/** The folded `words` as bytes: one per letter, with a blank between words and at both ends. */
export function lettersOf(words: readonly Word[]): Uint8Array {
  const text = ` ${words.map(({ folded }) => folded).join(' ')} `;
  const letters = new Uint8Array(text.length);
  // Letters beyond ASCII share the upper half of the bytes. Collisions are rare and harmless.
  for (let at = 0; at < text.length; at++) letters[at] = letterAt(text, at);
  return letters;
}

function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? code : 128 + (code % 128);
}

/** The distinct runs of four letters, each as one number; at most 128. */
export function runsOf(letters: Uint8Array): readonly number[] {
  const runs = new Set<number>();
  let run = 0;
  for (const [at, letter] of letters.entries()) {
    run = (run << 8) | letter;
    if (at >= runLength - 1) runs.add(run);
    if (runs.size === maxRuns) break;
  }
  return [...runs];
}

const slots = 4096;

/** Finds the runs of a question in letters. */
export type RunFinder = {
  readonly runs: readonly number[];
  /** The numbers of 32 bits that hold a set of its runs. */
  readonly width: number;
  // Open addressing: a run is in the first free slot from its hash on, as its place, from 1; 0 is a free slot. There
  // are many more slots than runs.
  readonly table: Uint8Array;
};

/** Builds the finder of `runs`. */
export function buildRunFinder(runs: readonly number[]): RunFinder {
  const table = new Uint8Array(slots);
  for (const [place, run] of runs.entries()) {
    let slot = slotOf(run);
    while (table[slot] !== 0) slot = (slot + 1) % slots;
    table[slot] = place + 1;
  }
  return { runs, width: Math.ceil(runs.length / 32), table };
}

/** Marks in `marks`, from number `first` on, the runs that occur in `letters` from `start` to `end`, one bit each. */
export function markRuns(
  { runs, table }: RunFinder,
  letters: Uint8Array,
  { start, end, marks, first }: MarkedLetters,
): void {
  let run = 0;
  for (let at = start; at < end; at++) {
    run = (run << 8) | (letters[at] ?? 0);
    let slot = slotOf(run);
    let found = table[slot] ?? 0;
    while (found !== 0) {
      if (runs[found - 1] === run) {
        const place = first + ((found - 1) >> 5);
        marks[place] = (marks[place] ?? 0) | (1 << ((found - 1) & 31));
        break;
      }
      slot = (slot + 1) % slots;
      found = table[slot] ?? 0;
    }
  }
}

/** Which letters to read, and where to mark what is found. */
type MarkedLetters = {
  readonly start: number;
  readonly end: number;
  readonly marks: Int32Array;
  readonly first: number;
};

function slotOf(run: number): number {
  return Math.imul(run, 0x9e3779b1) >>> 20;
}

/** The number of bits set in the 32-bit `bits`. */
export function countBits(bits: number): number {
  // Sums of neighbouring bits, then of pairs, of fours and of all bytes.
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
