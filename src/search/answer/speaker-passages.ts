/** A speaker's passages, for questions that ask for their words: all of them, or those about a topic. */

import { fold } from '../analysis/terms.ts';
import { type Calling, calls } from '../question/speaker-designations.ts';
import { isOfAct, isOfSpeech } from '../question/speech-questions.ts';
import type { SoughtTerm } from '../ranking/prepared-query.ts';
import type { RankedPassage } from '../ranking/ranker.ts';

/**
 * Their words: on `everything`; on a `topic`, as far as the ranker thinks so; on something `near` it in meaning; `nothing`
 * on it, though on something else; or `otherwise` than was asked: nothing that they deny, but what they say.
 */
export type Heard = {
  readonly on: 'everything' | 'topic' | 'near' | 'nothing' | 'otherwise';
  /** The passages in which they speak, the best first. */
  readonly ranked: readonly RankedPassage[];
};

// "Tension" and "situation" come as near, of 1.
const nearInMeaning = 0.22;

/** Those of `ranked` in which one of `named` is heard, given where they are, and what they say of the question's topic. */
export function hear(
  ranked: readonly RankedPassage[],
  {
    terms,
    isYesNo,
    named,
    speaks,
  }: {
    readonly terms: readonly SoughtTerm[];
    /** "Does she think that …?" is answered in other words than "what does she say about …?". */
    readonly isYesNo: boolean;
    readonly named: readonly Calling[];
    readonly speaks: (passage: RankedPassage) => boolean;
  },
): Heard {
  const heard = ranked.filter(speaks);
  const isCall = calls(named);
  const topic = [...terms.keys()].filter((place) => {
    const { written = '', term = '', near } = terms[place] ?? {};
    return !isCall(near ?? fold(written)) && !isOfSpeech(term);
  });
  const has = (place: number) => (passage: RankedPassage) => (passage.item.own.strengths[place] ?? 0) > 0;
  if (topic.length === 0) {
    const act = terms.findIndex(({ term }) => isOfAct(term));
    if (act < 0) return { on: 'everything', ranked: heard };
    const acting = heard.filter(has(act));
    return acting.length === 0 ? { on: 'otherwise', ranked: heard } : { on: 'everything', ranked: acting };
  }
  const [best] = heard;
  if (best === undefined) return { on: 'nothing', ranked: heard };
  if (topic.some((place) => has(place)(best))) return { on: 'topic', ranked: heard };
  if (!isYesNo) return { on: 'nothing', ranked: heard };
  const near = heard.filter(({ item }) =>
    topic.some((place) => (item.nearness[place] ?? 0) >= nearInMeaning),
  );
  return near.length > 0 ? { on: 'near', ranked: near } : { on: 'nothing', ranked: heard };
}
