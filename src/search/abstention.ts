/** How likely it is that the best passage answers the question. */
import {
  byBoth,
  byRarity,
  covered,
  kindMissed,
  missingNames,
  names,
  pairs,
  share,
  wordShare,
} from './features.ts';
import type { Fit } from './fits.ts';
import type { Sought } from './matching.ts';
import type { RankedPassage } from './ranker.ts';
import weights from './ranker.weights.json' with { type: 'json' };

/** Below this probability the reply is that the article does not say, unless a setting says otherwise. */
export const usualMinProbability = 0.6;

/** What the reply may call the best passage. */
export type Confidence = 'answered' | 'closest' | 'not-found';

/** `not-found` below `minProbability`; `closest`, for it may be no answer, up to half-way from there to certainty. */
export function confidenceOf(probability: number, minProbability: number): Confidence {
  if (probability < minProbability) return 'not-found';
  return probability < (1 + minProbability) / 2 ? 'closest' : 'answered';
}

/** What tells whether there is an answer: the best passage, the one after it, and the question. */
export type Signal = {
  readonly name: string;
  readonly of: (best: RankedPassage, second: RankedPassage | undefined, sought: Sought) => number;
};

/** All of them, in the order in which they are fitted by `scripts/fit-search.ts`. */
export const signals: readonly Signal[] = [
  { name: 'always', of: () => 1 },
  { name: 'coverage', of: ({ item: { own } }, _, sought) => share(own, sought, byRarity) },
  { name: 'coverage, squared', of: ({ item: { own } }, _, sought) => share(own, sought, byRarity) ** 2 },
  { name: 'rare coverage', of: ({ item: { own } }, _, sought) => share(own, sought, byBoth) },
  { name: 'pairs', of: ({ item: { own } }, _, sought) => pairs(own, sought, byRarity) },
  { name: 'sentence coverage', of: ({ item: { other } }, _, sought) => share(other, sought, byRarity) },
  { name: 'window coverage', of: ({ item: { window } }, _, sought) => share(window, sought, byRarity) },
  { name: 'all words', of: ({ item: { own } }, _, sought) => wordShare(own, sought) },
  { name: 'sentence’s words', of: ({ item: { other } }, _, sought) => wordShare(other, sought) },
  {
    name: 'names missing',
    of: ({ item: { own, title } }, _, sought) => missingNames(own, sought, title) / names(sought),
  },
  { name: 'words unknown', of: (_best, _second, sought) => shareUnknown(sought) },
  { name: 'names alone', of: ({ item: { own } }, _, sought) => shareOfPlainMissing(own, sought) },
  { name: 'words here', of: ({ item: { own } }, _, sought) => Math.log(1 + covered(own, sought, byRarity)) },
  { name: 'kind missed', of: ({ item: { other } }, _, sought) => kindMissed(other, sought) },
  { name: 'lead', of: ({ score }, second) => Math.log(1 + score - (second?.score ?? score - 5)) },
];

/** Values of the signals, in their order, for passages that are `ranked`; undefined where there is none. */
export function signalsOf(
  [best, second]: readonly RankedPassage[],
  sought: Sought,
): readonly number[] | undefined {
  return best && signals.map(({ of }) => of(best, second, sought));
}

/** That the first of `ranked` answers, 0 to 1. */
export function answerProbability(ranked: readonly RankedPassage[], sought: Sought): number {
  const values = signalsOf(ranked, sought);
  if (values === undefined) return 0;
  const byName: Readonly<Record<string, number>> = weights.answer;
  const sum = signals.reduce((all, { name }, i) => all + (byName[name] ?? 0) * (values[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Share of the words beside names that are missing: "How old is Nguyen?" finds Nguyen, and no age. */
function shareOfPlainMissing({ strengths }: Fit, { terms }: Sought): number {
  let missing = 0;
  let all = 1e-9;
  for (const [i, { capital, rarity }] of terms.entries()) {
    if (capital) continue;
    all += rarity;
    missing += rarity * (1 - (strengths[i] ?? 0));
  }
  return missing / all;
}

function shareUnknown({ terms }: Sought): number {
  let unknown = 0;
  let all = 1e-9;
  for (const { known, rarity } of terms) {
    all += rarity;
    if (!known) unknown += rarity;
  }
  return unknown / all;
}
