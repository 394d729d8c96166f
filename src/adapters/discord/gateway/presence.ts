/** Whether the bot is in a server, asked of Discord. */
import { type APIApplication, DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';

const pauseMs = 1000;

/**
 * A function that asks for the commands of a server, which Discord refuses with 403 and code 50001 where the bot was
 * removed. At most one a second, so that the bot's other calls are not slowed. Tried on a stand-in alone.
 */
export function presenceOver(
  rest: Pick<REST, 'get'>,
  applicationId: string | undefined,
  wait: (ms: number) => Promise<unknown>,
): (server: string) => Promise<'there' | 'removed' | 'unknown'> {
  let known = applicationId;
  return async (server) => {
    await wait(pauseMs);
    try {
      known ??= await fetchApplicationId(rest);
      await rest.get(Routes.applicationGuildCommands(known, server));
      return 'there';
    } catch (error) {
      const isRefused =
        error instanceof DiscordAPIError &&
        error.status === 403 &&
        error.code === RESTJSONErrorCodes.MissingAccess;
      return isRefused ? 'removed' : 'unknown';
    }
  };
}

async function fetchApplicationId(rest: Pick<REST, 'get'>): Promise<string> {
  // The route says what it returns, discord.js does not.
  const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
  return id;
}
