/** The REST client of the HTTP face. */
import { REST } from 'discord.js';

/**
 * A client with the bot's token, for deferred answers. `apiUrl` has no version; undefined for Discord's own
 * API.
 */
export function createRest({
  token,
  apiUrl,
}: {
  readonly token: string;
  readonly apiUrl: string | undefined;
}): REST {
  // Answers to interactions are exempt from Discord's limit of 50 requests a second.
  const globalRequestsPerSecond = Number.POSITIVE_INFINITY;
  return new REST({ globalRequestsPerSecond, ...(apiUrl === undefined ? {} : { api: apiUrl }) }).setToken(
    token,
  );
}
