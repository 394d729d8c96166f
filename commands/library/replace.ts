/** /library replace: replaces an article by a new version and keeps its id and corrections. */
import { maxFileBytes } from '../../src/article/source/article-file.ts';
import { defineCommand } from '../../src/bot/command.ts';
import { startDraft } from '../../src/library/manage.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { showDraft } from './add.ts';
import { actorOf, bytesOf, group, ownArticle, ownArticleOption } from './group.ts';

/** The sub-command /library replace. */
export const replace = defineCommand({
  name: 'library replace',
  changes: () => true,
  downloads: () => true,
  group,
  description: ({ commands }) => commands.library.replace,
  example: '/library replace',
  audience: () => 'asker',
  options: {
    article: ownArticleOption,
    file: {
      type: 'file',
      description: ({ commands }: Messages) => commands.library.replaceFile,
      required: true,
    },
  },
  async run({ article, file }, context) {
    const { rooms, actor } = await actorOf(context);
    const { id } = ownArticle(article, context);
    const bytes = await bytesOf(file, maxFileBytes(file.name, rooms.maxArticleBytes), context);
    const plan = { details: {}, replaces: id };
    return showDraft(await startDraft(rooms, actor, { file: file.name, bytes, plan }), context);
  },
});
