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
  { library, messages }: CommandContext,
): readonly Action[] {
  const { nextSteps: say } = messages;
  const { speaker, about, article } = call.options;
  const [only, ...others] = articles;
  const isOne = only !== undefined && others.length === 0;
  const narrowed = article !== undefined && article !== everyArticle && library.entries.length > 1;
  return [
    ...(speaker === undefined ? [] : [button(say.anySpeaker, call, { change: { speaker: undefined } })]),
    ...(about === undefined ? [] : [button(say.anyTopic, call, { change: { about: undefined } })]),
    ...(narrowed ? [button(say.allArticles, call, { change: { article: everyArticle } })] : []),
    isOne
      ? button(say.summary, { command: 'summary', options: { article: only.id } }, { opens: 'aside' })
      : button(say.articles, { command: 'article', options: {} }, { opens: 'aside' }),
  ];
}
