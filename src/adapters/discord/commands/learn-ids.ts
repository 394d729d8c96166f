/** Learns the ids of the commands if the bot does not register them itself. */
import { DiscordAPIError, type REST } from 'discord.js';
import type { ResponseLog } from '../failures.ts';
import { refusedToken } from '../refusals.ts';
import { retryLater } from '../retry.ts';
import { type CommandIds, createCommandIds } from './command-ids.ts';
import { type DiscordSettings, readRegistered } from './register.ts';

/**
 * Asks Discord in the background until it answers or `stop` is aborted. Returns a function for the ids
 * known so far. A refused token is logged: answers need none, so nothing else would show it.
 */
export function learnCommandIds({
  rest,
  settings,
  stop,
  log,
}: {
  readonly rest: Pick<REST, 'get'>;
  readonly settings: Pick<DiscordSettings, 'applicationId' | 'guildId'>;
  readonly stop: AbortSignal;
  readonly log: Pick<ResponseLog, 'error'>;
}): () => CommandIds {
  const { ids, learn } = createCommandIds();
  const attempt = () =>
    readRegistered(rest, settings).then(
      (registered) => {
        learn(registered);
        // Without commands, try again: `npm run register` may still register them.
        return registered.length > 0;
      },
      (error: unknown) => {
        // After a refusal discord.js sends no further request with this token, so this comes once.
        if (error instanceof DiscordAPIError && error.status === 401)
          log.error({ err: refusedToken(error) }, 'Discord refuses the token');
        return false;
      },
    );
  void attempt().then((isDone) => (isDone ? undefined : retryLater(attempt, stop)));
  return ids;
}
