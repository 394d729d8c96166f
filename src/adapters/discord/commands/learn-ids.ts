/** Learns the ids of the commands if the bot does not register them itself. */
import type { REST } from 'discord.js';
import { retryLater } from '../retry.ts';
import { type CommandIds, createCommandIds } from './command-ids.ts';
import { type DiscordSettings, readRegistered } from './register.ts';

/**
 * Asks Discord in the background until it answers or `stop` is aborted. Returns a function for the ids
 * known so far.
 */
export function learnCommandIds({
  rest,
  settings,
  stop,
}: {
  readonly rest: Pick<REST, 'get'>;
  readonly settings: Pick<DiscordSettings, 'applicationId' | 'guildId'>;
  readonly stop: AbortSignal;
}): () => CommandIds {
  const { ids, learn } = createCommandIds();
  const attempt = () =>
    readRegistered(rest, settings).then(
      (registered) => {
        learn(registered);
        // Without commands, try again: `npm run register` may still register them.
        return registered.length > 0;
      },
      () => false,
    );
  void attempt().then((isDone) => (isDone ? undefined : retryLater(attempt, stop)));
  return ids;
}
