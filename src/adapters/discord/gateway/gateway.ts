/** The bot on Discord's gateway: connects it, registers its commands, answers interactions, and ends in good order. */
import { setTimeout as pause } from 'node:timers/promises';
import type { APIInteraction } from 'discord.js';
import type { Bot } from '../../../bot/dispatch.ts';
import { ConfigError } from '../../../errors.ts';
import type { Storage } from '../../../storage/storage.ts';
import { type DiscordSettings, explainRefusal, syncCommands } from '../commands/register.ts';
import { type Log, respond } from '../respond.ts';
import { createClient, disconnect, explainLogin, takeInteractions, watchConnection } from './client.ts';
import { send } from './send.ts';

/** How long what is under way may take when the bot is told to stop. */
const drainMs = 10_000;

/** A bot that is connected. */
export type Connection = {
  /** Takes nothing more, lets what is under way end (10 s at most), then logs out and closes the storage. */
  readonly close: () => Promise<void>;
  /** Resolves if Discord ends the connection for good, as when the token is reset; never because of `close`. */
  readonly lost: Promise<ConfigError>;
};

/**
 * Connects `bot` to Discord and registers its commands where they differ. Resolves once it answers. Rejects with
 * a ConfigError where Discord refuses the settings or cannot be reached; after that no fault ends the process.
 */
export async function connectDiscord({
  bot,
  storage,
  settings,
  log,
}: {
  readonly bot: Bot;
  readonly storage: Storage;
  readonly settings: DiscordSettings;
  readonly log: Log;
}): Promise<Connection> {
  const client = createClient(settings.apiUrl);
  const underWay = new Set<Promise<void>>();
  let closing = false;
  let reason: ConfigError | undefined;
  const lost = new Promise<ConfigError>((resolve) => {
    watchConnection(client, log, (why) => {
      reason = why;
      resolve(why);
    });
  });

  async function answer(interaction: APIInteraction): Promise<void> {
    const start = performance.now();
    try {
      const response = await respond(interaction, { bot, storage, log });
      if (response !== undefined)
        await send(interaction, response, { rest: client.rest, messages: bot.messages, log });
    } catch (error) {
      log.error({ err: error }, 'interaction failed');
    }
    log.debug({ ms: Math.round(performance.now() - start) }, 'interaction answered');
  }

  takeInteractions(client, (interaction) => {
    if (closing) return;
    const task = answer(interaction).finally(() => underWay.delete(task));
    underWay.add(task);
  });

  try {
    await client.login(settings.token);
  } catch (error) {
    throw explainLogin(reason ?? error, settings.apiUrl);
  }
  log.info({ user: client.user?.username }, 'connected to Discord');

  try {
    const applicationId = settings.applicationId ?? client.application?.id ?? '';
    const target = { commands: bot.commands, applicationId, guildId: settings.guildId };
    log.info(await syncCommands({ rest: client.rest, ...target, dryRun: false }), 'commands registered');
  } catch (error) {
    const explained = explainRefusal(error, settings);
    if (explained instanceof ConfigError) {
      await disconnect(client);
      throw explained;
    }
    // Those of an earlier start serve as well, most of the time.
    log.error({ err: error }, 'commands could not be registered');
  }

  return {
    lost,
    async close() {
      closing = true;
      await Promise.race([Promise.all(underWay), pause(drainMs, undefined, { ref: false })]);
      await disconnect(client);
      await storage.close();
    },
  };
}
