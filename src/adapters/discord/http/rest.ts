/** The REST client of the HTTP face. */
import { REST } from 'discord.js';

/** A client with the bot's token, for deferred answers. `apiUrl`: without version; undefined for Discord's own. */
export function createRest({
  token,
  apiUrl,
}: {
  readonly token: string;
  readonly apiUrl: string | undefined;
}): REST {
  // Discord's limit of 50 requests a second does not hold for answers to interactions.
  const globalRequestsPerSecond = Number.POSITIVE_INFINITY;
  return new REST({ globalRequestsPerSecond, ...(apiUrl === undefined ? {} : { api: apiUrl }) }).setToken(
    token,
  );
}
