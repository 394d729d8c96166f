/** The types of a query and its answer. */
import type { Article, Passage, Span, Speaker } from '../../article/article.ts';
import type { WiderRarity } from '../index/wider-rarity.ts';
import type { AnswerStatus } from '../ranking/abstention.ts';
import type { Contribution } from '../ranking/ranker.ts';
import type { Doubt } from './doubts.ts';

/** A passage found for a question. */
export type Hit = {
  readonly article: Article;
  readonly passage: Passage;
  /** Returns the best sentence of the passage. Computed at the first call: a page shows 3 of 30 hits. */
  readonly sentence: () => Span;
  /**
   * In the first hit, the words of its best sentence that are the only possible answer: a date, a number, a
   * speaker's name.
   */
  readonly answerWords: Span | undefined;
  /** Comparable within one question only. */
  readonly score: number;
  /** The contributions to the score, the largest first. */
  readonly reasons: () => readonly Contribution[];
};

/** The speakers of the conversation before a question, by any of their names, the last first. */
export type MentionedSpeakers = {
  /** "She" refers to the last one that fits. */
  readonly names: readonly string[];
  /** Those that the previous question named. "They" never refers to an earlier organisation. */
  readonly justNow: readonly string[];
};

/** A question, and where to search. */
export type Query = {
  readonly question: string;
  /** The language of the question, as a BCP 47 tag; by default that of the articles. */
  readonly language?: string | undefined;
  /** Search only these articles; undefined for all. */
  readonly articles: readonly Article[] | undefined;
  /** Search only this speaker's words, by any of their names; undefined for all text. */
  readonly speaker: string | undefined;
  /**
   * Returns the speakers mentioned earlier; by default none. It is called only if the answer depends on them,
   * as for "she".
   */
  readonly mentioned?: (() => MentionedSpeakers) | undefined;
  /** The word rarity in all articles, if `articles` is a shortlist; by default the rarity in `articles`. */
  readonly rarity?: WiderRarity | undefined;
};

/** A word of the question that the articles lack, and the word that replaced it in the search. */
export type SpellingCorrection = { readonly written: string; readonly searched: string };

/**
 * The answer to a query. `answered`: the best hit answers the question. `closest`: it may. `not-found`:
 * nothing does; `hits` are then the nearest passages, to be shown only on request.
 */
export type Answer = {
  readonly kind: AnswerStatus;
  /** Probability, 0 to 1, that the best hit answers the question. */
  readonly probability: number;
  /** The best first; at most 30. */
  readonly hits: readonly Hit[];
  /** The search terms as the asker wrote them. */
  readonly searched: readonly string[];
  /** Those of `searched` that the articles lack in every form. */
  readonly unknown: readonly string[];
  /**
   * Those of `unknown` with nothing near them in meaning in the best passage: the answer may miss the
   * question.
   */
  readonly missing: readonly string[];
  /**
   * Words with nothing near them in the best passage, if they are a large part of the question (see
   * `Absence`). Other passages may have them.
   */
  readonly absent: readonly string[];
  /** Why the best passage may be no answer, if its form shows it: it gives no reason, or counts something else. */
  readonly doubt?: Doubt | undefined;
  readonly corrections: readonly SpellingCorrection[];
  /** The only speaker that the question refers to; undefined for none or several. */
  readonly speaker: Speaker | undefined;
  /** True if the question refers to the speaker by a pronoun. */
  readonly byPronoun: boolean;
  /** True if the question uses an alias of the speaker: "Mr. Ruan" for Joe Nguyen. */
  readonly byOtherName: boolean;
  /** The answer to "who": the only speaker of the best sentence, or the only one that it names. */
  readonly foundSpeaker: Speaker | undefined;
  /** True if the articles have the exact words of the question: it is then a quotation, and no question. */
  readonly isPasted: boolean;
  /** The language of the articles, if it differs from that of the question. */
  readonly articleLanguage?: string | undefined;
};

/** Answers a query. */
export type Search = (query: Query) => Answer;
