/** What is asked, and what was found for it. */
import type { Article, Passage, Span, Speaker } from '../../article/article.ts';
import type { WiderRarity } from '../index/wider-rarity.ts';
import type { Confidence } from '../ranking/abstention.ts';
import type { Contribution } from '../ranking/ranker.ts';

/** A passage found. */
export type Hit = {
  readonly article: Article;
  readonly passage: Passage;
  /** The sentence of the passage that fits the question best. */
  readonly sentence: Span;
  /** The words in it that are the answer, where it is the first and can have but these: a date, a number, who said it. */
  readonly answerWords: Span | undefined;
  /** Comparable within one question only. */
  readonly score: number;
  /** What the score is made of, the most important first. */
  readonly reasons: () => readonly Contribution[];
};

/** What is asked, and where to look. */
export type Query = {
  readonly question: string;
  /** The language of the question, as BCP 47 writes it; that of the articles by default. */
  readonly language?: string | undefined;
  /** Only these articles; undefined for all. */
  readonly articles: readonly Article[] | undefined;
  /** Only this speaker's words, by any of their names; undefined for everybody's. */
  readonly speaker: string | undefined;
  /** Those who were spoken of before, by any of their names, the last first: "she" is the last of them who may be. */
  readonly mentioned?: readonly string[] | undefined;
  /** Those of them that the question before named: "they" is no organisation of an earlier one. All by default. */
  readonly justMentioned?: readonly string[] | undefined;
  /** How rare the question's words are where the articles are a choice of many; as in the articles if left out. */
  readonly rarity?: WiderRarity | undefined;
};

/** A word of the question that the articles do not have, and the one that was searched for in its place. */
export type Respelt = { readonly written: string; readonly searched: string };

/**
 * What was found. `answered`: the best hit answers the question. `closest`: it may. `not-found`: nothing does; `hits`
 * are then the nearest passages, to be shown only to those who ask for them.
 */
export type Answer = {
  readonly kind: Confidence;
  /** That the best hit answers, 0 to 1. */
  readonly probability: number;
  /** Best first; at most 30. */
  readonly hits: readonly Hit[];
  /** The words that were searched for, as the asker wrote them. */
  readonly searched: readonly string[];
  /** Those of them that occur nowhere in the articles searched, nor anything near. */
  readonly unknown: readonly string[];
  /** Words that the passages shown, and the articles, lack, with nothing near them in meaning: the answer may miss the question. */
  readonly missing: readonly string[];
  /** Words of which the best passage has nothing near, though others may, where they are most of what is asked. */
  readonly absent: readonly string[];
  readonly respelt: readonly Respelt[];
  /** Whom the question names as speaker, if it names one. */
  readonly speaker: Speaker | undefined;
  /** Whether it is a pronoun that names them. */
  readonly byPronoun: boolean;
  /** Whether it is a name that only the text uses: "Mr. Ruan" for Joe Nguyen. */
  readonly byOtherName: boolean;
  /** Who it is, where the question asks who and the sentence that answers has, or names, one speaker. */
  readonly foundSpeaker: Speaker | undefined;
  /** Whether the question's words stand in the articles as they are: it is no question then, but a quotation. */
  readonly isPasted: boolean;
  /** The language of the articles, where it is another than that of the question. */
  readonly articleLanguage?: string | undefined;
};

export type Search = (query: Query) => Answer;
