/** Words of an article that somebody pasted into a question: where they stand, whole and in order. */
import type { IndexedPassage, PassageIndex } from './passage-index.ts';
import { splitWords } from './terms.ts';
import { keyOf } from './vocabulary.ts';

// Fewer words stand in many places by chance.
const minWords = 4;
const quoted = /["“„«]([^"“”„«»]+)["”“»]/u;

/**
 * Tells of a passage whether what is pasted into `question` begins in it: the words between quotation marks, else all
 * of them. Undefined where they are too few.
 */
export function findPasted(
  question: string,
  index: PassageIndex,
): ((passage: IndexedPassage) => boolean) | undefined {
  const inMarks = splitWords(quoted.exec(question)?.[1] ?? '');
  const words = inMarks.length >= minWords ? inMarks : splitWords(question);
  if (words.length < minWords) return undefined;
  const sought = words.map((word) => index.vocabulary.words.numberOf(keyOf(word)));
  if (sought.includes(undefined)) return undefined;
  return (passage) => {
    const here = wordsFrom(passage, index, sought.length);
    const ownLength = passage.sentences.reduce((sum, { words }) => sum + words.length, 0);
    for (let start = 0; start < ownLength; start++)
      if (sought.every((number, i) => here[start + i] === number)) return true;
    return false;
  };
}

/** The words of `passage`, and at least `extra` of those that follow in its article, if there are as many. */
function wordsFrom(
  { number, article, sentences }: IndexedPassage,
  index: PassageIndex,
  extra: number,
): readonly number[] {
  const words = sentences.flatMap((sentence) => [...sentence.words]);
  const enough = words.length + extra;
  for (let next = number + 1; words.length < enough; next++) {
    const following = index.passages[next];
    if (following?.article !== article) break;
    for (const sentence of following.sentences) words.push(...sentence.words);
  }
  return words;
}
