/** Reasons why a passage that fits a question well may still be no answer. */
import { trait as traitBits } from '../analysis/answer-types.ts';
import { lacksMeasure } from '../ranking/abstention.ts';
import type { Sought } from '../ranking/prepared-query.ts';
import type { RankedPassage } from '../ranking/ranker.ts';

// How near a word has to come to what is counted, among the words around a number.
const countedFrom = 0.3;

/** True if the form of `passage` says that it does not answer: no number, a number of something else, or no reason. */
export function isDoubtful(passage: RankedPassage, sought: Sought): boolean {
  return lacksMeasure(passage, sought) || countsOther(passage, sought) || lacksReason(passage, sought);
}

/** "How many people were there?" is not answered by "ten cities". */
function countsOther({ item }: RankedPassage, { question }: Sought): boolean {
  if (question.counted === undefined) return false;
  return item.meaning.numberNear(question.counted) < countedFrom;
}

function lacksReason({ item: { own } }: RankedPassage, { question }: Sought): boolean {
  return question.kind === 'why' && (own.trait & traitBits.reason) === 0;
}
