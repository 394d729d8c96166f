/** Corrects words that are not English words. */
import { isCommonWord } from '../../lexicon/en/common-words.ts';
import { frequencyRank } from '../../lexicon/en/word-vectors.ts';
import { isStopWord, stopWords } from '../analysis/stop-words.ts';
import { splitWords, type Word } from '../analysis/terms.ts';

// Ranks beyond 35,000 are mostly names and rare spellings, some of them errors.
const maxRank = 35_000;
// A shorter word is one error away from too many others.
const minLength = 4;
// No English word has more letters. A pasted key has thousands, and each letter gives 50 words to look up.
const maxLength = 30;
const letters = 'abcdefghijklmnopqrstuvwxyz';
// One of 25 wrong letters is less likely than two swapped ones: "mnay" is "many", not "may".
const unlikelyCost = 8;
const plainWord = /^[a-z]+$/;

/**
 * True if the folded `word` has at least four letters and is not among the 35,000 commonest English words.
 */
export function maybeMisspelt(word: string): boolean {
  return word.length >= minLength && plainWord.test(word) && !isCommon(word);
}

/**
 * The likeliest English word that is one error away from the folded `word`: a letter added, dropped or
 * replaced, or two neighbours swapped. Undefined if there is none.
 *
 * @example
 * commonWordNear('becuase')
 * // => 'because'
 */
export function commonWordNear(word: string): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { other, isLikely } of oneErrorAway(word)) {
    const rank = frequencyRank(other);
    if (rank === undefined || rank >= maxRank) continue;
    const cost = (rank + 1) * (isLikely ? 1 : unlikelyCost);
    if (cost < least) [best, least] = [other, cost];
  }
  return best;
}

const questionWords = new Set('what which who whom whose when where why how'.split(' '));
const minFirstLength = 3;

/**
 * `text` with its question word corrected. The first word is replaced if it is not a common English word and
 * is one error away from a question word.
 *
 * @example
 * withQuestionWord('Waht is it?')
 * // => 'what is it?'
 */
export function withQuestionWord(text: string): string {
  const [first, second] = splitWords(text);
  const corrected = first && questionWordNear(first.folded, second);
  return corrected === undefined
    ? text
    : text.slice(0, first?.span.start) + corrected + text.slice(first?.span.end);
}

/** "Wat" means "what" before a word such as "is", and a temple before other words. */
function questionWordNear(word: string, next: Word | undefined): string | undefined {
  if (word.length < minFirstLength || !plainWord.test(word) || stopWords.has(word) || isCommonWord(word))
    return undefined;
  const isOther = !maybeMisspelt(word) && (next === undefined || !isStopWord(next));
  if (isOther) return undefined;
  // A dropped letter is likelier than a wrong one: "wher" is "where", and not "when".
  const near = [...oneErrorAway(word)].map(({ other }) => other).filter((other) => questionWords.has(other));
  return near.toSorted((a, b) => b.length - a.length)[0];
}

function isCommon(word: string): boolean {
  const rank = frequencyRank(word);
  return rank !== undefined && rank < maxRank;
}

/** A word one error away, and whether the error is a likely one: not one of many wrong letters. */
type NearWord = { readonly other: string; readonly isLikely: boolean };

/** All words one error away from `word`; none for a word of more than `maxLength` letters. */
function* oneErrorAway(word: string): Iterable<NearWord> {
  if (word.length > maxLength) return;
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after.length > 1)
      yield { other: before + after.charAt(1) + after.charAt(0) + after.slice(2), isLikely: true };
    if (after.length > 0) {
      const isDoubled = after.charAt(0) === after.charAt(1);
      yield { other: before + after.slice(1), isLikely: isDoubled };
    }
    for (const letter of letters) {
      yield { other: before + letter + after, isLikely: true };
      if (after.length > 0) yield { other: before + letter + after.slice(1), isLikely: false };
    }
  }
}

/**
 * Returns the commonest similar word for a term that is in neither English nor the articles, and other terms
 * unchanged. Names and numbers stay. `isHere` is true for a term of the articles.
 */
export function withoutTypo<Term extends Pick<Word, 'term' | 'folded' | 'capital' | 'numeric'>>(
  term: Term,
  isHere: (term: string) => boolean,
): Term {
  if (term.capital || term.numeric || !maybeMisspelt(term.folded) || isHere(term.term)) return term;
  const corrected = commonWordNear(term.folded);
  const [word] = corrected === undefined ? [] : splitWords(corrected);
  return word === undefined ? term : { ...term, term: word.term, folded: word.folded };
}
