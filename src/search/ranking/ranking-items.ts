/** The items to rank: passages and their sentences, each with its context. */

import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { type Fit, fitSentence, joinFits, nothing } from './match.ts';
import { type Meaning, meaningsOf, noMeaning, type PassageMeaning } from './meaning.ts';
import type { Sought } from './prepared-query.ts';

/** A sentence in its passage, or a passage in its article. */
export type RankingItem = {
  readonly own: Fit;
  /** The neighbours: sentences of the same passage, or passages of the same article. */
  readonly before: Fit;
  readonly after: Fit;
  /** For a sentence, its passage; for a passage, its sentence that has most of the question. */
  readonly other: Fit;
  /** The two consecutive sentences of the passage that have most of the question. */
  readonly window: Fit;
  /** The first sentence of the passage. */
  readonly lead: Fit;
  /** The title of the article. */
  readonly title: Fit;
  readonly meaning: Meaning;
  /** The passage (for a sentence, its passage), compared with the other candidates. */
  readonly above: PassageMeaning['above'];
  /**
   * Nearness of the passage to each term of the question, 0 to 1; `passageMeaning` has more about the
   * passage.
   */
  readonly nearness: Float32Array;
  readonly passageMeaning: Pick<PassageMeaning, 'nearestSentence' | 'addedBefore' | 'centrality' | 'subject'>;
  /** Counted from 0, in the passage or in the article. */
  readonly position: number;
};

/** A passage and its sentences, ready to rank. */
export type PassageItems = {
  readonly passage: IndexedPassage;
  readonly item: RankingItem;
  /** The items of its sentences, computed on demand. */
  readonly sentences: () => readonly RankingItem[];
};

/** The items of `passages`, in their order. */
export function itemsOf(
  passages: readonly IndexedPassage[],
  sought: Sought,
  index: PassageIndex,
): readonly PassageItems[] {
  const known = new Map<number, { readonly sentences: readonly Fit[]; readonly whole: Fit }>();
  const fitOf = (passage: IndexedPassage) => {
    const before = known.get(passage.number);
    if (before) return before;
    const sentences = passage.sentences().map((sentence) => fitSentence(sentence, sought, index.vocabulary));
    const fits = { sentences, whole: joinFits(sentences) };
    known.set(passage.number, fits);
    return fits;
  };
  const neighbour = ({ number, article }: IndexedPassage, step: number): Fit => {
    const passage = index.passages[number + step];
    return passage?.article === article ? fitOf(passage).whole : nothing;
  };
  const titles = new Map<number, Fit>();
  const titleOf = (article: number): Fit => {
    const title = titles.get(article) ?? fitSentence(index.titleOf(article), sought, index.vocabulary);
    titles.set(article, title);
    return title;
  };
  const meanings = meaningsOf(passages, sought, index);
  return passages.map((passage, i) => {
    const passageMeaning = meanings[i] ?? noMeaning;
    const { own: meaning, above, nearness, sentences: meaningsInside } = passageMeaning;
    const title = titleOf(passage.article);
    const { sentences, whole } = fitOf(passage);
    const window = fullestWindow(sentences, sought) ?? whole;
    const lead = sentences[0] ?? nothing;
    return {
      passage,
      item: {
        own: whole,
        before: neighbour(passage, -1),
        after: neighbour(passage, 1),
        other: fullest(sentences, sought) ?? nothing,
        window,
        lead,
        title,
        meaning,
        above,
        nearness,
        passageMeaning,
        position: passage.position,
      },
      sentences: () => {
        const inside = meaningsInside();
        return sentences.map((own, position) => ({
          own,
          before: sentences[position - 1] ?? nothing,
          after: sentences[position + 1] ?? nothing,
          other: whole,
          window,
          lead,
          title,
          meaning: inside[position] ?? meaning,
          above,
          nearness,
          passageMeaning,
          position,
        }));
      },
    };
  });
}

/** The first of `fits` that has most of the question. */
function fullest(fits: readonly Fit[], sought: Sought): Fit | undefined {
  let best: Fit | undefined;
  let most = -1;
  for (const fit of fits) {
    const weight = weightOf(fit, nothing, sought);
    if (weight > most) [best, most] = [fit, weight];
  }
  return best;
}

/** The first two consecutive `fits` that together have most of the question. */
function fullestWindow(fits: readonly Fit[], sought: Sought): Fit | undefined {
  let [best, most] = [0, -1];
  for (let i = 1; i < fits.length; i++) {
    const weight = weightOf(fits[i - 1] ?? nothing, fits[i] ?? nothing, sought);
    if (weight > most) [best, most] = [i, weight];
  }
  return best === 0 ? undefined : joinFits(fits.slice(best - 1, best + 1));
}

/** The weight of the question that `first` and `second` have together. */
function weightOf(first: Fit, second: Fit, { weighings }: Sought): number {
  const { weights } = weighings.both;
  let weight = 0;
  for (let i = 0; i < weights.length; i++)
    weight += Math.max(first.strengths[i] ?? 0, second.strengths[i] ?? 0) * (weights[i] ?? 0);
  return weight;
}
