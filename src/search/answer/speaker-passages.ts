/** Selects a speaker's passages for questions that ask for their words, about any topic or one topic. */

import { fold } from '../analysis/terms.ts';
import { nearnessOf, strengthOf } from '../measures/candidates.ts';
import type { PreparedTerm } from '../measures/prepared-query.ts';
import { calls, type Designation } from '../question/speaker-designations.ts';
import { isOfAct, isOfSpeech } from '../question/speech-questions.ts';
import type { RankedPassage } from '../ranking/ranker.ts';

/**
 * The speaker's passages, by how they relate to the topic. `everything`: there is no topic. `topic`: the best
 * one has a word of it. `near`: they are near it in meaning. `nothing`: none is about it. `otherwise`: they
 * speak, but without the verb of the question, such as "deny".
 */
export type SpeakerPassages = {
  readonly on: 'everything' | 'topic' | 'near' | 'nothing' | 'otherwise';
  /** The passages in which the speaker speaks, the best first. */
  readonly ranked: readonly RankedPassage[];
};

// "Tension" and "situation" have about this nearness, of 1.
const nearInMeaning = 0.22;

/**
 * Selects those of `ranked` in which one of `named` speaks, and relates them to the topic of the question.
 */
export function findSpeakerPassages(
  ranked: readonly RankedPassage[],
  {
    terms,
    isYesNo,
    named,
    speaks,
  }: {
    readonly terms: readonly PreparedTerm[];
    /**
     * The answer to "Does she think that …?" uses other words than the one to "what does she say about …?".
     */
    readonly isYesNo: boolean;
    readonly named: readonly Designation[];
    readonly speaks: (passage: RankedPassage) => boolean;
  },
): SpeakerPassages {
  const spoken = ranked.filter(speaks);
  const isCall = calls(named);
  const topic = [...terms.keys()].filter((place) => {
    const { written = '', term = '', near } = terms[place] ?? {};
    return !isCall(near ?? fold(written)) && !isOfSpeech(term);
  });
  const has = (place: number) => (passage: RankedPassage) => strengthOf(passage, place) > 0;
  if (topic.length === 0) {
    const act = terms.findIndex(({ term }) => isOfAct(term));
    if (act < 0) return { on: 'everything', ranked: spoken };
    const acting = spoken.filter(has(act));
    return acting.length === 0 ? { on: 'otherwise', ranked: spoken } : { on: 'everything', ranked: acting };
  }
  const [best] = spoken;
  if (best === undefined) return { on: 'nothing', ranked: spoken };
  if (topic.some((place) => has(place)(best))) return { on: 'topic', ranked: spoken };
  if (!isYesNo) return { on: 'nothing', ranked: spoken };
  const near = spoken.filter((passage) => {
    const nearness = nearnessOf(passage);
    return topic.some((place) => (nearness[place] ?? 0) >= nearInMeaning);
  });
  return near.length > 0 ? { on: 'near', ranked: near } : { on: 'nothing', ranked: spoken };
}
