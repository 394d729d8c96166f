/** Asks the articles a question: passages that fit it best, or that nothing does. */
import { type Article, type Passage, type Span, type Speaker, slice } from '../article/article.ts';
import { answerProbability, type Confidence, confidenceOf, usualMinProbability } from './abstention.ts';
import { type Heard, hear } from './heard.ts';
import type { Sought } from './matching.ts';
import { buildPassageIndex, type IndexedPassage, type PassageText } from './passage-index.ts';
import { searchPassages } from './passage-search.ts';
import { findPasted } from './pasted.ts';
import { analyseQuestion } from './question.ts';
import { type Contribution, explain, type RankedPassage } from './ranker.ts';
import {
  asksForWords,
  asksWhoSays,
  namesBySentence,
  onlySpeakerIn,
  speakersCalled,
  speakersMeant,
  speaksIn,
} from './speakers.ts';
import { splitWords } from './terms.ts';

/** A passage found. */
export type Hit = {
  readonly article: Article;
  readonly passage: Passage;
  /** The sentence of the passage that fits the question best. */
  readonly sentence: Span;
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
  /** Whom "she", "he" or "they" means, by any of their names; undefined where nothing was said of anybody before. */
  readonly mentioned?: string | undefined;
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
  readonly respelt: readonly Respelt[];
  /** Whom the question names as speaker, if it does. */
  readonly speaker: Speaker | undefined;
  /** Who says what was found, where the question asks who does and the sentence that answers has one speaker. */
  readonly foundSpeaker: Speaker | undefined;
  /** Whether it is a pronoun that names them. */
  readonly byPronoun: boolean;
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
  const places: readonly Place[] = articles.flatMap((article) =>
    article.passages.map((passage) => ({ article, passage })),
  );
  const index = buildPassageIndex(places.map((place) => textOf(place, articles)));

  return ({ question: text, articles: chosen = articles, speaker: only, mentioned }) => {
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
    // A name that is misspelt names whom it is nearest to.
    const corrected = [text, ...found.sought.terms.flatMap(({ near }) => near ?? [])].join(' ');
    const { named, byPronoun } = speakersMeant({ text: corrected, chosen, mentioned });
    // A pronoun finds nobody: the name does.
    const question = byPronoun ? analyseQuestion(`${text} ${mentioned}`) : asked;
    const { sought, ranked } = byPronoun ? searchPassages(question, index, scope) : found;
    const speaks = ({ passage }: RankedPassage): boolean => {
      const place = places[passage.number];
      return named.some(
        ({ article, speaker }) => article === place?.article && speaksIn(speaker, place.passage, article),
      );
    };
    // Whoever asks what somebody said wants to read them, and nobody else.
    const heard =
      named.length > 0 && asksForWords(question)
        ? hear(ranked, { terms: sought.terms, speakers: named.map(({ speaker }) => speaker), speaks })
        : undefined;
    const isPasted = findPasted(text, index);
    const pasted = ranked.filter(({ passage }) => isPasted?.(passage));
    const { kind, probability, best } = judge({ ranked, heard, pasted, sought }, minProbability);
    const hits = best.slice(0, maxHits).flatMap((each) => hitOf(each, places[each.passage.number], sought));
    const [first] = hits;
    return {
      kind,
      probability,
      hits,
      searched: sought.terms.map(({ written }) => written),
      unknown: sought.terms.filter(({ known, near }) => !known && !near).map(({ written }) => written),
      respelt: sought.terms.flatMap(({ written, near }) =>
        near === undefined ? [] : [{ written, searched: asWritten(near, hits) }],
      ),
      speaker: named[0]?.speaker,
      foundSpeaker: first && asksWhoSays(question) ? onlySpeakerIn(first.sentence, first.article) : undefined,
      byPronoun,
    };
  };
}

type Candidates = {
  readonly ranked: readonly RankedPassage[];
  readonly heard: Heard | undefined;
  readonly pasted: readonly RankedPassage[];
  readonly sought: Sought;
};

/** The passages to show, and whether the first of them answers: words found whole do, and so does all that somebody says. */
function judge(
  { ranked, heard, pasted, sought }: Candidates,
  minProbability: number,
): Pick<Answer, 'kind' | 'probability'> & { readonly best: readonly RankedPassage[] } {
  if (pasted.length > 0) return { kind: 'answered', probability: 1, best: pasted };
  if (heard === undefined || heard.ranked.length === 0 || heard.on === 'nothing') {
    const probability = heard === undefined ? answerProbability(ranked, sought) : 0;
    return { kind: confidenceOf(probability, minProbability), probability, best: ranked };
  }
  const probability = heard.on === 'everything' ? 1 : answerProbability(heard.ranked, sought);
  return { kind: confidenceOf(probability, minProbability), probability, best: heard.ranked };
}

function textOf({ article, passage }: Place, articles: readonly Article[]): PassageText {
  return {
    text: slice(article.text, passage.span),
    sentences: passage.sentences.map(({ start, end }) => ({
      start: start - passage.span.start,
      end: end - passage.span.start,
    })),
    article: articles.indexOf(article),
    title: article.title,
    alsoNamed: namesBySentence(article, passage),
  };
}

/** `folded` as the best of `hits` that has it writes it. */
function asWritten(folded: string, hits: readonly Hit[]): string {
  for (const { article, passage } of hits) {
    const text = slice(article.text, passage.span);
    const word = splitWords(text).find((each) => each.folded === folded);
    if (word) return text.slice(word.span.start, word.span.end).replace(/['’]s?$/u, '');
  }
  return folded;
}

function hitOf(ranked: RankedPassage, place: Place | undefined, sought: Sought): readonly Hit[] {
  const { score, item } = ranked;
  const scores = ranked.sentenceScores();
  const best = scores.indexOf(Math.max(...scores));
  const sentence = place?.passage.sentences[best];
  return place && sentence ? [{ ...place, sentence, score, reasons: () => explain(item, sought) }] : [];
}
