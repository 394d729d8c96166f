/** /help: every command with an example. */
import { defineCommand } from '../src/bot/command.ts';
import { reply } from '../src/reply/reply.ts';

export const help = defineCommand({
  name: 'help',
  description: 'The commands, with an example each',
  example: '/help',
  audience: () => 'asker',
  options: {},
  run(_values, { commands, messages }) {
    const facts = commands.map(({ name, description, example }) => ({
      label: `/${name}`,
      value: messages.commandHelp(description, example),
    }));
    return reply([
      { kind: 'heading', text: messages.helpHeading },
      { kind: 'facts', facts },
    ]);
  },
});
