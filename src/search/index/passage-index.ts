/** The index: which passages hold a term, and which terms a passage holds. The only file that knows MiniSearch. */
import MiniSearch from 'minisearch';
import type { Span } from '../../article/article.ts';
import { addTo } from '../../text/multimap.ts';
import { traits } from '../analysis/answer-types.ts';
import { lettersOf } from '../analysis/char-ngrams.ts';
import { splitWords, type Word } from '../analysis/terms.ts';
import { createVocabulary, type Vocabulary } from '../analysis/vocabulary.ts';
import { type Counts, count, createCounts } from './counts.ts';
import { demonymTerms } from './demonym-terms.ts';
import { buildNameParts } from './name-parts.ts';
import { buildNearWords, type FindNearWord } from './spelling.ts';
import { buildRelatedTerms, type Related } from './term-variants.ts';
import { buildWordMeanings, type WordMeanings } from './word-meanings.ts';

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
  /** The numbers of its words, in order. */
  readonly words: Int32Array;
  /** Beside each word, what it may answer: see `traits`. */
  readonly traits: Uint8Array;
  /** Other names of the people in it, which it does not contain: searched like its words, not counted in its length. */
  readonly unwritten: Int32Array;
  /** Its words, letter by letter: see `lettersOf`. */
  readonly letters: Uint8Array;
  /** What the sentence as a whole may answer. */
  readonly trait: number;
};

export type IndexedPassage = {
  readonly number: number;
  readonly article: number;
  readonly sentences: readonly IndexedSentence[];
};

/** A passage that holds a term of the query, with MiniSearch's score. */
export type Candidate = { readonly passage: IndexedPassage; readonly score: number };

/** A term to look for, and how much it counts, 0 to 1. */
export type WeightedTerm = { readonly term: string; readonly weight: number };

export type CandidateQuery = {
  readonly terms: readonly WeightedTerm[];
  readonly within: (passage: IndexedPassage) => boolean;
  readonly limit: number;
};

/** A word or a term of the vocabulary, by its number. */
export type NumberedWord = { readonly kind: 'word' | 'term'; readonly number: number };

export type PassageIndex = WordMeanings & {
  readonly passages: readonly IndexedPassage[];
  readonly vocabulary: Vocabulary;
  /** The near forms of `term`, itself left out. */
  readonly related: (term: string) => readonly Related[];
  /** The word spelt most like `word`, with its term, of those whose term `allowed` lets through. */
  readonly nearWord: (
    word: string,
    allowed: (term: number) => boolean,
  ) => { readonly word: string; readonly term: number } | undefined;
  /** In how many sentences of `article` a word or a term stands; of all articles, when `article` is undefined. */
  readonly sentencesWith: (sought: NumberedWord, article: number | undefined) => number;
  readonly sentencesIn: (article: number | undefined) => number;
  /** The passages of `article`, in order. */
  readonly passagesOf: (article: number) => readonly IndexedPassage[];
  /** The number of the first passage of `article`. */
  readonly firstOf: (article: number) => number;
  /** Mean number of words of a passage. */
  readonly meanLength: number;
  /** The title of the article, read as a sentence. */
  readonly titleOf: (article: number) => IndexedSentence;
  /** The best `limit` passages of those that `within` lets through, the best first, ties in the articles' order. */
  readonly candidates: (query: CandidateQuery) => readonly Candidate[];
};

