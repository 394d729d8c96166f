/** How texts match a question: a table with one row per sentence, passage and title, and one column per measure. */
import type { Arena } from '../../model/arena.ts';
import type { PreparedQuery } from './prepared-query.ts';

/**
 * How texts match a question. A text is a row; `strengths` and the other arrays with several numbers per row have
 * those of row `r` from `r * terms` (`words`, `pairWidth` and so on) on. Row 0 is that of an empty text.
 */
export type Matches = {
  /** The numbers of terms and words of the question. */
  readonly terms: number;
  readonly words: number;
  /** The numbers of 32 bits per row of `pairs`, `phrases` and `letters`. */
  readonly pairWidth: number;
  readonly phraseWidth: number;
  readonly letterWidth: number;
  /** For each term of the question, the strength of its best match, 0 to 1. */
  readonly strengths: Float64Array;
  /** For each term of the question, the number of matches, weighted by strength. */
  readonly counts: Float64Array;
  /** For each word of the question, how often it occurs in the same form. */
  readonly wordCounts: Int32Array;
  /** One bit for each of the question's `pairs` whose terms follow each other. */
  readonly pairs: Int32Array;
  /** One bit for each of the question's `neighbours` whose words are neighbours. */
  readonly phrases: Int32Array;
  /** One bit for each letter run of the question that occurs. */
  readonly letters: Int32Array;
  /** The answer types of the words that are not in the question. */
  readonly answerType: Int32Array;
  /**
   * The number of words of the expected answer type, and the weight of the question's terms near the best of
   * them.
   */
  readonly answers: Int32Array;
  readonly answerNear: Float64Array;
  /** The number of words of names that are not in the question. */
  readonly newNames: Int32Array;
  /** The number of words, and of words that are neither stop words nor in the question. */
  readonly length: Int32Array;
  readonly fresh: Int32Array;
};

/** A table of `rows` rows for a question, all of empty texts. */
export function createMatches(
  { terms: { length: terms }, question, runs }: Pick<PreparedQuery, 'terms' | 'question' | 'runs'>,
  { rows, arena }: { readonly rows: number; readonly arena: Arena },
): Matches {
  const words = question.words.length;
  const pairWidth = Math.ceil(question.pairs.length / 32);
  const phraseWidth = Math.ceil(question.neighbours.length / 32);
  return {
    terms,
    words,
    pairWidth,
    phraseWidth,
    letterWidth: runs.width,
    strengths: arena.float64(rows * terms),
    counts: arena.float64(rows * terms),
    wordCounts: arena.int32(rows * words),
    pairs: arena.int32(rows * pairWidth),
    phrases: arena.int32(rows * phraseWidth),
    letters: arena.int32(rows * runs.width),
    answerType: arena.int32(rows),
    answers: arena.int32(rows),
    answerNear: arena.float64(rows),
    newNames: arena.int32(rows),
    length: arena.int32(rows),
    fresh: arena.int32(rows),
  };
}

/** Adds row `from` to row `to`: how both texts together match the question. */
export function addRow(matches: Matches, { from, to }: { readonly from: number; readonly to: number }): void {
  const { terms, words, strengths, counts, wordCounts } = matches;
  for (let i = 0; i < terms; i++) {
    const a = from * terms + i;
    const b = to * terms + i;
    strengths[b] = Math.max(strengths[b] ?? 0, strengths[a] ?? 0);
    counts[b] = (counts[b] ?? 0) + (counts[a] ?? 0);
  }
  for (let i = 0; i < words; i++)
    wordCounts[to * words + i] = (wordCounts[to * words + i] ?? 0) + (wordCounts[from * words + i] ?? 0);
  addBits(matches.pairs, matches.pairWidth, { from, to });
  addBits(matches.phrases, matches.phraseWidth, { from, to });
  addBits(matches.letters, matches.letterWidth, { from, to });
  const { answerType, answers, answerNear, newNames, length, fresh } = matches;
  answerType[to] = (answerType[to] ?? 0) | (answerType[from] ?? 0);
  answers[to] = (answers[to] ?? 0) + (answers[from] ?? 0);
  answerNear[to] = Math.max(answerNear[to] ?? 0, answerNear[from] ?? 0);
  newNames[to] = (newNames[to] ?? 0) + (newNames[from] ?? 0);
  length[to] = (length[to] ?? 0) + (length[from] ?? 0);
  fresh[to] = (fresh[to] ?? 0) + (fresh[from] ?? 0);
}

function addBits(
  bits: Int32Array,
  width: number,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  for (let i = 0; i < width; i++)
    bits[to * width + i] = (bits[to * width + i] ?? 0) | (bits[from * width + i] ?? 0);
}
