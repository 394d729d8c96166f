/** /library list: shows the articles page by page, or those with some words in title or author. */
import { type CommandContext, defineCommand } from '../../src/bot/command.ts';
import { pageOption } from '../../src/bot/options.ts';
import { labelsOf } from '../../src/library/catalogue.ts';
import type { Entry } from '../../src/library/entry.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { pageTurns } from '../../src/reply/navigation.ts';
import { note, reply } from '../../src/reply/reply.ts';
import { fold } from '../../src/search/analysis/terms.ts';
import { group } from './group.ts';

const entriesPerPage = 15;

/** The sub-command /library list. */
export const list = defineCommand({
  name: 'library list',
  group,
  description: ({ commands }) => commands.library.list,
  example: '/library list',
  audience: () => 'asker',
  options: {
    find: {
      type: 'string',
      description: ({ commands }: Messages) => commands.library.listFind,
      maxLength: 100,
    },
    page: pageOption,
  },
  run(values, context) {
    const { library, messages, rooms } = context;
    if (rooms?.storeFault !== undefined) throw rooms.storeFault;
    const { find = '', page = 1 } = values;
    const wanted = fold(find).trim();
    // The room's own articles first, newest on top.
    const found = library.entries
      .filter(({ title, author = '' }) => fold(`${title} ${author}`).includes(wanted))
      .reverse();
    if (library.entries.length === 0) return reply([note(messages.library.empty)]);
    if (found.length === 0)
      return reply([note(messages.library.noneFound(find))], [], { outcome: 'not-found' });
    const end = page * entriesPerPage;
    const labels = labelsOf(library.entries);
    const facts = found.slice(end - entriesPerPage, end).map((entry) => ({
      label: labels.get(entry.id) ?? entry.title,
      value: detailsOf(entry, context),
    }));
    return reply(
      [
        { kind: 'heading', text: messages.library.listHeading(found.length) },
        { kind: 'facts', facts },
      ],
      pageTurns(
        { call: { command: 'library list', options: values }, page, hasMore: found.length > end },
        messages,
      ),
    );
  },
});

function detailsOf(
  { author, published, speakers, isBuiltIn }: Entry,
  { messages: { library, publishedOn } }: CommandContext,
): string {
  const parts = [
    author,
    published && publishedOn(published),
    speakers.length === 0 ? undefined : library.speakersCount(speakers.length),
    isBuiltIn ? library.builtInLabel : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ') || '–';
}
