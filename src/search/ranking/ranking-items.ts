/** The items to rank: passages and their sentences, each with its context. */

import { type AnswerLinks, answerLinks } from '../../lexicon/en/questions/answer-links.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { joinMatches, joinWindow, type WindowMatch } from './joined-matches.ts';
import { type Linked, linkedIn, linksOf } from './links.ts';
import { type Match, matchSentence, nothing } from './match.ts';
import { type Meaning, meaningsOf, noMeaning, type PassageMeaning } from './meaning.ts';
import type { PreparedQuery } from './prepared-query.ts';

/** A sentence in its passage, or a passage in its article. */
export type RankingItem = {
  readonly own: Match;
  /** The neighbours: sentences of the same passage, or passages of the same article. */
  readonly before: Match;
  readonly after: Match;
  /** For a sentence, its passage; for a passage, its sentence that has most of the question. */
  readonly other: Match;
  /** The two consecutive sentences of the passage that have most of the question. */
  readonly window: WindowMatch;
  /** The first sentence of the passage. */
  readonly lead: Match;
  /** The title of the article. */
  readonly title: Match;
  readonly meaning: Meaning;
  /** The passage (for a sentence, its passage), compared with the other candidates. */
  readonly above: PassageMeaning['above'];
  /**
   * Nearness of the passage to each term of the question, 0 to 1; `passageMeaning` has more about the
   * passage.
   */
  readonly nearness: Float32Array;
  readonly passageMeaning: Pick<PassageMeaning, 'nearestSentence' | 'addedBefore' | 'centrality' | 'subject'>;
  /** The links of the passage (for a sentence, its passage); none for several articles. */
  readonly linked: Linked;
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

/** The items of `passages`, in their order. Training passes `learnt` links without those of the question itself. */
export function itemsOf(
  passages: readonly IndexedPassage[],
  prepared: PreparedQuery,
  index: PassageIndex,
  learnt: AnswerLinks = answerLinks(),
): readonly PassageItems[] {
  const known = new Map<number, { readonly sentences: readonly Match[]; readonly whole: Match }>();
  const matchesOf = (passage: IndexedPassage) => {
    const before = known.get(passage.number);
    if (before) return before;
    const sentences = passage
      .sentences()
      .map((sentence) => matchSentence(sentence, prepared, index.vocabulary));
    const matches = { sentences, whole: joinMatches(sentences) };
    known.set(passage.number, matches);
    return matches;
  };
  const neighbour = ({ number, article }: IndexedPassage, step: number): Match => {
    const passage = index.passages[number + step];
    return passage?.article === article ? matchesOf(passage).whole : nothing;
  };
  const titles = new Map<number, Match>();
  const titleOf = (article: number): Match => {
    const title = titles.get(article) ?? matchSentence(index.titleOf(article), prepared, index.vocabulary);
    titles.set(article, title);
    return title;
  };
  const meanings = meaningsOf(passages, prepared, index);
  const links = linksOf(prepared, index, learnt);
  return passages.map((passage, i) => {
    const passageMeaning = meanings[i] ?? noMeaning;
    const { own: meaning, above, nearness, sentences: meaningsInside } = passageMeaning;
    const title = titleOf(passage.article);
    const { sentences, whole } = matchesOf(passage);
    const window = fullestWindow(sentences, prepared) ?? whole;
    const lead = sentences[0] ?? nothing;
    const linked = linkedIn(passage.sentences(), nearness, { links, prepared });
    return {
      passage,
      item: {
        own: whole,
        before: neighbour(passage, -1),
        after: neighbour(passage, 1),
        other: fullest(sentences, prepared) ?? nothing,
        window,
        lead,
        title,
        meaning,
        above,
        nearness,
        passageMeaning,
        linked,
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
          linked,
          position,
        }));
      },
    };
  });
}

/** The first of `sentenceMatches` that has most of the question. */
function fullest(sentenceMatches: readonly Match[], prepared: PreparedQuery): Match | undefined {
  let best: Match | undefined;
  let most = -1;
  for (const match of sentenceMatches) {
    const weight = weightOf(match, nothing, prepared);
    if (weight > most) [best, most] = [match, weight];
  }
  return best;
}

/** The first two consecutive `sentenceMatches` that together have most of the question. */
function fullestWindow(sentenceMatches: readonly Match[], prepared: PreparedQuery): WindowMatch | undefined {
  let [best, most] = [0, -1];
  for (let i = 1; i < sentenceMatches.length; i++) {
    const weight = weightOf(sentenceMatches[i - 1] ?? nothing, sentenceMatches[i] ?? nothing, prepared);
    if (weight > most) [best, most] = [i, weight];
  }
  return best === 0 ? undefined : joinWindow(sentenceMatches.slice(best - 1, best + 1));
}

/** The weight of the question that `first` and `second` have together. */
function weightOf(first: Match, second: Match, { weighings }: PreparedQuery): number {
  const { weights } = weighings.both;
  let weight = 0;
  for (let i = 0; i < weights.length; i++)
    weight += Math.max(first.strengths[i] ?? 0, second.strengths[i] ?? 0) * (weights[i] ?? 0);
  return weight;
}
