/** Runs of four letters: how much of a question's spelling a sentence has, whatever its words end in. */
import type { Word } from './terms.ts';

const runLength = 4;
// A question that is longer than any tells enough with its first runs.
const maxRuns = 128;

/** `words`, folded, one byte a letter, a blank between two words. */
export function lettersOf(words: readonly Word[]): Uint8Array {
  const text = ` ${words.map(({ folded }) => folded).join(' ')} `;
  // Letters beyond ASCII share the upper half: that two of them meet is rare, and costs little.
  return Uint8Array.from(text, (_, at) => letterAt(text, at));
}

function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? code : 128 + (code % 128);
}

/** The distinct runs of four of `letters`, each as one number; at most 128. */
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

/** Which of several runs are there, a bit each, 32 to a number. */
export type RunMarks = readonly number[];

const slots = 4096;

/** A function that marks which of `runs` some letters have. It is called for every sentence, and reads each letter once. */
export function buildRunFinder(runs: readonly number[]): (letters: Uint8Array) => RunMarks {
  // Open addressing: a run stands in the first free slot from its own on; there are many more slots than runs.
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
    for (const letter of letters) {
      run = (run << 8) | letter;
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

/** What `a` or `b` marks. */
export function joinMarks(a: RunMarks, b: RunMarks): RunMarks {
  return a.length === 0 ? b : a.map((bits, i) => bits | (b[i] ?? 0));
}

/** How many runs are marked. */
export function countMarks(marks: RunMarks): number {
  return marks.reduce((sum, bits) => sum + countBits(bits), 0);
}

/** How many of the 32 bits of `bits` are set. */
export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
