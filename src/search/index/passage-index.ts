/** An index over several articles: finds the passages with a term. The only file that imports MiniSearch. */
import MiniSearch from 'minisearch';
import type { Vocabulary } from '../analysis/vocabulary.ts';
import { type ArticleIndex, indexText } from './article-index.ts';
import { demonymTerms } from './demonym-terms.ts';
import type { IndexedPassage, ScoredPassage, WeightedTerm } from './indexed-passage.ts';
import { type JoinedVocabulary, joinVocabularies } from './joined-vocabulary.ts';
import { buildNameParts } from './name-parts.ts';
import { readThrough } from './read-through.ts';
import { type SentenceTable, sentenceTableOf } from './sentence-table.ts';
import { buildNearWords, type FindNearWord } from './spelling.ts';
import { type RelatedTerm, relatedTerms } from './term-variants.ts';
import { buildWordMeanings, type WordMeanings } from './word-meanings.ts';

/** A passage that has a term of the query, with its BM25 score. */
export type CandidatePassage = { readonly passage: IndexedPassage; readonly score: number };

/** The terms to find, and a filter and a limit for the passages. */
export type CandidateQuery = {
  readonly terms: readonly WeightedTerm[];
  readonly within: (passage: IndexedPassage) => boolean;
  readonly limit: number;
};

/** A word or a term of the vocabulary, by its number. */
export type NumberedWord = { readonly kind: 'word' | 'term'; readonly number: number };

/** An index over several articles. */
export type PassageIndex = WordMeanings & {
  /** The number of articles. */
  readonly articles: number;
  readonly passages: readonly IndexedPassage[];
  readonly vocabulary: Vocabulary;
  /** The variants of `term`, without `term` itself. */
  readonly related: (term: string) => readonly RelatedTerm[];
  /** True if the term with this number occurs without a capital. */
  readonly isLowerCase: (term: number) => boolean;
  /** The word spelt most like `word`, with its term, among those whose term `allowed` accepts. */
  readonly nearWord: (
    word: string,
    allowed: (term: number) => boolean,
  ) => { readonly word: string; readonly term: number } | undefined;
  /** The number of sentences with a word or a term. */
  readonly sentencesWith: (word: NumberedWord) => number;
  readonly sentences: number;
  /**
   * How many times as many passages the asker can search as were compared closely; 1 if the index has all of
   * them.
   */
  readonly searchableTimes: number;
  /** True if articles that the asker can search have `term`, perhaps only articles outside this index. */
  readonly isElsewhere: (term: string) => boolean;
  /** Mean number of words per passage. */
  readonly meanLength: number;
  /** The sentences of an article, by its place; those of an empty article for an unknown place. */
  readonly sentencesOf: (article: number) => SentenceTable;
  readonly firstPassageOf: (article: number) => IndexedPassage | undefined;
  /** The best `limit` passages that `within` accepts, the best first; ties in article order. */
  readonly candidates: (query: CandidateQuery) => readonly CandidatePassage[];
};

/** The passages of several articles, in order. */
type JoinedPassages = {
  readonly passages: readonly IndexedPassage[];
  /** The number of the first passage of each article. */
  readonly firsts: readonly number[];
  /** Total number of sentences, and of words. */
  readonly sentences: number;
  readonly words: number;
};

function joinPassages(articles: readonly ArticleIndex[]): JoinedPassages {
  const passages: IndexedPassage[] = [];
  const firsts: number[] = [];
  let [sentences, words] = [0, 0];
  for (const [article, { firstSentences, sentences: columns }] of articles.entries()) {
    const last = firstSentences.at(-1) ?? 0;
    firsts.push(passages.length);
    sentences += last;
    words += columns.words.starts[last] ?? 0;
    for (let position = 0; position + 1 < firstSentences.length; position++) {
      const [first = 0, end = 0] = [firstSentences[position], firstSentences[position + 1]];
      passages.push({ number: passages.length, article, position, first, end });
    }
  }
  return { passages, firsts, sentences, words };
}

/** Returns a function that makes the table of an article when it is first needed. */
function tableReader(
  articles: readonly ArticleIndex[],
  { renumberings }: JoinedVocabulary,
): PassageIndex['sentencesOf'] {
  const tables: (SentenceTable | undefined)[] = articles.map(() => undefined);
  return (place) => {
    const before = tables[place];
    if (before !== undefined) return before;
    const article = articles[place] ?? indexText({ title: '', passages: [], analyser: undefined });
    const table = sentenceTableOf(article, articles.length === 1 ? undefined : renumberings[place]?.words);
    tables[place] = table;
    return table;
  };
}

