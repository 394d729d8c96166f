/** /article: describes the article and its reading; shows a passage with its context, citation and card. */
import type { Article } from '../src/article/article.ts';
import { articleForm } from '../src/article/form/form.ts';
import { quotedSpeakers } from '../src/article/speech/utterances.ts';
import { articleChoice, chosenArticle, newestFirst } from '../src/bot/article-choice.ts';
import { type CommandContext, defineCommand } from '../src/bot/command.ts';
import { articleOption, pageOption } from '../src/bot/options.ts';
import { drawCard } from '../src/bot/take-away/cards.ts';
import { cite } from '../src/bot/take-away/citations.ts';
import { UserError } from '../src/errors.ts';
import type { Messages } from '../src/messages/messages.ts';
import { pageTurns } from '../src/reply/navigation.ts';
import { passageBlocks, sourceBlocks } from '../src/reply/passage-blocks.ts';
import {
  type Action,
  type ArticleFact,
  type Block,
  button,
  type PageDirection,
  type Reply,
  reply,
} from '../src/reply/reply.ts';

/** Facts that a message may ask for: "who wrote this?". */
const askedFacts = ['author', 'published', 'source', 'title'] as const;
type AskedFact = (typeof askedFacts)[number];

/** The command /article. */
export const article = defineCommand({
  name: 'article',
  description: ({ commands }) => commands.article,
  example: '/article',
  repeatable: ({ card }) => card === undefined,
  audience: ({ card, share }) => (card !== undefined && share ? 'everyone' : 'asker'),
  options: {
    article: articleOption,
    around: { type: 'integer', description: 'Show this passage in its context', min: 1, hidden: true },
    marked: { type: 'integer', description: 'The passage whose context it is', min: 1, hidden: true },
    text: { type: 'boolean', description: 'Give the full text as a file', hidden: true },
    cite: { type: 'string', description: 'Cite these words', maxLength: 1000, hidden: true },
    card: { type: 'string', description: 'Draw a card of these words', maxLength: 1000, hidden: true },
    share: { type: 'boolean', description: 'Show the card to everyone', hidden: true },
    first: {
      type: 'string',
      description: 'The fact that was asked for',
      choices: askedFacts,
      hidden: true,
    },
    page: pageOption,
  },
  run(values, context) {
    if (values.card !== undefined) return drawCard(values.card, values.share ?? false, context);
    if (values.cite !== undefined) return cite(values.cite, context);
    if (values.article === undefined && values.around === undefined && context.library.entries.length > 1)
      return listArticles(values.page ?? 1, context);
    const chosen = chosenArticle({ command: 'article', options: values }, context);
    if (chosen.kind === 'choose') return chosen.reply;
    if (values.around !== undefined) {
      const { around, marked = around } = values;
      return inContext(chosen.article, { around, marked }, context);
    }
    if (values.text) return reply([fullText(chosen.article)]);
    return reply(
      [{ kind: 'facts', facts: facts(chosen.article, values.first, context.messages) }],
      actions(chosen.article, context),
    );
  },
});

/** Fits on the screen of a phone. */
const articlesPerPage = 10;

/** The articles of the room, newest first, with a menu that opens one. */
function listArticles(page: number, { library, messages }: CommandContext): Reply {
  const { articleList: say } = messages;
  const all = newestFirst(library.entries);
  const last = Math.max(1, Math.ceil(all.length / articlesPerPage));
  const start = (Math.min(page, last) - 1) * articlesPerPage;
  const shown = all.slice(start, start + articlesPerPage);
  const described = shown.map(({ title, published, speakers }) => ({
    label: title,
    value: [
      published === undefined ? say.undated : messages.fullDate(published),
      say.speakers(speakers.length),
    ].join(' · '),
  }));
  const call = { command: 'article', options: {} };
  const choices = shown.map((entry) => articleChoice(entry, call, messages));
  return reply(
    [
      { kind: 'heading', text: say.heading(start + 1, start + shown.length, all.length) },
      { kind: 'facts', facts: described },
    ],
    [
      { kind: 'menu', label: say.open, opens: 'aside', choices },
      ...pageTurns({ call, page: Math.min(page, last), hasMore: page < last }, messages),
    ],
  );
}

