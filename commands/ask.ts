/** /ask: answers a question with the passages of the article that fit it best. */

import type { Article } from '../src/article/article.ts';
import { askForWords } from '../src/bot/answer-blocks.ts';
import { answerReply, type Found } from '../src/bot/answer-reply.ts';
import { type AnswerPart, answerParts } from '../src/bot/asked-questions.ts';
import { type CommandContext, defineCommand, type Options, type Values } from '../src/bot/command.ts';
import type { LastQuestion } from '../src/bot/conversation.ts';
import { type FollowUp, readFollowUp, withContext } from '../src/bot/follow-ups.ts';
import {
  articleOption,
  chosenArticles,
  chosenSpeakers,
  pageOption,
  privateOption,
  readSpeakerChoice,
  speakerOption,
} from '../src/bot/options.ts';
import { redirect } from '../src/bot/redirect.ts';
import { isSure, isVague, prefersRequest } from '../src/bot/requests/request-or-question.ts';
import { type Request, readRequest } from '../src/bot/requests/requests.ts';
import { isLarge } from '../src/library/library.ts';
import type { Messages } from '../src/messages/messages.ts';
import { note, type Reply } from '../src/reply/reply.ts';
import { isStopWord } from '../src/search/analysis/stop-words.ts';
import { splitWords } from '../src/search/analysis/terms.ts';
import type { Query } from '../src/search/answer/answer.ts';
import { createWordFinder } from '../src/search/answer/words-in-text.ts';

const options = {
  question: {
    type: 'string',
    description: ({ commands }: Messages) => commands.ask.question,
    required: true,
    maxLength: 6000,
  },
  article: articleOption,
  speaker: speakerOption,
  private: privateOption,
  page: pageOption,
  mentioned: { type: 'string', description: 'Who “she” or “they” is', maxLength: 300, hidden: true },
  explain: { type: 'boolean', description: 'Show what put the passages in their order', hidden: true },
  nearest: { type: 'boolean', description: 'Show the nearest passages without an answer', hidden: true },
} as const satisfies Options;

type AskValues = Values<typeof options>;

type Contextual = { readonly question: string; readonly last: LastQuestion };

// Below this probability a request that points back is a question about what was asked before.
const minRequestProbability = 0.97;
const noQuestion: LastQuestion = { question: '', article: undefined, page: 1 };

/** The command /ask. */
export const ask = defineCommand({
  name: 'ask',
  description: ({ commands }) => commands.ask.description,
  example: '/ask question:What is it about?',
  repeatable: () => true,
  remembers: true,
  onMessage: {
    name: 'Find in article',
    label: ({ commands }) => commands.ask.menu,
    values: (text) => ({ question: text, private: true }),
  },
  audience: ({ private: alone }) => (alone ? 'asker' : 'everyone'),
  isLong: ({ question }, { articles }) => question.length > 1000 || isLarge(articles),
  options,
  run(values, context) {
    const { messages, memory } = context;
    const { page = 1, nearest = false } = values;
    if (page > 1 || nearest) return answerReply(values, findIn(values, context), context);
    const request = readRequest(values.question);
    if (request && isSure(request, values.question)) return redirect({ ...values, request }, context);
    const followUp = readFollowUp(values.question);
    if (followUp === undefined) return standAloneReply(values, request, context);
    const last = memory.lastQuestion();
    if (last !== undefined) return followUpReply(values, { followUp, last }, context);
    const topic = followUp.kind === 'question' ? followUp.topic : undefined;
    if (topic === undefined) return askForWords(values.question, messages);
    // "And Boeing?" after a question without an answer.
    const next = { ...values, question: topic };
    return answerReply(next, { notes: [note(messages.followUp(topic))], ...findIn(next, context) }, context);
  },
});

/** Searches the articles that `values` name. */
function findIn(values: AskValues, context: CommandContext): Found {
  const search = whereToLook(values, context);
  const { question, mentioned } = values;
  const { parts, left } = answerParts({ question, mentioned, ...search }, context);
  return { parts, left, articles: search.articles };
}

/** The reply to a question that is no follow-up by its form, or to the request that it is. */
function standAloneReply(
  values: AskValues,
  request: Request | undefined,
  context: CommandContext,
): Reply | Promise<Reply> {
  const found = findIn(values, context);
  const [only, ...others] = found.parts;
  if (only === undefined || others.length > 0) return answerReply(values, found, context);
  const isRequest = request !== undefined && prefersRequest(request, values.question, only.answer);
  const mayPointBack = isRequest
    ? isVague(request, values.question)
    : only.answer.kind === 'not-found' && !only.answer.byPronoun;
  const question = mayPointBack ? inContext(values, context) : undefined;
  const answer = question && contextReply(values, question, context);
  if (answer !== undefined) return answer;
  // "What is its name?" after another question is no request for the article's title.
  const isRefused = question !== undefined && isRequest && request.probability < minRequestProbability;
  return isRequest && !isRefused
    ? redirect({ ...values, request }, context)
    : answerReply(values, found, context);
}

