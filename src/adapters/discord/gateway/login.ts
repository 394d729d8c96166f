/** Logs in to the gateway, and retries until Discord can be reached. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  HTTPError,
  RateLimitError,
} from 'discord.js';
import { ConfigError } from '../../../errors.ts';
import type { ResponseLog } from '../failures.ts';
import { refusedToken } from '../refusals.ts';
import { pauseAfter } from '../retry.ts';
import { disconnect, explainEnd } from './client.ts';
import { refuseEndpoint } from './endpoint.ts';

/** The time limit for each shard. Discord needs one or two seconds, and lets a shard start every 5 s. */
const attemptMs = 20_000;

/**
 * Returns a connected client. `open` creates a client for each attempt. Retries after 1 s, 2 s, 4 s, up to
 * 60 s if Discord cannot be reached or answers 429 or 5xx, or after the pause that it asks for, and logs
 * each attempt. Resolves to undefined when `stop` is aborted. Rejects with a ConfigError if Discord refuses
 * the settings, or sends interactions to an endpoint instead.
 */
export async function logIn({
  open,
  token,
  apiUrl,
  stop,
  log,
}: {
  readonly open: () => Client;
  readonly token: string;
  readonly apiUrl: string | undefined;
  readonly stop: AbortSignal;
  readonly log: ResponseLog;
}): Promise<Client | undefined> {
  for (let tries = 0; !stop.aborted; tries++) {
    const client = open();
    try {
      await attempt(client, token, stop);
      return client;
    } catch (error) {
      // The attempt may continue inside discord.js; its result is ignored.
      void disconnect(client).catch(() => undefined);
      if (stop.aborted) return undefined;
      if (!isPassing(error)) throw explainLogin(error, apiUrl);
      const waitMs = pauseAfter(tries, error);
      log.warn({ err: error, waitMs }, 'Discord cannot be reached, trying again');
      await pause(waitMs, undefined, { signal: stop }).catch(() => undefined);
    }
  }
  return undefined;
}

/**
 * Resolves when `client` is ready. Rejects if the connection fails or takes too long, or if `stop` is
 * aborted.
 */
async function attempt(client: Client, token: string, stop: AbortSignal): Promise<void> {
  const end = new AbortController();
  const { signal } = end;
  const failing = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(explainEnd(code)));
    // discord.js would retry by itself, twice a second.
    client.once(Events.ShardError, reject);
    client.once(Events.ShardReconnecting, () => reject(new Error('the gateway closed the connection')));
    stop.addEventListener('abort', () => reject(new Error('stopped')), { once: true, signal });
    const late = setTimeout(() => reject(new Error(`no answer within ${attemptMs / 1000} s`)), attemptMs);
    client.on(Events.ShardReady, () => late.refresh());
    signal.addEventListener('abort', () => clearTimeout(late), { once: true });
  });
  const enter = async () => {
    // Discord sends interactions to an endpoint or to the gateway. A session would only take one of the day's logins.
    const refused = await refuseEndpoint(client.rest.setToken(token));
    if (refused !== undefined) throw refused;
    if (!signal.aborted) await client.login(token);
  };
  const loggingIn = enter();
  loggingIn.catch(() => undefined);
  try {
    await Promise.race([loggingIn, failing]);
  } finally {
    end.abort();
  }
}

/** Whether another attempt may succeed, because the settings are valid. */
function isPassing(error: unknown): boolean {
  if (error instanceof ConfigError || error instanceof DiscordjsError) return false;
  if (error instanceof DiscordAPIError) return error.status === 429 || error.status >= 500;
  if (error instanceof HTTPError || error instanceof RateLimitError) return true;
  return error instanceof Error;
}

function explainLogin(error: unknown, apiUrl: string | undefined): ConfigError {
  if (error instanceof ConfigError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return refusedToken(error);
  const where = apiUrl === undefined ? 'Discord' : `Discord at ${apiUrl} (DISCORD_API_URL)`;
  const got = error instanceof Error ? error.message : String(error);
  return new ConfigError(`Expected to log in to ${where}, got: ${got}`, { cause: error });
}
