/** Which passages are shown, and whether the first of them answers. */

import type { Meant } from '../question/speaker-resolution.ts';
import { answerProbability, type Confidence, confidenceOf } from '../ranking/abstention.ts';
import type { Sought } from '../ranking/prepared-query.ts';
import type { RankedPassage } from '../ranking/ranker.ts';
import { isDoubtful } from './doubts.ts';
import type { Heard } from './speaker-passages.ts';

// The scores are fitted as logarithms of chances: what lies this far behind the best is right once in 400 times. Of 9,875
// questions that are answered, the three best passages have the answer of 96.10 % with it, and of 96.04 % without.
const maxBehind = 6;

/** What was found for a question. */
export type CandidatePassages = {
  readonly ranked: readonly RankedPassage[];
  /** The passages of the speaker who is asked for; undefined if none is. */
  readonly heard: Heard | undefined;
  /** Those that have the question's words as they are. */
  readonly pasted: readonly RankedPassage[];
  readonly sought: Sought;
} & Pick<Meant, 'isOpen'>;

/** The passages to show, the best first, and how likely the first of them answers, 0 to 1. */
export type Judged = {
  readonly kind: Confidence;
  readonly probability: number;
  readonly best: readonly RankedPassage[];
};

/** Decides which passages are shown and whether the first one answers: pasted words, and all a speaker says, always do. */
export function judge(
  { ranked, heard, pasted, sought, isOpen }: CandidatePassages,
  minProbability: number,
): Judged {
  if (pasted.length > 0) return { kind: 'answered', probability: 1, best: pasted };
  if (heard === undefined || heard.ranked.length === 0 || heard.on === 'nothing') {
    const probability = heard === undefined ? answerProbability(ranked, sought) : 0;
    const kind = confidenceOf(probability, minProbability);
    // Whose words they must be is not known, or what is asked for stands only in other passages.
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

/** Those of `ranked` that may be right, though another one is first. */
function nearTheBest(ranked: readonly RankedPassage[]): readonly RankedPassage[] {
  const [best] = ranked;
  return ranked.filter(({ score }) => best !== undefined && best.score - score <= maxBehind);
}
