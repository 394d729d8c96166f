/** /ask: answers a question with the passages of the article that fit it best. */

import type { Article } from '../src/article/article.ts';
import { askForWords, reasonBlocks, understood, verdict } from '../src/bot/answer-blocks.ts';
import { type AnswerPart, answerParts, maxQuestions, nameIn } from '../src/bot/asked-questions.ts';
import { type CommandContext, defineCommand, type Options, type Values } from '../src/bot/command.ts';
import type { LastQuestion } from '../src/bot/conversation.ts';
import { type FollowUp, readFollowUp } from '../src/bot/follow-ups.ts';
import { allArticlesStep, nextSteps } from '../src/bot/next-steps.ts';
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
import { isSure, prefersRequest } from '../src/bot/requests/request-or-question.ts';
import { readRequest } from '../src/bot/requests/requests.ts';
import { answerActions } from '../src/bot/take-away/passage-actions.ts';
import { isLarge } from '../src/library/library.ts';
import type { Messages } from '../src/messages/messages.ts';
import type { Call } from '../src/reply/call.ts';
import { pageTurns, shareActions } from '../src/reply/navigation.ts';
import { passageBlocks, type ShownPassage, sourceBlocks } from '../src/reply/passage-blocks.ts';
import {
  type Action,
  type Block,
  button,
  note,
  type Outcome,
  type Reply,
  reply,
} from '../src/reply/reply.ts';
import type { Hit, Query } from '../src/search/answer/answer.ts';

const passagesPerPage = 3;

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

/** The answers to the questions of a message, and the articles that were searched. */
type Found = ReturnType<typeof answerParts> & { readonly articles: readonly Article[] };

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
    const request = page > 1 || nearest ? undefined : readRequest(values.question);
    if (request && isSure(request, values.question)) return redirect({ ...values, request }, context);
    const followUp = page > 1 || nearest ? undefined : readFollowUp(values.question);
    const last = followUp && memory.lastQuestion();
    if (followUp && last === undefined) return askForWords(values.question, messages);
    if (followUp && last) return followUpReply(values, { followUp, last }, context);
    const search = whereToLook(values, context);
    const found = answerParts({ question: values.question, mentioned: values.mentioned, ...search }, context);
    const [only, ...others] = found.parts;
    const isRequest =
      request && only && others.length === 0 && prefersRequest(request, values.question, only.answer);
    return isRequest
      ? redirect({ ...values, request }, context)
      : answerReply(values, { notes: [], ...search, ...found }, context);
  },
});

/** The reply to a follow-up on the question `last`. */
function followUpReply(
  values: AskValues,
  { followUp, last }: { readonly followUp: FollowUp; readonly last: LastQuestion },
  context: CommandContext,
): Reply | Promise<Reply> {
  const { messages, memory } = context;
  const article = values.article ?? last.article;
  const found = (question: string, page: number) => {
    const next = { ...values, question, page, article };
    const search = whereToLook(next, context);
    return { next, ...search, ...answerParts({ ...next, ...search }, context) };
  };
  const asked =
    followUp.kind === 'more'
      ? { question: last.question, page: last.page + 1 }
      : { question: followUp.ask(last.question, memory.recall()), page: 1 };
  const request = readRequest(asked.question);
  if (request?.command === 'quote' && isSure(request, asked.question))
    return redirect({ ...values, ...asked, article, request }, context);
  const first = found(asked.question, asked.page);
  const topic = followUp.kind === 'question' ? followUp.topic : undefined;
  const isSilent = first.parts.every(({ answer }) => answer.kind === 'not-found');
  const { next, ...rest } = topic !== undefined && isSilent ? found(topic, 1) : first;
  return answerReply(next, { ...rest, notes: [note(messages.followUp(next.question))] }, context);
}

