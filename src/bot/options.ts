/** The options that several commands share: their choices for autocomplete, and their meaning. */
import type { Article, Speaker } from '../article/article.ts';
import { UserError } from '../errors.ts';
import { entriesCalled, labelsOf } from '../library/catalogue.ts';
import { everyArticle } from '../library/need.ts';
import type { Messages } from '../messages/messages.ts';
import { fold } from '../search/analysis/terms.ts';
import { findKeyPhrases } from '../summary/key-phrases.ts';
import type { BooleanOption, Choice, CommandContext, StringOption } from './command.ts';

/** The article: an id, a title, or `everyArticle`. Autocomplete offers the titles. */
export const articleOption = {
  type: 'string',
  description: ({ commands }: Messages) => commands.options.article,
  maxLength: 300,
  complete(typed, { library: { entries }, messages }) {
    const labels = labelsOf(entries);
    return [
      ...entries
        .filter(({ title, id }) => includes(title, typed) || includes(id, typed))
        .map(({ title, id }) => ({ name: labels.get(id) ?? title, value: id })),
      ...(entries.length > 1 ? [{ name: messages.everyArticle, value: everyArticle }] : []),
    ];
  },
} as const satisfies StringOption;

/** A speaker of the article. Autocomplete offers their names. */
export const speakerOption = {
  type: 'string',
  description: ({ commands }: Messages) => commands.options.speaker,
  maxLength: 300,
  complete: (typed, context, { article }) => speakerChoices(typed, context, article),
} as const satisfies StringOption;

/** A topic of the article. Autocomplete offers its key phrases. */
export const topicOption = {
  type: 'string',
  description: ({ commands }: Messages) => commands.options.about,
  maxLength: 300,
  complete: (typed, context, { article }) => topicChoices(typed, context, article),
} as const satisfies StringOption;

/** True to show the reply to the asker alone. */
export const privateOption = {
  type: 'boolean',
  description: ({ commands }: Messages) => commands.options.private,
} as const satisfies BooleanOption;

/** The page number; only buttons use it. */
export const pageOption = {
  type: 'integer',
  description: 'Which page',
  min: 1,
  max: 10_000,
  hidden: true,
} as const;

/**
 * The articles that the option `article` means; all if `asked` is undefined. It may be an id, a title, or a
 * part of either. Throws a UserError if it matches no article or several.
 */
export function chosenArticles(
  asked: string | undefined,
  { library, messages }: CommandContext,
): readonly Article[] {
  if (asked === undefined || asked === everyArticle) return library.articles;
  const exact = library.articles.filter(
    ({ id, title }) => id === asked || fold(title) === fold(asked).trim(),
  );
  const found =
    exact.length > 0 ? exact : library.articles.filter(({ id, title }) => includes(`${id} ${title}`, asked));
  if (found.length === 1) return found;
  const titles = (found.length > 0 ? found : library.entries).map(({ title }) => title);
  throw found.length > 0
    ? new UserError(messages.severalArticles(asked, titles))
    : new UserError(messages.unknownArticle(asked, titles), 'article');
}

/** A speaker of an article. */
export type SpeakerOfArticle = { readonly article: Article; readonly speaker: Speaker };

/**
 * The speakers of `articles` that `asked` means: by a full name or alias, or else by a part of a name or the
 * role. Throws a UserError if it means no speaker.
 */
export function chosenSpeakers(
  asked: string,
  articles: readonly Article[],
  { messages }: CommandContext,
): readonly SpeakerOfArticle[] {
  const { name, articleId } = readSpeakerChoice(asked, articles);
  const all = articles
    .filter(({ id }) => articleId === undefined || id === articleId)
    .flatMap((article) => article.speakers.map((speaker) => ({ article, speaker })));
  const wanted = new Set([fold(name).trim()]);
  const called = () => all.filter(({ speaker }) => namesOf(speaker).some((each) => wanted.has(fold(each))));
  // One article has both "Haas" and "Bruno Haas", another the full name alone.
  for (const { speaker } of called()) wanted.add(fold(speaker.name));
  const exact = called();
  if (exact.length > 0) return exact;
  const near = all.filter(({ speaker }) =>
    [...namesOf(speaker), speaker.role ?? ''].some((each) => includes(each, name)),
  );
  if (near.length > 0) return near;
  throw new UserError(
    messages.unknownSpeaker(
      name,
      all.map(({ speaker }) => speaker.name),
    ),
  );
}

/** The one speaker of `article` that `asked` means. Throws a UserError if it means no speaker or several. */
export function chosenSpeaker(asked: string, article: Article, context: CommandContext): Speaker {
  const [found, ...others] = chosenSpeakers(asked, [article], context).map(({ speaker }) => speaker);
  if (found !== undefined && others.length === 0) return found;
  throw new UserError(
    context.messages.severalSpeakers(
      asked,
      [found, ...others].flatMap((each) => each?.name ?? []),
    ),
  );
}

// Discord keeps old choices even if another option has changed since. So with several articles each choice
// names its article: "Ana Sol (tides)".
const choiceForm = /^(?<name>.+) \((?<articleId>[\p{L}\p{N}-]{1,45})\)$/u;

/** Splits a choice of autocomplete into the name and the article id; the id is undefined if it has none. */
export function readSpeakerChoice(
  asked: string,
  articles: readonly { readonly id: string }[],
): { readonly name: string; readonly articleId: string | undefined } {
  const { name = asked, articleId } = choiceForm.exec(asked)?.groups ?? {};
  return articles.some(({ id }) => id === articleId)
    ? { name, articleId }
    : { name: asked, articleId: undefined };
}

/** The articles for the value of `article` so far, while another option is being typed. */
function articlesSoFar(asked: unknown, context: CommandContext): readonly Article[] {
  return chosenArticles(typeof asked === 'string' && asked !== '' ? asked : undefined, context);
}

function topicChoices(typed: string, context: CommandContext, asked: unknown): readonly Choice[] {
  const topics = articlesSoFar(asked, context).flatMap((article) => findKeyPhrases(article));
  return [...new Set(topics)]
    .filter((topic) => includes(topic, typed))
    .map((topic) => ({ name: topic, value: topic }));
}

function speakerChoices(typed: string, { library }: CommandContext, asked: unknown): readonly Choice[] {
  const isNamed = typeof asked === 'string' && asked !== '' && asked !== everyArticle;
  const entries = isNamed ? entriesCalled(asked, library.entries) : library.entries;
  const several = library.entries.length > 1;
  return entries.flatMap(({ id, speakers }) =>
    speakers
      .filter((speaker) => [...namesOf(speaker), speaker.role ?? ''].some((each) => includes(each, typed)))
      .map(({ name, role }) => ({
        name: role === undefined ? name : `${name}, ${role}`,
        value: several ? `${name} (${id})` : name,
      })),
  );
}

function namesOf({ name, aliases }: Pick<Speaker, 'name' | 'aliases'>): readonly string[] {
  return [name, ...aliases];
}

function includes(text: string, part: string): boolean {
  return fold(text).includes(fold(part).trim());
}
