/** /library erase: deletes everything stored here, after the asker types a confirmation. */
import { defineCommand } from '../../src/bot/command.ts';
import { formReply, note, reply } from '../../src/reply/reply.ts';
import { actorOf, group } from './group.ts';

/** The sub-command /library erase. */
export const erase = defineCommand({
  name: 'library erase',
  changes: () => true,
  group,
  description: ({ commands }) => commands.library.erase,
  example: '/library erase',
  audience: () => 'asker',
  options: { confirm: { type: 'string', description: 'The word that confirms it', hidden: true } },
  async run({ confirm }, context) {
    const { rooms, actor } = await actorOf(context);
    const { library } = context.messages;
    if (confirm === undefined) {
      return formReply({
        title: library.eraseTitle,
        call: { command: 'library erase', options: {} },
        fields: [
          {
            name: 'confirm',
            label: library.eraseField,
            description: library.eraseHint,
            kind: 'line',
            required: true,
            maxLength: 20,
          },
        ],
      });
    }
    if (confirm.trim() !== library.eraseWord) return reply([note(library.notErased)]);
    await (await rooms.storage()).rooms.erase(actor.room);
    return reply([note(library.erased)]);
  },
});
