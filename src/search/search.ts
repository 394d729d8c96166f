/** Asks the articles a question: passages that fit it best, or that nothing does. */
import type { Article, Passage, Span, Speaker } from '../article/article.ts';
import { findAnswerWords } from './answer/answer-span.ts';
import { judge } from './answer/decision.ts';
import { missingWords, unknownWords } from './answer/missing-words.ts';
import { asWritten } from './answer/original-spelling.ts';
import { hear } from './answer/speaker-passages.ts';
import { answersOf, noContext, readPassageContext } from './index/passage-context.ts';
import { buildPassageIndex, type IndexedPassage } from './index/passage-index.ts';
import { analyseQuestion, type Question } from './question/question.ts';
import { callingsOf } from './question/speaker-designations.ts';
import {
  type Named,
  namedBy,
  onlyNamedIn,
  onlySpeakerIn,
  speakersCalled,
  speaksIn,
} from './question/speaker-names.ts';
import { findMeant } from './question/speaker-resolution.ts';
import { asksForWords, asksWhoSays } from './question/speech-questions.ts';
import { type Confidence, usualMinProbability } from './ranking/abstention.ts';
import { passageText } from './ranking/passage-text.ts';
import type { Sought } from './ranking/prepared-query.ts';
import { type Contribution, explain, type RankedPassage } from './ranking/ranker.ts';
import { searchPassages } from './ranking/retrieval.ts';
import { findPasted } from './ranking/verbatim-question.ts';

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
  /** Only these articles; undefined for all. */
  readonly articles: readonly Article[] | undefined;
  /** Only this speaker's words, by any of their names; undefined for everybody's. */
  readonly speaker: string | undefined;
  /** Those who were spoken of before, by any of their names, the last first: "she" is the last of them who may be. */
  readonly mentioned?: readonly string[] | undefined;
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
  readonly respelt: readonly Respelt[];
  /** Whom the question names as speaker, if it names one. */
  readonly speaker: Speaker | undefined;
  /** Whether it is a pronoun that names them. */
  readonly byPronoun: boolean;
  /** Who it is, where the question asks who and the sentence that answers has, or names, one speaker. */
  readonly foundSpeaker: Speaker | undefined;
  /** Whether the question's words stand in the articles as they are: it is no question then, but a quotation. */
  readonly isPasted: boolean;
};

export type Search = (query: Query) => Answer;

// More passages than anybody pages through.
const maxHits = 30;

type Place = { readonly article: Article; readonly passage: Passage };

