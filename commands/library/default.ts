/** /library default: sets the article for questions that name none. */
import { defineCommand } from '../../src/bot/command.ts';
import { articleOption } from '../../src/bot/options.ts';
import { roomSettings } from '../../src/bot/scope.ts';
import { UserError } from '../../src/errors.ts';
import { entriesCalled, labelsOf } from '../../src/library/catalogue.ts';
import { everyArticle } from '../../src/library/need.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { note, reply } from '../../src/reply/reply.ts';
import { actorOf, group } from './group.ts';

/** The sub-command /library default. */
export const defaultArticle = defineCommand({
  name: 'library default',
  changes: () => true,
  group,
  description: ({ commands }) => commands.library.default,
  example: '/library default',
  audience: () => 'asker',
  options: {
    article: articleOption,
    channel: { type: 'boolean', description: ({ commands }: Messages) => commands.library.defaultChannel },
  },
  async run({ article = everyArticle, channel: inChannel = false }, context) {
    const { rooms, actor } = await actorOf(context);
    const { origin, library, messages } = context;
    const isChannel = inChannel && origin.channel !== undefined;
    const name = isChannel ? roomSettings.articleOf(origin.channel ?? '') : roomSettings.article;
    const store = await rooms.storage();
    if (article === everyArticle) {
      await store.rooms.set(actor.room, name, undefined);
      return reply([note(messages.library.defaultCleared)]);
    }
    const [entry, ...others] = entriesCalled(article, library.entries);
    if (entry === undefined) throw new UserError(messages.library.noArticle(article));
    if (others.length > 0) {
      const titles = labelsOf([entry, ...others]).values();
      throw new UserError(messages.library.severalArticles(article, [...titles]));
    }
    await store.rooms.set(actor.room, name, entry.id);
    return reply([note(messages.library.defaultSet({ title: entry.title, inChannel: isChannel }))]);
  },
});
