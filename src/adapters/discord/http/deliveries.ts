/** Answers deliveries: a repeated interaction gets what was sent for the first one. */
import type { APIInteraction } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { answerInTime, type CompletionRest } from '../defer.ts';
import { respond, type Services } from '../respond.ts';
import { type Payload, writeResponse } from './body.ts';

/** Milliseconds. Balancers retry within Discord's limit of 3 s. */
const keptMs = 10_000;
const maxKept = 500;

/** What is sent for an interaction, and what follows: `complete` as in `TimelyAnswer`. */
export type Delivery = {
  readonly payload: Payload;
  readonly complete: (() => Promise<void>) | undefined;
  readonly deletesMessage: boolean;
};

/** Answers an interaction in time for Discord; undefined if there is nothing to send. */
export type Deliver = (interaction: APIInteraction) => Promise<Delivery | undefined>;

/** Creates a function that answers each interaction once within 10 s. A rejected answer is not kept. */
export function createDeliveries(services: Services, rest: CompletionRest): Deliver {
  // The bytes are kept, and not the response that they were made from: it has many more objects.
  const deliveries = new LRUCache<string, Promise<Delivery | undefined>>({ max: maxKept, ttl: keptMs });
  return (interaction) => {
    const known = deliveries.get(interaction.id);
    if (known !== undefined) return known;
    const delivery = deliver(interaction, services, rest);
    deliveries.set(interaction.id, delivery);
    delivery.catch(() => deliveries.delete(interaction.id));
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
  return {
    payload: await writeResponse(response),
    complete,
    deletesMessage: response.deletesMessage === true,
  };
}
