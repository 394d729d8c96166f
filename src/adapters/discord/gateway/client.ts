/** The client of discord.js: it keeps the connection to the gateway, and hands interactions on as they came. */
import {
  type APIInteraction,
  type APIUnavailableGuild,
  Client,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
} from 'discord.js';
import { ConfigError } from '../../../errors.ts';
import { refusedToken } from '../refusals.ts';
import type { ResponseLog } from '../respond.ts';

/**
 * The connections among which Discord spreads the servers of the bot. `auto`: as many as Discord recommends; else these
 * of `count`, the others being those of other processes.
 */
export type Shards = 'auto' | { readonly ids: readonly number[]; readonly count: number };

/**
 * A client that asks for direct messages alone, since interactions come unasked, and remembers nothing. All its shards
 * are in this process: without caches one costs a connection and no more.
 */
export function createClient({
  apiUrl,
  shards,
}: {
  readonly apiUrl: string | undefined;
  readonly shards?: Shards | undefined;
}): Client {
  return new Client({
    intents: [GatewayIntentBits.DirectMessages],
    ...(shards === 'auto' ? { shards } : {}),
    ...(typeof shards === 'object' ? { shards: [...shards.ids], shardCount: shards.count } : {}),
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
      // Discord's limit of 50 requests a second does not hold for answers to interactions, which are nearly all of ours.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
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

/**
 * Hands each server that the bot was removed from to `take`. A server that is only unavailable has an outage. Discord
 * sends this event to connections with the GUILDS intent; without it the daily check of the servers finds the same.
 */
export function takeRemovals(client: Client, take: (server: string) => void): void {
  client.on(
    Events.Raw,
    ({ t, d }: { readonly t: string | null; readonly d: Partial<APIUnavailableGuild> }) => {
      if (t === GatewayDispatchEvents.GuildDelete && d.unavailable !== true && typeof d.id === 'string')
        take(d.id);
    },
  );
}

/** Whether it can be answered; what else it lacks shows when it is read. */
function isInteraction(data: unknown): data is APIInteraction {
  if (typeof data !== 'object' || data === null) return false;
  return 'id' in data && typeof data.id === 'string' && 'token' in data && typeof data.token === 'string';
}

/**
 * Logs what becomes of each shard's connection: that it is lost, once, however often discord.js tries again, and that
 * it is back. `onEnd` gets the reason if Discord ends one for good. Returns whether all are connected.
 */
export function watchConnection(
  client: Client,
  log: ResponseLog,
  onEnd: (reason: ConfigError) => void,
): () => boolean {
  const lost = new Set<number>();
  const causes = new Map<number, Error>();
  const back = (shard: number) => {
    if (lost.delete(shard)) log.info({ shard }, 'connected to Discord again');
    causes.delete(shard);
  };
  client.on(Events.ShardError, (error, shard) => causes.set(shard, error));
  client.on(Events.ShardReconnecting, (shard) => {
    const cause = causes.get(shard);
    if (!lost.has(shard))
      log.info(
        { shard, ...(cause === undefined ? {} : { err: cause }) },
        'connection to Discord lost, trying again',
      );
    lost.add(shard);
  });
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
  client.on(Events.ShardDisconnect, ({ code }) => onEnd(explainEnd(code)));
  client.on(Events.Error, (err) => log.error({ err }, 'discord.js failed'));
  client.on(Events.Warn, (text) => log.warn({ text }, 'discord.js warns'));
  return () => lost.size === 0;
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
  if (code === GatewayCloseCodes.ShardingRequired)
    return new ConfigError('The bot is in too many servers for one connection. Set SHARDS=auto.');
  if (code === GatewayCloseCodes.InvalidShard)
    return new ConfigError('Discord refuses the shards: SHARDS and SHARD_COUNT do not fit each other.');
  return new ConfigError(
    `Discord has ended the connection for good (code ${code}, ${GatewayCloseCodes[code] ?? 'unknown'}).`,
  );
}
