/** Runs the bot in Discord, on the gateway or (with a public key) over HTTP, and its monitor if one is set. */

import { setTimeout as pause } from 'node:timers/promises';
import { originOf } from '../adapters/discord/interaction.ts';
import type { Metrics } from '../adapters/monitor/metrics.ts';
import type { Check, Monitor } from '../adapters/monitor/server.ts';
import { describeFault } from '../article/source/flaw.ts';
import type { Config } from '../config/config.ts';
import { ConfigError } from '../errors.ts';
import type { Fault } from '../library/library.ts';
import { createActivity } from '../library/upkeep/activity.ts';
import { keepUp, renewReadings } from '../library/upkeep/upkeep.ts';
import type { Log } from '../log.ts';
import { watchSignals } from '../signals.ts';
import type { Key, Storage } from '../storage/storage.ts';
import { createParts, messages, openLog, type ProgramParts, storeOf } from './parts.ts';

/** A connection that receives interactions. */
type Face = {
  /** True if interactions can arrive. */
  readonly isReady: () => boolean;
  /** Accepts no more interactions. Resolves when the running ones have ended. */
  readonly close: () => Promise<void>;
  /** Resolves if Discord ends the connection for good. */
  readonly lost: Promise<ConfigError>;
};

type Setup = ProgramParts & {
  readonly config: Config;
  readonly token: string;
  readonly storage: Storage;
  readonly stop: AbortSignal;
  readonly log: Log;
  readonly metrics: Metrics | undefined;
};

/** The most milliseconds from a signal to the end: a container is often killed 10 s after it. */
const maxStopMs = 9_500;

/** Runs until a signal arrives or Discord ends the connection, then ends the process. */
export async function runInDiscord(config: Config, token: string): Promise<never> {
  const stop = watchSignals();
  const metrics = config.monitor && (await import('../adapters/monitor/metrics.ts')).createMetrics();
  const uncounted = openLog(config, 'info');
  const log = metrics?.watchLog(uncounted) ?? uncounted;
  const release = await lockDataFolder(config, log);
  const store = storeOf(config, log);
  const storage = await store();
  const logged = (fault: Fault) => ({ file: fault.file, message: describeFault(fault, messages.flaws) });
  const report = (fault: Fault) => log.warn(logged(fault), 'article left out');
  const notice = (each: Fault) => log.warn(logged(each), 'article read with a guess');
  const parts = await createParts(config, { log, store, report, notice, runsInDiscord: true });
  const { unread } = parts.rooms.progress();
  log.info({ articles: parts.titles().length, unread }, 'articles loaded');
  if (unread > 0)
    void parts.allRead.then(() => log.info({ articles: parts.titles().length }, 'all articles read'));

  const bot = metrics === undefined ? parts.bot : metrics.watch(parts.bot);
  const setup: Setup = { ...parts, bot, config, token, storage, stop, log, metrics };
  let face: Face | undefined;
  const checks: readonly Check[] = [
    { name: 'store', holds: () => storage.check().then(() => true) },
    { name: 'corpus', holds: () => parts.rooms.progress().unread === 0 },
    { name: 'discord', holds: () => face?.isReady() ?? false },
  ];
  const monitor = await openMonitor(setup, checks);
  face = config.discord.publicKey === undefined ? await openGateway(setup) : await openHttp(setup);
  if (face !== undefined) {
    for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
      process.on(fault, (err) => log.error({ err }, 'fault outside of any command'));
    }
    const skipped = ({ id }: Key, err: unknown) => log.warn({ article: id, err }, 'article not read anew');
    void renewReadings({ storage, renew: parts.rooms.renew, stop, skipped })
      .then((articles) => articles > 0 && log.info({ articles }, 'articles read anew'))
      .catch((err: unknown) => log.warn({ err }, 'articles could not be read anew'));
    const end = await Promise.race([aborted(stop), face.lost]);
    log.info({}, 'stopping');
    monitor?.drain();
    const isClosed = await Promise.race([face.close().then(() => true), pause(maxStopMs, false)]);
    if (!isClosed) log.warn({}, 'stopped before the database had taken everything');
    if (end instanceof ConfigError) throw end;
  }
  await monitor?.close();
  parts.close();
  release();
  log.info({}, 'stopped');
  // A login that was interrupted would keep the process alive while it retries.
  process.exit(0);
}

