/** Matches sentences and passages against a question. */

import { maxNeighbourStrength } from '../../lexicon/en/synonyms.ts';
import { answerType as answerTypes } from '../analysis/answer-types.ts';
import type { RunMarks } from '../analysis/char-ngrams.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';
import type { IndexedSentence } from '../index/indexed-passage.ts';
import { expectedTypes } from '../question/question.ts';
import type { PreparedQuery, WordMatch } from './prepared-query.ts';

/** How a sentence or a passage matches a question. */
export type Match = {
  // The three arrays are empty if all their numbers are zero.
  /** For each term of the question, the strength of its best match here, 0 to 1. */
  readonly strengths: readonly number[];
  /** For each term of the question, the number of matches, weighted by strength. */
  readonly counts: readonly number[];
  /** For each word of the question, how often it occurs here in the same form. */
  readonly words: readonly number[];
  /** Indexes into the question's `pairs` whose terms follow each other here. */
  readonly pairs: ReadonlySet<number>;
  /** Indexes into the question's `neighbours` whose words are neighbours here. */
  readonly phrases: ReadonlySet<number>;
  /** The question's letter runs that occur here. */
  readonly letters: RunMarks;
  /** The answer types of the words that are not in the question. */
  readonly answerType: number;
  /**
   * Number of words of the expected answer type, and the weight of the question's terms near the best of
   * them.
   */
  readonly answers: number;
  readonly answerNear: number;
  /** Number of words of names that are not in the question. */
  readonly newNames: number;
  /** Number of words, and of words that are neither stop words nor in the question. */
  readonly length: number;
  readonly fresh: number;
};

/** The match of an empty text. */
export const nothing: Match = {
  strengths: [],
  counts: [],
  words: [],
  pairs: new Set(),
  phrases: new Set(),
  letters: [],
  answerType: 0,
  answers: 0,
  answerNear: 0,
  newNames: 0,
  length: 0,
  fresh: 0,
};

/** Returns how `sentence` matches the question. */
export function matchSentence(
  sentence: IndexedSentence,
  prepared: PreparedQuery,
  { termOf }: Vocabulary,
): Match {
  const { question, matches } = prepared;
  const tally: Tally = { strengths: noNumbers, counts: noNumbers, words: noNumbers };
  let { pairs, phrases } = nothing;
  let { answerType } = sentence;
  let fresh = 0;
  let newNames = 0;
  const found: FoundTerm[] = [];
  const answers: number[] = [];
  const wanted = expectedTypes[question.kind];
  // Indexes, in the question, of the previous word and the previous term; -1 if they are not in the question.
  let wordBefore = -1;
  let termBefore = -1;
  for (let at = 0; at < sentence.words.length; at++) {
    const number = sentence.words[at] ?? 0;
    const wordTypes = sentence.wordTypes[at] ?? 0;
    const { term, strength, word } = matches[number] ?? noMatch;
    if (word >= 0) {
      countWord(tally, word, prepared);
      phrases = marked(phrases, placeOf(question.neighbours, wordBefore, word));
    }
    wordBefore = word;
    // A word that is only related to one of the question's may be the answer: "January" for "month".
    if (word < 0 && strength <= maxNeighbourStrength) {
      answerType |= wordTypes;
      if ((wordTypes & answerTypes.name) !== 0) newNames++;
      if ((wordTypes & wanted) !== 0) answers.push(at);
    }
    if (term >= 0) {
      countTerm(tally, { term, strength }, prepared);
      pairs = marked(pairs, placeOf(question.pairs, termBefore, term));
      termBefore = term;
      found.push({ at, term });
      continue;
    }
    // A stop word that is not searched for does not separate two terms.
    if ((termOf[number] ?? -1) < 0) continue;
    fresh++;
    termBefore = -1;
  }
  for (let at = 0; at < sentence.unwritten.length; at++) {
    const number = sentence.unwritten[at] ?? 0;
    const { term, strength, word } = matches[number] ?? noMatch;
    if (term < 0 || (tally.strengths[term] ?? 0) > 0) continue;
    if (word >= 0) countWord(tally, word, prepared);
    countTerm(tally, { term, strength }, prepared);
  }
  return {
    strengths: tally.strengths,
    counts: tally.counts,
    words: tally.words,
    pairs,
    phrases,
    letters: prepared.findRuns(sentence.letters),
    answerType,
    answers: answers.length,
    answerNear: answerNearness(answers, found, prepared),
    newNames,
    length: sentence.words.length,
    fresh,
  };
}

/** The numbers of a match. Most sentences have no term of the question, and share one empty array. */
type Tally = { strengths: number[]; counts: number[]; words: number[] };

const noNumbers: number[] = [];

function countWord(tally: Tally, word: number, { question }: PreparedQuery): void {
  if (tally.words === noNumbers) tally.words = zeros(question.words.length);
  tally.words[word] = (tally.words[word] ?? 0) + 1;
}

function countTerm(
  tally: Tally,
  { term, strength }: Pick<WordMatch, 'term' | 'strength'>,
  { terms }: PreparedQuery,
): void {
  if (tally.strengths === noNumbers) {
    tally.strengths = zeros(terms.length);
    tally.counts = zeros(terms.length);
  }
  tally.strengths[term] = Math.max(tally.strengths[term] ?? 0, strength);
  tally.counts[term] = (tally.counts[term] ?? 0) + strength;
}

const noMatch: WordMatch = { term: -1, strength: 0, word: -1 };

function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}

/** Index of the pair of `first` and `second` in `pairs`; -1 if it is not there. */
function placeOf(pairs: readonly (readonly [number, number])[], first: number, second: number): number {
  return first < 0 ? -1 : pairs.findIndex(([a, b]) => a === first && b === second);
}

/** Adds `place` to `marks`, unless it is -1. */
function marked(marks: ReadonlySet<number>, place: number): ReadonlySet<number> {
  return place < 0 || marks.has(place) ? marks : new Set([...marks, place]);
}

/** Where a sentence has a term of the question. */
type FoundTerm = { readonly at: number; readonly term: number };

// Words that are further apart than this are unrelated.
const maxAnswerNear = 8;

/**
 * Weight of the question's terms near the best answer word. Each term counts once, at its first occurrence.
 */
function answerNearness(
  answers: readonly number[],
  found: readonly FoundTerm[],
  { weighings }: PreparedQuery,
): number {
  const { weights } = weighings.both;
  let nearest = 0;
  if (found.length === 0) return nearest;
  for (const answer of answers) {
    const isNear = ({ at }: FoundTerm): boolean => Math.abs(at - answer) <= maxAnswerNear;
    let sum = 0;
    for (let i = 0; i < found.length; i++) {
      const each = found[i];
      if (each === undefined || !isNear(each)) continue;
      const { at, term } = each;
      let first = 0;
      while (first < i && !(found[first]?.term === term && isNear(found[first] ?? each))) first++;
      if (first === i) sum += (weights[term] ?? 0) * (1 - Math.abs(at - answer) / 10);
    }
    nearest = Math.max(nearest, sum);
  }
  return nearest;
}
