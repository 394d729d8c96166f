/** Answers in time: what is ready goes into the HTTP response, what is late is deferred and completed over REST. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  type APIInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import type { Bot } from '../../../bot/dispatch.ts';
import { readInteraction } from '../interaction.ts';
import { uploadOf } from '../message/pieces.ts';
import type { ResponseLog } from '../respond.ts';
import type { InteractionResponse } from '../response.ts';

/** How long an answer may take before it is deferred. Discord waits 3 s, and the way there and back takes its part. */
export const deferAfterMs = 1_500;

/** The part of discord.js's REST client that completes a deferred answer. */
export type Rest = Pick<REST, 'patch' | 'post' | 'delete'>;

/**
 * `answer`, if it is ready within `afterMs`; else what tells Discord that it comes later, and `answer` is sent over
 * REST when it is there. Undefined where nothing can be said, as to an autocomplete that took too long.
 */
export async function answerInTime(
  interaction: APIInteraction,
  answer: Promise<InteractionResponse | undefined>,
  {
    bot,
    rest,
    log,
    afterMs = deferAfterMs,
    track,
  }: {
    readonly bot: Bot;
    readonly rest: Rest;
    readonly log: ResponseLog;
    readonly afterMs?: number;
    /** Is given what goes on after the response, so that a stop can wait for it. */
    readonly track: (task: Promise<void>) => void;
  },
): Promise<InteractionResponse | undefined> {
  const timer = new AbortController();
  const late = pause(afterMs, 'late' as const, { signal: timer.signal }).catch(() => 'late' as const);
  const first = await Promise.race([answer, late]);
  timer.abort();
  if (first !== 'late') return first;
  const deferral = deferralOf(interaction, bot);
  if (deferral === undefined) return undefined;
  track(complete(interaction, { answer, deferral, rest, log }));
  return { body: deferral, files: [] };
}

type Deferral =
  | { readonly type: InteractionResponseType.DeferredMessageUpdate }
  | {
      readonly type: InteractionResponseType.DeferredChannelMessageWithSource;
      readonly data?: { readonly flags: MessageFlags.Ephemeral };
    };

/** Whether the message comes for everybody must be said now and can never change. */
function deferralOf(interaction: APIInteraction, bot: Bot): Deferral | undefined {
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

/** Puts the answer in the place of the deferral. One that turned out to be private is sent apart from a public one. */
async function complete(
  { application_id, token }: APIInteraction,
  {
    answer,
    deferral,
    rest,
    log,
  }: {
    readonly answer: Promise<InteractionResponse | undefined>;
    readonly deferral: Deferral;
    readonly rest: Rest;
    readonly log: ResponseLog;
  },
): Promise<void> {
  try {
    const response = await answer;
    if (response === undefined || !('data' in response.body)) return;
    const { data } = response.body;
    const flags = data !== undefined && 'flags' in data ? (data.flags ?? 0) : 0;
    const files = response.files.map((file) => ({ name: file.name, ...uploadOf(file) }));
    const message = { body: data, files, auth: false };
    const original = Routes.webhookMessage(application_id, token, '@original');
    const isPublic = !('data' in deferral);
    if (isPublic && (flags & MessageFlags.Ephemeral) !== 0) {
      await rest.delete(original, { auth: false });
      await rest.post(Routes.webhook(application_id, token), message);
    } else await rest.patch(original, message);
  } catch (error) {
    log.error({ err: error }, 'deferred answer could not be sent');
  }
}
