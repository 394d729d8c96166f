/** Finds words of an article that were pasted into a question, complete and in order. */

import type { Analyser } from '../analysis/analyser.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { splitWords, type Word } from '../analysis/terms.ts';
import { keyOf } from '../analysis/vocabulary.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { isOfSpeech } from '../question/speech-questions.ts';

// Fewer words occur in many places by chance.
const minWords = 4;
const minWordsAlone = 2;
const quoted = /["“„«]([^"“”„«»]+)["”“»]/u;

/**
 * Returns a function that is true for a passage in which the pasted words of `question` begin: the words in
 * quotation marks, or else all words. Undefined if they are too few, or if the articles lack one of them.
 */
export function findVerbatim(
  question: string,
  index: PassageIndex,
  analyser?: Analyser,
): ((passage: IndexedPassage) => boolean) | undefined {
  const inMarks = wordsInMarks(question, analyser);
  const words = inMarks ?? splitWords(question, analyser);
  if (words.length < minWords && inMarks === undefined) return undefined;
  const numbers = words.map((word) => index.vocabulary.words.numberOf(keyOf(word)));
  if (numbers.includes(undefined)) return undefined;
  return ({ article, first, end }) => {
    const { words, title } = index.sentencesOf(article);
    // The passages of an article follow each other: pasted words may begin in one and end in the next.
    const last = (words.starts[title] ?? 0) - numbers.length;
    const ownEnd = words.starts[end] ?? 0;
    for (let start = words.starts[first] ?? 0; start < ownEnd && start <= last; start++) {
      let i = 0;
      while (i < numbers.length && words.values[start + i] === numbers[i]) i++;
      if (i === numbers.length) return true;
    }
    return false;
  };
}

/** The words in quotation marks; undefined if there are none, or so few that they may be just a name. */
function wordsInMarks(question: string, analyser: Analyser | undefined): readonly Word[] | undefined {
  const [marked, inside = ''] = quoted.exec(question) ?? [];
  if (marked === undefined) return undefined;
  const inMarks = splitWords(inside, analyser);
  // Two words may be a name. Alone, or after "who said", they are what the asker looks for.
  const isAlone = splitWords(question.replace(marked, ' '), analyser).every(
    (word) => isStopWord(word) || isOfSpeech(word.term),
  );
  return inMarks.length >= (isAlone ? minWordsAlone : minWords) ? inMarks : undefined;
}
