/** Joins the matches of sentences into those of a passage and of a window of it. */
import { type Match, nothing } from './match.ts';

/** Returns how several sentences together match the question. */
export function joinMatches(sentenceMatches: readonly Match[]): Match {
  const [first, ...others] = sentenceMatches;
  if (first === undefined) return nothing;
  if (others.length === 0) return first;
  let { answerType, answers, answerNear, newNames, length, fresh } = first;
  for (const match of others) {
    answerType |= match.answerType;
    answers += match.answers;
    answerNear = Math.max(answerNear, match.answerNear);
    newNames += match.newNames;
    length += match.length;
    fresh += match.fresh;
  }
  // In the order of `matchSentence`, so that all matches have the same hidden class.
  return {
    strengths: strongest(sentenceMatches),
    counts: joinNumbers(sentenceMatches, ({ counts }) => counts, plus),
    words: joinNumbers(sentenceMatches, ({ words }) => words, plus),
    pairs: union(sentenceMatches, ({ pairs }) => pairs),
    phrases: union(sentenceMatches, ({ phrases }) => phrases),
    letters: joinNumbers(sentenceMatches, ({ letters }) => letters, or),
    answerType,
    answers,
    answerNear,
    newNames,
    length,
    fresh,
  };
}

/** How consecutive sentences match the question, as far as the ranker reads it. */
export type WindowMatch = Pick<Match, 'strengths' | 'phrases'>;

/** Like `joinMatches`, for a window. */
export function joinWindow(sentenceMatches: readonly Match[]): WindowMatch {
  return {
    strengths: strongest(sentenceMatches),
    phrases: union(sentenceMatches, ({ phrases }) => phrases),
  };
}

function strongest(matches: readonly Match[]): readonly number[] {
  return joinNumbers(matches, ({ strengths }) => strengths, Math.max);
}

const plus = (one: number, other: number): number => one + other;
const or = (one: number, other: number): number => one | other;

/** `join` of the numbers of all matches at each place; an empty array counts as zeros. */
function joinNumbers(
  matches: readonly Match[],
  numbersOf: (match: Match) => readonly number[],
  join: (one: number, other: number) => number,
): readonly number[] {
  let first: readonly number[] = nothing.strengths;
  let joined: number[] | undefined;
  for (const match of matches) {
    const numbers = numbersOf(match);
    if (numbers.length === 0) continue;
    if (first.length === 0) {
      first = numbers;
      continue;
    }
    joined ??= first.slice();
    for (let i = 0; i < joined.length; i++) joined[i] = join(joined[i] ?? 0, numbers[i] ?? 0);
  }
  return joined ?? first;
}

function union(
  matches: readonly Match[],
  placesOf: (match: Match) => ReadonlySet<number>,
): ReadonlySet<number> {
  let first = nothing.pairs;
  let joined: Set<number> | undefined;
  for (const match of matches) {
    const places = placesOf(match);
    if (places.size === 0) continue;
    if (first.size === 0) {
      first = places;
      continue;
    }
    joined ??= new Set(first);
    for (const place of places) joined.add(place);
  }
  return joined ?? first;
}
