/** Answers deliveries: a repeated interaction gets what was sent for the first one. */
import type { APIInteraction } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { answerInTime, type CompletionRest } from '../defer.ts';
import { deleteMessage } from '../delete-message.ts';
import { respond, type Services } from '../respond.ts';
import { type Payload, writeResponse } from './body.ts';

/** Milliseconds. Balancers retry within Discord's limit of 3 s. */
const keptMs = 10_000;
const maxKept = 500;

/** The most bytes that are kept. A server's exported articles alone have up to 10 MB. */
const maxKeptBytes = 32_000_000;

/** What is sent for an interaction. */
export type Delivery = {
  readonly payload: Payload;
  /**
   * Completes a deferred answer, or deletes the message, after `payload` was sent; undefined if nothing follows. Runs
   * once, however often it is called: a second message or deletion would be one too many. Never rejects.
   */
  readonly follow: (() => Promise<void>) | undefined;
};

/** Answers an interaction in time for Discord; undefined if there is nothing to send. */
export type Deliver = (interaction: APIInteraction) => Promise<Delivery | undefined>;

/**
 * Creates a function that answers each interaction once within 10 s. Kept are the last 500 answers, of `maxBytes` in
 * all, and no rejected one.
 */
export function createDeliveries(services: Services, rest: CompletionRest, maxBytes = maxKeptBytes): Deliver {
  // The bytes are kept, and not the response that they were made from: it has many more objects.
  const deliveries = new LRUCache<string, Promise<Delivery | undefined>>({
    max: maxKept,
    maxSize: maxBytes,
    ttl: keptMs,
  });
  return (interaction) => {
    const { id } = interaction;
    const known = deliveries.get(id);
    if (known !== undefined) return known;
    const delivery = deliver(interaction, services, rest);
    deliveries.set(id, delivery, { size: 1 });
    delivery.then(
      (made) => {
        // Its size is known now. The cache gives a new size only to what it does not have.
        deliveries.delete(id);
        deliveries.set(id, delivery, { size: 1 + (made?.payload.bytes.length ?? 0) });
      },
      () => deliveries.delete(id),
    );
    return delivery;
  };
}

async function deliver(
  interaction: APIInteraction,
  services: Services,
  rest: CompletionRest,
): Promise<Delivery | undefined> {
  const { bot, log } = services;
  const inTime = await answerInTime(interaction, respond(interaction, services), { bot, rest, log });
  if (inTime === undefined) return undefined;
  const { response, complete } = inTime;
  const remove = response.deletesMessage ? () => deleteMessage(interaction, { rest, log }) : undefined;
  return { payload: await writeResponse(response), follow: onlyOnce(complete ?? remove) };
}

/** `run`, with the same result for each further call. It is freed with the first call, with the answer that it holds. */
function onlyOnce(run: (() => Promise<void>) | undefined): (() => Promise<void>) | undefined {
  if (run === undefined) return undefined;
  let first: (() => Promise<void>) | undefined = run;
  let running: Promise<void> | undefined;
  return async () => {
    running ??= first?.();
    first = undefined;
    await running;
  };
}
