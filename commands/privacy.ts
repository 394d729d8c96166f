/** /privacy: says what is stored and why, and deletes the asker's own articles. */
import { defineCommand } from '../src/bot/command.ts';
import { button, note, reply } from '../src/reply/reply.ts';

/** The command /privacy. */
export const privacy = defineCommand({
  name: 'privacy',
  changes: ({ erase }) => erase === 'now',
  description: ({ commands }) => commands.privacy,
  example: '/privacy',
  audience: () => 'asker',
  options: {
    erase: { type: 'string', description: 'Erase your articles', choices: ['ask', 'now'], hidden: true },
  },
  async run({ erase }, { rooms, origin, messages }) {
    const { library } = messages;
    if (erase === 'ask') {
      const call = { command: 'privacy', options: { erase: 'now' } };
      return reply([note(library.eraseMineAsk)], [button(library.eraseMine, call)]);
    }
    if (erase === 'now' && rooms !== undefined) {
      const store = await rooms.storage();
      let erased = 0;
      for (const { room } of await store.rooms.rooms())
        erased += await store.rooms.eraseOf(room, origin.asker);
      return reply([note(library.erasedMine(erased))]);
    }
    return reply(
      [{ kind: 'heading', text: library.privacyHeading }, ...library.privacy.map(note)],
      [button(library.eraseMine, { command: 'privacy', options: { erase: 'ask' } }, { opens: 'aside' })],
    );
  },
});
