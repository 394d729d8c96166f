/** Prepares a question for an index: weighs its terms and finds the words that match them. */
import { predicatesOfForm } from '../../lexicon/en/function-words.ts';
import { isProperName } from '../../lexicon/en/proper-names.ts';
import { neighboursOf } from '../../lexicon/en/synonyms.ts';
import { frequencyRank } from '../../lexicon/en/word-vectors.ts';
import type { Analyser } from '../analysis/analyser.ts';
import { buildRunFinder, type RunFinder } from '../analysis/char-ngrams.ts';
import { analyserOf } from '../analysis/languages.ts';
import { stopWords } from '../analysis/stop-words.ts';
import type { Word } from '../analysis/terms.ts';
import { keyOf } from '../analysis/vocabulary.ts';
import { joinedTerms } from '../index/compounds.ts';
import type { WeightedTerm } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { correctSpelling, type Question, type QuestionTerm } from '../question/question.ts';
import { asksForWords, asksWhoSays } from '../question/speech-questions.ts';
import { maybeMisspelt, withoutTypo } from '../question/typing-errors.ts';
import {
  idfIn,
  type RatedTerm,
  rarityOf,
  type Weighing,
  type Weighings,
  weighing,
  weighTerms,
} from './term-weights.ts';
import { createWordMatches, matchTerm, matchWord, type WordMatches } from './word-matches.ts';

/** A term of the question, looked up in the index. */
export type PreparedTerm = RatedTerm & {
  /** True for a name: it has a capital, or it is a known name. */
  readonly isName: boolean;
  /** True if the articles searched have the term or a form of it. */
  readonly known: boolean;
  /** True if articles that the asker can search have the term, perhaps only articles outside the index. */
  readonly isElsewhere: boolean;
  /** The word that replaces a misspelt term, folded: a word of the articles, or else of English. */
  readonly near: string | undefined;
};

/** A question, prepared for one index. */
export type PreparedQuery = {
  readonly question: Question;
  /** Selects the weights for ranking: passages of one article, or of several. */
  readonly grain: 'passage' | 'library';
  /** See `PassageIndex`. */
  readonly searchableTimes: number;
  readonly terms: readonly PreparedTerm[];
  readonly weighings: Weighings;
  /** The BM25 rarity of each word of the question, stop words included. */
  readonly words: Weighing;
  /** The words of the vocabulary that match the question. */
  readonly matches: WordMatches;
  /** The matching terms of the vocabulary, for the lookup. */
  readonly matching: readonly WeightedTerm[];
  /** Finds the question's letter runs. */
  readonly runs: RunFinder;
  readonly meanLength: number;
  /** True if the question asks what is said, or who says it. */
  readonly asksForSpeech: boolean;
};

// Another form of the word ("exported" for "exports") counts a little less than the word itself.
const sameTermStrength = 0.95;
// A spelling correction never counts as much as the word itself.
const nearWordStrength = 0.9;

/** True if the title of the only article has `term`. With several articles, true if any text has it. */
function isInTitle(term: string, { vocabulary, articles, sentencesOf }: PassageIndex): boolean {
  const number = vocabulary.terms.numberOf(term);
  if (number === undefined || articles !== 1) return number !== undefined;
  const { words, title } = sentencesOf(0);
  return words.values
    .subarray(words.starts[title], words.starts[title + 1])
    .some((word) => vocabulary.termOf[word] === number);
}

/** The word of the articles that is spelt most like `term`, if `term` is not an English word. */
function nearHere(
  { folded, numeric }: QuestionTerm,
  index: PassageIndex,
  isHere: (term: number) => boolean,
): ReturnType<PassageIndex['nearWord']> {
  return numeric || !maybeMisspelt(folded) ? undefined : index.nearWord(folded, isHere);
}

// The rarity of a misspelt stop word. With 0, off-topic questions would gain more than answerable ones.
const usualRarity = 0.7;
// Shorter names are also abbreviations of other words: "vp", "sb".
const minNameLength = 4;

/**
 * True if a lower-case `term` is a name: a known one ("california"), or a word that only the articles have,
 * capitalised.
 */
function isNameHere(
  { folded, numeric }: QuestionTerm,
  number: number | undefined,
  index: PassageIndex,
): boolean {
  if (numeric || folded.length < minNameLength) return false;
  if (number !== undefined && index.isLowerCase(number)) return false;
  return isProperName(folded) || (number !== undefined && frequencyRank(folded) === undefined);
}

/** The matches of a vocabulary, filled term by term. */
type MatchTable = {
  readonly matches: WordMatches;
  /** Terms of the vocabulary that match a term of the question in any form, and terms of similar meaning. */
  readonly matching: WeightedTerm[];
  readonly similar: WeightedTerm[];
};

/**
 * Records that term `number` matches the question's term at `place`. False if its words already match better.
 */
function addMatch(
  { matches }: MatchTable,
  { wordsOf }: PassageIndex['vocabulary'],
  { number, place, strength }: { readonly number: number; readonly place: number; readonly strength: number },
): boolean {
  let better = false;
  for (const word of wordsOf[number] ?? []) if (matchTerm(matches, word, { place, strength })) better = true;
  return better;
}

