/** Reasons, from the words of a passage, to doubt that it answers: the wrong measure, another rank, another office. */
import { measureTypesOf } from '../analysis/measure-types.ts';
import { splitWords, type Word } from '../analysis/terms.ts';
import type { Question } from '../question/question.ts';
import type { Doubt } from './doubts.ts';

/**
 * The reason, from the form of `text`, to doubt that it answers `question`; undefined if there is none. English only.
 */
export function findFormDoubt(text: string, question: Question): Doubt | undefined {
  if (question.language !== 'en') return undefined;
  // Each of them looks at the question first: for most questions the text is never split into words.
  if (lacksUnit(text, question)) return 'number';
  if (countsInstead(text, question)) return 'names';
  const isOther = asksForOthers(question) || isOtherRank(text, question) || isOtherOffice(text, question);
  return isOther ? 'other' : undefined;
}

/** "Who else was in the delegation?": the passage may name only those that the asker knows. */
function asksForOthers({ words }: Question): boolean {
  return words.some(({ folded }) => folded === 'else');
}

/** "Ten cities" does not answer "How much did it cost?". */
function lacksUnit(text: string, { measures }: Question): boolean {
  return measures !== 0 && (measureTypesOf(text) & measures) === 0;
}

/** "Ten cities" does not answer "Which cities did they visit?". */
function countsInstead(text: string, { words: asked, terms }: Question): boolean {
  const [first, second] = asked;
  if (first?.folded !== 'which' && first?.folded !== 'what') return false;
  if (second === undefined || !second.folded.endsWith('s')) return false;
  if (!terms.some(({ term }) => term === second.term)) return false;
  const words = splitWords(text);
  const places = [...words.keys()].filter((at) => words[at]?.term === second.term);
  return places.length > 0 && places.every((at) => isCount(words[at - 1]));
}

const counts = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen hundred hundreds many several few some various'.split(
    ' ',
  ),
);

function isCount(word: Word | undefined): boolean {
  return word !== undefined && (counts.has(word.folded) || /^\d+$/u.test(word.folded));
}

const ordinals = new Set('second third fourth fifth sixth seventh eighth ninth tenth'.split(' '));
const superlative = /^(?:most|least|best|worst|.{2,}[^aeiou]est|largest|closest|latest)$/u;

/**
 * "The second-largest market" is not "the biggest market": the superlative near the question's words has
 * another rank.
 */
function isOtherRank(text: string, { words: asked, terms }: Question): boolean {
  const isRanked = (list: readonly Word[], at: number): boolean => ordinals.has(list[at - 1]?.folded ?? '');
  const wanted = asked.findIndex(({ folded }) => superlative.test(folded));
  if (wanted < 0) return false;
  const wantsRank = isRanked(asked, wanted);
  const words = splitWords(text);
  const topicTerms = new Set(terms.filter(({ folded }) => !superlative.test(folded)).map(({ term }) => term));
  // A text may give the ranks of Oregon and of another state. The superlative nearest to the question's words
  // counts.
  const found = [...words.keys()].filter((at) => superlative.test(words[at]?.folded ?? ''));
  const [nearest] = found
    .map((at) => ({ at, near: nearness(words, at, topicTerms) }))
    .sort((a, b) => b.near - a.near);
  return nearest !== undefined && isRanked(words, nearest.at) !== wantsRank;
}

const reach = 6;

/** Nearness of words of `topicTerms` to the word at `at`; each counts less with its distance. */
function nearness(words: readonly Word[], at: number, topicTerms: ReadonlySet<string>): number {
  let sum = 0;
  for (let step = 1; step <= reach; step++)
    for (const word of [words[at - step], words[at + step]])
      if (word !== undefined && topicTerms.has(word.term)) sum += 1 / step;
  return sum;
}

/** "The president of the US-China Business Council" is not "the president of China". */
function isOtherOffice(text: string, { words: asked, kind }: Question): boolean {
  const of = asked.findIndex(({ folded }) => folded === 'of');
  const [office, holder] = [asked[of - 1], asked.slice(of + 1).find(({ folded }) => folded !== 'the')];
  if (kind !== 'who' || of < 1 || office === undefined || holder === undefined) return false;
  const words = splitWords(text);
  const places = [...words.keys()].filter(
    (at) => words[at]?.term === office.term && words[at + 1]?.folded === 'of',
  );
  const isSame = (at: number): boolean => {
    const behind = words.slice(at + 2).findIndex(({ folded }) => folded !== 'the');
    const name = words[at + 2 + behind];
    return name?.term === holder.term;
  };
  return places.length > 0 && !places.some(isSame);
}