/** A search over `articles`, which are indexed once, here. Below `minProbability` nothing is taken for an answer. */
export function createSearch(
  articles: readonly Article[],
  { minProbability = usualMinProbability }: { readonly minProbability?: number | undefined } = {},
): Search {
  const contexts = new Map(articles.map((article) => [article, readPassageContext(article)] as const));
  const places: readonly Place[] = articles.flatMap((article) =>
    answersOf(article, contexts.get(article)).map((passage) => ({ article, passage })),
  );
  const callings = new Map(articles.map((article) => [article, callingsOf(article)] as const));
  const index = buildPassageIndex(
    places.map((place) => passageText(place, articles, contexts.get(place.article) ?? noContext)),
  );

  return ({ question: text, articles: chosen = articles, speaker: only, mentioned = [] }) => {
    const [single, ...others] = chosen;
    const wanted = new Map(
      only === undefined ? [] : chosen.map((article) => [article, speakersCalled(only, article)] as const),
    );
    const scope = {
      article: single !== undefined && others.length === 0 ? articles.indexOf(single) : undefined,
      within: ({ number }: IndexedPassage): boolean => {
        const place = places[number];
        if (place === undefined || !chosen.includes(place.article)) return false;
        return (
          only === undefined ||
          (wanted.get(place.article) ?? []).some((each) => speaksIn(each, place.passage, place.article))
        );
      },
    };
    const asked = analyseQuestion(text);
    const found = searchPassages(asked, index, scope);
    const isPasted = findPasted(text, index);
    const pasted = found.ranked.filter(({ passage }) => isPasted?.(passage));
    const { named, byPronoun, added, isOpen } = findMeant(corrected(text, found.sought), {
      question: asked,
      chosen: chosen.map((article) => callings.get(article) ?? []),
      // "They" inside a quotation never means a speaker of the conversation.
      mentioned: pasted.length > 0 ? [] : mentioned,
    });
    const question = added.length === 0 ? asked : analyseQuestion([text, ...added].join(' '));
    const { sought, ranked } = added.length === 0 ? found : searchPassages(question, index, scope);
    const isHeardIn = (article: Article, part: { readonly span: Span }): boolean =>
      named.some((each) => each.article === article && speaksIn(each.speaker, part, article));
    const speaks = ({ passage }: RankedPassage): boolean => {
      const place = places[passage.number];
      return place !== undefined && isHeardIn(place.article, place.passage);
    };
    // A question for a speaker's words is answered with that speaker's words only.
    const heard =
      named.length > 0 && asksForWords(question)
        ? hear(ranked, { terms: sought.terms, named, speaks })
        : undefined;
    const { kind, probability, best } = judge({ ranked, heard, pasted, sought, isOpen }, minProbability);
    const [first, ...later] = best.slice(0, maxHits).flatMap((each) =>
      hitOf(each, places[each.passage.number], {
        sought,
        // A speaker's words stand where that speaker speaks.
        prefers: (article, span) => heard !== undefined && isHeardIn(article, { span }),
      }),
    );
    const foundSpeaker = first && named.length === 0 ? whoIn(first, question) : undefined;
    const answerWords =
      first && kind === 'answered' ? answerWordsIn(first, { question, speaker: foundSpeaker }) : undefined;
    const hits = first === undefined ? [] : [{ ...first, answerWords }, ...later];
    return {
      kind,
      probability,
      hits,
      searched: sought.terms.map(({ written }) => written),
      unknown: unknownWords(sought),
      missing: pasted.length > 0 ? [] : missingWords(best[0], sought),
      respelt: sought.terms.flatMap(({ written, near, known }) =>
        near === undefined || !known ? [] : [{ written, searched: asWritten(near, hits) }],
      ),
      speaker: theOnly(named),
      byPronoun,
      foundSpeaker,
      isPasted: pasted.length > 0,
    };
  };
}

/** The one speaker of `named`, who may speak in several articles; undefined for several. */
function theOnly(named: readonly Named[]): Speaker | undefined {
  return new Set(named.map(({ speaker }) => speaker.name)).size === 1 ? named[0]?.speaker : undefined;
}

/** `text` with the words that were searched for in the place of its own: a name that is misspelt names somebody too. */
function corrected(text: string, { terms }: Sought): string {
  return terms.reduce(
    (so, { written, near }) => (near === undefined ? so : so.replaceAll(written, () => near)),
    text,
  );
}

/** Whom a question that asks who is answered with: the one speaker of the sentence, or the one whom it names. */
function whoIn({ article, sentence }: Hit, question: Question): Speaker | undefined {
  if (asksWhoSays(question)) return onlySpeakerIn(sentence, article);
  return question.kind === 'who' ? onlyNamedIn(sentence, article) : undefined;
}

/** The words of the sentence that are the answer: the speaker's name, the only date or number. */
function answerWordsIn(
  { article, sentence }: Hit,
  { question, speaker }: { readonly question: Question; readonly speaker: Speaker | undefined },
): Span | undefined {
  if (asksWhoSays(question)) return speaker && namedBy(speaker, sentence, article);
  const found = findAnswerWords(article.text.slice(sentence.start, sentence.end), question);
  return found && { start: sentence.start + found.start, end: sentence.start + found.end };
}

/** The passage as a hit, with the best of its sentences, of those that are preferred if there are any. */
function hitOf(
  { score, item, sentenceScores }: RankedPassage,
  place: Place | undefined,
  {
    sought,
    prefers,
  }: { readonly sought: Sought; readonly prefers: (article: Article, sentence: Span) => boolean },
): readonly Hit[] {
  if (place === undefined) return [];
  const scores = sentenceScores();
  const [best] = place.passage.sentences
    .map((sentence, i) => ({
      sentence,
      isPreferred: Number(prefers(place.article, sentence)),
      score: scores[i] ?? 0,
    }))
    .sort((a, b) => b.isPreferred - a.isPreferred || b.score - a.score);
  return best
    ? [
        {
          ...place,
          sentence: best.sentence,
          answerWords: undefined,
          score,
          reasons: () => explain(item, sought),
        },
      ]
    : [];
}
