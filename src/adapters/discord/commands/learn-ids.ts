/** Learns the ids of the commands where the bot does not register them itself. */
import type { REST } from 'discord.js';
import { retryLater } from '../retry.ts';
import { type CommandIds, createCommandIds } from './command-ids.ts';
import { type DiscordSettings, readRegistered } from './register.ts';

/** Asks Discord in the background until it answers or `stop` is aborted; the result gives the ids known so far. */
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
        // None: they are registered later, by `npm run register`.
        return registered.length > 0;
      },
      () => false,
    );
  void attempt().then((isDone) => (isDone ? undefined : retryLater(attempt, stop)));
  return ids;
}
