/** /ask: answers a question with the passages of the article that fit it best. */

import { askForWords } from '../src/bot/answer-blocks.ts';
import { answerReply } from '../src/bot/answer-reply.ts';
import type { AnswerPart } from '../src/bot/asked-questions.ts';
import { type CommandContext, defineCommand, type Options, type Values } from '../src/bot/command.ts';
import type { LastQuestion } from '../src/bot/conversation.ts';
import {
  isWholePointer,
  onlyPoints,
  pointsBack,
  pointsToPerson,
  withContext,
} from '../src/bot/follow-ups/context.ts';
import { asRead, followUpReply, isOfTitle } from '../src/bot/follow-ups/follow-up-reply.ts';
import { readFollowUp } from '../src/bot/follow-ups/follow-ups.ts';
import { baseOf } from '../src/bot/follow-ups/joined-question.ts';
import { findIn, orNear } from '../src/bot/found-answers.ts';
import {
  articleOption,
  chosenArticles,
  pageOption,
  privateOption,
  speakerOption,
} from '../src/bot/options.ts';
import { redirect, redirectIfFound } from '../src/bot/redirect.ts';
import { isSure, isVague, prefersRequest, wantsQuotations } from '../src/bot/requests/request-or-question.ts';
import { type Request, readRequest } from '../src/bot/requests/requests.ts';
import { isLarge } from '../src/library/library.ts';
import type { Messages } from '../src/messages/messages.ts';
import { note, type Reply } from '../src/reply/reply.ts';

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
    if (nearest) return answerReply(values, findIn(values, context), context);
    if (page > 1) return answerReply(values, orNear(findIn(values, context), context), context);
    const request = readRequest(values.question);
    if (request && isSure(request, values.question) && !pointsToLast(request, values, context))
      return redirect({ ...values, request }, context);
    const followUp = readFollowUp(values.question);
    if (followUp === undefined) return standAloneReply(values, request, context);
    const last = memory.lastQuestion();
    if (last !== undefined) return followUpReply(values, { followUp, last }, context);
    const topic = followUp.kind === 'question' ? followUp.topic : undefined;
    if (topic === undefined) {
      // "How long is it?" before any other question is about what the article is about.
      const title = isWholePointer(values.question) ? titleAsked(values, context) : undefined;
      return title === undefined
        ? askForWords(values.question, messages)
        : followUpReply(values, { followUp, last: title }, context);
    }
    // "And Boeing?" after a question without an answer.
    const next = { ...values, question: topic };
    const found = orNear(findIn(next, context), context);
    const notes = [note(messages.followUp(topic))];
    return answerReply(next, { notes, typed: values.question, ...found }, context);
  },
});

/** True if the request "what do I do with it?" may be about the question before. */
function pointsToLast(request: Request, { question }: AskValues, { memory }: CommandContext): boolean {
  return isVague(request, question) && isQuestion(memory.lastQuestion());
}

/** True for a question to the article. A request has no passages to point back to. */
function isQuestion(last: LastQuestion | undefined): last is LastQuestion {
  return last !== undefined && last.command === undefined;
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
    : only.answer.kind !== 'answered' && isUnresolved(values.question, only);
  const question = mayPointBack ? inContext(values, context) : undefined;
  const isFaint = isRequest && request.probability < minRequestProbability;
  const ofTitle =
    only.answer.kind !== 'answered' && (!isRequest || isFaint) ? inTitle(values, context) : undefined;
  const answer =
    (question && contextReply(values, question, context)) ??
    (ofTitle && contextReply(values, ofTitle, context));
  if (answer !== undefined) return answer;
  // "What is its name?" after another question is no request for the article's title.
  const isRefused = question !== undefined && isFaint;
  const asQuestion = (): Reply => answerReply(values, orNear(found, context), context);
  if (!isRequest || isRefused) return asQuestion();
  const asked = { ...values, request };
  if (request.command !== 'quote' || wantsQuotations(request, values.question))
    return redirect(asked, context);
  return redirectIfFound(asked, context).then((reply) => reply ?? asQuestion());
}

/** A question such as "is it dangerous?" with the last question; undefined if there is none, or if it needs none. */
function inContext(values: AskValues, context: CommandContext): Contextual | undefined {
  const { memory } = context;
  const last = pointsBack(values.question) ? memory.lastQuestion() : undefined;
  // A question that found nothing is no context for one that only points.
  const isEmpty = last?.isSilent === true && onlyPoints(values.question);
  const question = isQuestion(last) && !isEmpty ? withContext(values.question, last) : undefined;
  return last && question ? { question, last } : undefined;
}

/** A question that only points, "why are they doing this?", with the title of the only article. */
function inTitle(values: AskValues, context: CommandContext): Contextual | undefined {
  const last = onlyPoints(values.question) ? titleAsked(values, context) : undefined;
  const question = last && withContext(values.question, last);
  return last && question ? { question, last } : undefined;
}

/** The title of the only article, as if it were the question before. */
function titleAsked(values: AskValues, context: CommandContext): LastQuestion | undefined {
  const [only, ...others] = chosenArticles(values.article, context);
  return only === undefined || others.length > 0
    ? undefined
    : { question: only.title, article: values.article, page: 1 };
}

/** True if nothing is found, or if "he" or "she" may be a person of the question before. */
function isUnresolved(question: string, { answer }: AnswerPart): boolean {
  return !answer.byPronoun && (answer.kind === 'not-found' || (!answer.speaker && pointsToPerson(question)));
}

/** The reply to a question in its context; undefined if nothing is found. */
function contextReply(
  values: AskValues,
  { question, last }: Contextual,
  context: CommandContext,
): Reply | undefined {
  const { messages } = context;
  const next = { ...values, question, article: values.article ?? last.article };
  const all = findIn(next, context);
  const found = isOfTitle(last, all) ? asRead(all) : all;
  const parts = found.parts.filter(({ answer }) => answer.kind !== 'not-found').map(asClosest);
  if (parts.length === 0) return undefined;
  return answerReply(
    next,
    {
      notes: [note(messages.followUp(question))],
      typed: values.question,
      thread: { about: baseOf(last) },
      ...found,
      parts,
    },
    context,
  );
}

/** `part` with passages that may be no answer: they were found with the words of another question. */
function asClosest(part: AnswerPart): AnswerPart {
  return { ...part, answer: { ...part.answer, kind: 'closest' } };
}
