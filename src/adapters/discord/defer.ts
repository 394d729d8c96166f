/** Answers in time: what is ready is the response, what is late is deferred and completed over REST. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  type APIInteraction,
  ApplicationCommandType,
  DiscordAPIError,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import type { Bot } from '../../bot/dispatch.ts';
import { originOf, readInteraction } from './interaction.ts';
import { uploadOf } from './message/pieces.ts';
import { failure, type ResponseLog } from './respond.ts';
import { type InteractionResponse, privately, sentence } from './response.ts';

/**
 * How long an answer may take before it is deferred. Discord waits 3 s, and the way there and back takes its part. A
 * call that waits for its turn in a rush is refused before that.
 */
const deferAfterMs = 2_200;

/** The pauses before each further attempt to complete a deferred answer. Discord takes it for 15 minutes. */
const retryAfterMs = [200, 1000, 3000];

/** The part of discord.js's REST client that completes a deferred answer. */
export type CompletionRest = Pick<REST, 'patch' | 'post' | 'delete'>;

/** What Discord gets in time. */
export type TimelyAnswer = {
  readonly response: InteractionResponse;
  /** Sends what was deferred, once Discord has `response`; undefined where that is the answer. Never rejects. */
  readonly complete: (() => Promise<void>) | undefined;
};

/** What completing an answer needs. */
type Services = {
  readonly bot: Pick<Bot, 'commands' | 'messagesFor'>;
  readonly rest: CompletionRest;
  readonly log: ResponseLog;
  /** 2.2 s if left out. */
  readonly afterMs?: number;
};

/**
 * `answer`, if it is ready within `afterMs`; else what tells Discord that it comes later. Undefined where nothing can be
 * said, as to an autocomplete that took too long.
 */
export async function answerInTime(
  interaction: APIInteraction,
  answer: Promise<InteractionResponse | undefined>,
  services: Services,
): Promise<TimelyAnswer | undefined> {
  const timer = new AbortController();
  const { afterMs = deferAfterMs } = services;
  const late = pause(afterMs, 'late' as const, { signal: timer.signal }).catch(() => 'late' as const);
  const first = await Promise.race([answer, late]);
  timer.abort();
  if (first !== 'late') return first && { response: first, complete: undefined };
  const deferral = deferralOf(interaction, services.bot);
  if (deferral === undefined) return undefined;
  return {
    response: { body: deferral, files: [] },
    complete: () => complete(interaction, { answer, isPublic: !('data' in deferral) }, services),
  };
}

type Deferral = {
  readonly type: InteractionResponseType.DeferredChannelMessageWithSource;
  readonly data?: { readonly flags: MessageFlags.Ephemeral };
};

/** Whether the message comes for everybody must be said now and can never change. */
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
    case InteractionType.ModalSubmit:
      return privately;
    default:
      return undefined;
  }
}

/** Sends the answer in the place of the deferral; where Discord refuses it, a fixed sentence with an id. */
async function complete(
  interaction: APIInteraction,
  {
    answer,
    isPublic,
  }: { readonly answer: Promise<InteractionResponse | undefined>; readonly isPublic: boolean },
  { bot, rest, log }: Services,
): Promise<void> {
  try {
    await put(interaction, { response: await shownOf(interaction, answer, bot), isPublic }, rest);
  } catch (error) {
    const { id, response } = failure(interaction, await bot.messagesFor(originOf(interaction)));
    log.error({ id, err: error }, 'deferred answer could not be sent');
    if (response !== undefined)
      await put(interaction, { response, isPublic }, rest).catch((err: unknown) =>
        log.warn({ id, err }, 'the asker could not be told'),
      );
  }
}

/** The answer as a message. A form cannot come late: the asker is asked to try again. */
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

/** A message that came out private where it was deferred for everybody, or the other way round, is sent apart. */
async function put(
  { application_id, token }: APIInteraction,
  {
    response: { body, files },
    isPublic,
  }: { readonly response: InteractionResponse; readonly isPublic: boolean },
  rest: CompletionRest,
): Promise<void> {
  const data = 'data' in body ? body.data : undefined;
  const flags = data !== undefined && 'flags' in data ? (data.flags ?? 0) : 0;
  const uploaded = {
    files: files.map((file) => ({ name: file.name, ...uploadOf(file) })),
    // The token in the address is all that it takes.
    auth: false,
  };
  const original = Routes.webhookMessage(application_id, token, '@original');
  const isNew = body.type === InteractionResponseType.ChannelMessageWithSource;
  if (isNew && isPublic !== ((flags & MessageFlags.Ephemeral) === 0)) {
    await repeat(() => rest.delete(original, { auth: false }));
    await repeat(() => rest.post(Routes.webhook(application_id, token), { ...uploaded, body: data }));
    return;
  }
  // Whether a message is for the asker alone cannot be changed any more.
  const edited = { ...data, flags: flags & ~MessageFlags.Ephemeral };
  await repeat(() => rest.patch(original, { ...uploaded, body: edited }));
}

/** Does `request` again where the connection broke or Discord failed. */
async function repeat(request: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await request();
      return;
    } catch (error) {
      const waitMs = retryAfterMs[tries];
      if (error instanceof DiscordAPIError || waitMs === undefined) throw error;
      await pause(waitMs);
    }
  }
}
