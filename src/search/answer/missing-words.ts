/** Finds words of a question that the articles lack. */
import { isForeignSmallWord } from '../../article/language.ts';
import { isCommonWord } from '../../lexicon/en/common-words.ts';
import { functionWords } from '../../lexicon/en/function-words.ts';
import { analyserOf } from '../analysis/languages.ts';
import { stopWords } from '../analysis/stop-words.ts';
import { nearnessOf } from '../measures/candidates.ts';
import type { PreparedQuery, PreparedTerm } from '../measures/prepared-query.ts';
import type { Question } from '../question/question.ts';
import { isOfSpeech } from '../question/speech-questions.ts';
import type { RankedPassage } from '../ranking/ranker.ts';

// Commoner words, such as "happen" and "people", do not matter if they are missing.
const minMissingRarity = 0.58;
// A word this near may mean the same.
const nearInMeaning = 0.35;

// These may be written as signs or letters beside a number: "€2.4m", "5 %", "11.45 p.m.".
const measures = new Set(
  'thousand million billion trillion dollars dollar euros euro pounds pound percent per cent degrees miles metres meters km kg am pm'.split(
    ' ',
  ),
);

function isFunctionWord(folded: string): boolean {
  return (
    stopWords.has(folded) ||
    functionWords.has(folded) ||
    /^[a-z]$/u.test(folded) ||
    // "Und Oregon?" after a question in English.
    (isForeignSmallWord(folded) && !isCommonWord(folded))
  );
}

// In hiragana alone Japanese writes particles, endings and common verbs; the dictionary cuts them at any place: "たか".
const hiragana = /^\p{Script=Hiragana}+$/u;

/** Returns a function that is true for a word that the articles lack and that matters in a question in `language`. */
function missedIn({ language }: Question): (term: PreparedTerm) => boolean {
  // The rarity is that of English words.
  const common = analyserOf(language)?.commonWords;
  return (term) => common?.has(term.folded) !== true && isMissed(term);
}

function isMissed({ known, isElsewhere, folded, rarity, numeric, isName }: PreparedTerm): boolean {
  return (
    !known &&
    !isElsewhere &&
    !measures.has(folded) &&
    !isFunctionWord(folded) &&
    !hiragana.test(folded) &&
    (numeric || isName || rarity >= minMissingRarity)
  );
}

/** The words of the question that the articles lack in every form, as the asker wrote them; no stop words. */
export function unknownWords({ terms, question }: PreparedQuery): readonly string[] {
  return terms.filter(missedIn(question)).map(({ written }) => written);
}

/**
 * Those of the unknown words with nothing near them in `best`. For a name nothing is near enough: Texas is
 * not Oregon.
 */
export function missingWords(
  best: RankedPassage | undefined,
  { terms, question }: PreparedQuery,
): readonly string[] {
  if (best === undefined) return [];
  const isMissedHere = missedIn(question);
  const nearness = nearnessOf(best);
  return terms
    .filter((term, i) => isMissedHere(term) && (term.isName || (nearness[i] ?? 0) < nearInMeaning))
    .map(({ written }) => written);
}

// Commoner words matter little: "want". Below this nearness a passage lacks a word.
const [minContentRarity, absentBelow] = [0.45, 0.2];
// Of 431 questions treated as answered, 7 % of the right answers and 19 % of the wrong ones lack more.
const maxShareAbsent = 0.4;

// Words of the question's form: the answer to "what happened in 2011" or "how long did it take" need not have them.
const formWords = new Set('happen happened happening happens long take takes took old far often'.split(' '));

/** The words of a question that a passage lacks. */
export type Absence = {
  /**
   * True if the passage lacks more than `maxShareAbsent` of the question, weighted by rarity. Names, numbers,
   * verbs of speech and words of the question's form do not count.
   */
  readonly isMost: boolean;
  /** If `isMost`, the missing words without the commonest; else empty. */
  readonly words: readonly string[];
};

/** The words of the question with nothing near them in `best`. Other passages may have them. */
export function absenceIn(passage: RankedPassage, { terms }: PreparedQuery): Absence {
  const nearness = nearnessOf(passage);
  const isPlain = ({ isName, numeric, term, folded }: PreparedTerm): boolean =>
    !isName && !numeric && !isOfSpeech(term) && !formWords.has(folded) && !measures.has(folded);
  const plain = terms.filter(isPlain);
  const total = plain.reduce((sum, { rarity }) => sum + rarity, 0.1);
  const absent = terms.filter((term, place) => (nearness[place] ?? 0) < absentBelow && isPlain(term));
  const share = absent.reduce((sum, { rarity }) => sum + rarity, 0) / total;
  if (share <= maxShareAbsent) return { isMost: false, words: [] };
  const named = absent.filter(({ rarity, folded }) => rarity >= minContentRarity && !isFunctionWord(folded));
  return { isMost: true, words: named.map(({ written }) => written) };
}
