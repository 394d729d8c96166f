/** Resolves the speaker that a request means: "a quote from him", "did she say “…”?". */
import type { Article } from '../../article/article.ts';
import { noSpeakers } from '../../lexicon/en/chat/small-talk.ts';
import { mayStandFor } from '../../search/question/speaker-gender.ts';
import { mainSpeaker } from '../main-speaker.ts';

const pronoun = /\b(?:he|she|him|her|his|hers)\b/iu;
const isPronoun = /^(?:he|she|him|her|his|hers)$/iu;
const namesNone = new RegExp(`^(?:${noSpeakers.join('|')})$`, 'iu');

/**
 * The speaker that a request for quotations or for a check names, or the one that its pronoun refers to: the last
 * of `recalled`, or else the main speaker. Undefined if it names none: "does the article say “…”?".
 */
export function speakerMeant(
  { speaker, question }: { readonly speaker: string | undefined; readonly question: string },
  { articles, recalled }: { readonly articles: readonly Article[]; readonly recalled: readonly string[] },
): string | undefined {
  if (speaker !== undefined && !isPronoun.test(speaker)) return namesNone.test(speaker) ? undefined : speaker;
  const [refers] = pronoun.exec(speaker ?? question) ?? [];
  if (refers === undefined) return undefined;
  const main = articles.length === 1 ? articles.flatMap((article) => mainSpeaker(article)?.name ?? []) : [];
  return [...recalled, ...main].find((name) =>
    articles.some((article) =>
      article.speakers.some((each) => each.name === name && mayStandFor(refers.toLowerCase(), each, article)),
    ),
  );
}
