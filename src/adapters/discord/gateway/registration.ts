/** Registers the commands while the bot answers, and tries again until Discord takes them. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'discord.js';
import type { Command } from '../../../bot/command.ts';
import { ConfigError } from '../../../errors.ts';
import { type DiscordSettings, explainRefusal, syncCommands } from '../commands/register.ts';
import type { Log } from '../respond.ts';

const firstPauseMs = 1000;
const longestPauseMs = 60_000;

/** What became of the first attempt: it worked, Discord refuses the settings, or it goes on in the background. */
export type Registration =
  | { readonly kind: 'done' | 'later' }
  | { readonly kind: 'refused'; readonly reason: ConfigError };

/**
 * Registers `commands` where they differ from what Discord has. Resolves after the first attempt. Where Discord fails
 * with a server error, further attempts follow after 1 s, 2 s, 4 s, up to 60 s, until one works or `stop` is aborted.
 */
export async function register({
  client,
  commands,
  settings,
  stop,
  log,
}: {
  readonly client: Client;
  readonly commands: readonly Command[];
  readonly settings: DiscordSettings;
  readonly stop: AbortSignal;
  readonly log: Log;
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
      log.info(await syncCommands(target), 'commands registered');
      return { kind: 'done' };
    } catch (error) {
      const explained = explainRefusal(error, settings);
      if (explained instanceof ConfigError) return { kind: 'refused', reason: explained };
      log.warn({ err: error }, 'commands could not be registered, trying again');
      return { kind: 'later' };
    }
  }

  async function goOn(): Promise<void> {
    for (let tries = 0; !stop.aborted; tries++) {
      const waitMs = Math.min(longestPauseMs, firstPauseMs * 2 ** tries);
      await pause(waitMs, undefined, { signal: stop, ref: false }).catch(() => undefined);
      if (stop.aborted) return;
      const outcome = await attempt();
      if (outcome.kind === 'refused') log.error({ err: outcome.reason }, 'Discord refuses the commands');
      if (outcome.kind !== 'later') return;
    }
  }

  const first = await attempt();
  if (first.kind === 'later') void goOn();
  return first;
}
