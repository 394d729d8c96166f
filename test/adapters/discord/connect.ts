/** The bot connected to a stand-in of Discord, for tests that need both. */

import type { DiscordSettings } from '../../../src/adapters/discord/commands/register.ts';
import { type Connection, connectDiscord } from '../../../src/adapters/discord/gateway/gateway.ts';
import type { Allow } from '../../../src/adapters/discord/rate-limit.ts';
import type { Log } from '../../../src/adapters/discord/respond.ts';
import type { Bot } from '../../../src/bot/dispatch.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { type StandIn, startDiscord } from '../../stand-in/discord.ts';
import { createTestBot } from './bot.ts';

/** A line of the log, with its level. */
export type LogLine = {
  readonly level: keyof Log;
  readonly message: string;
  readonly [field: string]: unknown;
};

export type Connected = {
  readonly discord: StandIn;
  readonly connection: Connection;
  readonly lines: readonly LogLine[];
  readonly close: () => Promise<void>;
};

/** A log that keeps its lines. */
export function createTestLog(): { readonly log: Log; readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const line = (level: keyof Log) => (fields: object, message: string) => {
    lines.push({ ...fields, level, message });
  };
  return {
    lines,
    log: { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') },
  };
}

/** What the bot is told to reach `discord`. */
export function settingsFor(discord: StandIn, changed: Partial<DiscordSettings> = {}): DiscordSettings {
  const { token, apiUrl } = discord;
  return { token, apiUrl, applicationId: undefined, guildId: undefined, ...changed };
}

/** Starts `bot` on `discord`, or on a stand-in of its own, which `close` then ends as well. */
export async function connect({
  bot = createTestBot(),
  storage: givenStorage,
  discord: given,
  settings = {},
  // A test is one person who calls often.
  allow = () => true,
}: {
  readonly bot?: Bot;
  readonly storage?: Storage;
  readonly discord?: StandIn;
  readonly settings?: Partial<DiscordSettings>;
  readonly allow?: Allow;
} = {}): Promise<Connected> {
  const storage = givenStorage ?? (await openStorage({ file: ':memory:', warn: () => undefined }));
  const discord = given ?? (await startDiscord());
  const { log, lines } = createTestLog();
  try {
    const connection = await connectDiscord({
      bot,
      storage,
      settings: settingsFor(discord, settings),
      log,
      allow,
    });
    if (connection === undefined) throw new Error('expected a connection, got none');
    const close = async () => {
      await connection.close();
      if (given === undefined) await discord.close();
    };
    return { discord, connection, lines, close };
  } catch (error) {
    if (given === undefined) await discord.close();
    throw error;
  }
}
