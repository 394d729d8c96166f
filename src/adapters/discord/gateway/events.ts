/** What comes over the gateway: interactions and direct messages are answered, a removal from a server is noted. */
import type { APIInteraction, Client } from 'discord.js';
import { answerInTime } from '../defer.ts';
import { type ResponseLog, respond, type Services } from '../respond.ts';
import { takeInteractions, takeRemovals } from './client.ts';
import { answerDirectMessage, takeDirectMessages } from './direct-messages.ts';
import { send } from './send.ts';

/** What is under way. */
export type Tasks = {
  /** A task that fails is logged. */
  readonly track: (task: Promise<void>) => void;
  /** Resolves once all tasks have ended. */
  readonly settled: () => Promise<unknown>;
};

/** No task yet. */
export function createTasks(log: ResponseLog): Tasks {
  const underWay = new Set<Promise<void>>();
  return {
    track(task) {
      const tracked = task
        .catch((error: unknown) => log.error({ err: error }, 'interaction failed'))
        .finally(() => underWay.delete(tracked));
      underWay.add(tracked);
    },
    settled: () => Promise.all(underWay),
  };
}

/** Answers what `client` receives from now on. */
export function answerEvents(
  client: Client,
  {
    services,
    onAnswered,
    track,
  }: {
    readonly services: Services & Required<Pick<Services, 'commandIds'>>;
    readonly onAnswered: (interaction: APIInteraction, ms: number) => void;
    readonly track: Tasks['track'];
  },
): void {
  const { bot, storage, log } = services;
  const { rest } = client;
  const answer = async (interaction: APIInteraction): Promise<void> => {
    const startMs = performance.now();
    const inTime = await answerInTime(interaction, respond(interaction, services), { bot, rest, log });
    if (inTime !== undefined) await send(interaction, inTime.response, { rest, bot, log, startMs });
    const ms = performance.now() - startMs;
    onAnswered(interaction, ms);
    log.debug({ ms: Math.round(ms) }, 'interaction answered');
    await inTime?.complete?.();
  };
  takeInteractions(client, (interaction) => track(answer(interaction)));
  takeDirectMessages(client, (message) => {
    const commandIds = services.commandIds?.() ?? new Map();
    track(answerDirectMessage(message, { rest, bot, storage, commandIds, log }));
  });
  // From now on its articles are kept for 30 days.
  takeRemovals(client, (server) => track(storage.rooms.markLeft(`server-${server}`, Date.now())));
}