/** The facts about `article`, `first` before the others. Its address is also a button, and a fact if asked for. */
function facts(article: Article, first: AskedFact | undefined, messages: Messages): readonly ArticleFact[] {
  const { title, frontMatter, text, paragraphs, setAside } = article;
  const { length: speakers } = quotedSpeakers(article);
  const read = paragraphs.map(({ span }) => text.slice(span.start, span.end)).join(' ');
  const wordCount = read.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const known: readonly Fact[] = [
    [messages.title, title, 'title'],
    [messages.author, frontMatter.author, 'author'],
    [messages.publisher, frontMatter.publisher, 'source'],
    [messages.link, first === 'source' ? frontMatter.url : undefined, 'source'],
    [messages.published, frontMatter.published && messages.publishedOn(frontMatter.published), 'published'],
    [messages.licence, frontMatter.licence],
    [messages.form, messages.forms[articleForm(article)]],
    [messages.length, messages.lengthOf(wordCount, paragraphs.at(-1)?.number ?? 0)],
    [messages.speakersLabel, speakers === 0 ? undefined : String(speakers)],
    [
      messages.setAside,
      messages.linesSetAside(setAside.length, [
        ...new Set(setAside.map(({ reason }) => messages.setAsideReasons[reason])),
      ]),
    ],
  ];
  const isFirst = ([, , fact]: Fact): boolean => fact !== undefined && fact === first;
  const inOrder = [...known.filter(isFirst), ...known.filter((each) => !isFirst(each))];
  return inOrder.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

type Fact = readonly [label: string, value: string | undefined, fact?: AskedFact];

function actions({ id, speakers, frontMatter }: Article, { messages }: CommandContext): readonly Action[] {
  const options = { article: id };
  const { url } = frontMatter;
  return [
    button(
      messages.fullText,
      { command: 'article', options: { ...options, text: true } },
      { opens: 'aside' },
    ),
    ...(speakers.length === 0
      ? []
      : [button(messages.speakersLabel, { command: 'speakers', options }, { opens: 'aside' })]),
    ...(url === undefined ? [] : [{ kind: 'link', label: messages.openArticle, url } as const]),
  ];
}

function fullText({ id, text }: Article) {
  return { kind: 'file', name: `${id}.txt`, text } as const;
}

/** The passage `around` with its neighbours; `marked` is the one that the asker chose. */
function inContext(
  article: Article,
  { around, marked }: { readonly around: number; readonly marked: number },
  { messages }: CommandContext,
): Reply {
  const { id, passages } = article;
  const near = passages.filter(({ number }) => Math.abs(number - around) <= 1);
  if (near.length === 0) throw new UserError(messages.noSuchPassage);
  const shown = near.map(({ span }) => ({ article, span }));
  const blocks = passageBlocks(shown);
  const turn = (label: string, to: number, turns: PageDirection) => {
    const call = { command: 'article', options: { article: id, around: to, marked } };
    return button(label, call, { turns });
  };
  const first = near.at(0)?.number ?? 1;
  const last = near.at(-1)?.number ?? 1;
  return reply(
    [
      ...near.flatMap(({ number }, at) => [
        ...contextHeading(number, { marked, isFirst: at === 0 }, messages),
        ...blocks.slice(at, at + 1),
      ]),
      ...sourceBlocks(shown),
    ],
    [
      ...(first > 1 ? [turn(messages.earlier, around - 2, 'back')] : []),
      ...(last < passages.length ? [turn(messages.later, around + 2, 'forth')] : []),
    ],
  );
}

/** The heading above a passage with its place; shown for the first passage and when the place changes. */
function contextHeading(
  number: number,
  { marked, isFirst }: { readonly marked: number; readonly isFirst: boolean },
  { contextHeadings: say }: Messages,
): readonly Block[] {
  if (number === marked) return [{ kind: 'heading', text: say.passage }];
  if (number === marked + 1 || (isFirst && number > marked)) return [{ kind: 'heading', text: say.after }];
  return isFirst ? [{ kind: 'heading', text: say.before }] : [];
}