/** A term that was looked up, and the folded word that replaces it; undefined if it is not misspelt. */
type FoundTerm = { readonly term: PreparedTerm; readonly correction: string | undefined };

/** Looks up one term of the question in `index` and adds its matches to `table`. */
function lookUpTerm(
  asked: QuestionTerm,
  place: number,
  {
    index,
    analyser,
    table,
  }: {
    readonly index: PassageIndex;
    /** Undefined for English. */
    readonly analyser: Analyser | undefined;
    readonly table: MatchTable;
  },
): FoundTerm {
  const { vocabulary } = index;
  const { terms } = vocabulary;
  const isEnglish = analyser === undefined;
  const isHere = (number: number): boolean => index.sentencesWith({ kind: 'term', number }) > 0;
  const isTermHere = (term: string): boolean => {
    const number = terms.numberOf(term);
    return number !== undefined && isHere(number);
  };
  // A word of another article is no misspelt word of these.
  const isElsewhere = index.isElsewhere(asked.term);
  const near = isTermHere(asked.term) || isElsewhere ? undefined : nearHere(asked, index, isHere);
  const respelt = isEnglish && !isElsewhere ? withoutTypo(asked, isTermHere) : asked;
  // The misspelt word itself has no vector.
  const term = near ? { ...asked, folded: near.word } : respelt;
  const number = terms.numberOf(term.term);
  const variants = [
    ...(number === undefined ? [] : [{ number, strength: sameTermStrength }]),
    ...index.related(term.term),
  ];
  const related =
    variants.length > 0 || near || isElsewhere ? variants : joinedTerms(term.folded, terms, analyser);
  const writtenOf = (one: number): string => terms.written[one] ?? '';
  for (const each of related)
    if (addMatch(table, vocabulary, { place, ...each }))
      table.matching.push({ term: writtenOf(each.number), weight: each.strength });
  for (const { term: other, strength } of isEnglish ? neighboursOf(term.term) : []) {
    const neighbour = terms.numberOf(other);
    if (neighbour !== undefined && addMatch(table, vocabulary, { number: neighbour, place, strength }))
      table.similar.push({ term: other, weight: strength });
  }
  if (near && addMatch(table, vocabulary, { number: near.term, place, strength: nearWordStrength }))
    table.matching.push({ term: writtenOf(near.term), weight: nearWordStrength });
  // "Afzer" is a misspelt "after", a stop word: it never counts as missing.
  const isStop = near === undefined && term !== asked && stopWords.has(term.folded);
  const isForm = predicatesOfForm.has(term.folded) && related.length === 0 && !isElsewhere;
  const usual = isStop ? usualRarity : rarityOf(near ? writtenOf(near.term) : term.term, term, analyser);
  const rarity = isForm ? 0 : usual;
  const correction = near?.word ?? (term === asked ? undefined : term.folded);
  return {
    correction,
    term: {
      isName: term.capital || (isEnglish && isNameHere(term, number, index)),
      rarity,
      idf: idfIn(index, 'term', number ?? near?.term),
      known:
        isStop ||
        isForm ||
        near !== undefined ||
        related.some((each) => isHere(each.number)) ||
        isInTitle(term.term, index),
      isElsewhere,
      near: isStop ? undefined : correction,
      // Last, because V8 gives an object that begins with a spread a hidden class of its own.
      ...term,
    },
  };
}

/** Prepares the question `typed` for the articles of `index`. */
export function prepareQuery(typed: Question, index: PassageIndex): PreparedQuery {
  const { words } = index.vocabulary;
  const table: MatchTable = {
    matches: createWordMatches(index.vocabulary),
    matching: [],
    similar: [],
  };
  const { matches, matching, similar } = table;
  const analyser = analyserOf(typed.language);
  const found = typed.terms.map((asked, place) => lookUpTerm(asked, place, { index, analyser, table }));
  const terms = found.map(({ term }) => term);
  const question = correctSpelling(
    typed,
    new Map(
      found.flatMap(({ correction }, i) =>
        correction === undefined ? [] : [[typed.terms[i]?.folded ?? '', correction]],
      ),
    ),
  );
  const idfOf = (word: Word, place: number): number => {
    const number = words.numberOf(keyOf(word));
    const isTerm = (term: number): boolean => terms[term]?.term === word.term;
    if (number !== undefined) matchWord(matches, number, { place, isTerm });
    return idfIn(index, 'word', number);
  };
  return {
    question,
    grain: index.articles === 1 && index.searchableTimes === 1 ? 'passage' : 'library',
    searchableTimes: index.searchableTimes,
    terms,
    weighings: weighTerms(terms),
    words: weighing(question.words, idfOf),
    matches,
    // Words of similar meaning help to rank. They are looked up only if nothing else matches: each lookup
    // costs as much as one for the word itself, and finds hardly anything new.
    matching: matching.length > 0 ? matching : similar,
    runs: buildRunFinder(question.runs),
    meanLength: index.meanLength,
    asksForSpeech: asksForWords(question) || asksWhoSays(question),
  };
}
