/** /library import: adds all articles of an exported file, or none. */
import { defineCommand } from '../../src/bot/command.ts';
import { UserError } from '../../src/errors.ts';
import { importArchive } from '../../src/library/archive.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { note, reply } from '../../src/reply/reply.ts';
import { actorOf, bytesOf, group, refusedBy } from './group.ts';

const maxBytes = 100_000_000;

/** The sub-command /library import. */
export const importLibrary = defineCommand({
  name: 'library import',
  changes: () => true,
  group,
  description: ({ commands }) => commands.library.import,
  example: '/library import',
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
      case 'too fast':
        throw refusedBy(rooms, { refusal: imported, room: actor.room }, library);
    }
  },
});
