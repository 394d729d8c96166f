/** The index: which passages hold a term, and which terms a passage holds. The only file that knows MiniSearch. */
import MiniSearch from 'minisearch';
import type { Span } from '../article/article.ts';
import { buildRelatedTerms, type Related } from './related.ts';
import { isStopWord } from './stop-words.ts';
import { splitWords, type Word } from './terms.ts';
import { traits } from './traits.ts';

/** What is indexed of a passage. */
export type PassageText = {
  readonly text: string;
  /** In `text`, in order. */
  readonly sentences: readonly Span[];
  /** Passages of one article have one number, and stand together in the article's order. */
  readonly article: number;
  readonly title: string;
  /** For each sentence, other names of those who speak in it or are named in it; undefined where there are none. */
  readonly alsoNamed: readonly (string | undefined)[];
};

/** A sentence as the ranker reads it. */
export type IndexedSentence = {
  /** The numbers of its terms, in order, stop words left out. */
  readonly terms: Int32Array;
  /** Beside each term, what it may answer: see `traits`. */
  readonly traits: Uint8Array;
  /** Terms that are not written in it, but name somebody who is: found like the others, no part of its length. */
  readonly unwritten: Int32Array;
  /** What the sentence as a whole may answer. */
  readonly trait: number;
};

export type IndexedPassage = {
  readonly number: number;
  readonly article: number;
  readonly sentences: readonly IndexedSentence[];
  /** Terms in all its sentences. */
  readonly length: number;
};

/** A passage that holds a term of the query, with MiniSearch's score. */
export type Candidate = { readonly passage: IndexedPassage; readonly score: number };

/** A term to look for, and how much it counts, 0 to 1. */
export type WeightedTerm = { readonly term: string; readonly weight: number };

export type PassageIndex = {
  readonly passages: readonly IndexedPassage[];
  /** The number of `term`; undefined when no passage holds it. */
  readonly numberOf: (term: string) => number | undefined;
  /** The near forms of `term`, itself left out. */
  readonly related: (term: string) => readonly Related[];
  /** All terms, by their number. */
  readonly vocabulary: readonly string[];
  /** In how many passages of `article` the term numbered `term` stands; of all articles, when it is undefined. */
  readonly passagesWith: (term: number, article: number | undefined) => number;
  readonly passagesIn: (article: number | undefined) => number;
  /** The number of the first passage of `article`. */
  readonly firstOf: (article: number) => number;
  /** Mean number of terms of a passage. */
  readonly meanLength: number;
  /** The terms of the articles' titles. */
  readonly titleTerms: (article: number) => ReadonlySet<number>;
  /** The best `limit` passages of those that `within` lets through, the best first, ties in the articles' order. */
  readonly candidates: (query: CandidateQuery) => readonly Candidate[];
};

export type CandidateQuery = {
  readonly terms: readonly WeightedTerm[];
  readonly within: (passage: IndexedPassage) => boolean;
  readonly limit: number;
};

/** The index of `texts`; what `candidates` returns is numbered as they are. */
export function buildPassageIndex(texts: readonly PassageText[]): PassageIndex {
  const numbers = new Map<string, number>();
  const vocabulary: string[] = [];
  const numberTerm = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, vocabulary.length);
    return vocabulary.push(term) - 1;
  };

  const passages: IndexedPassage[] = [];
  const index = new MiniSearch<IndexedPassage>({
    fields: ['terms'],
    idField: 'number',
    // The words have been split, folded and stemmed; MiniSearch gets them back as they are.
    extractField: (passage, field) =>
      (field === 'number' ? passage.number : writtenTerms(passage, vocabulary)) as string,
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  const counts: Map<number, number>[] = [];
  const sizes: number[] = [];
  const firsts: number[] = [];
  const all = new Map<number, number>();
  let totalLength = 0;
  for (const [number, { text, sentences, article, alsoNamed }] of texts.entries()) {
    const indexed = indexSentences({ words: splitWords(text), sentences, alsoNamed, numberTerm });
    const length = indexed.reduce((sum, sentence) => sum + sentence.terms.length, 0);
    const passage = { number, article, sentences: indexed, length };
    passages.push(passage);
    index.add(passage);
    totalLength += length;
    firsts[article] ??= number;
    sizes[article] = (sizes[article] ?? 0) + 1;
    counts[article] ??= new Map();
    for (const term of new Set(indexed.flatMap(({ terms, unwritten }) => [...terms, ...unwritten]))) {
      increment(counts[article], term);
      increment(all, term);
    }
  }
  const titles = new Map(texts.map(({ article, title }) => [article, title]));
  const titleTerms = new Map(
    [...titles].map(([article, title]) => [
      article,
      new Set(contentWords(splitWords(title)).flatMap(({ term }) => numbers.get(term) ?? [])),
    ]),
  );
  return {
    passages,
    numberOf: (term) => numbers.get(term),
    related: buildRelatedTerms(vocabulary),
    vocabulary,
    passagesWith: (term, article) => (article === undefined ? all : counts[article])?.get(term) ?? 0,
    passagesIn: (article) => (article === undefined ? passages.length : (sizes[article] ?? 0)),
    firstOf: (article) => firsts[article] ?? 0,
    meanLength: totalLength / Math.max(1, passages.length),
    titleTerms: (article) => titleTerms.get(article) ?? new Set(),
    candidates: ({ terms, within, limit }) => {
      const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
      const found = index.search([...weights.keys()].join(' '), {
        boostTerm: (term) => weights.get(term) ?? 1,
        filter: ({ id }) => within(passages[id] as IndexedPassage),
      });
      return found
        .map(({ id, score }) => ({ passage: passages[id] as IndexedPassage, score }))
        .sort((a, b) => b.score - a.score || a.passage.number - b.passage.number)
        .slice(0, limit);
    },
  };
}

/** The words of `words` that are searched for. */
export function contentWords(words: readonly Word[]): readonly Word[] {
  return words.filter((word) => !isStopWord(word));
}

type SentencesToIndex = {
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly alsoNamed: readonly (string | undefined)[];
  readonly numberTerm: (term: string) => number;
};

function indexSentences({ words, sentences, alsoNamed, numberTerm }: SentencesToIndex): IndexedSentence[] {
  let next = 0;
  return sentences.map((sentence, i) => {
    const first = next;
    while (next < words.length && (words[next]?.span.start ?? 0) < sentence.end) next++;
    const inside = words.slice(first, next);
    const { ofWords, ofSentence } = traits(inside);
    const kept = inside.flatMap((word, at) => (isStopWord(word) ? [] : [{ word, trait: ofWords[at] ?? 0 }]));
    return {
      terms: Int32Array.from(kept, ({ word }) => numberTerm(word.term)),
      traits: Uint8Array.from(kept, ({ trait }) => trait),
      unwritten: Int32Array.from(contentWords(splitWords(alsoNamed[i] ?? '')), ({ term }) =>
        numberTerm(term),
      ),
      trait: ofSentence,
    };
  });
}

function writtenTerms({ sentences }: IndexedPassage, vocabulary: readonly string[]): string {
  return sentences
    .flatMap(({ terms, unwritten }) => [...terms, ...unwritten].map((term) => vocabulary[term]))
    .join(' ');
}

function increment(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
