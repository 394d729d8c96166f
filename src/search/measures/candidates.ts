/** Measures the candidates of a question: the tables that the features read. */

import { type AnswerLinks, answerLinks } from '../../lexicon/en/questions/answer-links.ts';
import { type Arena, createArena } from '../../model/arena.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { type CandidateRows, layOutRows } from './candidate-rows.ts';
import { type Linked, linkPassages } from './links.ts';
import { matchSentence } from './match.ts';
import { covered, coveredByBoth } from './match-measures.ts';
import { addRow, createMatches, type Matches } from './matches.ts';
import { meaningsOf } from './meaning.ts';
import type { Meanings } from './meaning-tables.ts';
import type { PreparedQuery } from './prepared-query.ts';
import { noSubject, type QuestionSubject } from './subject.ts';
import type { Weighing } from './term-weights.ts';

/** The candidates of a question, measured. Most arrays have one number per candidate, in the order of `rows.passages`. */
export type Candidates = {
  readonly prepared: PreparedQuery;
  readonly index: PassageIndex;
  readonly rows: CandidateRows;
  readonly matches: Matches;
  readonly meanings: Meanings;
  readonly linked: Linked;
  /** The row of the sentence that has most of the question. */
  readonly fullest: Int32Array;
  /** The rows of the two consecutive sentences that have most of the question; the passage, if it has only one. */
  readonly window: Int32Array;
  readonly windowEnd: Int32Array;
};

/** Measures `passages`. Training passes `learnt` links without those of the question itself. */
export function measureCandidates(
  passages: readonly IndexedPassage[],
  prepared: PreparedQuery,
  index: PassageIndex,
  learnt: AnswerLinks = answerLinks(),
): Candidates {
  const arena = createArena();
  const rows = layOutRows(passages, { index, arena });
  const matches = createMatches(prepared, { rows: rows.rows, arena });
  matchRows(matches, rows, { prepared, index });
  const meanings = meaningsOf(rows, prepared, { index, arena });
  const linked = linkPassages({ rows, meanings }, prepared, { index, learnt, arena });
  return {
    prepared,
    index,
    rows,
    matches,
    meanings,
    linked,
    ...fullestOf(rows, matches, { both: prepared.weighings.both, arena }),
  };
}

function matchRows(
  matches: Matches,
  rows: CandidateRows,
  { prepared, index }: Pick<Candidates, 'prepared' | 'index'>,
): void {
  for (const { passage, first } of rows.measured) {
    const table = index.sentencesOf(passage.article);
    const whole = first + passage.end - passage.first;
    for (let row = first; row < whole; row++) {
      const sentence = passage.first + row - first;
      matchSentence(matches, { table, sentence, row }, prepared, index.vocabulary);
      addRow(matches, { from: row, to: whole });
    }
  }
  for (const [article, row] of rows.titles) {
    const table = index.sentencesOf(article);
    matchSentence(matches, { table, sentence: table.title, row }, prepared, index.vocabulary);
  }
}

/** The first sentence of each passage that has most of the question, and the first two consecutive ones. */
function fullestOf(
  { passages, first, whole }: CandidateRows,
  matches: Matches,
  { both, arena }: { readonly both: Weighing; readonly arena: Arena },
): Pick<Candidates, 'fullest' | 'window' | 'windowEnd'> {
  const fullest = arena.int32(passages.length);
  const window = arena.int32(passages.length);
  const windowEnd = arena.int32(passages.length);
  for (let place = 0; place < passages.length; place++) {
    const end = whole[place] ?? 0;
    window[place] = end;
    windowEnd[place] = end;
    let most = -1;
    let mostOfTwo = -1;
    for (let row = first[place] ?? 0; row < end; row++) {
      const weight = covered(matches, row, both);
      if (weight > most) {
        fullest[place] = row;
        most = weight;
      }
      if (row === first[place]) continue;
      const ofTwo = coveredByBoth(matches, { row: row - 1, other: row }, both);
      if (ofTwo > mostOfTwo) {
        window[place] = row - 1;
        windowEnd[place] = row;
        mostOfTwo = ofTwo;
      }
    }
  }
  return { fullest, window, windowEnd };
}

/** One candidate. */
export type Candidate = { readonly candidates: Candidates; readonly place: number };

/** The strength, 0 to 1, with which a passage has a term of the question. */
export function strengthOf({ candidates: { matches, rows }, place }: Candidate, term: number): number {
  return matches.strengths[(rows.whole[place] ?? 0) * matches.terms + term] ?? 0;
}

/** The nearness of a passage to each term of the question, 0 to 1. */
export function nearnessOf({ candidates: { meanings, rows }, place }: Candidate): Float32Array {
  return rowOf(meanings, rows.whole[place] ?? 0);
}

/** The nearness to each term of the sentence of a passage that has the largest share of the question. */
export function nearestSentenceOf({
  candidates: { meanings, rows, prepared },
  place,
}: Candidate): Float32Array {
  const { weights } = prepared.weighings.rarity;
  const whole = rows.whole[place] ?? 0;
  let best = whole;
  let most = -1;
  for (let row = rows.first[place] ?? 0; row < whole; row++) {
    let weight = 0;
    for (let term = 0; term < weights.length; term++)
      weight += (meanings.nearness[row * weights.length + term] ?? 0) * (weights[term] ?? 0);
    if (weight <= most) continue;
    best = row;
    most = weight;
  }
  return rowOf(meanings, best);
}

function rowOf({ nearness, terms }: Meanings, row: number): Float32Array {
  return nearness.subarray(row * terms, (row + 1) * terms);
}

/** The nearness, 0 to 1, of a term to any word of the expected answer type in a passage. */
export function answersNear({ candidates: { meanings }, place }: Candidate, term: number): number {
  return meanings.answersNear[place * meanings.terms + term] ?? 0;
}

/** How the article of a passage as a whole matches the question. */
export function subjectOf({ candidates: { meanings, rows }, place }: Candidate): QuestionSubject {
  return meanings.subjects.get(rows.passages[place]?.article ?? 0) ?? noSubject;
}
