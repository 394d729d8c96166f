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
