/** Decides which passages are shown, and whether the first one answers the question. */

import type { Meant } from '../question/speaker-resolution.ts';
import { answerProbability, type Confidence, confidenceOf } from '../ranking/abstention.ts';
import type { Sought } from '../ranking/prepared-query.ts';
import type { RankedPassage } from '../ranking/ranker.ts';
import { isDoubtful } from './doubts.ts';
import type { Heard } from './speaker-passages.ts';

// Scores are log odds: a passage this far behind the best is right once in 400 times. Of 9,875 answered
// questions, the first three passages have the answer for 96.10 % with this limit, and for 96.04 % without
// it.
const maxBehind = 6;

/** The passages found for a question. */
export type CandidatePassages = {
  readonly ranked: readonly RankedPassage[];
  /** The passages of the speaker that the question asks for; undefined if it asks for none. */
  readonly heard: Heard | undefined;
  /** The passages with the exact words of the question. */
  readonly pasted: readonly RankedPassage[];
  readonly sought: Sought;
} & Pick<Meant, 'isOpen'>;

/** The passages to show, the best first, and the probability, 0 to 1, that the first one answers. */
export type Judged = {
  readonly kind: Confidence;
  readonly probability: number;
  readonly best: readonly RankedPassage[];
};

/**
 * Decides which passages are shown and whether the first one answers. Pasted words, and a question for
 * everything that a speaker says, are always answered.
 */
export function judge(
  { ranked, heard, pasted, sought, isOpen }: CandidatePassages,
  minProbability: number,
): Judged {
  if (pasted.length > 0) return { kind: 'answered', probability: 1, best: pasted };
  if (heard === undefined || heard.ranked.length === 0 || heard.on === 'nothing') {
    const probability = heard === undefined ? answerProbability(ranked, sought) : 0;
    const kind = confidenceOf(probability, minProbability);
    // The speaker is unknown, or the best passage lacks the expected kind of answer.
    const [first] = ranked;
    const mayMiss = isOpen || (first !== undefined && isDoubtful(first, sought));
    return {
      kind: mayMiss && kind === 'answered' ? 'closest' : kind,
      probability,
      best: kind === 'not-found' ? ranked : nearTheBest(ranked),
    };
  }
  switch (heard.on) {
    case 'everything':
      return { kind: 'answered', probability: 1, best: heard.ranked };
    case 'otherwise':
      return { kind: 'closest', probability: minProbability, best: heard.ranked };
    case 'topic':
    case 'near': {
      const probability = answerProbability(heard.ranked, sought);
      const kind = confidenceOf(probability, minProbability);
      return {
        kind: heard.on === 'near' && kind === 'answered' ? 'closest' : kind,
        probability,
        best: nearTheBest(heard.ranked),
      };
    }
  }
}

/** The passages whose score is at most `maxBehind` below the best. */
function nearTheBest(ranked: readonly RankedPassage[]): readonly RankedPassage[] {
  const [best] = ranked;
  return ranked.filter(({ score }) => best !== undefined && best.score - score <= maxBehind);
}
