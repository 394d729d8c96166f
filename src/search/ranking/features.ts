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
import type { PreparedQuery } from './prepared-query.ts';
import type { RankingItem } from './ranking-items.ts';

/**
 * What is ranked, each with its own weights: passages of one article, passages of several (`library`), or
 * sentences.
 */
export type Grain = 'passage' | 'library' | 'sentence';

/** A feature: its name and its value for an item. */
export type Feature = {
  readonly name: string;
  /**
   * The grain that the feature ranks; `passage` includes `library`, `one article` does not. Undefined for all
   * grains.
   */
  readonly only?: Grain | 'one article';
  readonly value: (item: RankingItem, prepared: PreparedQuery) => number;
};

/** All features, in the order in which they are shown. `RankingItem` explains `own`, `other` and so on. */
export const features: readonly Feature[] = [
  // How much of the question matches. Terms are weighted by their rarity in English, in the article, or in
  // both.
  { name: 'coverage', only: 'sentence', value: ({ own }, prepared) => covered(own, prepared, byRarity) },
  { name: 'rare coverage', only: 'passage', value: ({ own }, prepared) => covered(own, prepared, byBoth) },
  { name: 'lower case', only: 'passage', value: ({ own }, prepared) => covered(own, prepared, lowerCase) },
  { name: 'no name, no focus', only: 'passage', value: ({ own }, prepared) => covered(own, prepared, plain) },
  {
    name: 'off the title',
    only: 'sentence',
    value: ({ own, title }, prepared) => shareOffTitle(own, title, prepared),
  },
  { name: 'bm25', value: ({ own }, prepared) => bm25OfWords(own, prepared) },
  { name: 'bm25, rare', only: 'passage', value: ({ own }, prepared) => bm25(own, prepared, byBoth) },
  { name: 'all words', value: ({ own }, prepared) => wordShare(own, prepared) ** 2 },
  // Words that are adjacent in the question and here.
  { name: 'pairs', only: 'passage', value: ({ own }, prepared) => pairs(own, prepared, byRarity) },
  { name: 'letters', value: ({ own }, prepared) => shareOfLetters(own, prepared) },
  // What is missing.
  { name: 'missing name', only: 'passage', value: ({ own }, prepared) => missingNames(own, prepared) },
  {
    name: 'missing name, not title’s',
    only: 'sentence',
    value: ({ own, title }, prepared) => missingNames(own, prepared, title),
  },
  {
    name: 'share of names missing',
    only: 'passage',
    value: ({ own, title }, prepared) => missingNames(own, prepared, title) / names(prepared),
  },
  { name: 'missing last', only: 'passage', value: ({ own }, prepared) => missingLast(own, prepared) },
  // The expected answer type.
  {
    name: 'no number for how many',
    only: 'passage',
    value: ({ own }, prepared) => kindMissed(own, prepared, 'how many'),
  },
  {
    name: 'no date for when',
    only: 'passage',
    value: ({ own }, prepared) => kindMissed(own, prepared, 'when'),
  },
  { name: 'kind missed', only: 'sentence', value: ({ own }, prepared) => kindMissed(own, prepared) },
  {
    name: 'no name for who',
    only: 'sentence',
    value: ({ own }, prepared) => kindMissed(own, prepared, 'who'),
  },
  {
    name: 'no place for where',
    only: 'sentence',
    value: ({ own }, prepared) => kindMissed(own, prepared, 'where'),
  },
  { name: 'answers', only: 'sentence', value: ({ own }) => Math.log(1 + own.answers) },
  { name: 'answer near', only: 'passage', value: ({ own }) => own.answerNear },
  // `other`: the passage of a sentence, or the best sentence of a passage.
  {
    name: 'other coverage',
    only: 'sentence',
    value: ({ other }, prepared) => share(other, prepared, byRarity),
  },
  { name: 'other words', only: 'passage', value: ({ other }, prepared) => wordShare(other, prepared) },
  {
    name: 'other bm25, rare',
    only: 'sentence',
    value: ({ other }, prepared) => bm25(other, prepared, byBoth, 1 / 3),
  },
  {
    name: 'other focus',
    only: 'sentence',
    value: ({ other }, prepared) => covered(other, prepared, ofFocus),
  },
  { name: 'other pairs', only: 'sentence', value: ({ other }, prepared) => pairs(other, prepared, byIdf) },
  { name: 'other phrases', only: 'sentence', value: ({ other }, prepared) => phrases(other, prepared) },
  { name: 'other missing name', value: ({ other }, prepared) => missingNames(other, prepared) },
  {
    name: 'share of names other misses',
    only: 'sentence',
    value: ({ other, title }, prepared) => missingNames(other, prepared, title) / names(prepared),
  },
  { name: 'other kind missed', only: 'passage', value: ({ other }, prepared) => kindMissed(other, prepared) },
  {
    name: 'other letters',
    only: 'sentence',
    value: ({ other }, prepared) => shareOfLetters(other, prepared),
  },
  { name: 'new names', only: 'passage', value: ({ own }) => Math.log(1 + own.newNames) },
  { name: 'other new words', value: ({ other }) => Math.log(1 + other.fresh) },
  {
    name: 'own to other',
    value: ({ own, other }, prepared) =>
      covered(own, prepared, byBoth) / (covered(other, prepared, byBoth) + 1e-3),
  },
  // The context: neighbours, lead and title.
  {
    name: 'window coverage',
    only: 'passage',
    value: ({ window }, prepared) => share(window, prepared, byBoth),
  },
  { name: 'window phrases', only: 'passage', value: ({ window }, prepared) => phrases(window, prepared) },
  {
    name: 'lead coverage',
    only: 'passage',
    value: ({ lead }, prepared) => covered(lead, prepared, byRarity),
  },
  { name: 'before', only: 'passage', value: ({ before }, prepared) => bm25(before, prepared, byIdf) },
  {
    name: 'before adds',
    only: 'sentence',
    value: ({ own, before }, prepared) => added(own, before, prepared, byRarity),
  },
  {
    name: 'after adds',
    only: 'sentence',
    value: ({ own, after }, prepared) => added(own, after, prepared, byIdf),
  },
  {
    name: 'leads to after',
    only: 'sentence',
    value: ({ own, after }, prepared) => leadsTo(own, after, prepared),
  },
  {
    name: 'title coverage',
    only: 'library',
    value: ({ title }, prepared) => covered(title, prepared, byRarity),
  },
  // Similarity by word vectors.
  { name: 'meaning', value: ({ meaning }) => meaning.share },
  { name: 'meaning, rare', value: ({ meaning }) => meaning.rareShare },
  { name: 'meaning, window', value: ({ meaning }) => meaning.windowShare },
  { name: 'meaning, whole', value: ({ meaning }) => meaning.wholeShare },
  { name: 'meaning, typed', value: ({ meaning }) => meaning.typedShare },
  { name: 'meaning near answer', only: 'sentence', value: ({ meaning }) => meaning.answerNear },
  { name: 'cosine', value: ({ meaning }) => meaning.cosine },
  { name: 'meaning lacking', value: ({ meaning }) => meaning.lacking },
  { name: 'rare above', value: ({ above }) => above.rareShare },
  { name: 'answer above', value: ({ above }) => above.answerNear },
  { name: 'cosine above', value: ({ above }) => above.cosine },
  { name: 'meaning, weight', only: 'passage', value: ({ meaning }) => meaning.weight },
  { name: 'meaning, squares', only: 'passage', value: ({ meaning }) => meaning.squareShare },
  { name: 'meaning, rare words', only: 'passage', value: ({ meaning }) => meaning.rareWeight },
  { name: 'sentence cosine', only: 'passage', value: ({ meaning }) => meaning.sentenceCosine },
  {
    name: 'meaning, before adds',
    only: 'passage',
    value: ({ passageMeaning }) => passageMeaning.addedBefore,
  },
  { name: 'centrality', only: 'passage', value: ({ passageMeaning }) => passageMeaning.centrality },
  // Links other than similar meaning.
  { name: 'answer words', only: 'one article', value: ({ linked }) => linked.functionWords },
  { name: 'everyday words', only: 'one article', value: ({ linked }) => linked.everydayShare },
  { name: 'no speech', value: ({ own }, prepared) => speechMissed(own, prepared) },
  // Length and position.
  { name: 'length', value: ({ own }) => Math.log(1 + own.length) },
  {
    name: 'length, why',
    only: 'passage',
    value: ({ own }, { question }) => (question.kind === 'why' ? Math.log(1 + own.length) : 0),
  },
  {
    // The answer to a question about the headline comes early in the article.
    name: 'position, headline',
    only: 'passage',
    value: ({ position, passageMeaning }, { weighings: { rarity } }) =>
      shareOf(passageMeaning.subject.headline, rarity) * Math.log(1 + position),
  },
  { name: 'position', value: ({ position }) => Math.log(1 + position) },
];

/** The features that rank `grain`. */
export function featuresFor(grain: Grain): readonly Feature[] {
  return features.filter(({ only }) => {
    if (only === 'one article') return grain === 'passage';
    return only === undefined || only === grain || (only === 'passage' && grain === 'library');
  });
}
