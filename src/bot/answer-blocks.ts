/** The text of /ask around the passages: how the question was read, whether the passages answer it, and next steps. */
import type { Article } from '../article/article.ts';
import type { Messages } from '../messages/messages.ts';
import { type Block, note, type Reply, reply } from '../reply/reply.ts';
import { splitWords } from '../search/analysis/terms.ts';
import type { Answer, Hit } from '../search/answer/answer.ts';
import { findKeyPhrases } from '../summary/key-phrases.ts';

const maxTopics = 3;
// Rarer phrases are no main topics.
const mostFrequent = 10;

/** Says how the question was read, if it differs from what was typed. */
export function understood(
  { corrections, speaker, byPronoun, byOtherName, articleLanguage }: Answer,
  messages: Messages,
): readonly Block[] {
  return [
    ...(articleLanguage === undefined ? [] : [note(messages.articleIsIn(articleLanguage))]),
    ...(corrections.length === 0
      ? []
      : [note(messages.searchedFor(corrections.map(({ searched }) => searched)))]),
    ...((byPronoun || byOtherName) && speaker ? [note(messages.takenToMean(speaker.name))] : []),
  ];
}

/**
 * Says whether the passages answer the question. Without passages, says that the articles do not, and
 * suggests topics.
 */
export function verdict(
  { kind, searched, unknown, missing, absent, doubt }: Answer,
  {
    shown,
    wereShown,
    articles,
    listed,
  }: {
    readonly shown: number;
    /** True on a later page, or if the previous answer had all passages. */
    readonly wereShown: boolean;
    readonly articles: readonly Article[];
    /** How many articles the answer is about. In a large room, not all of them are open. */
    readonly listed: number;
  },
  messages: Messages,
): readonly Block[] {
  if (wereShown && shown === 0) return [note(messages.noMore)];
  const elsewhere = absent.filter((word) => !missing.includes(word));
  const doubtful: readonly Block[] = [
    { kind: 'heading', text: messages.closest(shown) },
    ...(missing.length === 0 ? [] : [note(messages.unknownTerms(missing))]),
    ...(elsewhere.length === 0 ? [] : [note(messages.notInPassage(elsewhere))]),
    ...(doubt === undefined || missing.length + elsewhere.length > 0 ? [] : [note(messages.doubts[doubt])]),
  ];
  switch (kind) {
    case 'answered':
      return missing.length === 0 ? [] : doubtful;
    case 'closest':
      return doubtful;
    case 'not-found': {
      if (shown > 0) return [{ kind: 'heading', text: messages.nearest }];
      const topics = topicsOf(articles);
      return [
        note(searched.length === 0 ? messages.nothingToSearch : messages.notInArticle(listed)),
        ...(unknown.length === 0 ? [] : [note(messages.unknownTerms(unknown))]),
        ...(topics.length === 0 ? [] : [note(messages.speaksOf(topics))]),
      ];
    }
  }
}

/**
 * The main topics of the only article searched, with at most one name of a speaker and no topic that shares a
 * word with another; empty for several articles.
 */
function topicsOf(articles: readonly Article[]): readonly string[] {
  const [only, ...others] = articles;
  if (only === undefined || others.length > 0) return [];
  const names = new Set(only.speakers.map(({ name }) => name));
  const people = only.speakers.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const phrases = findKeyPhrases(only);
  const frequent = phrases.filter((phrase) => !names.has(phrase)).slice(0, mostFrequent);
  // Two words say more than one: "local officials", not "officials".
  const isLong = (phrase: string): boolean => splitWords(phrase).length > 1;
  const inOrder = [...frequent.filter(isLong), ...frequent.filter((phrase) => !isLong(phrase))];
  const topics = apart(inOrder, people);
  const [speaker, ...more] = phrases.filter((phrase) => names.has(phrase));
  return speaker === undefined
    ? topics.slice(0, maxTopics)
    : [...topics.slice(0, maxTopics - 1), speaker, ...more].slice(0, maxTopics);
}

/** Those of `phrases` that share no word with `names` or with an earlier phrase. */
function apart(phrases: readonly string[], names: readonly string[]): readonly string[] {
  const wordsOf = (phrase: string) => splitWords(phrase).map(({ folded }) => folded.replace(/s$/u, ''));
  const known = new Set(names.flatMap(wordsOf));
  return phrases.filter((phrase) => {
    const words = wordsOf(phrase);
    if (words.some((word) => known.has(word))) return false;
    for (const word of words) known.add(word);
    return true;
  });
}

/** The features behind the score of each of `hits`. */
export function reasonBlocks(hits: readonly Hit[], messages: Messages): readonly Block[] {
  return hits.flatMap(({ passage, score, reasons }): readonly Block[] => [
    { kind: 'heading', text: messages.scoreOf(passage.paragraph, score) },
    {
      kind: 'facts',
      facts: reasons()
        .filter(({ value, weight }) => value * weight !== 0)
        .map(({ feature, value, weight }) => ({ label: feature, value: messages.weighed(value, weight) })),
    },
  ]);
}

/** The reply to a follow-up without an earlier question. */
export function askForWords(question: string, messages: Messages): Reply {
  return reply([{ kind: 'asked', text: question }, note(messages.askForWords)], [], {
    outcome: 'not-found',
    audience: 'asker',
  });
}
