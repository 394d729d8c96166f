/** Errors for settings that Discord refuses. */
import { ConfigError } from '../../errors.ts';

/** A ConfigError for a refused `DISCORD_TOKEN`. It says where to get a token. */
export function refusedToken(cause?: unknown): ConfigError {
  const where = 'https://discord.com/developers/applications, your application, Bot, Reset Token';
  return new ConfigError(
    `DISCORD_TOKEN: expected the token of a bot, got one that Discord refuses. Where to get it: ${where}.`,
    { cause },
  );
}

/** A ConfigError for an application that sends its interactions to `endpoint`, not over the gateway. */
export function takenByEndpoint(endpoint: string): ConfigError {
  return new ConfigError(
    `Discord sends the interactions of this application to ${endpoint}, and none over the gateway. Set DISCORD_PUBLIC_KEY to take them there, or clear Interactions Endpoint URL: https://discord.com/developers/applications, your application, General Information.`,
  );
}

/** True if the connection to Discord failed, as without a network or with a wrong address. */
export function isNetworkFault(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return /^(?:E[A-Z_]+|UND_ERR_\w+|CERT_\w+|ABORT_ERR)$/.test(code) || error.name === 'AbortError';
}

/** A ConfigError for a Discord that does not answer. */
export function unreachable(cause: Error): ConfigError {
  return new ConfigError(
    `Discord cannot be reached (${cause.message}). Check the network, a proxy, and DISCORD_API_URL.`,
    { cause },
  );
}