/**
 * Locks the data folder for this process. There is no lock with a database server, which several processes
 * may share.
 */
async function lockDataFolder(config: Config, log: Log): Promise<() => void> {
  if (config.databaseUrl !== undefined) return () => undefined;
  const { lockFolder } = await import('../storage/lock.ts');
  const lock = lockFolder(config.dataDir);
  if (lock.kind === 'taken') throw new ConfigError(messages.terminal.inUse(config.dataDir));
  if (lock.kind === 'unknown')
    log.warn({ folder: config.dataDir, err: lock.error }, 'the data folder cannot be locked');
  return () => {
    if (lock.kind === 'held') lock.release();
  };
}

async function openMonitor(
  { config, metrics, log }: Setup,
  checks: readonly Check[],
): Promise<Monitor | undefined> {
  if (config.monitor === undefined || metrics === undefined) return undefined;
  const { serveMonitor } = await import('../adapters/monitor/server.ts');
  const monitor = await serveMonitor({ ...config.monitor, checks, metrics });
  log.info({ host: config.monitor.host, port: monitor.port }, 'monitor listens');
  return monitor;
}

async function openGateway({
  bot,
  storage,
  config,
  token,
  stop,
  log,
  metrics,
}: Setup): Promise<Face | undefined> {
  // Loaded here because it is slow and nothing else needs it.
  const { connectDiscord } = await import('../adapters/discord/gateway/gateway.ts');
  const settings = { ...config.discord, token };
  return connectDiscord({
    bot,
    storage,
    settings,
    shards: config.discord.shards,
    stop,
    onAnswered: answeredBy({ metrics, storage, log }),
    log,
  });
}

async function openHttp({ bot, warmUp, storage, config, token, log, metrics }: Setup): Promise<Face> {
  const [
    { createRest },
    { readPublicKey },
    { serveInteractions },
    { presenceOver },
    { createRateLimit },
    { learnCommandIds },
  ] = await Promise.all([
    import('../adapters/discord/http/rest.ts'),
    import('../adapters/discord/http/signature.ts'),
    import('../adapters/discord/http/server.ts'),
    import('../adapters/discord/presence.ts'),
    import('../adapters/discord/rate-limit.ts'),
    import('../adapters/discord/commands/learn-ids.ts'),
  ]);
  const { publicKey = '', apiUrl, applicationId } = config.discord;
  const key = readPublicKey(publicKey);
  if (key === undefined) throw new ConfigError(messages.terminal.badPublicKey);
  // A replica that starts under load would answer its first calls late, so it warms up before it listens.
  await warmUp();
  const rest = createRest({ token, apiUrl });
  const closing = new AbortController();
  const commandIds = learnCommandIds({ rest, settings: config.discord, stop: closing.signal, log });
  const server = await serveInteractions({
    publicKey: key,
    port: config.port,
    rest,
    services: {
      bot,
      storage,
      log,
      commandIds,
      allow: createRateLimit(),
      filesUrl: config.discord.filesUrl,
    },
    onAnswered: answeredBy({ metrics, storage, log }),
  });
  log.info({ port: server.port, path: '/interactions' }, 'interactions are taken over HTTP');
  const wait = (ms: number) =>
    pause(ms, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
  const presenceIn = presenceOver(rest, applicationId, wait);
  void keepUp({ storage, presenceIn, now: Date.now, stop: closing.signal, log });
  return {
    isReady: () => true,
    lost: new Promise(() => undefined),
    async close() {
      closing.abort();
      // Without a monitor, nothing checks whether the process is ready.
      await server.close({ waits: config.monitor !== undefined });
      await storage.close();
    },
  };
}

type Interaction = Parameters<typeof originOf>[0];

/** Returns a function that counts an answer, and records that the server of the interaction is not silent. */
function answeredBy({
  metrics,
  storage,
  log,
}: Pick<Setup, 'metrics' | 'storage' | 'log'>): (interaction: Interaction, ms: number) => void {
  const record = createActivity({ storage, now: Date.now });
  return (interaction, ms) => {
    metrics?.responded(interaction, ms);
    record(originOf(interaction).room).catch((err: unknown) =>
      log.warn({ err }, 'the call of a server could not be recorded'),
    );
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
