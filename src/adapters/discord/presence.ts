/** Asks Discord whether the bot is in a server. */
import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import { fetchApplicationId } from './commands/register.ts';

const pauseMs = 1000;

/**
 * Returns a function that requests the commands of a server. If the bot was removed, Discord refuses with
 * 403 and code 50001. Waits 1 s before each request, so that other calls are not slowed. Tested only with a
 * stand-in for Discord.
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
