/** /library import: adds all articles of an exported file, or none. */
import { defineCommand } from '../../src/bot/command.ts';
import { UserError } from '../../src/errors.ts';
import { type ImportOutcome, importArchive } from '../../src/library/archive.ts';
import { limitsOf } from '../../src/library/manage.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { note, reply } from '../../src/reply/reply.ts';
import { actorOf, bytesOf, group, refusedBy } from './group.ts';

const maxBytes = 100_000_000;

/** The sub-command /library import. */
export const importLibrary = defineCommand({
  name: 'library import',
  changes: () => true,
  downloads: () => true,
  group,
  description: ({ commands }) => commands.library.import,
  example: '/library import file:library-1-of-1.json.gz',
  audience: () => 'asker',
  options: {
    file: {
      type: 'file',
      description: ({ commands }: Messages) => commands.library.importFile,
      required: true,
    },
  },
  async run({ file }, context) {
    const { rooms, actor } = await actorOf(context);
    const { library } = context.messages;
    const imported = await importArchive(rooms, actor, await bytesOf(file, maxBytes, context));
    switch (imported.kind) {
      case 'imported':
        return reply([note(library.imported(imported))]);
      case 'unreadable':
        throw new UserError(library.notImportable);
      case 'newer':
        throw new UserError(library.newerImport);
      case 'full':
        throw new UserError(library.importFull(exceededBy(imported, limitsOf(rooms, actor.room))));
      case 'too fast':
        throw refusedBy(rooms, { refusal: imported, room: actor.room }, library);
    }
  },
});

type Full = Extract<ImportOutcome, { readonly kind: 'full' }>;

/** The limit that the articles of a file exceed: their number, or else their size. */
function exceededBy(
  { articles, bytes, sent }: Full,
  { maxArticles, maxBytes }: ReturnType<typeof limitsOf>,
): Parameters<Messages['library']['importFull']>[0] {
  return articles + sent.articles > maxArticles
    ? { unit: 'articles', file: sent.articles, room: Math.max(0, maxArticles - articles), limit: maxArticles }
    : { unit: 'bytes', file: sent.bytes, room: Math.max(0, maxBytes - bytes), limit: maxBytes };
}
