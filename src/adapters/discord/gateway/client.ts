/** The client of discord.js: it keeps the connection to the gateway, and hands interactions on as they came. */
import {
  type APIInteraction,
  Client,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
} from 'discord.js';
import { ConfigError } from '../../../errors.ts';
import { refusedToken } from '../refusals.ts';
import type { Log } from '../respond.ts';

/** A client that asks for direct messages alone, since interactions come unasked, and remembers nothing. */
export function createClient(apiUrl: string | undefined): Client {
  return new Client({
    intents: [GatewayIntentBits.DirectMessages],
    makeCache: Options.cacheWithLimits({
      ApplicationCommandManager: 0,
      DMMessageManager: 0,
      EntitlementManager: 0,
      GuildMemberManager: 0,
      GuildMessageManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ThreadManager: 0,
      ThreadMemberManager: 0,
      UserManager: 0,
    }),
    rest: {
      // Every failure comes back at once: we know how long Discord waits, and discord.js does not.
      retries: 0,
      rejectOnRateLimit: () => true,
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
    },
  });
}

/**
 * Hands every interaction to `take` as Discord sent it, and keeps it from discord.js: that would make an object of
 * its own of each, and throw outside of any handler if a field is missing or new.
 */
export function takeInteractions(client: Client, take: (interaction: APIInteraction) => void): void {
  client.on(Events.Raw, (packet: { t: string | null; readonly d: unknown }) => {
    if (packet.t !== GatewayDispatchEvents.InteractionCreate) return;
    packet.t = null; // discord.js passes over a packet that has no name
    if (isInteraction(packet.d)) take(packet.d);
  });
}

/** Whether it can be answered; what else it lacks shows when it is read. */
function isInteraction(data: unknown): data is APIInteraction {
  if (typeof data !== 'object' || data === null) return false;
  return 'id' in data && typeof data.id === 'string' && 'token' in data && typeof data.token === 'string';
}

/**
 * Logs what becomes of the connection: that it is lost, once, however often discord.js tries again, and that it is
 * back. `onEnd` gets the reason if Discord ends it for good.
 */
export function watchConnection(client: Client, log: Log, onEnd: (reason: ConfigError) => void): void {
  let isLost = false;
  let cause: Error | undefined;
  const back = () => {
    if (isLost) log.info({}, 'connected to Discord again');
    isLost = false;
    cause = undefined;
  };
  client.on(Events.ShardError, (error) => {
    cause = error;
  });
  client.on(Events.ShardReconnecting, () => {
    if (!isLost)
      log.info(cause === undefined ? {} : { err: cause }, 'connection to Discord lost, trying again');
    isLost = true;
  });
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
  client.on(Events.ShardDisconnect, ({ code }) => onEnd(explainEnd(code)));
  client.on(Events.Error, (err) => log.error({ err }, 'discord.js failed'));
  client.on(Events.Warn, (text) => log.warn({ text }, 'discord.js warns'));
}

/** Ends the connection. */
export async function disconnect(client: Client): Promise<void> {
  // discord.js takes its own farewell for a lost connection.
  client.removeAllListeners(Events.ShardReconnecting);
  await client.destroy();
}

/** Why Discord has ended the connection for good, by the code with which it closed it. */
export function explainEnd(code: number): ConfigError {
  if (code === GatewayCloseCodes.AuthenticationFailed) return refusedToken();
  return new ConfigError(
    `Discord has ended the connection for good (code ${code}, ${GatewayCloseCodes[code] ?? 'unknown'}).`,
  );
}
