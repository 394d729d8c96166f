/** Measures how much of a topic a text covers. */
import { stopWords } from './stop-words.ts';
import { splitWords } from './terms.ts';

/** Returns the share, 0 to 1, of the topic's terms that occur in `text`. */
export type TopicShare = (text: string) => number;

/** Returns a measure for `topic`. A topic without search terms always gives 0. */
export function topicShare(topic: string): TopicShare {
  const wanted = contentTerms(topic);
  return (text) => {
    if (wanted.size === 0) return 0;
    const here = contentTerms(text);
    return [...wanted].filter((term) => here.has(term)).length / wanted.size;
  };
}

function contentTerms(text: string): ReadonlySet<string> {
  const words = splitWords(text).filter(({ folded }) => !stopWords.has(folded));
  return new Set(words.map(({ term }) => term));
}
