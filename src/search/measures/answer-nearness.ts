/** Measures how near the terms of a question are to the words of a sentence that may answer it. */
import type { Parts } from '../index/article-index.ts';
import { expectedTypes } from '../question/answer-kind.ts';
import { far, type MeaningSpace, rowOf } from './meaning-space.ts';
import type { PreparedQuery } from './prepared-query.ts';
import type { Weighing } from './term-weights.ts';

/** Words more than this many words apart are unrelated. */
export const maxNear = 8;

/** How much a word counts, 0.2 to 1, at so many words from another: a tenth less per word. */
export function shareAt(distance: number): number {
  return 1 - distance / 10;
}

/** The words of a sentence: a row of a table. */
type SentenceWords = {
  readonly words: Parts<Int32Array>;
  readonly wordTypes: Uint8Array;
  readonly sentence: number;
};

/** True if the word at `at` has the expected answer type. A word of the question does not answer it. */
function mayAnswer(
  at: number,
  { words, wordTypes }: SentenceWords,
  { matches, question }: PreparedQuery,
): boolean {
  if (((wordTypes[at] ?? 0) & expectedTypes[question.kind]) === 0) return false;
  return (matches.wordOf[matches.slotOf[words.values[at] ?? 0] ?? 0] ?? -1) < 0;
}

/** The types of the words of the sentence that are not in the question, and `types`. */
export function withWordTypes(
  types: number,
  { words, wordTypes, sentence }: SentenceWords,
  { matches }: PreparedQuery,
): number {
  let found = types;
  const end = words.starts[sentence + 1] ?? 0;
  for (let at = words.starts[sentence] ?? 0; at < end; at++)
    if ((matches.wordOf[matches.slotOf[words.values[at] ?? 0] ?? 0] ?? -1) < 0) found |= wordTypes[at] ?? 0;
  return found;
}

/**
 * The largest share of the question that is near one word of the expected answer type, by `weights`. Raises
 * `nearest`, from `start` on, to the nearness of each term to such a word.
 */
export function nearAnswers(
  space: MeaningSpace,
  sentence: SentenceWords,
  {
    rare,
    nearest,
    start,
  }: { readonly rare: Weighing; readonly nearest: Float32Array; readonly start: number },
): number {
  const { starts } = sentence.words;
  const first = starts[sentence.sentence] ?? 0;
  const end = starts[sentence.sentence + 1] ?? 0;
  const { around } = space;
  let best = 0;
  for (let at = first; at < end; at++) {
    if (!mayAnswer(at, sentence, space.query)) continue;
    around.fill(0);
    raiseAround(space, sentence.words.values, { around, at, first, end });
    let sum = 0;
    for (let term = 0; term < around.length; term++) {
      const near = around[term] ?? 0;
      sum += near * (rare.weights[term] ?? 0);
      if (near > (nearest[start + term] ?? 0)) nearest[start + term] = near;
    }
    best = Math.max(best, sum / rare.total);
  }
  return best;
}

/** Raises `around` to the nearness of each term to the words near `at`; it falls by a tenth per word of distance. */
function raiseAround(
  space: MeaningSpace,
  words: Int32Array,
  {
    around,
    at,
    first,
    end,
  }: { readonly around: Float32Array; readonly at: number; readonly first: number; readonly end: number },
): void {
  const size = around.length;
  const last = Math.min(end - 1, at + maxNear);
  for (let place = Math.max(first, at - maxNear); place <= last; place++) {
    const row = rowOf(space, words[place] ?? 0);
    if (row === far) continue;
    const share = shareAt(Math.abs(place - at));
    for (let term = 0; term < size; term++)
      around[term] = Math.max(around[term] ?? 0, share * (space.near[row * size + term] ?? 0));
  }
}
