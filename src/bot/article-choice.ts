/** Resolves the one article that a command is about, or offers a menu to choose it. */
import type { Article } from '../article/article.ts';
import { type Entry, hasSpeaker } from '../library/entry.ts';
import { everyArticle } from '../library/need.ts';
import type { Messages } from '../messages/messages.ts';
import type { Call } from '../reply/call.ts';
import { type MenuChoice, note, type Reply, reply } from '../reply/reply.ts';
import type { CommandContext } from './command.ts';
import { chosenArticles } from './options.ts';

/** The most articles in a menu. Others are found by typing. */
const maxChoices = 500;

/** Returns the one article that `call` is about, or a reply with a menu if there are several. */
export function chosenArticle(
  call: Call,
  context: CommandContext,
):
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'choose'; readonly reply: Reply } {
  const { article: asked } = call.options;
  const isNamed = asked !== undefined && asked !== everyArticle;
  const [article, ...others] =
    isNamed || context.library.entries.length < 2
      ? chosenArticles(isNamed ? String(asked) : undefined, context)
      : [];
  if (article !== undefined && others.length === 0) return { kind: 'article', article };
  return { kind: 'choose', reply: letChoose(call, context) };
}

/** Asks which article. Choosing opens the reply where the reply to `call` would be. */
function letChoose(call: Call, context: CommandContext): Reply {
  const { commands, library, messages } = context;
  const audience = commands.find(({ name }) => name === call.command)?.audience(call.options);
  const choices = rank(library.entries, call, context)
    .slice(0, maxChoices)
    .map((entry) => articleChoice(entry, call, messages));
  const opens = audience === 'everyone' ? 'room' : 'page';
  return reply(
    [note(messages.whichArticle)],
    [{ kind: 'menu', label: messages.chooseArticle, opens, choices }],
    { audience: 'asker' },
  );
}

/** A menu choice that repeats `call` with the article of `entry`. */
export function articleChoice(
  { id, title, publisher, published }: Entry,
  call: Call,
  messages: Messages,
): MenuChoice {
  const details = [publisher, published && messages.fullDate(published)].filter((each) => each !== undefined);
  return {
    label: title,
    description: details.length === 0 ? undefined : details.join(' · '),
    call: { ...call, options: { ...call.options, article: id } },
  };
}

/** `entries`, the newest first; entries without a date come last, in their order. */
export function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  // Dates are YYYY-MM-DD, so they sort as text.
  return [...entries].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
}

/**
 * Sorts `entries`: those that quote the speaker of `call`, then those about its topic, best first, then the
 * newest.
 */
function rank(entries: readonly Entry[], { options }: Call, { library }: CommandContext): readonly Entry[] {
  const { about, speaker } = options;
  const treats =
    typeof about === 'string'
      ? library.search({ question: about, articles: undefined, speaker: undefined })
      : undefined;
  const hits = treats === undefined || treats.kind === 'not-found' ? [] : treats.hits;
  const treated = [...new Set(hits.map(({ article }) => article.id))];
  const isQuoted = (entry: Entry): boolean => typeof speaker === 'string' && hasSpeaker(entry, speaker);
  // An article that quotes the speaker comes before one that is only about the topic.
  const placeOf = (entry: Entry): number => {
    const at = treated.indexOf(entry.id);
    return (isQuoted(entry) ? 0 : entries.length + 1) + (at < 0 ? treated.length : at);
  };
  return newestFirst(entries)
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}