/** The index of `texts`; what `candidates` returns is numbered as they are. */
export function buildPassageIndex(texts: readonly PassageText[]): PassageIndex {
  const vocabulary = createVocabulary();
  const passages: IndexedPassage[] = [];
  const index = new MiniSearch<IndexedPassage>({
    fields: ['terms'],
    idField: 'number',
    // The words have been split, folded and stemmed; MiniSearch gets their terms back as they are.
    extractField: (passage, field) =>
      (field === 'number' ? passage.number : termsOf(passage, vocabulary)) as string,
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  const passagesBy = new Map<number, IndexedPassage[]>();
  const all = createCounts();
  const byArticle = new Map<number, Counts>();
  const firsts = new Map<number, number>();
  const titles = new Map<number, IndexedSentence>();
  for (const [number, text] of texts.entries()) {
    const { article, title } = text;
    const passage = {
      number,
      article,
      sentences: prepareSentences(text).map((each) => indexSentence(each, vocabulary)),
    };
    passages.push(passage);
    addTo(passagesBy, article, passage);
    index.add(passage);
    const own = byArticle.get(article) ?? createCounts();
    if (!byArticle.has(article)) {
      byArticle.set(article, own);
      firsts.set(article, number);
      titles.set(article, indexSentence(prepareSentence(splitWords(title), undefined), vocabulary));
    }
    for (const sentence of passage.sentences) count(sentence, vocabulary, [own, all]);
  }
  // Few questions need these, and they take as long as the rest.
  let findNearWord: FindNearWord | undefined;
  let findRelated: ((term: string) => readonly Related[]) | undefined;
  const otherNames = buildNameParts(
    texts.map((text) => prepareSentences(text).flatMap(({ words }) => words)),
    vocabulary,
  );
  const countsOf = (article: number | undefined): Counts | undefined =>
    article === undefined ? all : byArticle.get(article);
  return {
    passages,
    vocabulary,
    related: (term) => {
      findRelated ??= buildRelatedTerms(vocabulary.terms.written);
      return [...findRelated(term), ...otherNames(term), ...demonymTerms(term, vocabulary)];
    },
    ...buildWordMeanings(vocabulary),
    nearWord: (word, allowed) => {
      const termOf = (number: number): number => vocabulary.termOf[number] ?? -1;
      findNearWord ??= buildNearWords(vocabulary.words.written);
      const near = findNearWord(word, (number) => termOf(number) >= 0 && allowed(termOf(number)));
      return near === undefined
        ? undefined
        : { word: vocabulary.words.written[near] ?? '', term: termOf(near) };
    },
    sentencesWith: ({ kind, number }, article) => countsOf(article)?.[kind].get(number) ?? 0,
    sentencesIn: (article) => countsOf(article)?.sentences ?? 0,
    passagesOf: (article) => passagesBy.get(article) ?? [],
    firstOf: (article) => firsts.get(article) ?? 0,
    meanLength: all.words / Math.max(1, passages.length),
    titleOf: (article) => titles.get(article) ?? noSentence,
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

/** What is read of a sentence once, however many indexes it is in. */
type PreparedSentence = Pick<IndexedSentence, 'traits' | 'letters' | 'trait'> & {
  readonly words: readonly Word[];
  readonly unwritten: readonly Word[];
};

// A passage is in the index of each question that its article is opened for.
const preparedPassages = new WeakMap<readonly Span[], readonly PreparedSentence[]>();

function prepareSentences({ text, sentences, alsoNamed }: PassageText): readonly PreparedSentence[] {
  const known = preparedPassages.get(sentences);
  if (known !== undefined) return known;
  const words = splitWords(text);
  let next = 0;
  const prepared = sentences.map((sentence, i) => {
    const first = next;
    while (next < words.length && (words[next]?.span.start ?? 0) < sentence.end) next++;
    return prepareSentence(words.slice(first, next), alsoNamed[i]);
  });
  preparedPassages.set(sentences, prepared);
  return prepared;
}

function prepareSentence(words: readonly Word[], alsoNamed: string | undefined): PreparedSentence {
  const { ofWords, ofSentence } = traits(words);
  return {
    words,
    traits: Uint8Array.from(ofWords),
    unwritten: splitWords(alsoNamed ?? ''),
    letters: lettersOf(words),
    trait: ofSentence,
  };
}

function indexSentence(
  { words, unwritten, ...prepared }: PreparedSentence,
  vocabulary: Vocabulary,
): IndexedSentence {
  return {
    ...prepared,
    words: Int32Array.from(words, vocabulary.add),
    unwritten: Int32Array.from(unwritten, vocabulary.add),
  };
}

const noSentence: IndexedSentence = {
  words: new Int32Array(),
  traits: new Uint8Array(),
  unwritten: new Int32Array(),
  letters: new Uint8Array(),
  trait: 0,
};

/** The terms of all words but the stop words, as MiniSearch splits them again. */
function termsOf({ sentences }: IndexedPassage, { termOf, terms }: Vocabulary): string {
  return sentences
    .flatMap(({ words, unwritten }) =>
      [...words, ...unwritten].flatMap((word) => terms.written[termOf[word] ?? -1] ?? []),
    )
    .join(' ');
}
