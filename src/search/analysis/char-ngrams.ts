/** Letter runs of four: compare the spelling of a question and a sentence, whatever the word endings. */
import type { Word } from './terms.ts';

const runLength = 4;
// In a longer question the first runs are enough.
const maxRuns = 128;

/** The folded `words` as bytes: one per letter, with a blank between words and at both ends. */
export function lettersOf(words: readonly Word[]): Uint8Array {
  const text = ` ${words.map(({ folded }) => folded).join(' ')} `;
  // Letters beyond ASCII share the upper half of the bytes. Collisions are rare and harmless.
  return Uint8Array.from(text, (_, at) => letterAt(text, at));
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

/** A set of runs, as bits: 32 per number. */
export type RunMarks = readonly number[];

const slots = 4096;

/**
 * Returns a function that marks which of `runs` occur in some letters. It is fast: it reads each letter once.
 */
export function buildRunFinder(runs: readonly number[]): (letters: Uint8Array) => RunMarks {
  // Open addressing: a run is in the first free slot from its hash on. There are many more slots than runs.
  const table = new Int16Array(slots).fill(-1);
  const slotOf = (run: number): number => Math.imul(run, 0x9e3779b1) >>> 20;
  for (const [place, run] of runs.entries()) {
    let slot = slotOf(run);
    while (table[slot] !== -1) slot = (slot + 1) % slots;
    table[slot] = place;
  }
  const width = Math.ceil(runs.length / 32);
  return (letters) => {
    const marks = new Array<number>(width).fill(0);
    let run = 0;
    for (let at = 0; at < letters.length; at++) {
      run = (run << 8) | (letters[at] ?? 0);
      let slot = Math.imul(run, 0x9e3779b1) >>> 20;
      while (table[slot] !== -1) {
        const place = table[slot] ?? 0;
        if (runs[place] === run) {
          marks[place >> 5] = (marks[place >> 5] ?? 0) | (1 << (place & 31));
          break;
        }
        slot = (slot + 1) % slots;
      }
    }
    return marks;
  };
}

/** The number of marked runs. */
export function countMarks(marks: RunMarks): number {
  return marks.reduce((sum, bits) => sum + countBits(bits), 0);
}

/** The number of bits set in the 32-bit `bits`. */
export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
