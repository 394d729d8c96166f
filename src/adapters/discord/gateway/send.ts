/** Sends a response to Discord, and separates failures from what only looks like one. */
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
import { originOf } from '../interaction.ts';
import { uploadOf } from '../message/pieces.ts';
import { failure, type ResponseLog } from '../respond.ts';
import type { InteractionResponse } from '../response.ts';

/** Discord takes a first answer for 3 s; what the network needs is left of them. */
const giveUpAfterMs = 2500;

/** What a request gets at least, where the answer itself took long. */
const leastMs = 1000;

/** The pauses before each further attempt, where the connection broke or Discord failed: spread over the 3 seconds. */
const retryAfterMs = [50, 150, 300, 500, 700, 700];

/**
 * Sends `response` to `interaction`; where Discord refuses it, a fixed sentence with an id that is in the log. Gives up
 * 2.5 s after `startMs`, when the interaction came. Never rejects. To come too late, or twice because the receipt of the
 * first answer was lost, is no fault.
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
      // The token in the address is all that it takes; the bot's own stays at home.
      await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body,
        files,
        auth: false,
        // A request that hangs would keep the drain waiting.
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

/** Deletes the message on which the button was pressed. */
export async function deleteMessage(
  { application_id: applicationId, token }: APIInteraction,
  { rest, log }: { readonly rest: Pick<REST, 'delete'>; readonly log: ResponseLog },
): Promise<void> {
  try {
    await rest.delete(Routes.webhookMessage(applicationId, token, '@original'), { auth: false });
  } catch (error) {
    log.warn({ err: error }, 'a message could not be deleted');
  }
}

function isNoise(code: DiscordAPIError['code']): code is number {
  return (
    code === RESTJSONErrorCodes.UnknownInteraction ||
    code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}