/** Joins the indexes of `articles` into one. It renumbers their words. */
export function joinIndexes(articles: readonly ArticleIndex[]): PassageIndex {
  const vocabulary = joinVocabularies(articles);
  const { passages, firsts, sentences, words } = joinPassages(articles);
  const sentencesOf = tableReader(articles, vocabulary);

  // Built on demand: few questions need these, and they take as long as the rest.
  let findNearWord: FindNearWord | undefined;
  let otherNames: NameForms | undefined;
  const { terms } = vocabulary;
  const nameForms = (): NameForms => {
    otherNames ??= joinNameParts(articles, vocabulary);
    return otherNames;
  };
  const termOf = (word: number): number => vocabulary.termOf[word] ?? -1;
  return {
    articles: articles.length,
    passages,
    vocabulary,
    related: (term) => {
      const number = terms.numberOf(term);
      return [
        ...relatedTerms(term, { written: terms.written, signatures: vocabulary.signatures }),
        ...(number === undefined ? [] : nameForms().partsOf(number)),
        ...demonymTerms(term, vocabulary),
      ];
    },
    isLowerCase: (term) => nameForms().isLowerCase(term),
    ...buildWordMeanings(vocabulary),
    nearWord: (word, allowed) => {
      findNearWord ??= buildNearWords(vocabulary.words.written);
      const near = findNearWord(word, (number) => termOf(number) >= 0 && allowed(termOf(number)));
      return near === undefined
        ? undefined
        : { word: vocabulary.words.written[near] ?? '', term: termOf(near) };
    },
    sentencesWith: ({ kind, number }) => vocabulary.sentencesWith[kind][number] ?? 0,
    sentences,
    searchableTimes: 1,
    isElsewhere: () => false,
    meanLength: words / Math.max(1, passages.length),
    sentencesOf,
    firstPassageOf: (article) => passages[firsts[article] ?? -1],
    candidates: candidateFinder(articles, { passages, sentencesOf }, vocabulary),
  };
}

/** How the terms are written, by their numbers. */
type NameForms = Pick<PassageIndex, 'isLowerCase'> & {
  /** The last words of the names that begin with a term. */
  readonly partsOf: (term: number) => readonly RelatedTerm[];
};

function joinNameParts(
  articles: readonly ArticleIndex[],
  { terms, renumberings }: JoinedVocabulary,
): NameForms {
  const isLowerCase = new Uint8Array(terms.written.length);
  const pairs: [number, number][] = [];
  for (const [i, { names }] of articles.entries()) {
    const numbers = renumberings[i]?.terms;
    for (let term = 0; term < names.isLowerCase.length; term++)
      if (names.isLowerCase[term] === 1) isLowerCase[numbers?.[term] ?? -1] = 1;
    for (let at = 0; at < names.pairs.length; at += 2)
      pairs.push([numbers?.[names.pairs[at] ?? -1] ?? -1, numbers?.[names.pairs[at + 1] ?? -1] ?? -1]);
  }
  const isSmall = (term: number): boolean => isLowerCase[term] === 1;
  return { isLowerCase: isSmall, partsOf: buildNameParts(pairs, isSmall) };
}

// Building MiniSearch's index takes about as long as this many questions that read all passages. Most
// shortlists are searched once.
const maxReadThrough = 20;

/** Finds candidates by reading all passages; after `maxReadThrough` questions, by a MiniSearch index. */
function candidateFinder(
  articles: readonly ArticleIndex[],
  searched: Pick<PassageIndex, 'passages' | 'sentencesOf'>,
  vocabulary: JoinedVocabulary,
): PassageIndex['candidates'] {
  let asked = 0;
  let lookUp: ((terms: readonly WeightedTerm[]) => readonly ScoredPassage[]) | undefined;
  return ({ terms, within, limit }) => {
    asked++;
    if (asked > maxReadThrough) lookUp ??= buildMiniSearch(searched, vocabulary);
    const scored = lookUp?.(terms) ?? readThrough(articles, vocabulary, terms);
    return scored
      .flatMap(({ number, score }) => {
        const passage = searched.passages[number];
        return passage !== undefined && within(passage) ? [{ passage, score }] : [];
      })
      .sort((a, b) => b.score - a.score || a.passage.number - b.passage.number)
      .slice(0, limit);
  };
}

function buildMiniSearch(
  { passages, sentencesOf }: Pick<PassageIndex, 'passages' | 'sentencesOf'>,
  vocabulary: Vocabulary,
): (terms: readonly WeightedTerm[]) => readonly ScoredPassage[] {
  const index = new MiniSearch<IndexedPassage>({
    fields: ['terms'],
    idField: 'number',
    // The words are already split, folded and stemmed. MiniSearch gets their terms unchanged.
    extractField: (passage, field) =>
      (field === 'number'
        ? passage.number
        : termsOf(passage, sentencesOf(passage.article), vocabulary)) as string,
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(passages);
  return (terms) => {
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
    return index
      .search([...weights.keys()].join(' '), { boostTerm: (term) => weights.get(term) ?? 1 })
      .map(({ id, score }) => ({ number: id as number, score }));
  };
}

/** The terms of all words but stop words, joined so that MiniSearch splits them again. */
function termsOf(
  { first, end }: IndexedPassage,
  { words, unwritten }: SentenceTable,
  { termOf, terms }: Vocabulary,
): string {
  const found: string[] = [];
  for (const { values, starts } of [words, unwritten])
    for (const word of values.subarray(starts[first], starts[end])) {
      const term = terms.written[termOf[word] ?? -1];
      if (term !== undefined) found.push(term);
    }
  return found.join(' ');
}
