/** Finds passages on a topic that the article names by another word: "farmers" in a text on agriculture. */
import type { Article } from '../article/article.ts';
import { frequencyRank, vectorOf } from '../lexicon/en/word-vectors.ts';
import { splitWords } from '../search/analysis/terms.ts';
import type { Answer, Search } from '../search/answer/answer.ts';

// "Anything about farmers?"
const indefinites = new Set(['anything', 'something', 'any', 'some', 'stuff', 'info', 'information']);
const leastNearness = 0.6;
// "People" and "day" are near to too many words.
const leastRank = 200;
// A large room is not read whole for one word.
const maxChars = 100_000;

/**
 * The passages of `articles` with the word nearest in meaning to the only word of a question that found nothing,
 * as `closest`; `answer` itself if the question has other words, if it found something, or if no word is near.
 */
export function withNearTopic(
  answer: Answer,
  { articles, search }: { readonly articles: readonly Article[]; readonly search: Search },
): Answer {
  const [topic, ...others] = answer.searched.filter((word) => !indefinites.has(word.toLowerCase()));
  const isLacking = [...answer.unknown, ...answer.absent].some((word) => word === topic);
  const isAlone = topic !== undefined && others.length === 0 && isLacking;
  if (answer.kind !== 'not-found' || !isAlone) return answer;
  const near = wordNear(topic, articles);
  if (near === undefined) return answer;
  const found = search({ question: near, articles, speaker: answer.speaker?.name });
  if (found.kind === 'not-found') return answer;
  const corrections = [{ written: topic, searched: near }];
  return { ...found, kind: 'closest', missing: [topic], absent: [], corrections, speaker: answer.speaker };
}

/** The word of `articles` nearest in meaning to `topic`, unless that is far from it or very common. */
function wordNear(topic: string, articles: readonly Article[]): string | undefined {
  const asked = vectorOf(topic.toLowerCase());
  if (asked === undefined || articles.reduce((sum, { text }) => sum + text.length, 0) > maxChars)
    return undefined;
  let near: string | undefined;
  let most = leastNearness;
  const written = new Map(
    articles.flatMap(({ text }) =>
      splitWords(text).map(({ folded, span }) => [folded, text.slice(span.start, span.end)] as const),
    ),
  );
  for (const [word, inText] of written) {
    const vector = (frequencyRank(word) ?? 0) < leastRank ? undefined : vectorOf(word);
    const nearness = vector?.reduce((sum, value, at) => sum + value * (asked[at] ?? 0), 0) ?? 0;
    if (nearness > most) [near, most] = [inText, nearness];
  }
  return near;
}
