/** Reasons in the measures of a passage why it may be no answer, though it fits the question well. */
import { trait as traitBits } from '../analysis/answer-types.ts';
import type { AnswerKind } from '../question/question.ts';
import { lacksMeasure } from '../ranking/abstention.ts';
import type { Sought } from '../ranking/prepared-query.ts';
import type { RankedPassage } from '../ranking/ranker.ts';

// How near a word has to come to what is counted, among the words around a number.
const countedFrom = 0.3;
// How near a name, a date or a number has to stand to any other word of the question. Of 142 questions that are taken
// for answered, it is less for 9 of 82 that are and for 19 of 60 that are not.
const answerFrom = 0.2;
const kindsWithWords: ReadonlySet<AnswerKind> = new Set([
  'who',
  'when',
  'where',
  'how many',
  'how old',
  'how long',
]);

/** True if `passage` has no number or a number of something else, no reason, or its answer far from what is asked about. */
export function isDoubtful(passage: RankedPassage, sought: Sought): boolean {
  return (
    lacksMeasure(passage, sought) ||
    countsOther(passage, sought) ||
    lacksReason(passage, sought) ||
    answersElsewhere(passage, sought)
  );
}

/** "How many people were there?" is not answered by "ten cities". */
function countsOther({ item }: RankedPassage, { question }: Sought): boolean {
  if (question.counted === undefined) return false;
  return item.meaning.numberNear(question.counted) < countedFrom;
}

function lacksReason({ item: { own } }: RankedPassage, { question }: Sought): boolean {
  return question.kind === 'why' && (own.trait & traitBits.reason) === 0;
}

/** "When was the council founded?" is not answered by the date of an interview with its president. */
function answersElsewhere({ item: { meaning, own } }: RankedPassage, { question, terms }: Sought): boolean {
  // "At noon" says when without a date.
  if (!kindsWithWords.has(question.kind) || own.answers === 0) return false;
  const others = [...terms.keys()].filter((i) => terms[i]?.isName === false && !terms[i].numeric);
  return others.length > 0 && others.every((i) => meaning.numberNear(i) < answerFrom);
}
