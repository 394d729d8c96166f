/** How sentences and passages meet a question: what of it they hold, and how it stands there. */
import type { Sought, WordMatch } from './matching.ts';
import type { IndexedSentence } from './passage-index.ts';
import { wantedTrait } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a sentence, or a passage, meets a question. */
export type Fit = {
  /** For every term of the question, how well it is matched here, 0 to 1. */
  readonly strengths: Float32Array;
  /** For every term of the question, how often, strengths added up. */
  readonly counts: Float32Array;
  /** For every word of the question, how often it stands here as it is written. */
  readonly words: Float32Array;
  /** For every pair of the question, whether its words follow each other here. */
  readonly pairs: Uint8Array;
  /** For every two neighbours of the question, whether they are neighbours here. */
  readonly phrases: Uint8Array;
  /** The traits of the words that the question does not have. */
  readonly trait: number;
  /** Weight of the question's terms that stand near each other here, more the nearer. */
  readonly near: number;
  /** How many words may answer, by their traits; and the weight of the question's terms around the best of them. */
  readonly answers: number;
  readonly answerNear: number;
  /** Words, and those that are neither stop words nor the question's. */
  readonly length: number;
  readonly fresh: number;
};

/** How `sentence` meets what is sought. */
export function fitSentence(sentence: IndexedSentence, sought: Sought, { termOf }: Vocabulary): Fit {
  const { question, terms, matches } = sought;
  const strengths = new Float32Array(terms.length);
  const counts = new Float32Array(terms.length);
  const words = new Float32Array(question.words.length);
  const pairs = new Uint8Array(question.pairs.length);
  const phrases = new Uint8Array(question.neighbours.length);
  const add = ({ term, strength, word }: WordMatch): void => {
    if (word >= 0) words[word] = (words[word] ?? 0) + 1;
    if (term < 0) return;
    strengths[term] = Math.max(strengths[term] ?? 0, strength);
    counts[term] = (counts[term] ?? 0) + strength;
  };
  let trait = sentence.trait;
  let fresh = 0;
  // The places, in the question, of the word and of the term before; -1 where it is not the question's.
  let wordBefore = -1;
  let termBefore = -1;
  for (let i = 0; i < sentence.words.length; i++) {
    const number = sentence.words[i] ?? 0;
    const match = matches[number];
    if (match === undefined) trait |= sentence.traits[i] ?? 0;
    else add(match);
    const word = match?.word ?? -1;
    mark(phrases, question.neighbours, wordBefore, word);
    wordBefore = word;
    const term = match?.term ?? -1;
    // Stop words that are not sought stand between terms as if they were not there.
    if (term < 0 && (termOf[number] ?? -1) < 0) continue;
    if (term < 0) fresh++;
    mark(pairs, question.pairs, termBefore, term);
    termBefore = term;
  }
  for (const number of sentence.unwritten) {
    const match = matches[number];
    if (match && match.term >= 0 && (strengths[match.term] ?? 0) === 0) add(match);
  }
  return {
    strengths,
    counts,
    words,
    pairs,
    phrases,
    trait,
    ...nearness(sentence, sought),
    length: sentence.words.length,
    fresh,
  };
}

/** Marks the pair of `first` and `second` in `marks`, if it is one of `pairs`. */
function mark(
  marks: Uint8Array,
  pairs: readonly (readonly [number, number])[],
  first: number,
  second: number,
): void {
  if (first < 0 || second < 0) return;
  const at = pairs.findIndex(([a, b]) => a === first && b === second);
  if (at >= 0) marks[at] = 1;
}

// Words further apart than this have little to do with each other.
const maxNear = 6;
const maxAnswerNear = 8;

/** How near the question's terms stand to each other and to what may be the answer. */
function nearness(
  { words, traits }: IndexedSentence,
  { question, terms, matches }: Sought,
): Pick<Fit, 'near' | 'answers' | 'answerNear'> {
  const wanted = wantedTrait[question.kind];
  const found: { readonly at: number; readonly place: number }[] = [];
  const answersAt: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const place = matches[words[at] ?? 0]?.term ?? -1;
    if (place >= 0) found.push({ at, place });
    else if (((traits[at] ?? 0) & wanted) !== 0) answersAt.push(at);
  }
  let near = 0;
  for (const [i, { at, place }] of found.entries())
    for (let j = i + 1; j < found.length; j++) {
      const other = found[j];
      if (other === undefined || other.at - at > maxNear) break;
      if (other.place !== place)
        near += Math.min(terms[place]?.idf ?? 0, terms[other.place]?.idf ?? 0) / (other.at - at);
    }
  let answerNear = 0;
  for (const answer of answersAt) {
    let sum = 0;
    const seen = new Set<number>();
    for (const { at, place } of found) {
      const distance = Math.abs(at - answer);
      if (distance > maxAnswerNear || seen.has(place)) continue;
      seen.add(place);
      sum += (terms[place]?.idf ?? 0) * (terms[place]?.rarity ?? 0) * (1 - distance / 10);
    }
    answerNear = Math.max(answerNear, sum);
  }
  return { near, answers: answersAt.length, answerNear };
}

/** How several sentences taken together meet what is sought. */
export function joinFits(fits: readonly Fit[]): Fit {
  const [first, ...others] = fits;
  if (first === undefined) return nothing;
  if (others.length === 0) return first;
  const strengths = first.strengths.slice();
  const counts = first.counts.slice();
  const words = first.words.slice();
  const pairs = first.pairs.slice();
  const phrases = first.phrases.slice();
  let { trait, near, answers, answerNear, length, fresh } = first;
  for (const fit of others) {
    for (let i = 0; i < strengths.length; i++) {
      strengths[i] = Math.max(strengths[i] ?? 0, fit.strengths[i] ?? 0);
      counts[i] = (counts[i] ?? 0) + (fit.counts[i] ?? 0);
    }
    for (let i = 0; i < words.length; i++) words[i] = (words[i] ?? 0) + (fit.words[i] ?? 0);
    for (let i = 0; i < pairs.length; i++) pairs[i] = (pairs[i] ?? 0) | (fit.pairs[i] ?? 0);
    for (let i = 0; i < phrases.length; i++) phrases[i] = (phrases[i] ?? 0) | (fit.phrases[i] ?? 0);
    trait |= fit.trait;
    near = Math.max(near, fit.near);
    answers += fit.answers;
    answerNear = Math.max(answerNear, fit.answerNear);
    length += fit.length;
    fresh += fit.fresh;
  }
  return { strengths, counts, words, pairs, phrases, trait, near, answers, answerNear, length, fresh };
}

/** The fit of no words at all. */
export const nothing: Fit = {
  strengths: new Float32Array(),
  counts: new Float32Array(),
  words: new Float32Array(),
  pairs: new Uint8Array(),
  phrases: new Uint8Array(),
  trait: 0,
  near: 0,
  answers: 0,
  answerNear: 0,
  length: 0,
  fresh: 0,
};
