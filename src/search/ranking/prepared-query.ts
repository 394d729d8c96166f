/** A question made ready for an index: what its words are worth there, and which words match them. */

import { isProperName } from '../../lexicon/en/proper-names.ts';
import { neighboursOf } from '../../lexicon/en/synonyms.ts';
import { rarity } from '../../lexicon/en/word-frequency.ts';
import { frequencyRank } from '../../lexicon/en/word-vectors.ts';
import { buildRunFinder, type RunMarks } from '../analysis/char-ngrams.ts';
import { stopWords } from '../analysis/stop-words.ts';
import { splitWords } from '../analysis/terms.ts';
import { keyOf } from '../analysis/vocabulary.ts';
import type { WeightedTerm } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Question, QuestionTerm } from '../question/question.ts';
import { asksForWords, asksWhoSays } from '../question/speech-questions.ts';
import { commonWordNear, maybeMisspelt } from '../question/typing-errors.ts';
import { type RatedTerm, type Weighing, type Weighings, weighing, weighTerms } from './term-weights.ts';

/** A question's term in the index. */
export type SoughtTerm = RatedTerm & {
  /** A name: typed with a capital, or known to be one. */
  readonly isName: boolean;
  /** What is searched has it, or a form of it. */
  readonly known: boolean;
  /** The word that was searched for in its place, folded: of what is searched, or else of English. */
  readonly near: string | undefined;
};

/** A question, made ready for the index it is asked in. */
export type Sought = {
  readonly question: Question;
  /** Whose weights order the passages: those of one article, or those of several. */
  readonly grain: 'passage' | 'library';
  readonly terms: readonly SoughtTerm[];
  readonly weighings: Weighings;
  /** The rarity, as in BM25, of each of the question's words, stop words too. */
  readonly words: Weighing;
  /** For every word of the vocabulary, what it matches in the question; undefined for most. */
  readonly matches: readonly (WordMatch | undefined)[];
  /** The terms of the vocabulary that match, as they are looked up. */
  readonly matching: readonly WeightedTerm[];
  /** Marks which of the question's runs of letters some letters have. */
  readonly findRuns: (letters: Uint8Array) => RunMarks;
  readonly meanLength: number;
  /** It asks what is said, or who says it. */
  readonly asksForSpeech: boolean;
};

/** What a word of the vocabulary matches. */
export type WordMatch = {
  /** The place in the question's terms, -1 for none, and how well, 0 to 1: 1 is the word itself. */
  readonly term: number;
  readonly strength: number;
  /** The place in the question's words, -1 for none. */
  readonly word: number;
};

// The same word in another form ("exported" for "exports") is a little less than the word itself.
const sameTermStrength = 0.95;
// A word that may be meant never counts as much as one that is.
const nearWordStrength = 0.9;

/** Whether a title of what is searched has `term`. */
function isInTitle(term: string, { vocabulary, articles, titleOf }: PassageIndex): boolean {
  const number = vocabulary.terms.numberOf(term);
  if (number === undefined || articles !== 1) return number !== undefined;
  return titleOf(0).words.some((word) => vocabulary.termOf[word] === number);
}

/** The word that is spelt most like `term` of those that are searched, where English does not have `term`. */
function nearHere(
  { folded, numeric }: QuestionTerm,
  index: PassageIndex,
  isHere: (term: number) => boolean,
): ReturnType<PassageIndex['nearWord']> {
  return numeric || !maybeMisspelt(folded) ? undefined : index.nearWord(folded, isHere);
}

/** `term` as it was meant: the commonest word near to one that neither English nor what is searched has. */
function asMeant(term: QuestionTerm, isHere: (term: string) => boolean): QuestionTerm {
  if (term.capital || term.numeric || !maybeMisspelt(term.folded) || isHere(term.term)) return term;
  const meant = commonWordNear(term.folded);
  const [word] = meant === undefined ? [] : splitWords(meant);
  return word === undefined ? term : { ...term, term: word.term, folded: word.folded };
}

// The weight of a small word that is misspelt. Without any, questions of other articles gain more than the others do.
const usualRarity = 0.7;
// Shorter ones are short forms that people type for other words as well: "vp", "sb".
const minNameLength = 4;

/** True if `term`, typed without a capital, is a name all the same: "california", or a name that is only here. */
function isNameHere(
  { folded, numeric }: QuestionTerm,
  number: number | undefined,
  index: PassageIndex,
): boolean {
  if (numeric || folded.length < minNameLength) return false;
  if (number !== undefined && index.isLowerCase(number)) return false;
  return isProperName(folded) || (number !== undefined && frequencyRank(folded) === undefined);
}

/** What the words of a vocabulary match, filled term by term. */
type MatchTable = {
  readonly matches: (WordMatch | undefined)[];
  /** Terms of the vocabulary that are the question's, in any form, and those of a similar meaning. */
  readonly matching: WeightedTerm[];
  readonly similar: WeightedTerm[];
};

