/** A topic in a reader's words, and how much of it a text treats. */
import { stopWords } from './stop-words.ts';
import { splitWords } from './terms.ts';

/** How much of a topic `text` treats: the share, 0 to 1, of the topic's terms that stand in it. */
export type TopicShare = (text: string) => number;

/** Measures texts against `topic`; one that has no term to look for is treated nowhere. */
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
