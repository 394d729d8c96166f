/** Tells which sentences are about a topic that a reader named. */
import { stopWords } from '../search/stop-words.ts';
import { splitWords } from '../search/terms.ts';
import type { Candidate, Reading } from './reading.ts';

/** A function that is true for the sentences that hold a word of `topic` that says something. */
export function topicOf(_reading: Reading, topic: string): (sentence: Candidate) => boolean {
  const terms = new Set(
    splitWords(topic)
      .filter(({ folded }) => !stopWords.has(folded))
      .map(({ term }) => term),
  );
  return ({ content }) => content.some(({ term }) => terms.has(term));
}
