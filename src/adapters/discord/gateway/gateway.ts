/** Runs the bot on Discord's gateway: connects, registers commands, answers interactions, and shuts down cleanly. */
import { setTimeout as pause, setImmediate } from 'node:timers/promises';
import type { APIInteraction } from 'discord.js';
import type { Bot } from '../../../bot/dispatch.ts';
import type { ConfigError } from '../../../errors.ts';
import { keepUp } from '../../../library/upkeep/upkeep.ts';
import type { Storage } from '../../../storage/storage.ts';
import { createCommandIds } from '../commands/command-ids.ts';
import type { DiscordSettings } from '../commands/register.ts';
import type { ResponseLog } from '../failures.ts';
import { presenceOver } from '../presence.ts';
import { type Allow, createRateLimit } from '../rate-limit.ts';
import { createClient, disconnect, type Shards, watchConnection } from './client.ts';
import { answerEvents, createTasks } from './events.ts';
import { logIn } from './login.ts';
import { register } from './registration.ts';

/** The time that tasks in progress get on shutdown, in milliseconds. The program ends 9.5 s after a signal at most. */
const drainMs = 8_000;

/** How long calls that have arrived are read before the bot leaves the gateway, in milliseconds. */
const arrivedMs = 100;

/** A connected bot. */
export type Connection = {
  /** Leaves the gateway, waits for tasks in progress (8 s at most), then closes the storage. */
  readonly close: () => Promise<void>;
  /** Resolves if Discord ends the connection for good, as after a token reset. Not resolved by `close`. */
  readonly lost: Promise<ConfigError>;
  /** Whether interactions arrive: no shard has lost its connection. */
  readonly isReady: () => boolean;
};

/** The dependencies of a connection. */
type ConnectionOptions = {
  readonly bot: Bot;
  readonly storage: Storage;
  readonly settings: DiscordSettings;
  readonly stop?: AbortSignal;
  /** The rate limit of a user. Default: 20 calls in 10 s. */
  readonly allow?: Allow;
  /** Default: one connection for all servers. */
  readonly shards?: Shards | undefined;
  /** Called after each answered interaction, with the milliseconds to the first response. */
  readonly onAnswered?: (interaction: APIInteraction, ms: number) => void;
  readonly log: ResponseLog;
};

/**
 * Connects `bot` to Discord and registers its commands if they differ. Resolves when the bot answers, after
 * as many attempts as needed; to undefined if `stop` is aborted before. Rejects with a ConfigError if
 * Discord refuses the settings. After that no failure ends the process.
 */
export async function connectDiscord({
  bot,
  storage,
  settings,
  stop = new AbortController().signal,
  allow = createRateLimit(),
  shards,
  onAnswered = () => undefined,
  log,
}: ConnectionOptions): Promise<Connection | undefined> {
  const closing = new AbortController();
  const commandIds = createCommandIds();
  const tasks = createTasks(log);
  let end: (reason: ConfigError) => void = () => undefined;
  const lost = new Promise<ConfigError>((resolve) => {
    end = resolve;
  });
  const open = () => {
    const client = createClient({ apiUrl: settings.apiUrl, shards });
    const { filesUrl } = settings;
    const services = { bot, storage, log, allow, filesUrl, commandIds: commandIds.ids };
    answerEvents(client, { services, onAnswered, track: tasks.track });
    return client;
  };
  const { token, apiUrl } = settings;
  const client = await logIn({ open, token, apiUrl, stop, log });
  if (client === undefined) return undefined;
  const isReady = watchConnection(client, log, end);
  log.info({ user: client.user?.username, shards: client.ws.shards.size }, 'connected to Discord');

  const registration = await register({
    client,
    commands: bot.commands,
    settings,
    learn: commandIds.learn,
    stop: AbortSignal.any([stop, closing.signal]),
    log,
  });
  if (registration.kind === 'refused') {
    await disconnect(client);
    throw registration.reason;
  }

  const applicationId = settings.applicationId ?? client.application?.id ?? '';
  const wait = (ms: number) =>
    pause(ms, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
  void keepUp({
    storage,
    presenceIn: presenceOver(client.rest, applicationId, wait),
    now: Date.now,
    stop: closing.signal,
    log,
  });

  return {
    lost,
    isReady,
    async close() {
      closing.abort();
      // discord.js stops reading when it disconnects: calls that have arrived are read before that.
      await pause(arrivedMs);
      // A busy machine may have given this process no time meanwhile: the event loop now reads what its sockets hold.
      await setImmediate();
      // Leave the gateway first: new interactions go to the next process, or Discord refuses them at once.
      await disconnect(client);
      await Promise.race([tasks.settled(), pause(drainMs, undefined, { ref: false })]);
      await storage.close();
    },
  };
}