/** The passages that answer the questions in `values`, below `notes`. */
function answerReply(
  values: AskValues,
  { parts, left, articles, notes }: Found & { readonly notes: readonly Block[] },
  context: CommandContext,
): Reply {
  const { page = 1, nearest = false, explain = false } = values;
  const { messages, memory, library } = context;
  const listed = articles === library.articles ? library.entries.length : articles.length;
  const perPage = Math.ceil(passagesPerPage / parts.length);
  const shownOf = ({ answer: { kind, hits } }: AnswerPart): readonly Hit[] =>
    kind === 'not-found' && !nearest ? [] : hits.slice((page - 1) * perPage, page * perPage);
  const hits = parts.flatMap(shownOf);
  const passages = passageBlocks(hits.map(shown));

  const blocks = parts.flatMap((part): readonly Block[] => {
    const here = shownOf(part);
    return [
      part.asked,
      ...notes,
      ...understood(part.answer, messages),
      ...verdict(part.answer, { shown: here.length, page, articles, listed }, messages),
      ...here.map((hit) => passages[hits.indexOf(hit)]).filter((block) => block !== undefined),
      ...(explain ? reasonBlocks(here, messages) : []),
    ];
  });
  const outcome = page > 1 && hits.length === 0 ? 'not-found' : outcomeOf(parts);
  if (outcome !== 'not-found')
    memory.rememberQuestion({
      question: values.question,
      article: values.article,
      page,
      named: parts.flatMap(({ answer }) => nameIn(answer) ?? []),
    });
  // A button keeps the speaker that the question means now.
  const mentioned = parts.find(({ answer }) => answer.byPronoun)?.answer.speaker?.name;
  const call = { command: 'ask', options: { ...values, ...(mentioned && { mentioned }) } };
  return reply(
    [
      ...blocks,
      ...(left > 0 ? [note(messages.onlyFirst(maxQuestions))] : []),
      ...sourceBlocks(hits.map(shown)),
    ],
    [
      ...answerActions(hits, context),
      ...moreActions(call, { parts, page, perPage, nearest }, messages),
      ...(hits.length > 0 && outcome !== 'answered' ? allArticlesStep(call, context) : []),
      ...(hits.length > 0
        ? shareActions(call, values.private, messages)
        : nextSteps(call, articles, context)),
    ],
    { outcome, audience: outcome !== 'not-found' || nearest ? undefined : 'asker' },
  );
}

/** The outcome of several questions: the best of their outcomes. */
function outcomeOf(parts: readonly AnswerPart[]): Outcome {
  const outcomes = parts.map(({ answer: { kind, missing } }) =>
    kind === 'answered' && missing.length > 0 ? 'closest' : kind,
  );
  return (
    outcomes.find((kind) => kind === 'answered') ?? outcomes.find((kind) => kind === 'closest') ?? 'not-found'
  );
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

/** Buttons for more passages: the next page for one question, one button each for several. */
function moreActions(
  call: Call,
  {
    parts,
    page,
    perPage,
    nearest,
  }: {
    readonly parts: readonly AnswerPart[];
    readonly page: number;
    readonly perPage: number;
    readonly nearest: boolean;
  },
  messages: Messages,
): readonly Action[] {
  const isSilent = ({ answer }: AnswerPart) => answer.kind === 'not-found' && !nearest;
  const hasMore = (part: AnswerPart) => !isSilent(part) && part.answer.hits.length > page * perPage;
  const canShow = parts.some((part) => isSilent(part) && part.answer.hits.length > 0);
  const [only, ...others] = parts;
  return [
    ...(only && others.length === 0
      ? pageTurns({ call, page, hasMore: hasMore(only) }, messages)
      : parts.filter(hasMore).map(({ asked: { text, part = 1 }, answer }) => {
          const mentioned = answer.byPronoun ? answer.speaker?.name : undefined;
          const change = { question: text, mentioned };
          return button(messages.moreOn(part), call, { change, opens: 'aside' });
        })),
    ...(canShow ? [button(messages.showNearest, call, { change: { nearest: true } })] : []),
  ];
}

function shown({ article, passage, sentence, answerWords }: Hit): ShownPassage {
  return {
    article,
    span: passage.span,
    bold: passage.sentences.length > 1 ? sentence() : undefined,
    marks: answerWords === undefined ? [] : [answerWords],
  };
}
