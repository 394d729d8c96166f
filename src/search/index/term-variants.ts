/** Terms that are a form of another term: runs of letters in common where the stemmer sees two words. */

/** A term of a vocabulary, by its number, and how surely it means the same, 0 to 1. */
export type Related = { readonly number: number; readonly strength: number };

// Runs of four letters, the beginning of the word counted as one, so that a common beginning weighs more.
const runLength = 4;
const minLikeness = 0.55;
// A near form is worth less than the word itself, however near.
const nearFormStrength = 0.8;
const hasDigit = /\p{N}/u;

/**
 * Finds the near forms of a term in `vocabulary`, the term itself left out: `colonial` for `colony`. The likeness of two
 * terms is the share of their runs of letters that both have.
 */
export function buildRelatedTerms(vocabulary: readonly string[]): (term: string) => readonly Related[] {
  const holders = new Map<string, number[]>();
  for (const [number, term] of vocabulary.entries())
    for (const run of runsOf(term)) {
      const numbers = holders.get(run);
      if (numbers) numbers.push(number);
      else holders.set(run, [number]);
    }

  // How many runs each term shares with the one that is asked for: all 0 between two questions.
  const shared = new Uint8Array(vocabulary.length);
  return (term) => {
    const runs = runsOf(term);
    const found: number[] = [];
    for (const run of runs)
      for (const number of holders.get(run) ?? []) {
        const count = shared[number] ?? 0;
        if (count === 0) found.push(number);
        shared[number] = count + 1;
      }
    return found.flatMap((number) => {
      const count = shared[number] ?? 0;
      shared[number] = 0;
      const other = vocabulary[number] ?? '';
      const likeness = (2 * count) / (runs.length + runsIn(other));
      return likeness < minLikeness || other === term
        ? []
        : [{ number, strength: likeness * nearFormStrength }];
    });
  };
}

function runsOf(term: string): readonly string[] {
  if (term.length < runLength || hasDigit.test(term)) return [];
  const marked = `_${term}`;
  return Array.from({ length: runsIn(term) }, (_, i) => marked.slice(i, i + runLength));
}

function runsIn(term: string): number {
  return term.length + 2 - runLength;
}
