/** The reply of /ask: the passages that answer, below how the question was read, and what to do next. */
import type { Article } from '../article/article.ts';
import type { Messages } from '../messages/messages.ts';
import type { Call, OptionValue } from '../reply/call.ts';
import { pageTurns, shareActions } from '../reply/navigation.ts';
import { passageBlocks, type ShownPassage, sourceBlocks } from '../reply/passage-blocks.ts';
import { type Action, type Block, button, note, type Outcome, type Reply, reply } from '../reply/reply.ts';
import type { Hit } from '../search/answer/answer.ts';
import { reasonBlocks, understood, verdict } from './answer-blocks.ts';
import { type AnswerPart, type answerParts, maxQuestions, quotedFirst } from './asked-questions.ts';
import type { CommandContext } from './command.ts';
import type { LastQuestion } from './conversation.ts';
import { allArticlesStep, nextSteps } from './next-steps.ts';
import { answerActions } from './take-away/passage-actions.ts';

const passagesPerPage = 3;

/** The values of /ask that its reply depends on. */
export type AskedValues = Readonly<Record<string, OptionValue | undefined>> & {
  readonly question: string;
  readonly article?: string | undefined;
  readonly page?: number | undefined;
  readonly nearest?: boolean | undefined;
  readonly explain?: boolean | undefined;
  readonly private?: boolean | undefined;
};

/** The answers to the questions of a message, and the articles that were searched. */
export type Found = ReturnType<typeof answerParts> & { readonly articles: readonly Article[] };

/** The answers, and how a follow-up was read. */
type Shown = Found & {
  readonly notes?: readonly Block[];
  /** A follow-up as it was typed, shown instead of the question that it was read as. */
  readonly typed?: string | undefined;
  /** What a follow-up adds to the question that is remembered. */
  readonly thread?: Pick<LastQuestion, 'topic' | 'about'> | undefined;
};

/** The passages that answer the questions in `values`, below `notes`. */
export function answerReply(values: AskedValues, found: Shown, context: CommandContext): Reply {
  const { parts, left, articles, notes = [], typed } = found;
  const { page = 1, nearest = false, explain = false } = values;
  const { messages, memory, library } = context;
  const listed = articles === library.articles ? library.entries.length : articles.length;
  const perPage = Math.ceil(passagesPerPage / parts.length);
  const shownOf = ({ answer: { kind, hits } }: AnswerPart): readonly Hit[] =>
    kind === 'not-found' && !nearest ? [] : hits.slice((page - 1) * perPage, page * perPage);
  const hits = parts.flatMap(shownOf);
  const passages = passageBlocks(hits.map(shown));

  const blocks = parts.flatMap((part, index): readonly Block[] => {
    const here = shownOf(part);
    const isFirst = index === 0;
    return [
      isFirst && typed !== undefined ? { ...part.asked, text: typed } : part.asked,
      ...(isFirst ? notes : []),
      ...understood(part.answer, messages),
      ...verdict(
        part.answer,
        { shown: here.length, wereShown: page > 1 || part.isRead === true, articles, listed },
        messages,
      ),
      ...here.map((hit) => passages[hits.indexOf(hit)]).filter((block) => block !== undefined),
      ...(explain ? reasonBlocks(here, messages) : []),
    ];
  });
  const outcome = page > 1 && hits.length === 0 ? 'not-found' : outcomeOf(parts);
  if (outcome !== 'not-found' || page === 1)
    memory.rememberQuestion(lastQuestion(values, found, outcome === 'not-found' && !nearest));
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

/** The question in `values` as follow-ups need it. */
function lastQuestion(
  { question, article, page = 1 }: AskedValues,
  { parts, thread }: Shown,
  isSilent: boolean,
): LastQuestion {
  return {
    question,
    article,
    page,
    isSilent,
    named: parts.flatMap(({ answer }) => answer.speaker?.name ?? []),
    quoted: parts.flatMap(({ answer, asked }) => quotedFirst(answer, asked.text)?.name ?? []),
    ...thread,
  };
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
