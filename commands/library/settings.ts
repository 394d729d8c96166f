/** /library settings: what holds for every answer here. */
import { defineCommand } from '../../src/bot/command.ts';
import { roomSettings } from '../../src/bot/scope.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { type Fact, reply } from '../../src/reply/reply.ts';
import { actorOf, group } from './group.ts';

export const settings = defineCommand({
  name: 'library settings',
  changes: () => true,
  group,
  description: ({ commands }) => commands.library.settings,
  example: '/library settings',
  audience: () => 'asker',
  options: {
    private: {
      type: 'boolean',
      description: ({ commands }: Messages) => commands.library.settingsPrivate,
    },
  },
  async run(values, context) {
    const { rooms, actor } = await actorOf(context);
    const { library } = context.messages;
    const { room } = actor;
    if (values.private !== undefined) {
      const store = await rooms.storage();
      await store.rooms.set(room, roomSettings.private, values.private ? 'true' : undefined);
    }
    const { settings: chosen, entries } = await rooms.catalogue(room);
    const isDefault = entries.find(({ id }) => id === chosen.get(roomSettings.article));
    const facts: readonly Fact[] = [
      {
        label: library.privateLabel,
        value: chosen.get(roomSettings.private) === 'true' ? library.privateOn : library.privateOff,
      },
      { label: library.defaultLabel, value: isDefault?.title ?? library.defaultNone },
    ];
    return reply([
      { kind: 'heading', text: library.settingsHeading },
      { kind: 'facts', facts },
    ]);
  },
});
