/** The features that rank passages and sentences: each has a name and returns a number. */

import {
  added,
  bm25,
  bm25OfWords,
  byBoth,
  byIdf,
  byRarity,
  covered,
  kindMissed,
  leadsTo,
  lowerCase,
  missingLast,
  missingNames,
  names,
  ofFocus,
  pairs,
  phrases,
  plain,
  share,
  shareOffTitle,
  shareOfLetters,
  speechMissed,
  wordShare,
} from './match-measures.ts';
import { shareOf } from './nearness.ts';
import type { Sought } from './prepared-query.ts';
import type { RankingItem } from './ranking-items.ts';

/**
 * What is ranked, each with its own weights: passages of one article, passages of several (`library`), or
 * sentences.
 */
export type Grain = 'passage' | 'library' | 'sentence';

/** A feature: its name and its value for an item. */
export type Feature = {
  readonly name: string;
  /** The grain that the feature ranks; `passage` includes `library`. Undefined for all grains. */
  readonly only?: Grain;
  readonly of: (item: RankingItem, sought: Sought) => number;
};

/** All features, in the order in which they are shown. `RankingItem` explains `own`, `other` and so on. */
export const features: readonly Feature[] = [
  // How much of the question matches. Terms are weighted by their rarity in English, in the article, or in
  // both.
  { name: 'coverage', only: 'sentence', of: ({ own }, sought) => covered(own, sought, byRarity) },
  { name: 'rare coverage', only: 'passage', of: ({ own }, sought) => covered(own, sought, byBoth) },
  { name: 'lower case', only: 'passage', of: ({ own }, sought) => covered(own, sought, lowerCase) },
  { name: 'no name, no focus', only: 'passage', of: ({ own }, sought) => covered(own, sought, plain) },
  {
    name: 'off the title',
    only: 'sentence',
    of: ({ own, title }, sought) => shareOffTitle(own, title, sought),
  },
  { name: 'bm25', of: ({ own }, sought) => bm25OfWords(own, sought) },
  { name: 'bm25, rare', only: 'passage', of: ({ own }, sought) => bm25(own, sought, byBoth) },
  { name: 'all words', of: ({ own }, sought) => wordShare(own, sought) ** 2 },
  // Words that are adjacent in the question and here.
  { name: 'pairs', only: 'passage', of: ({ own }, sought) => pairs(own, sought, byRarity) },
  { name: 'letters', of: ({ own }, sought) => shareOfLetters(own, sought) },
  // What is missing.
  { name: 'missing name', only: 'passage', of: ({ own }, sought) => missingNames(own, sought) },
  {
    name: 'missing name, not title’s',
    only: 'sentence',
    of: ({ own, title }, sought) => missingNames(own, sought, title),
  },
  {
    name: 'share of names missing',
    only: 'passage',
    of: ({ own, title }, sought) => missingNames(own, sought, title) / names(sought),
  },
  { name: 'missing last', only: 'passage', of: ({ own }, sought) => missingLast(own, sought) },
  // The expected answer type.
  {
    name: 'no number for how many',
    only: 'passage',
    of: ({ own }, sought) => kindMissed(own, sought, 'how many'),
  },
  { name: 'no date for when', only: 'passage', of: ({ own }, sought) => kindMissed(own, sought, 'when') },
  { name: 'kind missed', only: 'sentence', of: ({ own }, sought) => kindMissed(own, sought) },
  { name: 'no name for who', only: 'sentence', of: ({ own }, sought) => kindMissed(own, sought, 'who') },
  { name: 'no place for where', only: 'sentence', of: ({ own }, sought) => kindMissed(own, sought, 'where') },
  { name: 'answers', only: 'sentence', of: ({ own }) => Math.log(1 + own.answers) },
  { name: 'answer near', only: 'passage', of: ({ own }) => own.answerNear },
  // `other`: the passage of a sentence, or the best sentence of a passage.
  { name: 'other coverage', only: 'sentence', of: ({ other }, sought) => share(other, sought, byRarity) },
  { name: 'other words', only: 'passage', of: ({ other }, sought) => wordShare(other, sought) },
  {
    name: 'other bm25, rare',
    only: 'sentence',
    of: ({ other }, sought) => bm25(other, sought, byBoth, 1 / 3),
  },
  { name: 'other focus', only: 'sentence', of: ({ other }, sought) => covered(other, sought, ofFocus) },
  { name: 'other pairs', only: 'sentence', of: ({ other }, sought) => pairs(other, sought, byIdf) },
  { name: 'other phrases', only: 'sentence', of: ({ other }, sought) => phrases(other, sought) },
  { name: 'other missing name', of: ({ other }, sought) => missingNames(other, sought) },
  {
    name: 'share of names other misses',
    only: 'sentence',
    of: ({ other, title }, sought) => missingNames(other, sought, title) / names(sought),
  },
  { name: 'other kind missed', only: 'passage', of: ({ other }, sought) => kindMissed(other, sought) },
  { name: 'other letters', only: 'sentence', of: ({ other }, sought) => shareOfLetters(other, sought) },
  { name: 'new names', only: 'passage', of: ({ own }) => Math.log(1 + own.newNames) },
  { name: 'other new words', of: ({ other }) => Math.log(1 + other.fresh) },
  {
    name: 'own to other',
    of: ({ own, other }, sought) => covered(own, sought, byBoth) / (covered(other, sought, byBoth) + 1e-3),
  },
  // The context: neighbours, lead and title.
  { name: 'window coverage', only: 'passage', of: ({ window }, sought) => share(window, sought, byBoth) },
  { name: 'window phrases', only: 'passage', of: ({ window }, sought) => phrases(window, sought) },
  { name: 'lead coverage', only: 'passage', of: ({ lead }, sought) => covered(lead, sought, byRarity) },
  { name: 'before', only: 'passage', of: ({ before }, sought) => bm25(before, sought, byIdf) },
  {
    name: 'before adds',
    only: 'sentence',
    of: ({ own, before }, sought) => added(own, before, sought, byRarity),
  },
  { name: 'after adds', only: 'sentence', of: ({ own, after }, sought) => added(own, after, sought, byIdf) },
  { name: 'leads to after', only: 'sentence', of: ({ own, after }, sought) => leadsTo(own, after, sought) },
  { name: 'title coverage', only: 'library', of: ({ title }, sought) => covered(title, sought, byRarity) },
  // Similarity by word vectors.
  { name: 'meaning', of: ({ meaning }) => meaning.share },
  { name: 'meaning, rare', of: ({ meaning }) => meaning.rareShare },
  { name: 'meaning, window', of: ({ meaning }) => meaning.windowShare },
  { name: 'meaning, whole', of: ({ meaning }) => meaning.wholeShare },
  { name: 'meaning, typed', of: ({ meaning }) => meaning.typedShare },
  { name: 'meaning near answer', only: 'sentence', of: ({ meaning }) => meaning.answerNear },
  { name: 'cosine', of: ({ meaning }) => meaning.cosine },
  { name: 'meaning lacking', of: ({ meaning }) => meaning.lacking },
  { name: 'rare above', of: ({ above }) => above.rareShare },
  { name: 'answer above', of: ({ above }) => above.answerNear },
  { name: 'cosine above', of: ({ above }) => above.cosine },
  { name: 'meaning, weight', only: 'passage', of: ({ meaning }) => meaning.weight },
  { name: 'meaning, squares', only: 'passage', of: ({ meaning }) => meaning.squareShare },
  { name: 'meaning, rare words', only: 'passage', of: ({ meaning }) => meaning.rareWeight },
  { name: 'sentence cosine', only: 'passage', of: ({ meaning }) => meaning.sentenceCosine },
  {
    name: 'meaning, before adds',
    only: 'passage',
    of: ({ passageMeaning }) => passageMeaning.addedBefore,
  },
  { name: 'centrality', only: 'passage', of: ({ passageMeaning }) => passageMeaning.centrality },
  { name: 'no speech', of: ({ own }, sought) => speechMissed(own, sought) },
  // Length and position.
  { name: 'length', of: ({ own }) => Math.log(1 + own.length) },
  {
    name: 'length, why',
    only: 'passage',
    of: ({ own }, { question }) => (question.kind === 'why' ? Math.log(1 + own.length) : 0),
  },
  {
    // The answer to a question about the headline comes early in the article.
    name: 'position, headline',
    only: 'passage',
    of: ({ position, passageMeaning }, { weighings: { rarity } }) =>
      shareOf(passageMeaning.subject.headline, rarity) * Math.log(1 + position),
  },
  { name: 'position', of: ({ position }) => Math.log(1 + position) },
];

/** The features that rank `grain`. */
export function featuresFor(grain: Grain): readonly Feature[] {
  return features.filter(
    ({ only }) => only === undefined || only === grain || (only === 'passage' && grain === 'library'),
  );
}
