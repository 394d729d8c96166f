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
