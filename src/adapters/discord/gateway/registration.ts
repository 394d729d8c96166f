/** Registers the commands in the background, and retries until Discord accepts them. */
import type { Client } from 'discord.js';
import type { Command } from '../../../bot/command.ts';
import { ConfigError } from '../../../errors.ts';
import type { CommandIdStore } from '../commands/command-ids.ts';
import { type DiscordSettings, explainRefusal, syncCommands } from '../commands/register.ts';
import type { ResponseLog } from '../failures.ts';
import { retryLater } from '../retry.ts';

/** The outcome of the first attempt. `later`: retrying in the background. */
export type Registration =
  | { readonly kind: 'done' | 'later' }
  | { readonly kind: 'refused'; readonly reason: ConfigError };

/**
 * Registers `commands` if they differ from the registered ones. Resolves after the first attempt. Unless
 * Discord refuses the settings, retries after 1 s, 2 s, 4 s, up to 60 s, until one attempt succeeds or
 * `stop` is aborted.
 */
export async function register({
  client,
  commands,
  settings,
  learn,
  stop,
  log,
}: {
  readonly client: Client;
  readonly commands: readonly Command[];
  readonly settings: DiscordSettings;
  /** Called with the commands that are registered now. */
  readonly learn: CommandIdStore['learn'];
  readonly stop: AbortSignal;
  readonly log: ResponseLog;
}): Promise<Registration> {
  const target = {
    rest: client.rest,
    commands,
    applicationId: settings.applicationId ?? client.application?.id ?? '',
    guildId: settings.guildId,
    dryRun: false,
  };

  async function attempt(): Promise<Registration> {
    try {
      const { changes, registered } = await syncCommands(target);
      learn(registered);
      log.info(changes, 'commands registered');
      return { kind: 'done' };
    } catch (error) {
      const explained = explainRefusal(error, settings);
      if (explained instanceof ConfigError) return { kind: 'refused', reason: explained };
      log.warn({ err: error }, 'commands could not be registered, trying again');
      return { kind: 'later' };
    }
  }

  async function attemptAgain(): Promise<boolean> {
    const outcome = await attempt();
    if (outcome.kind === 'refused') log.error({ err: outcome.reason }, 'Discord refuses the commands');
    return outcome.kind !== 'later';
  }

  const first = await attempt();
  if (first.kind === 'later') void retryLater(attemptAgain, stop);
  return first;
}
