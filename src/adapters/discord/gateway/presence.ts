/** Whether the bot is in a server, asked of Discord. */
import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';

const pauseMs = 1000;

/**
 * A function that asks for the commands of a server, which Discord refuses with 403 and code 50001 where the bot was
 * removed. At most one a second, so that the bot's other calls are not slowed. Tried on a stand-in alone.
 */
export function presenceOver(
  rest: Pick<REST, 'get'>,
  applicationId: string,
  wait: (ms: number) => Promise<unknown>,
): (server: string) => Promise<'there' | 'removed' | 'unknown'> {
  return async (server) => {
    await wait(pauseMs);
    try {
      await rest.get(Routes.applicationGuildCommands(applicationId, server));
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
