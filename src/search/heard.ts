/** What somebody says, where a question asks for it: their words alone, all of them or those about a topic. */

import { calls } from './descriptions.ts';
import type { SoughtTerm } from './matching.ts';
import type { RankedPassage } from './ranker.ts';
import type { Named } from './speakers.ts';
import { isOfSpeech } from './speech.ts';
import { fold } from './terms.ts';

/** Their words: on `everything`; on a `topic`, as far as the ranker thinks so; or `nothing` on it, though on something else. */
export type Heard = {
  readonly on: 'everything' | 'topic' | 'nothing';
  /** The passages in which they speak, the best first. */
  readonly ranked: readonly RankedPassage[];
};

/** Those of `ranked` in which one of `named` is heard, given where they are, and what they say of the question's topic. */
export function hear(
  ranked: readonly RankedPassage[],
  {
    terms,
    named,
    speaks,
  }: {
    readonly terms: readonly SoughtTerm[];
    readonly named: readonly Named[];
    readonly speaks: (passage: RankedPassage) => boolean;
  },
): Heard {
  const heard = ranked.filter(speaks);
  const isCall = calls(named);
  const topic = [...terms.keys()].filter((place) => {
    const { written = '', term = '', near } = terms[place] ?? {};
    return !isCall(near ?? fold(written)) && !isOfSpeech(term);
  });
  if (topic.length === 0) return { on: 'everything', ranked: heard };
  const [best] = heard;
  const isTreated = topic.some((place) => (best?.item.own.strengths[place] ?? 0) > 0);
  return { on: isTreated ? 'topic' : 'nothing', ranked: heard };
}
