/** Matches a sentence against a question: one pass over its words, which are numbers. */

import { maxNeighbourStrength } from '../../lexicon/en/synonyms.ts';
import { answerType as answerTypes } from '../analysis/answer-types.ts';
import { markRuns } from '../analysis/char-ngrams.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';
import type { SentenceTable } from '../index/sentence-table.ts';
import { expectedTypes } from '../question/answer-kind.ts';
import { maxNear, shareAt } from './answer-nearness.ts';
import type { Matches } from './matches.ts';
import type { PreparedQuery } from './prepared-query.ts';

/** A sentence of a table, and the row for its match. */
export type MatchedSentence = {
  readonly table: SentenceTable;
  readonly sentence: number;
  readonly row: number;
};

/** Fills the row of `place` with how the sentence matches the question. The row must be empty. */
export function matchSentence(
  found: Matches,
  place: MatchedSentence,
  prepared: PreparedQuery,
  vocabulary: Vocabulary,
): void {
  const { table, sentence, row } = place;
  const { words, letters } = table;
  found.length[row] = (words.starts[sentence + 1] ?? 0) - (words.starts[sentence] ?? 0);
  const hasTerms = matchWords(found, place, prepared, vocabulary);
  if (hasTerms && (found.answers[row] ?? 0) > 0) found.answerNear[row] = answerNearness(place, prepared);
  matchUnwritten(found, place, prepared);
  markRuns(prepared.runs, letters.values, {
    start: letters.starts[sentence] ?? 0,
    end: letters.starts[sentence + 1] ?? 0,
    marks: found.letters,
    first: row * found.letterWidth,
  });
}

/** Matches the written words. True if one of them is a term of the question. */
function matchWords(
  found: Matches,
  { table, sentence, row }: MatchedSentence,
  { question, matches }: PreparedQuery,
  { termOf }: Vocabulary,
): boolean {
  const { values, starts } = table.words;
  const { wordTypes } = table;
  const { slotOf } = matches;
  const wanted = expectedTypes[question.kind];
  let answerType = table.answerType[sentence] ?? 0;
  let answers = 0;
  let newNames = 0;
  let fresh = 0;
  let hasTerms = false;
  // Indexes, in the question, of the previous word and the previous term; -1 if they are not in the question.
  let wordBefore = -1;
  let termBefore = -1;
  const end = starts[sentence + 1] ?? 0;
  for (let at = starts[sentence] ?? 0; at < end; at++) {
    const number = values[at] ?? 0;
    const slot = slotOf[number] ?? 0;
    const types = wordTypes[at] ?? 0;
    const word = matches.wordOf[slot] ?? -1;
    const strength = matches.strengthOf[slot] ?? 0;
    if (word >= 0) {
      addWord(found, row, word);
      mark(found.phrases, row * found.phraseWidth, placeOf(question.neighbours, wordBefore, word));
    }
    wordBefore = word;
    if (types !== 0 && word < 0 && mayAnswer(strength)) {
      answerType |= types;
      if ((types & answerTypes.name) !== 0) newNames++;
      if ((types & wanted) !== 0) answers++;
    }
    const term = matches.termOf[slot] ?? -1;
    if (term >= 0) {
      hasTerms = true;
      addTerm(found, row, { term, strength });
      mark(found.pairs, row * found.pairWidth, placeOf(question.pairs, termBefore, term));
      termBefore = term;
    } else if ((termOf[number] ?? -1) >= 0) {
      // A stop word that is not searched for does not separate two terms.
      fresh++;
      termBefore = -1;
    }
  }
  found.answerType[row] = answerType;
  found.answers[row] = answers;
  found.newNames[row] = newNames;
  found.fresh[row] = fresh;
  return hasTerms;
}

/** A word that is only related to one of the question's may be the answer: "January" for "month". */
function mayAnswer(strength: number): boolean {
  return strength <= maxNeighbourStrength;
}

/** Matches the other names of the people in the sentence, for the terms that the written words lack. */
function matchUnwritten(
  found: Matches,
  { table: { unwritten }, sentence, row }: MatchedSentence,
  { matches: { slotOf, termOf, strengthOf, wordOf } }: PreparedQuery,
): void {
  const end = unwritten.starts[sentence + 1] ?? 0;
  for (let at = unwritten.starts[sentence] ?? 0; at < end; at++) {
    const slot = slotOf[unwritten.values[at] ?? 0] ?? 0;
    const term = termOf[slot] ?? -1;
    if (term < 0 || (found.strengths[row * found.terms + term] ?? 0) > 0) continue;
    const word = wordOf[slot] ?? -1;
    if (word >= 0) addWord(found, row, word);
    addTerm(found, row, { term, strength: strengthOf[slot] ?? 0 });
  }
}

function addWord({ words, wordCounts }: Matches, row: number, word: number): void {
  const at = row * words + word;
  wordCounts[at] = (wordCounts[at] ?? 0) + 1;
}

function addTerm(
  { terms, strengths, counts }: Matches,
  row: number,
  { term, strength }: { readonly term: number; readonly strength: number },
): void {
  const at = row * terms + term;
  strengths[at] = Math.max(strengths[at] ?? 0, strength);
  counts[at] = (counts[at] ?? 0) + strength;
}

/** Index of the pair of `first` and `second` in `pairs`; -1 if it is not there. */
function placeOf(pairs: readonly (readonly [number, number])[], first: number, second: number): number {
  if (first >= 0)
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i];
      if (pair?.[0] === first && pair[1] === second) return i;
    }
  return -1;
}

/** Sets bit `place` of the bits that begin at `first`, unless it is -1. */
function mark(bits: Int32Array, first: number, place: number): void {
  if (place >= 0) bits[first + (place >> 5)] = (bits[first + (place >> 5)] ?? 0) | (1 << (place & 31));
}

/** Weight of the question's terms near the best answer word. Each term counts once, at its first occurrence. */
function answerNearness(
  { table, sentence }: MatchedSentence,
  { question, matches, weighings }: PreparedQuery,
): number {
  const { values, starts } = table.words;
  const wanted = expectedTypes[question.kind];
  const { weights } = weighings.both;
  const { slotOf, termOf, wordOf, strengthOf } = matches;
  const start = starts[sentence] ?? 0;
  const end = starts[sentence + 1] ?? 0;
  let nearest = 0;
  for (let answer = start; answer < end; answer++) {
    if (((table.wordTypes[answer] ?? 0) & wanted) === 0) continue;
    const slot = slotOf[values[answer] ?? 0] ?? 0;
    if ((wordOf[slot] ?? -1) >= 0 || !mayAnswer(strengthOf[slot] ?? 0)) continue;
    const from = Math.max(start, answer - maxNear);
    const last = Math.min(end - 1, answer + maxNear);
    let sum = 0;
    for (let at = from; at <= last; at++) {
      const term = termOf[slotOf[values[at] ?? 0] ?? 0] ?? -1;
      if (term < 0) continue;
      let first = from;
      while (first < at && termOf[slotOf[values[first] ?? 0] ?? 0] !== term) first++;
      if (first === at) sum += (weights[term] ?? 0) * shareAt(Math.abs(at - answer));
    }
    nearest = Math.max(nearest, sum);
  }
  return nearest;
}