/** Notes that the term of this `number` matches the question's at `place`; false where its words match better already. */
function addMatch(
  { matches }: MatchTable,
  { wordsOf }: PassageIndex['vocabulary'],
  { number, place, strength }: { readonly number: number; readonly place: number; readonly strength: number },
): boolean {
  let better = false;
  for (const word of wordsOf[number] ?? [])
    if (strength > (matches[word]?.strength ?? 0)) {
      matches[word] = { term: place, strength, word: -1 };
      better = true;
    }
  return better;
}

/** How rare, as in BM25, a word or a term is among the sentences of `index`. */
function idfIn(
  { sentences, sentencesWith }: PassageIndex,
  kind: 'word' | 'term',
  number: number | undefined,
): number {
  const holders = number === undefined ? 0 : sentencesWith({ kind, number });
  return Math.log(1 + (sentences - holders + 0.5) / (holders + 0.5));
}

/** The question's term at `place`, sought in `index`; what matches it is added to `table`. */
function seekTerm(
  asked: QuestionTerm,
  place: number,
  {
    index,
    isEnglish,
    table,
  }: { readonly index: PassageIndex; readonly isEnglish: boolean; readonly table: MatchTable },
): SoughtTerm {
  const { vocabulary } = index;
  const { terms } = vocabulary;
  const isHere = (number: number): boolean => index.sentencesWith({ kind: 'term', number }) > 0;
  const isTermHere = (term: string): boolean => {
    const number = terms.numberOf(term);
    return number !== undefined && isHere(number);
  };
  const near = isTermHere(asked.term) ? undefined : nearHere(asked, index, isHere);
  const term = near === undefined && isEnglish ? asMeant(asked, isTermHere) : asked;
  const number = terms.numberOf(term.term);
  const related = [
    ...(number === undefined ? [] : [{ number, strength: sameTermStrength }]),
    ...index.related(term.term),
  ];
  const writtenOf = (one: number): string => terms.written[one] ?? '';
  for (const each of related)
    if (addMatch(table, vocabulary, { ...each, place }))
      table.matching.push({ term: writtenOf(each.number), weight: each.strength });
  for (const { term: other, strength } of isEnglish ? neighboursOf(term.term) : []) {
    const meant = terms.numberOf(other);
    if (meant !== undefined && addMatch(table, vocabulary, { number: meant, place, strength }))
      table.similar.push({ term: other, weight: strength });
  }
  if (near && addMatch(table, vocabulary, { number: near.term, place, strength: nearWordStrength }))
    table.matching.push({ term: writtenOf(near.term), weight: nearWordStrength });
  // "Afzer" was meant for "after", which nothing lacks.
  const isSmall = near === undefined && term !== asked && stopWords.has(term.folded);
  return {
    ...term,
    isName: term.capital || (isEnglish && isNameHere(term, number, index)),
    rarity: isSmall ? usualRarity : term.numeric ? 0.8 : rarity(near ? writtenOf(near.term) : term.term),
    idf: idfIn(index, 'term', number ?? near?.term),
    known:
      isSmall ||
      near !== undefined ||
      related.some((each) => isHere(each.number)) ||
      isInTitle(term.term, index),
    near: near?.word ?? (term === asked || isSmall ? undefined : term.folded),
  };
}

/** `question`, as it is asked of the articles of `index`. */
export function seek(question: Question, index: PassageIndex): Sought {
  const { words } = index.vocabulary;
  const table: MatchTable = {
    // Filled at once: an array with holes is slow to read, and every word of every candidate is looked up in it.
    matches: new Array<WordMatch | undefined>(words.written.length).fill(undefined),
    matching: [],
    similar: [],
  };
  const { matches, matching, similar } = table;
  const isEnglish = question.language === 'en';
  const terms = question.terms.map((asked, place) => seekTerm(asked, place, { index, isEnglish, table }));
  const wordIdf = question.words.map((word, place) => {
    const number = words.numberOf(keyOf(word));
    if (number !== undefined) {
      const match = matches[number];
      const itself = match !== undefined && terms[match.term]?.term === word.term;
      matches[number] = {
        term: match?.term ?? -1,
        strength: itself ? 1 : (match?.strength ?? 0),
        word: place,
      };
    }
    return idfIn(index, 'word', number);
  });
  return {
    question,
    grain: index.articles === 1 ? 'passage' : 'library',
    terms,
    weighings: weighTerms(terms),
    words: weighing(wordIdf),
    matches,
    // Words of a similar meaning tell the better passage; they are looked up only where there is nothing better, for each
    // costs as much as the word itself, and finds hardly anything new.
    matching: matching.length > 0 ? matching : similar,
    findRuns: buildRunFinder(question.runs),
    meanLength: index.meanLength,
    asksForSpeech: asksForWords(question) || asksWhoSays(question),
  };
}
