/** The bot connected to a stand-in of Discord, for tests that need both. */

import type { DiscordSettings } from '../../../src/adapters/discord/commands/register.ts';
import type { ResponseLog } from '../../../src/adapters/discord/failures.ts';
import type { Shards } from '../../../src/adapters/discord/gateway/client.ts';
import { type Connection, connectDiscord } from '../../../src/adapters/discord/gateway/gateway.ts';
import { createRest } from '../../../src/adapters/discord/http/rest.ts';
import { serveInteractions } from '../../../src/adapters/discord/http/server.ts';
import { readPublicKey } from '../../../src/adapters/discord/http/signature.ts';
import type { Allow } from '../../../src/adapters/discord/rate-limit.ts';
import type { Services } from '../../../src/adapters/discord/respond.ts';
import type { Bot } from '../../../src/bot/dispatch.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { startDiscord } from '../../stand-in/discord.ts';
import { createKeys } from '../../stand-in/endpoint.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';
import { createTestBot } from './bot.ts';

/** A line of the log, with its level. */
export type LogLine = {
  readonly level: keyof ResponseLog;
  readonly message: string;
  readonly [field: string]: unknown;
};

/** A bot that is connected to a stand-in of Discord. */
export type Connected = {
  readonly discord: StandIn;
  readonly connection: Connection;
  readonly lines: readonly LogLine[];
  readonly close: () => Promise<void>;
};

/** A log that keeps its lines. */
export function createTestLog(): { readonly log: ResponseLog; readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const line = (level: keyof ResponseLog) => (fields: object, message: string) => {
    lines.push({ ...fields, level, message });
  };
  return {
    lines,
    log: { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') },
  };
}

/** The settings with which the bot reaches `discord`. */
export function settingsFor(discord: StandIn, changed: Partial<DiscordSettings> = {}): DiscordSettings {
  const { token, apiUrl } = discord;
  return { token, apiUrl, applicationId: undefined, guildId: undefined, ...changed };
}

/** The two ways in which Discord reaches the bot. */
export const faces = ['gateway', 'http'] as const;

/** Starts `bot` on `discord`, or on a stand-in of its own, which `close` then ends as well. */
export async function connect({
  bot = createTestBot(),
  storage: givenStorage,
  discord: given,
  settings = {},
  // A test is one person who calls often.
  allow = () => true,
  face = 'gateway',
  shards,
}: {
  readonly bot?: Bot;
  readonly storage?: Storage;
  readonly discord?: StandIn;
  readonly settings?: Partial<DiscordSettings>;
  readonly allow?: Allow;
  readonly face?: (typeof faces)[number];
  readonly shards?: Shards;
} = {}): Promise<Connected> {
  const storage = givenStorage ?? (await openStorage({ file: ':memory:', warn: () => undefined }));
  const discord = given ?? (await startDiscord());
  const { log, lines } = createTestLog();
  try {
    const services = { bot, storage, log, allow };
    const connection =
      face === 'http'
        ? await serveFor(discord, services)
        : await connectDiscord({ ...services, settings: settingsFor(discord, settings), shards });
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

/** The HTTP face, to which `discord` sends its interactions from now on. */
async function serveFor(discord: StandIn, services: Services): Promise<Connection> {
  const { publicKey, privateKey } = createKeys();
  const key = readPublicKey(publicKey);
  if (key === undefined) throw new Error('expected a key');
  const { token, apiUrl } = discord;
  const server = await serveInteractions({
    publicKey: key,
    port: 0,
    rest: createRest({ token, apiUrl }),
    services,
  });
  discord.endpoint = { url: `http://127.0.0.1:${server.port}/interactions`, privateKey };
  return {
    lost: new Promise(() => undefined),
    isReady: () => true,
    async close() {
      await server.close();
      await services.storage.close();
    },
  };
}
