/** Reasons, from the measures of a passage, to doubt that it answers the question. */
import { answerType as answerTypes } from '../analysis/answer-types.ts';
import type { AnswerKind } from '../question/question.ts';
import { lacksMeasure } from '../ranking/abstention.ts';
import type { PreparedQuery } from '../ranking/prepared-query.ts';
import type { RankedPassage } from '../ranking/ranker.ts';

// A word this near in meaning to the counted noun must be close to a number.
const countedFrom = 0.3;
// A name, date or number must be this near to another word of the question. Of 142 questions treated as
// answered, the nearness is lower for 9 of the 82 right answers and 19 of the 60 wrong ones.
const answerFrom = 0.2;
const kindsWithWords: ReadonlySet<AnswerKind> = new Set([
  'who',
  'when',
  'where',
  'how many',
  'how old',
  'how long',
]);

/**
 * True if `passage` has no number, counts something else, gives no reason, or has its answer far from the
 * question's words.
 */
export function isDoubtful(passage: RankedPassage, prepared: PreparedQuery): boolean {
  return (
    lacksMeasure(passage, prepared) ||
    countsOther(passage, prepared) ||
    lacksReason(passage, prepared) ||
    answersElsewhere(passage, prepared)
  );
}

/** "Ten cities" does not answer "How many people were there?". */
function countsOther({ item }: RankedPassage, { question }: PreparedQuery): boolean {
  if (question.counted === undefined) return false;
  return item.meaning.numberNear(question.counted) < countedFrom;
}

function lacksReason({ item: { own } }: RankedPassage, { question }: PreparedQuery): boolean {
  return question.kind === 'why' && (own.answerType & answerTypes.reason) === 0;
}

/** The date of an interview with its president does not answer "When was the council founded?". */
function answersElsewhere(
  { item: { meaning, own } }: RankedPassage,
  { question, terms }: PreparedQuery,
): boolean {
  // "At noon" answers "when" without a date.
  if (!kindsWithWords.has(question.kind) || own.answers === 0) return false;
  const others = [...terms.keys()].filter((i) => terms[i]?.isName === false && !terms[i].numeric);
  return others.length > 0 && others.every((i) => meaning.numberNear(i) < answerFrom);
}
