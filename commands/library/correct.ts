/** /library correct: corrects who a name refers to, or who said a quotation. */
import { randomUUID } from 'node:crypto';
import { type CommandContext, defineCommand, type StringOption } from '../../src/bot/command.ts';
import { UserError } from '../../src/errors.ts';
import {
  applies,
  type CorrectionChange,
  plainWords,
  readChange,
  writeChange,
} from '../../src/library/corrections.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { type Action, note, type Reply, reply } from '../../src/reply/reply.ts';
import { actorOf, group, ownArticle, ownArticleOption } from './group.ts';

/** Completes the quotations of the article. */
const wordsOption = {
  type: 'string',
  description: ({ commands }) => commands.library.correctWords,
  maxLength: 1000,
  async complete(typed, { rooms, origin, library }, { article }) {
    const entry = library.entries.find(({ id }) => id === article);
    const read = entry === undefined ? undefined : await rooms?.article(origin.room, entry.id);
    const said = read?.quotations.map(({ span }) => read.text.slice(span.start, span.end)) ?? [];
    return said
      .filter((words) => words.length <= maxChoiceChars && plainWords(words).includes(plainWords(typed)))
      .map((words) => ({ name: words, value: words }));
  },
} as const satisfies StringOption;

const maxChoiceChars = 100; // Discord's limit of a choice

/** The sub-command /library correct. */
export const correct = defineCommand({
  name: 'library correct',
  changes: () => true,
  group,
  description: ({ commands }) => commands.library.correct,
  example: '/library correct',
  audience: () => 'asker',
  options: {
    article: ownArticleOption,
    name: {
      type: 'string',
      description: ({ commands }: Messages) => commands.library.correctName,
      maxLength: 100,
    },
    words: wordsOption,
    is: {
      type: 'string',
      description: ({ commands }: Messages) => commands.library.correctIs,
      maxLength: 100,
    },
    undo: { type: 'string', description: 'The correction to undo', hidden: true },
  },
  async run(values, context) {
    const { rooms, actor } = await actorOf(context);
    const { library } = context.messages;
    const { id } = ownArticle(values.article, context);
    const store = await rooms.storage();
    if (values.undo !== undefined) {
      await store.articles.undoCorrection({ room: actor.room, id: values.undo });
      return corrections(id, library.correctionUndone, context);
    }
    const { name, words, is } = values;
    if (name === undefined && words === undefined && is === undefined)
      return corrections(id, undefined, context);
    const change = changeOf({ name, words, is }, context);
    const article = await rooms.article(actor.room, id);
    if (article === undefined) throw new UserError(library.noArticle(values.article));
    if (!applies(change, article, [])) {
      throw new UserError(
        change.kind === 'same person'
          ? library.noSuchName(change.mention)
          : library.noSuchWords(change.words),
      );
    }
    await store.articles.correct(actor.room, {
      id: randomUUID(),
      article: id,
      change: writeChange(change),
      madeBy: actor.asker,
      madeAt: Date.now(),
    });
    return corrections(id, library.corrected, context);
  },
});

type GivenCorrection = {
  readonly name: string | undefined;
  readonly words: string | undefined;
  readonly is: string | undefined;
};

/** The change that the values describe. Throws a UserError for none or two. */
function changeOf(
  { name, words, is }: GivenCorrection,
  { messages: { library } }: CommandContext,
): CorrectionChange {
  if (is === undefined || (name === undefined) === (words === undefined))
    throw new UserError(library.correctHow);
  const isNobody = is.trim().toLowerCase() === library.nobody;
  if (words !== undefined) return { kind: 'speaker', words, name: isNobody ? undefined : is.trim() };
  if (name === undefined || isNobody) throw new UserError(library.correctHow);
  return { kind: 'same person', mention: name.trim(), name: is.trim() };
}

/** The corrections of an article, each with a button to undo it, below a sentence about the last change. */
async function corrections(
  article: string,
  done: string | undefined,
  context: CommandContext,
): Promise<Reply> {
  const { rooms, actor } = await actorOf(context);
  const { library } = context.messages;
  const listed = (await rooms.catalogue(actor.room)).corrections.filter((each) => each.article === article);
  const changes = listed.flatMap(({ change }) => readChange(change) ?? []);
  const corrected = await rooms.article(actor.room, article);
  const choices = listed.flatMap(({ id, change }) => {
    const read = readChange(change);
    if (read === undefined) return [];
    const correction =
      read.kind === 'same person'
        ? library.samePerson(read.mention, read.name)
        : library.saidBy(read.words, read.name);
    const isCurrent = corrected === undefined || applies(read, corrected, changes);
    const label = isCurrent ? correction : library.notApplying(correction);
    const call = { command: 'library correct', options: { article, undo: id } };
    return [{ label, description: undefined, call }];
  });
  const menu: Action = { kind: 'menu', label: library.undoCorrection, opens: 'page', choices };
  const above = done === undefined ? [] : [note(done)];
  if (choices.length === 0) return reply([...above, note(library.noCorrections)]);
  return reply(
    [
      ...above,
      { kind: 'heading', text: library.corrections(choices.length) },
      ...choices.map(({ label }) => note(label)),
    ],
    [menu],
  );
}
