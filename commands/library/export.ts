/** /library export: sends the room's own articles as files, one after the other. */
import { defineCommand } from '../../src/bot/command.ts';
import { pageOption } from '../../src/bot/options.ts';
import { splitForExport, writeArchive } from '../../src/library/archive.ts';
import { button, note, reply } from '../../src/reply/reply.ts';
import { actorOf, group } from './group.ts';

/** Bytes. The file limit if the call states none: Discord's limit for everyone. */
const usualMaxBytes = 10_000_000;

/** The sub-command /library export. */
export const exportLibrary = defineCommand({
  name: 'library export',
  group,
  description: ({ commands }) => commands.library.export,
  example: '/library export',
  audience: () => 'asker',
  options: { page: pageOption },
  async run({ page = 1 }, context) {
    const { rooms, actor } = await actorOf(context);
    const { library } = context.messages;
    const { records } = await rooms.catalogue(actor.room);
    const maxBytes = Math.min(context.origin.maxFileBytes ?? usualMaxBytes, usualMaxBytes);
    const parts = splitForExport(records, Math.floor(0.95 * maxBytes));
    const part = parts[Math.min(page, parts.length) - 1];
    if (part === undefined) return reply([note(library.nothingToExport)], [], { outcome: 'not-found' });
    const bytes = await writeArchive(rooms, actor.room, part);
    const name = `library-${page}-of-${parts.length}.json.gz`;
    const base64 = Buffer.from(bytes).toString('base64');
    const next = { command: 'library export', options: { page: page + 1 } };
    return reply(
      [
        note(library.exported({ part: page, parts: parts.length, articles: records.length })),
        { kind: 'file', name, text: '', base64 },
      ],
      page < parts.length ? [button(library.nextFile, next, { opens: 'aside' })] : [],
    );
  },
});
