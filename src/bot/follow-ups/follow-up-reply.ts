/** Answers a follow-up: the last question with other words, its next page, or the topic alone. */
import { note, type Reply } from '../../reply/reply.ts';
import { isStopWord } from '../../search/analysis/stop-words.ts';
import { splitWords } from '../../search/analysis/terms.ts';
import { createWordFinder } from '../../search/answer/words-in-text.ts';
import { withoutChatWords } from '../../search/question/chat-words.ts';
import { type AskedValues, answerReply, type Found } from '../answer-reply.ts';
import type { CommandContext } from '../command.ts';
import type { LastQuestion } from '../conversation.ts';
import { findIn, isAnswered, isSilent, orNear } from '../found-answers.ts';
import { redirect } from '../redirect.ts';
import { isSure } from '../requests/request-or-question.ts';
import { type Request, readRequest } from '../requests/requests.ts';
import type { FollowUp } from './follow-up.ts';
import { baseOf } from './joined-question.ts';

type FollowUpValues = AskedValues & {
  readonly speaker?: string | undefined;
  readonly mentioned?: string | undefined;
};

/** "More" after a summary, of a topic if that was one. */
const longerSummary = (about: string | undefined): Request => ({
  command: 'summary',
  length: 'long',
  about,
  speaker: undefined,
  quotation: undefined,
  probability: 1,
});

/** The reply to a follow-up on the question `last`. */
export function followUpReply(
  values: FollowUpValues,
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
  if (followUp.kind === 'more' && last.command === 'summary')
    return redirect({ ...values, article, request: longerSummary(last.topic) }, context);
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
  const second =
    topic !== undefined && (isTopic || shareOf(topic, first) < 1) ? findIn(alone, context) : undefined;
  const isAlone =
    second !== undefined &&
    topic !== undefined &&
    (isSilent(first) ||
      isAnswered(second) ||
      (!isSilent(second) && (isTopic || shareOf(topic, second) > shareOf(topic, first))));
  const next = isAlone ? alone : whole;
  const found = isAlone ? second : first;
  const near = isSilent(found) ? orNear(second ?? first, context) : found;
  const shown = topic === undefined && isOfTitle(last, near) ? asRead(near) : near;
  const thread = followUp.kind === 'more' ? { topic: last.topic, about: last.about } : { topic };
  const notes = [note(messages.followUp(next.question))];
  return answerReply(next, { notes, typed: values.question, thread, ...shown }, context);
}

/** True if `last` is the title of an article: "when was it?" after a summary of the whole. */
export function isOfTitle(last: LastQuestion, { articles }: Found): boolean {
  const base = baseOf(last);
  return articles.some(({ title }) => title === base || withoutChatWords(title) === base);
}

/**
 * `found` for a question that was read with a title, as passages that may be no answer. Of the words that they
 * lack, the asker typed none.
 */
export function asRead(found: Found): Found {
  const parts = found.parts.map((part) => {
    const kind = part.answer.kind === 'not-found' ? 'not-found' : 'closest';
    return {
      ...part,
      answer: { ...part.answer, kind, corrections: [], unknown: [], missing: [], absent: [] } as const,
    };
  });
  return { ...found, parts };
}

/** The share of the words of `topic` that the first passage has, from 0 to 1. */
function shareOf(topic: string, found: Found): number {
  const hit = isSilent(found) ? undefined : found.parts[0]?.answer.hits[0];
  if (hit === undefined) return 0;
  const { start, end } = hit.passage.span;
  const isThere = createWordFinder([hit.article.text.slice(start, end)]);
  const words = splitWords(topic).filter((word) => !isStopWord(word));
  return words.length === 0 ? 1 : words.filter(({ folded }) => isThere(folded)).length / words.length;
}
