/** Sends a response to Discord, and separates real failures from harmless ones. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  type APIInteraction,
  DiscordAPIError,
  RateLimitError,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Bot } from '../../../bot/dispatch.ts';
import { deleteMessage } from '../delete-message.ts';
import { failure, type ResponseLog } from '../failures.ts';
import { originOf } from '../interaction.ts';
import { uploadOf } from '../message/pieces.ts';
import type { InteractionResponse } from '../response.ts';

/** Discord accepts a first answer within 3 s; the rest is for the network. */
const giveUpAfterMs = 2500;

/** The least time for a request, even after a slow answer. */
const leastMs = 1000;

/** The pauses before further attempts if the connection broke or Discord failed, within the 3 s. */
const retryAfterMs = [50, 150, 300, 500, 700, 700];

/**
 * Sends `response` to `interaction`. If Discord refuses it, sends a fixed sentence with an id that is also
 * in the log. Gives up 2.5 s after `startMs`, the arrival of the interaction. Never rejects. An answer that
 * is late, or was received before, is no failure.
 */
export async function send(
  interaction: APIInteraction,
  response: InteractionResponse,
  {
    rest,
    bot,
    log,
    startMs = performance.now(),
  }: {
    readonly rest: Pick<REST, 'post' | 'delete'>;
    readonly bot: Pick<Bot, 'messagesFor'>;
    readonly log: ResponseLog;
    readonly startMs?: number;
  },
): Promise<void> {
  const endMs = startMs + giveUpAfterMs;
  const outcome = await post(interaction, response, { rest, endMs });
  if (outcome.kind === 'noise')
    log.info({ code: outcome.code }, 'interaction was answered before, or too late');
  if (outcome.kind === 'sent' && response.deletesMessage) await deleteMessage(interaction, { rest, log });
  if (outcome.kind !== 'failed') return;

  const messages = await bot.messagesFor(originOf(interaction));
  const { id, response: apology } = failure(interaction, messages);
  log.error({ id, err: outcome.error }, 'response failed');
  const second = apology && (await post(interaction, apology, { rest, endMs }));
  if (second?.kind === 'failed') log.warn({ id, err: second.error }, 'the asker could not be told');
}

type SendOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'noise'; readonly code: number }
  | { readonly kind: 'failed'; readonly error: unknown };

async function post(
  interaction: APIInteraction,
  response: InteractionResponse,
  { rest, endMs }: { readonly rest: Pick<REST, 'post'>; readonly endMs: number },
): Promise<SendOutcome> {
  const { body } = response;
  const files = response.files.map((file) => ({ name: file.name, ...uploadOf(file) }));
  for (let tries = 0; ; tries++) {
    const leftMs = endMs - performance.now();
    try {
      // The token in the address is enough; do not send the bot's own.
      await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body,
        files,
        auth: false,
        // A request that hangs would delay shutdown.
        signal: AbortSignal.timeout(Math.ceil(Math.max(leftMs, leastMs))),
      });
      return { kind: 'sent' };
    } catch (error) {
      if (error instanceof DiscordAPIError)
        return isNoise(error.code) ? { kind: 'noise', code: error.code } : { kind: 'failed', error };
      const waitMs = error instanceof RateLimitError ? error.retryAfter : retryAfterMs[tries];
      if (waitMs === undefined || performance.now() + waitMs >= endMs) return { kind: 'failed', error };
      await pause(waitMs);
    }
  }
}

function isNoise(code: DiscordAPIError['code']): code is number {
  return (
    code === RESTJSONErrorCodes.UnknownInteraction ||
    code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}
