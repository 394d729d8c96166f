/** Matches sentences and passages against a question. */

import { maxNeighbourStrength } from '../../lexicon/en/synonyms.ts';
import { trait as traitBits } from '../analysis/answer-types.ts';
import { joinMarks, type RunMarks } from '../analysis/char-ngrams.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';
import type { IndexedSentence } from '../index/indexed-passage.ts';
import { wantedTrait } from '../question/question.ts';
import type { Sought, WordMatch } from './prepared-query.ts';

/** How a sentence or a passage matches a question. */
export type Fit = {
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
  /** The traits of the words that are not in the question. */
  readonly trait: number;
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

/** The fit of an empty text. */
export const nothing: Fit = {
  strengths: [],
  counts: [],
  words: [],
  pairs: new Set(),
  phrases: new Set(),
  letters: [],
  trait: 0,
  answers: 0,
  answerNear: 0,
  newNames: 0,
  length: 0,
  fresh: 0,
};

/** Returns how `sentence` matches the question. */
export function fitSentence(sentence: IndexedSentence, sought: Sought, { termOf }: Vocabulary): Fit {
  const { question, terms, matches } = sought;
  const strengths = zeros(terms.length);
  const counts = zeros(terms.length);
  const words = zeros(question.words.length);
  let { pairs, phrases } = nothing;
  let { trait } = sentence;
  let fresh = 0;
  let newNames = 0;
  const found: FoundTerm[] = [];
  const answers: number[] = [];
  const wanted = wantedTrait[question.kind];
  // Indexes, in the question, of the previous word and the previous term; -1 if they are not in the question.
  let wordBefore = -1;
  let termBefore = -1;
  for (let at = 0; at < sentence.words.length; at++) {
    const number = sentence.words[at] ?? 0;
    const traits = sentence.traits[at] ?? 0;
    const { term, strength, word } = matches[number] ?? noMatch;
    if (word >= 0) {
      words[word] = (words[word] ?? 0) + 1;
      phrases = marked(phrases, placeOf(question.neighbours, wordBefore, word));
    }
    wordBefore = word;
    // A word that is only related to one of the question's may be the answer: "January" for "month".
    if (word < 0 && strength <= maxNeighbourStrength) {
      trait |= traits;
      if ((traits & traitBits.name) !== 0) newNames++;
      if ((traits & wanted) !== 0) answers.push(at);
    }
    if (term >= 0) {
      strengths[term] = Math.max(strengths[term] ?? 0, strength);
      counts[term] = (counts[term] ?? 0) + strength;
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
  for (const number of sentence.unwritten) {
    const { term, strength, word } = matches[number] ?? noMatch;
    if (term < 0 || (strengths[term] ?? 0) > 0) continue;
    if (word >= 0) words[word] = (words[word] ?? 0) + 1;
    strengths[term] = strength;
    counts[term] = strength;
  }
  return {
    strengths,
    counts,
    words,
    pairs,
    phrases,
    letters: sought.findRuns(sentence.letters),
    trait,
    answers: answers.length,
    answerNear: answerNearness(answers, found, sought),
    newNames,
    length: sentence.words.length,
    fresh,
  };
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
  { weighings }: Sought,
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

/** Returns how several sentences together match the question. */
export function joinFits(fits: readonly Fit[]): Fit {
  const [first, ...others] = fits;
  if (first === undefined) return nothing;
  if (others.length === 0) return first;
  const strengths = first.strengths.slice();
  const counts = first.counts.slice();
  const words = first.words.slice();
  let { pairs, phrases, letters, trait, answers, answerNear, newNames, length, fresh } = first;
  for (const fit of others) {
    for (let i = 0; i < strengths.length; i++) {
      strengths[i] = Math.max(strengths[i] ?? 0, fit.strengths[i] ?? 0);
      counts[i] = (counts[i] ?? 0) + (fit.counts[i] ?? 0);
    }
    for (let i = 0; i < words.length; i++) words[i] = (words[i] ?? 0) + (fit.words[i] ?? 0);
    pairs = union(pairs, fit.pairs);
    phrases = union(phrases, fit.phrases);
    letters = joinMarks(letters, fit.letters);
    trait |= fit.trait;
    answers += fit.answers;
    answerNear = Math.max(answerNear, fit.answerNear);
    newNames += fit.newNames;
    length += fit.length;
    fresh += fit.fresh;
  }
  return {
    strengths,
    counts,
    words,
    pairs,
    phrases,
    letters,
    trait,
    answers,
    answerNear,
    newNames,
    length,
    fresh,
  };
}

function union(first: ReadonlySet<number>, second: ReadonlySet<number>): ReadonlySet<number> {
  if (second.size === 0) return first;
  return first.size === 0 ? second : new Set([...first, ...second]);
}
