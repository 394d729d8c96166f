/** `npm run register`: registers the commands with Discord, or removes them. */
import { commands } from '../../commands/index.ts';
import { type Config, missingSetting } from '../config/config.ts';
import type { Task } from '../config/flags.ts';
import { print, tell } from './console.ts';
import { messages } from './parts.ts';

/** Registers or removes the commands, and prints what changed. Resolves with the exit code. */
export async function register(
  task: Extract<Task, { kind: 'register' }>,
  { discord }: Config,
): Promise<number> {
  const { token } = discord;
  const { terminal } = messages;
  const { dryRun, clear } = task;
  // A removal takes its server only from the command line, never from the settings.
  const guildId = task.guildId ?? (clear ? undefined : discord.guildId);
  const { registerCommands, nameCommands } = await import('../adapters/discord/commands/register.ts');
  if (token === undefined && dryRun && !clear) {
    await print(`${terminal.commandsWithoutToken(guildId)}\n  ${nameCommands(commands).join(', ')}`);
    return 0;
  }
  if (token === undefined) throw missingSetting('DISCORD_TOKEN');
  const settings = { ...discord, token, guildId };
  const { changes, twice } = await registerCommands({ commands: clear ? [] : commands, settings, dryRun });
  const differs = changes.added.length + changes.changed.length + changes.removed.length > 0;
  const place = { guildId, dryRun };
  const cleared = differs ? terminal.commandsCleared(place) : terminal.nothingToClear(guildId);
  const registered = differs ? terminal.commandsRegistered(place) : terminal.commandsUnchanged;
  const lines = (['added', 'changed', 'removed', 'unchanged'] as const)
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => `  ${terminal.changes[kind]}: ${changes[kind].join(', ')}`);
  await print([clear ? cleared : registered, ...lines].join('\n'));
  if (twice.length > 0) await tell(terminal.commandsTwice(twice));
  return 0;
}
