/** Asks the articles a question: passages that fit it best, or that nothing does. */
import { LRUCache } from 'lru-cache';
import type { Article, Passage, Span, Speaker } from '../article/article.ts';
import { analyserOf } from './analysis/languages.ts';
import type { Answer, Hit, Query, Search } from './answer/answer.ts';
import { answerWordsIn, whoIn } from './answer/answer-words.ts';
import { answerByLanguage } from './answer/by-language.ts';
import { judge } from './answer/decision.ts';
import { missingWords, unknownWords } from './answer/missing-words.ts';
import { asWritten } from './answer/original-spelling.ts';
import { hear } from './answer/speaker-passages.ts';
import type { IndexedPassage } from './index/indexed-passage.ts';
import { joinIndexes, type PassageIndex } from './index/passage-index.ts';
import { analyseQuestion } from './question/question.ts';
import { type NamedSpeaker, speakersCalled, speaksIn } from './question/speaker-names.ts';
import { findMeant } from './question/speaker-resolution.ts';
import { asksForWords } from './question/speech-questions.ts';
import { usualMinProbability } from './ranking/abstention.ts';
import type { Sought } from './ranking/prepared-query.ts';
import { explain, type RankedPassage } from './ranking/ranker.ts';
import { searchPassages } from './ranking/retrieval.ts';
import { prepareArticle, type SearchedArticle } from './ranking/searched-article.ts';
import { findPasted } from './ranking/verbatim-question.ts';

/** A search that others are made from. Articles are known by their ids. */
export type GrowingSearch = Search & {
  /** The same search with `article` as well, in the place of an article with its id. */
  readonly add: (article: Article) => GrowingSearch;
  /** The same search without the article that has this id. */
  readonly remove: (id: string) => GrowingSearch;
};

const maxHits = 30; // more passages than anybody pages through
const maxJoined = 16; // so many choices of articles keep the index that they are asked with

type SearchOptions = { readonly minProbability?: number | undefined };

/**
 * A search over `articles`. Each article is prepared once, whatever searches it is in; the articles of a question are
 * joined when it is asked. Below `minProbability` nothing is taken for an answer.
 */
export function createSearch(articles: readonly Article[], options: SearchOptions = {}): GrowingSearch {
  const { minProbability = usualMinProbability } = options;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const joined = new LRUCache<string, PassageIndex>({ max: maxJoined });

  function indexOver(chosen: readonly SearchedArticle[]): PassageIndex {
    const key = JSON.stringify(chosen.map(({ article }) => article.id));
    const index = joined.get(key) ?? joinIndexes(chosen.map((each) => each.index));
    joined.set(key, index);
    return index;
  }

  const search: Search = (query) => {
    const own = query.articles?.flatMap(({ id }) => byId.get(id) ?? []);
    return answerByLanguage(query, own ?? [...byId.values()], (asked, articles, language) => {
      const chosen = articles.map((article) => prepareArticle(article));
      return answerFrom(asked, { chosen, index: indexOver(chosen), minProbability, language });
    });
  };
  return Object.assign(search, {
    add: (article: Article) => createSearch([...new Map(byId).set(article.id, article).values()], options),
    remove: (id: string) =>
      createSearch(
        [...byId.values()].filter((each) => each.id !== id),
        options,
      ),
  });
}

/** Where a question is asked. */
type SearchGround = {
  readonly chosen: readonly SearchedArticle[];
  /** Over `chosen`. */
  readonly index: PassageIndex;
  readonly minProbability: number;
  /** Of all of them. */
  readonly language: string;
};

type PassagePlace = { readonly article: Article; readonly passage: Passage };

function placeOf({ article, position }: IndexedPassage, { chosen }: SearchGround): PassagePlace | undefined {
  const searched = chosen[article];
  const passage = searched?.passages[position];
  return searched && passage && { article: searched.article, passage };
}

function answerFrom(query: Query, ground: SearchGround): Answer {
  const { question: text, speaker: only, mentioned = [] } = query;
  const { chosen, index, minProbability, language } = ground;
  const analyser = analyserOf(language, query.language);
  const within = only === undefined ? () => true : spokenBy(only, ground);
  const asked = analyseQuestion(text, analyser);
  const found = searchPassages(asked, index, within);
  const isPasted = findPasted(text, index, analyser);
  const pasted = found.ranked.filter(({ passage }) => isPasted?.(passage));
  const { named, byPronoun, added, isOpen } = findMeant(corrected(text, found.sought), {
    question: asked,
    chosen: chosen.map(({ callings }) => callings),
    // "They" inside a quotation never means a speaker of the conversation.
    mentioned: pasted.length > 0 ? [] : mentioned,
  });
  const question = added.length === 0 ? asked : analyseQuestion([text, ...added].join(' '), analyser);
  const { sought, ranked } = added.length === 0 ? found : searchPassages(question, index, within);
  const isHeardIn = (article: Article, part: { readonly span: Span }): boolean =>
    named.some((each) => each.article === article && speaksIn(each.speaker, part, article));
  const speaks = ({ passage }: RankedPassage): boolean => {
    const place = placeOf(passage, ground);
    return place !== undefined && isHeardIn(place.article, place.passage);
  };
  // A question for a speaker's words is answered with that speaker's words only.
  const heard =
    named.length > 0 && asksForWords(question)
      ? hear(ranked, { terms: sought.terms, named, speaks })
      : undefined;
  const { kind, probability, best } = judge({ ranked, heard, pasted, sought, isOpen }, minProbability);
  const [first, ...later] = best.slice(0, maxHits).flatMap((each) =>
    hitOf(each, placeOf(each.passage, ground), {
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
}

/** Tells which passages have words of a speaker who is called `name`. */
function spokenBy(name: string, ground: SearchGround): (passage: IndexedPassage) => boolean {
  const wanted = ground.chosen.map(({ article }) => speakersCalled(name, article));
  return (indexed) => {
    const place = placeOf(indexed, ground);
    return (
      place !== undefined &&
      (wanted[indexed.article] ?? []).some((each) => speaksIn(each, place.passage, place.article))
    );
  };
}

/** The one speaker of `named`, who may speak in several articles; undefined for several. */
function theOnly(named: readonly NamedSpeaker[]): Speaker | undefined {
  return new Set(named.map(({ speaker }) => speaker.name)).size === 1 ? named[0]?.speaker : undefined;
}

/** `text` with the words that were searched for in the place of its own: a name that is misspelt names somebody too. */
function corrected(text: string, { terms }: Sought): string {
  return terms.reduce(
    (so, { written, near }) => (near === undefined ? so : so.replaceAll(written, () => near)),
    text,
  );
}

/** The passage as a hit, with the best of its sentences, of those that are preferred if there are any. */
function hitOf(
  { score, item, sentenceScores }: RankedPassage,
  place: PassagePlace | undefined,
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
