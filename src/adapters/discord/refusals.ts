/** What to do where Discord refuses the settings. */
import { ConfigError } from '../../errors.ts';

/** A ConfigError that says what is wrong with `DISCORD_TOKEN`, and where a better one is. */
export function refusedToken(cause?: unknown): ConfigError {
  const where = 'https://discord.com/developers/applications, your application, Bot, Reset Token';
  return new ConfigError(
    `DISCORD_TOKEN: expected the token of a bot, got one that Discord refuses. Where to get it: ${where}.`,
    { cause },
  );
}

/** A ConfigError that says that `endpoint` gets the interactions, so that none come over the gateway. */
export function takenByEndpoint(endpoint: string): ConfigError {
  return new ConfigError(
    `Discord sends the interactions of this application to ${endpoint}, and none over the gateway. Set DISCORD_PUBLIC_KEY to take them there, or clear Interactions Endpoint URL: https://discord.com/developers/applications, your application, General Information.`,
  );
}
