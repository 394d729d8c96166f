/** /library remove: removes an article, with 15 minutes to bring it back. */
import { defineCommand } from '../../src/bot/command.ts';
import { UserError } from '../../src/errors.ts';
import { removeArticle, restoreArticle } from '../../src/library/manage.ts';
import { button, note, reply } from '../../src/reply/reply.ts';
import { actorOf, group, ownArticle, ownArticleOption, refusedBy } from './group.ts';

/** The sub-command /library remove. */
export const remove = defineCommand({
  name: 'library remove',
  changes: () => true,
  group,
  description: ({ commands }) => commands.library.remove,
  example: '/library remove',
  audience: () => 'asker',
  options: {
    article: ownArticleOption,
    undo: { type: 'boolean', description: 'Bring it back', hidden: true },
  },
  async run({ article, undo }, context) {
    const { rooms, actor } = await actorOf(context);
    const { room } = actor;
    const { library } = context.messages;
    if (undo) {
      const outcome = await restoreArticle(rooms, room, article);
      if (outcome.kind === 'full') throw refusedBy(rooms, { refusal: outcome, room }, library);
      // A second press finds nothing to restore: the article is back already.
      const restored = await rooms.article(room, article);
      if (outcome.kind === 'gone' && restored === undefined) throw new UserError(library.undoOver);
      return reply([note(library.restored(restored?.title ?? ''))]);
    }
    const { id, title } = ownArticle(article, context);
    if (!(await removeArticle(rooms, room, id))) throw new UserError(library.noArticle(title));
    const call = { command: 'library remove', options: { article: id, undo: true } };
    return reply([note(library.removed(title))], [button(library.undo, call)]);
  },
});
