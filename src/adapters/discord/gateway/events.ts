/** Handles gateway events: answers interactions and direct messages, and records removals from servers. */
import type { APIInteraction, Client } from 'discord.js';
import { answerInTime } from '../defer.ts';
import type { ResponseLog } from '../failures.ts';
import { respond, type Services } from '../respond.ts';
import { takeInteractions, takeRemovals } from './client.ts';
import { answerDirectMessage, takeDirectMessages } from './direct-messages.ts';
import { send } from './send.ts';

/** Tasks in progress. */
export type Tasks = {
  /** Adds a task. Its failure is logged. */
  readonly track: (task: Promise<void>) => void;
  /** Resolves when all tasks have ended. */
  readonly settled: () => Promise<unknown>;
};

/** Creates an empty set of tasks. */
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

/** Answers the events of `client` from now on. */
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
  // The articles of the server are kept for 30 more days.
  takeRemovals(client, (server) => track(storage.rooms.markLeft(`server-${server}`, Date.now())));
}
