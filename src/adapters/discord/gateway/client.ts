/** The client of discord.js: connects to the gateway, and passes interactions on unchanged. */
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
import type { ResponseLog } from '../failures.ts';
import { refusedToken } from '../refusals.ts';

/**
 * How Discord spreads the bot's servers over connections. `auto`: as many shards as Discord recommends.
 * Else this process has the shards `ids` of `count`.
 */
export type Shards = 'auto' | { readonly ids: readonly number[]; readonly count: number };

/**
 * Creates a client without caches. It requests only direct messages; interactions come without an intent.
 * All its shards run in this process: without caches, a shard costs only a connection.
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
      // Report every failure at once: the bot knows Discord's time limit, and discord.js does not.
      retries: 0,
      rejectOnRateLimit: () => true,
      // Discord's limit of 50 requests a second does not apply to interaction responses, which are most
      // requests.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
    },
  });
}

/**
 * Passes every interaction to `take` as Discord sent it, and hides it from discord.js. discord.js would
 * build an object for each, and throw outside of any handler if a field is missing or new.
 */
export function takeInteractions(client: Client, take: (interaction: APIInteraction) => void): void {
  client.on(Events.Raw, (packet: { t: string | null; readonly d: unknown }) => {
    if (packet.t !== GatewayDispatchEvents.InteractionCreate) return;
    packet.t = null; // discord.js ignores a packet without a name
    if (isInteraction(packet.d)) take(packet.d);
  });
}

/**
 * Calls `take` with each server that removed the bot. An unavailable server has an outage and does not
 * count. Discord sends this event only with the GUILDS intent; without it, the daily check of the servers
 * finds the removals.
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

/** Whether the data has an id and a token. Other fields are checked when they are read. */
function isInteraction(data: unknown): data is APIInteraction {
  if (typeof data !== 'object' || data === null) return false;
  return 'id' in data && typeof data.id === 'string' && 'token' in data && typeof data.token === 'string';
}

/**
 * Logs when a shard loses its connection, and when it is back; further attempts are not logged. Calls
 * `onEnd` with the reason if Discord closes a connection for good. Returns a function that says whether all
 * shards are connected.
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
  // discord.js reports its own disconnect as a lost connection.
  client.removeAllListeners(Events.ShardReconnecting);
  await client.destroy();
}

/** Explains the close code with which Discord ended the connection for good. */
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
