/** Suggests next steps if nothing was found. */
import type { Article } from '../article/article.ts';
import { everyArticle } from '../library/need.ts';
import type { Call } from '../reply/call.ts';
import { type Action, button } from '../reply/reply.ts';
import type { CommandContext } from './command.ts';

/**
 * Actions after a `call` that found nothing in `articles`: the call without its speaker, without its topic or
 * in all articles; then a summary of the only article, or the list of articles. Returns at least one action.
 */
export function nextSteps(
  call: Call,
  articles: readonly Article[],
  context: CommandContext,
): readonly Action[] {
  const { nextSteps: say } = context.messages;
  const { speaker, about } = call.options;
  const [only, ...others] = articles;
  const isOne = only !== undefined && others.length === 0;
  return [
    ...(speaker === undefined ? [] : [button(say.anySpeaker, call, { change: { speaker: undefined } })]),
    ...(about === undefined ? [] : [button(say.anyTopic, call, { change: { about: undefined } })]),
    ...allArticlesStep(call, context),
    isOne
      ? button(say.summary, { command: 'summary', options: { article: only.id } }, { opens: 'aside' })
      : button(say.articles, { command: 'article', options: {} }, { opens: 'aside' }),
  ];
}

/** The same `call` in all articles; empty if it already is, or if there is only one article. */
export function allArticlesStep(
  call: Call,
  { library, messages }: Pick<CommandContext, 'library' | 'messages'>,
): readonly Action[] {
  const { article } = call.options;
  if (article === undefined || article === everyArticle || library.entries.length < 2) return [];
  return [button(messages.nextSteps.allArticles, call, { change: { article: everyArticle } })];
}
