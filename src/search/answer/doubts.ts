/** Reasons, from the measures of a passage, to doubt that it answers the question. */
import { answerType as answerTypes } from '../analysis/answer-types.ts';
import { answersNear } from '../measures/candidates.ts';
import type { PreparedQuery } from '../measures/prepared-query.ts';
import type { AnswerKind } from '../question/answer-kind.ts';
import { lacksMeasure } from '../ranking/abstention.ts';
import type { RankedPassage } from '../ranking/ranker.ts';

// A word this near in meaning to the counted noun must be close to a number.
const countedFrom = 0.3;
// A date or a number of years must be this near to another word of the question. For names, places and other
// numbers the nearness says nothing: 45 of 53 passages below it are right, and 1,140 of all 1,396 that are called
// answers. For dates 8 of 15 below it are right.
const answerFrom = 0.2;
const kindsWithWords: ReadonlySet<AnswerKind> = new Set(['when', 'how old', 'how long']);

/**
 * Why a passage may be no answer: it gives no `reason`, its `number` is missing or counts something else, it counts
 * things without their `names`, or it is about an `other` thing.
 */
export type Doubt = 'reason' | 'number' | 'names' | 'other';

/** The reason to doubt that `passage` answers; undefined if there is none. */
export function findDoubt(passage: RankedPassage, prepared: PreparedQuery): Doubt | undefined {
  if (lacksMeasure(passage, prepared) || countsOther(passage, prepared)) return 'number';
  if (lacksReason(passage, prepared)) return 'reason';
  return answersElsewhere(passage, prepared) ? 'other' : undefined;
}

/** "Ten cities" does not answer "How many people were there?". */
function countsOther(passage: RankedPassage, { question }: PreparedQuery): boolean {
  if (question.counted === undefined || opensWithNumber(passage)) return false;
  return answersNear(passage, question.counted) < countedFrom;
}

// "Five.", or "Riedl: About five."
const maxBareWords = 3;

/** True if the first sentence is hardly more than a number: the answer to a question in the text, such as "How many?" */
function opensWithNumber({ passage: { article, first, end }, candidates }: RankedPassage): boolean {
  const { words, wordTypes } = candidates.index.sentencesOf(article);
  const [start = 0, next = 0] = [words.starts[first], words.starts[first + 1]];
  if (first === end || next - start > maxBareWords) return false;
  return wordTypes.subarray(start, next).some((type) => (type & answerTypes.number) !== 0);
}

function lacksReason({ candidates, place }: RankedPassage, { question }: PreparedQuery): boolean {
  const { matches, rows } = candidates;
  return (
    question.kind === 'why' && ((matches.answerType[rows.whole[place] ?? 0] ?? 0) & answerTypes.reason) === 0
  );
}

/** The date of an interview with its president does not answer "When was the council founded?". */
function answersElsewhere(passage: RankedPassage, { question, terms }: PreparedQuery): boolean {
  const { matches, rows } = passage.candidates;
  // "At noon" answers "when" without a date.
  if (!kindsWithWords.has(question.kind) || matches.answers[rows.whole[passage.place] ?? 0] === 0)
    return false;
  const others = [...terms.keys()].filter((i) => terms[i]?.isName === false && !terms[i].numeric);
  return others.length > 0 && others.every((i) => answersNear(passage, i) < answerFrom);
}