/** A question such as "is it dangerous?" with the last question; undefined if there is none, or if it needs none. */
function inContext(values: AskValues, { memory }: CommandContext): Contextual | undefined {
  if (withContext(values.question, noQuestion) === undefined) return undefined;
  const last = memory.lastQuestion();
  // A request has no passages to point back to.
  const question = last && last.command === undefined ? withContext(values.question, last) : undefined;
  return last && question ? { question, last } : undefined;
}

/** The reply to a question in its context; undefined if nothing is found. */
function contextReply(
  values: AskValues,
  { question, last }: Contextual,
  context: CommandContext,
): Reply | undefined {
  const { messages } = context;
  const next = { ...values, question, article: values.article ?? last.article };
  const found = findIn(next, context);
  const parts = found.parts.filter(({ answer }) => answer.kind !== 'not-found').map(asClosest);
  if (parts.length === 0) return undefined;
  return answerReply(
    next,
    {
      notes: [note(messages.followUp(question))],
      thread: { about: last.about ?? last.question },
      ...found,
      parts,
    },
    context,
  );
}

function isSilent({ parts }: Found): boolean {
  return parts.every(({ answer }) => answer.kind === 'not-found');
}

function isAnswered({ parts }: Found): boolean {
  return parts.every(({ answer }) => answer.kind === 'answered');
}

/** True if the first passage has the words of `topic`. */
function isOn(topic: string, found: Found): boolean {
  const hit = isSilent(found) ? undefined : found.parts[0]?.answer.hits[0];
  if (hit === undefined) return false;
  const { start, end } = hit.passage.span;
  const isThere = createWordFinder([hit.article.text.slice(start, end)]);
  return splitWords(topic).every((word) => isStopWord(word) || isThere(word.folded));
}

/** `part` with passages that may be no answer: they were found with the words of another question. */
function asClosest(part: AnswerPart): AnswerPart {
  return { ...part, answer: { ...part.answer, kind: 'closest' } };
}

/** The reply to a follow-up on the question `last`. */
function followUpReply(
  values: AskValues,
  { followUp, last }: { readonly followUp: FollowUp; readonly last: LastQuestion },
  context: CommandContext,
): Reply | Promise<Reply> {
  const { messages, memory } = context;
  const article = values.article ?? last.article;
  const asked =
    followUp.kind === 'more'
      ? last.isSilent
        ? { question: last.question, page: 1, nearest: true }
        : { question: last.question, page: last.page + 1 }
      : { question: followUp.ask(last, memory.recall()), page: 1 };
  const request = readRequest(asked.question);
  if (request && isSure(request, asked.question)) {
    // "When?" after "who wrote it?" is shown as it was typed.
    const question = request.command === 'article' ? values.question : asked.question;
    return redirect({ ...values, ...asked, question, article, request }, context);
  }
  const topic = followUp.kind === 'question' ? followUp.topic : undefined;
  const whole = { ...values, ...asked, article };
  const alone = { ...values, question: topic ?? '', page: 1, article };
  const first = findIn(whole, context);
  // "And the fans?" after "what did Dusa say": they are no speaker of the article.
  const isTopic = (last.named ?? []).length > 0 && first.parts.every(({ answer }) => !answer.speaker);
  const second = topic !== undefined && (isTopic || !isOn(topic, first)) ? findIn(alone, context) : undefined;
  const isAlone =
    second !== undefined &&
    topic !== undefined &&
    (isSilent(first) || isAnswered(second) || (!isSilent(second) && (isTopic || isOn(topic, second))));
  const next = isAlone ? alone : whole;
  const found = isAlone ? second : first;
  const thread = followUp.kind === 'more' ? { topic: last.topic, about: last.about } : { topic };
  return answerReply(next, { notes: [note(messages.followUp(next.question))], thread, ...found }, context);
}

/**
 * The articles to search, and the speaker to whom the search is limited in each, if any. Throws a UserError
 * if the name matches no speaker.
 */
function whereToLook(
  values: { readonly article?: string | undefined; readonly speaker?: string | undefined },
  context: CommandContext,
): Pick<Query, 'articles' | 'speaker'> & { readonly articles: readonly Article[] } {
  const articles = chosenArticles(values.article, context);
  if (values.speaker === undefined) return { articles, speaker: undefined };
  const chosen = chosenSpeakers(values.speaker, articles, context);
  const [name, ...others] = new Set(chosen.map(({ speaker }) => speaker.name));
  return {
    articles: articles.filter((article) => chosen.some((each) => each.article === article)),
    // If two speakers share the name, the search includes both.
    speaker: others.length === 0 ? name : readSpeakerChoice(values.speaker, articles).name,
  };
}
