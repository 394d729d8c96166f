/** Answers within Discord's limit of 3 s: defers a late answer and completes it over REST. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  type APIInteraction,
  ApplicationCommandType,
  DiscordAPIError,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Bot } from '../../bot/dispatch.ts';
import { failure, type ResponseLog } from './failures.ts';
import { originOf, readInteraction } from './interaction.ts';
import { readCustomId } from './message/custom-id.ts';
import { uploadOf } from './message/pieces.ts';
import { type InteractionResponse, privately, sentence } from './response.ts';

/**
 * The time until an answer is deferred. Discord waits 3 s, including the network. In a rush, a call that
 * waits too long for its turn is refused before this time.
 */
const deferAfterMs = 2_400;

/** The pauses before further attempts to complete a deferred answer. Discord accepts it for 15 minutes. */
const retryAfterMs = [200, 1000, 3000];

/** The methods of discord.js's REST client that complete a deferred answer. */
export type CompletionRest = Pick<REST, 'patch' | 'post' | 'delete'>;

/** An answer or a deferral. */
export type TimelyAnswer = {
  readonly response: InteractionResponse;
  /**
   * Sends the deferred answer after `response` was sent; undefined if `response` is the answer. Never
   * rejects.
   */
  readonly complete: (() => Promise<void>) | undefined;
};

/** The dependencies for completing an answer. */
type Services = {
  readonly bot: Pick<Bot, 'commands' | 'messagesFor'>;
  readonly rest: CompletionRest;
  readonly log: ResponseLog;
  /** Default: 2,400. */
  readonly afterMs?: number;
};

/**
 * Returns `answer` if it is ready within `afterMs`, else a deferral. Undefined if there is nothing to send,
 * as for a late autocomplete.
 */
export async function answerInTime(
  interaction: APIInteraction,
  answer: Promise<InteractionResponse | undefined>,
  services: Services,
): Promise<TimelyAnswer | undefined> {
  const { afterMs = deferAfterMs } = services;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), afterMs);
  });
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  if (first !== 'late') return first && { response: first, complete: undefined };
  const deferral = deferralOf(interaction, services.bot);
  if (deferral === undefined) return undefined;
  return {
    response: { body: deferral, files: [] },
    complete: () => complete(interaction, { answer, place: placeOf(deferral) }, services),
  };
}

type Deferral =
  | {
      readonly type: InteractionResponseType.DeferredChannelMessageWithSource;
      readonly data?: { readonly flags: MessageFlags.Ephemeral };
    }
  | { readonly type: InteractionResponseType.DeferredMessageUpdate };

/** Where the deferred answer goes: to a public or private message, or to the message with the pressed button. */
type Place = 'public' | 'private' | 'pressed';

function placeOf(deferral: Deferral): Place {
  if (deferral.type === InteractionResponseType.DeferredMessageUpdate) return 'pressed';
  return deferral.data === undefined ? 'public' : 'private';
}

/** A deferral decides where the answer goes. That cannot change later. */
function deferralOf(interaction: APIInteraction, bot: Services['bot']): Deferral | undefined {
  const privately: Deferral = {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: { flags: MessageFlags.Ephemeral },
  };
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      if (interaction.data.type !== ApplicationCommandType.ChatInput) return privately;
      const asked = readInteraction(interaction);
      const command = bot.commands.find(({ name }) => name === interaction.data.name);
      return asked.kind === 'call' && command?.audience(asked.call.options) === 'everyone'
        ? { type: InteractionResponseType.DeferredChannelMessageWithSource }
        : privately;
    }
    case InteractionType.MessageComponent:
      return turnsPage(interaction) ? { type: InteractionResponseType.DeferredMessageUpdate } : privately;
    case InteractionType.ModalSubmit:
      return privately;
    default:
      return undefined;
  }
}

/** True if the press turns the page of a message that answers the person who pressed. */
function turnsPage(interaction: APIInteraction): boolean {
  const asked = readInteraction(interaction);
  if (asked.kind !== 'press' || !asked.message.isTheirs) return false;
  const target = readCustomId(asked.customId);
  return target.kind !== 'unreadable' && target.opens === 'page';
}

/** Replaces the deferral with the answer. If Discord refuses it, sends a fixed sentence with an id. */
async function complete(
  interaction: APIInteraction,
  { answer, place }: { readonly answer: Promise<InteractionResponse | undefined>; readonly place: Place },
  { bot, rest, log }: Services,
): Promise<void> {
  try {
    await put(interaction, { response: await shownOf(interaction, answer, bot), place }, rest);
  } catch (error) {
    const { id, response } = failure(interaction, await bot.messagesFor(originOf(interaction)));
    log.error({ id, err: error }, 'deferred answer could not be sent');
    if (response !== undefined)
      await put(interaction, { response, place }, rest).catch((err: unknown) =>
        log.warn({ id, err }, 'the asker could not be told'),
      );
  }
}

/** The answer as a message. A modal cannot be sent late, so the asker is asked to try again. */
async function shownOf(
  interaction: APIInteraction,
  answer: Promise<InteractionResponse | undefined>,
  bot: Services['bot'],
): Promise<InteractionResponse> {
  const response = await answer;
  const type = response?.body.type;
  if (
    response !== undefined &&
    (type === InteractionResponseType.ChannelMessageWithSource ||
      type === InteractionResponseType.UpdateMessage)
  )
    return response;
  const messages = await bot.messagesFor(originOf(interaction));
  return privately(sentence(messages.busy, messages));
}

/**
 * Edits the deferred message. If it is public and the answer private, or the reverse, deletes it and sends
 * a new one. The message with the pressed button is never deleted: a new message comes beside it.
 */
async function put(
  { application_id, token }: APIInteraction,
  { response: { body, files }, place }: { readonly response: InteractionResponse; readonly place: Place },
  rest: CompletionRest,
): Promise<void> {
  const data = 'data' in body ? body.data : undefined;
  const flags = data !== undefined && 'flags' in data ? (data.flags ?? 0) : 0;
  const uploaded = {
    files: files.map((file) => ({ name: file.name, ...uploadOf(file) })),
    // The token in the address is enough.
    auth: false,
  };
  const original = Routes.webhookMessage(application_id, token, '@original');
  const isNew = body.type === InteractionResponseType.ChannelMessageWithSource;
  const wanted: Place = (flags & MessageFlags.Ephemeral) === 0 ? 'public' : 'private';
  if (isNew && place !== wanted) {
    if (place !== 'pressed') await repeat(() => rest.delete(original, { auth: false }));
    await repeat(() => rest.post(Routes.webhook(application_id, token), { ...uploaded, body: data }));
    return;
  }
  // The ephemeral flag of a message cannot change.
  const edited = { ...data, flags: flags & ~MessageFlags.Ephemeral };
  await repeat(() => rest.patch(original, { ...uploaded, body: edited }));
}

/**
 * Repeats `request` if the connection broke or Discord failed, or if Discord does not know the deferral yet: over HTTP a
 * quick answer may overtake it.
 */
async function repeat(request: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await request();
      return;
    } catch (error) {
      const waitMs = retryAfterMs[tries];
      if (waitMs === undefined || (error instanceof DiscordAPIError && !notYetKnown.has(error.code)))
        throw error;
      await pause(waitMs);
    }
  }
}

const notYetKnown: ReadonlySet<DiscordAPIError['code']> = new Set([
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
]);
