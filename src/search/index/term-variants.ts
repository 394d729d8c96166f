/** Finds variants of a term by common letter runs, where the stemmer sees two words. */
import { countBits } from '../analysis/char-ngrams.ts';

/** A term of a vocabulary, by its number, and its strength as a match, 0 to 1. */
export type RelatedTerm = { readonly number: number; readonly strength: number };

// Runs of four letters. The start of the word counts as a letter, so that a common beginning weighs more.
const runLength = 4;
const minLikeness = 0.55;
// A variant is worth less than the word itself, however similar.
const nearFormStrength = 0.8;
const hasDigit = /\p{N}/u;
const everyBit = -1;

/** Terms with their signatures. */
export type SignedTerms = {
  readonly written: readonly string[];
  /** For each term its `signatureOf`. */
  readonly signatures: ArrayLike<number>;
};

/**
 * The numbers of the variants of `term` in the vocabulary, without `term` itself: `colonial` for `colony`.
 * The likeness of two terms is the share of their letter runs that both have.
 */
export function relatedTerms(term: string, { written, signatures }: SignedTerms): readonly RelatedTerm[] {
  const runs = runsOf(term);
  if (runs.length === 0) return [];
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  const signature = signatureOfRuns(runs);
  // Two runs of one term may share a bit.
  const hidden = counts.size === runs.length ? runs.length - countBits(signature) : 32;
  const found: RelatedTerm[] = [];
  for (let number = 0; number < written.length; number++) {
    const common = signature & (signatures[number] ?? 0);
    if (common === 0) continue;
    const other = written[number] ?? '';
    // Too few common bits rule out enough common runs. This skips most terms.
    const least = ((runs.length + runsIn(other)) * minLikeness) / 2;
    if (countBits(common) + hidden < least || other === term) continue;
    let shared = 0;
    for (const run of runsOf(other)) shared += counts.get(run) ?? 0;
    const likeness = (2 * shared) / (runs.length + runsIn(other));
    if (likeness >= minLikeness) found.push({ number, strength: likeness * nearFormStrength });
  }
  return found;
}

/** One bit per letter run of `term`; all bits if a run repeats; 0 if it is too short or has a digit. */
export function signatureOf(term: string): number {
  return signatureOfRuns(runsOf(term));
}

function signatureOfRuns(runs: readonly string[]): number {
  if (new Set(runs).size < runs.length) return everyBit;
  return runs.reduce((bits, run) => bits | (1 << bitOf(run)), 0);
}

function bitOf(run: string): number {
  let hash = 0;
  for (let i = 0; i < run.length; i++) hash = Math.imul(hash ^ run.charCodeAt(i), 0x9e3779b1);
  return hash >>> 27;
}

function runsOf(term: string): readonly string[] {
  if (term.length < runLength || hasDigit.test(term)) return [];
  const marked = `_${term}`;
  const runs: string[] = [];
  for (let i = 0; i < runsIn(term); i++) runs.push(marked.slice(i, i + runLength));
  return runs;
}

function runsIn(term: string): number {
  return term.length + 2 - runLength;
}

/** `terms` with their signatures. */
export function signTerms(terms: readonly string[]): SignedTerms {
  return { written: terms, signatures: terms.map(signatureOf) };
}
