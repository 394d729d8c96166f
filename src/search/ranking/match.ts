/** How sentences and passages meet a question: what of it they hold, and how it stands there. */

import { maxNeighbourStrength } from '../../lexicon/en/synonyms.ts';
import { trait as traitBits } from '../analysis/answer-types.ts';
import { joinMarks, type RunMarks } from '../analysis/char-ngrams.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';
import type { IndexedSentence } from '../index/indexed-passage.ts';
import { wantedTrait } from '../question/question.ts';
import type { Sought, WordMatch } from './prepared-query.ts';

/** How a sentence, or a passage, meets a question. */
export type Fit = {
  /** For every term of the question, how well it is matched here, 0 to 1. */
  readonly strengths: readonly number[];
  /** For every term of the question, how often, strengths added up. */
  readonly counts: readonly number[];
  /** For every word of the question, how often it stands here as it is written. */
  readonly words: readonly number[];
  /** The pairs of the question, by their place, whose terms follow each other here. */
  readonly pairs: ReadonlySet<number>;
  /** The neighbours of the question, by their place, that are neighbours here. */
  readonly phrases: ReadonlySet<number>;
  /** Which of the question's runs of letters are here. */
  readonly letters: RunMarks;
  /** The traits of the words that the question does not have. */
  readonly trait: number;
  /** How many words may answer, by their traits; and the weight of the question's terms around the best of them. */
  readonly answers: number;
  readonly answerNear: number;
  /** How many names it has, counted by the words of them, that the question has not. */
  readonly newNames: number;
  /** Words, and those that are neither stop words nor the question's. */
  readonly length: number;
  readonly fresh: number;
};

/** The fit of no words at all. */
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

/** How `sentence` meets what is sought. */
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
  // The places, in the question, of the word and of the term before; -1 where it is not the question's.
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
    // A word that only means something like one of the question's may be the answer: "January" for "month".
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
    // Stop words that are not sought stand between terms as if they were not there.
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

/** The place of the pair of `first` and `second` among `pairs`; -1 if it is not among them. */
function placeOf(pairs: readonly (readonly [number, number])[], first: number, second: number): number {
  return first < 0 ? -1 : pairs.findIndex(([a, b]) => a === first && b === second);
}

/** `marks` and `place`, unless that is -1. */
function marked(marks: ReadonlySet<number>, place: number): ReadonlySet<number> {
  return place < 0 || marks.has(place) ? marks : new Set([...marks, place]);
}

/** Where a term of the question stands in a sentence. */
type FoundTerm = { readonly at: number; readonly term: number };

// Words further apart than this have little to do with each other.
const maxAnswerNear = 8;

/** How near the question's terms stand to the best of what may be the answer: each term counts once, where it is first. */
function answerNearness(
  answers: readonly number[],
  found: readonly FoundTerm[],
  { weighings }: Sought,
): number {
  const { weights } = weighings.both;
  let nearest = 0;
  for (const answer of answers) {
    const near = found.filter(({ at }) => Math.abs(at - answer) <= maxAnswerNear);
    let sum = 0;
    for (const [i, { at, term }] of near.entries())
      if (near.findIndex((other) => other.term === term) === i)
        sum += (weights[term] ?? 0) * (1 - Math.abs(at - answer) / 10);
    nearest = Math.max(nearest, sum);
  }
  return nearest;
}

/** How several sentences taken together meet what is sought. */
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
