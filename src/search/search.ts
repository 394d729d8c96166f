/** Asks the articles a question: passages that fit it best, or that nothing does. */
import type { Article, Passage, Span, Speaker } from '../article/article.ts';
import { buildPassageIndex } from './passage-index.ts';
import { searchPassages } from './passage-search.ts';
import { analyseQuestion } from './question.ts';
import type { RankedPassage } from './ranker.ts';
import { asksForWords, namesBySentence, speakerNamed, speakersCalled, speaksIn } from './speakers.ts';

/** A passage found. */
export type Hit = {
  readonly article: Article;
  readonly passage: Passage;
  /** The sentence of the passage that fits the question best. */
  readonly sentence: Span;
  /** Comparable within one question only. */
  readonly score: number;
};

/** What is asked, and where to look. */
export type Query = {
  readonly question: string;
  /** Only these articles; undefined for all. */
  readonly articles: readonly Article[] | undefined;
  /** Only this speaker's words, by any of their names; undefined for everybody's. */
  readonly speaker: string | undefined;
};

/**
 * What was found. `answered`: the best hit answers the question. `not-found`: nothing does;
 * `hits` are then the nearest passages, to be shown only to those who ask for them.
 */
export type Answer = {
  readonly kind: 'answered' | 'not-found';
  /** Best first; at most 30. */
  readonly hits: readonly Hit[];
  /** The words that were searched for, as the asker wrote them. */
  readonly searched: readonly string[];
  /** Those of them that occur nowhere in the articles searched. */
  readonly unknown: readonly string[];
  /** Whom the question names as speaker, if it does. */
  readonly speaker: Speaker | undefined;
};

export type Search = (query: Query) => Answer;

// More passages than anybody pages through.
const maxHits = 30;

type Place = { readonly article: Article; readonly passage: Passage };

/** A search over `articles`. It indexes them once, here. */
export function createSearch(articles: readonly Article[]): Search {
  const places: readonly Place[] = articles.flatMap((article) =>
    article.passages.map((passage) => ({ article, passage })),
  );
  const index = buildPassageIndex(
    places.map(({ article, passage }) => ({
      text: article.text.slice(passage.span.start, passage.span.end),
      sentences: passage.sentences.map(({ start, end }) => ({
        start: start - passage.span.start,
        end: end - passage.span.start,
      })),
      article: articles.indexOf(article),
      title: article.title,
      alsoNamed: namesBySentence(article, passage),
    })),
  );

  return ({ question: text, articles: chosen = articles, speaker: only }) => {
    const question = analyseQuestion(text);
    const [single, ...others] = chosen;
    const named = chosen.flatMap((article) => {
      const speaker = speakerNamed(text, article);
      return speaker === undefined ? [] : [{ article, speaker }];
    });
    const wanted = new Map(
      only === undefined ? [] : chosen.map((article) => [article, speakersCalled(only, article)] as const),
    );
    const { kind, sought, ranked } = searchPassages(question, index, {
      article: single !== undefined && others.length === 0 ? articles.indexOf(single) : undefined,
      within: ({ number }) => {
        const place = places[number];
        if (place === undefined || !chosen.includes(place.article)) return false;
        return (
          only === undefined ||
          (wanted.get(place.article) ?? []).some((each) => speaksIn(each, place.passage, place.article))
        );
      },
    });
    const speaks = ({ passage }: RankedPassage): boolean => {
      const place = places[passage.number];
      return named.some(
        ({ article, speaker }) => article === place?.article && speaksIn(speaker, place.passage, article),
      );
    };
    // Whoever asks what somebody said wants to read them, and only then what is said about them.
    const ordered =
      named.length > 0 && asksForWords(question)
        ? [...ranked.filter(speaks), ...ranked.filter((each) => !speaks(each))]
        : ranked;
    const hits = ordered.slice(0, maxHits).flatMap((each) => hitOf(each, places[each.passage.number]));
    return {
      kind,
      hits,
      searched: sought.terms.map(({ written }) => written),
      unknown: sought.terms.filter(({ known }) => !known).map(({ written }) => written),
      speaker: named[0]?.speaker,
    };
  };
}

function hitOf({ score, sentenceScores }: RankedPassage, place: Place | undefined): readonly Hit[] {
  const best = sentenceScores.indexOf(Math.max(...sentenceScores));
  const sentence = place?.passage.sentences[best];
  return place && sentence ? [{ ...place, sentence, score }] : [];
}
