/** Sends a response to Discord, and tells apart what went wrong from what only looks like it. */
import { setTimeout as pause } from 'node:timers/promises';
import { type APIInteraction, DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Messages } from '../../../messages/en.ts';
import { failure, type InteractionResponse, type Log } from '../respond.ts';

/** When to try again where the connection broke or Discord faltered, and discord.js gave up. It waits 3 s in all. */
const retryAfterMs = [50, 500];

/**
 * Sends `response` to `interaction`, and where Discord refuses it a fixed sentence with an id that is in the log.
 * Never rejects. To come too late, or twice because the first answer's receipt was lost, is no fault.
 */
export async function send(
  interaction: APIInteraction,
  response: InteractionResponse,
  {
    rest,
    messages,
    log,
  }: { readonly rest: Pick<REST, 'post'>; readonly messages: Messages; readonly log: Log },
): Promise<void> {
  const outcome = await post(interaction, response, rest);
  if (outcome.kind === 'noise')
    log.info({ code: outcome.code }, 'interaction was answered before, or too late');
  if (outcome.kind !== 'failed') return;

  const { id, response: apology } = failure(interaction, messages);
  log.error({ id, err: outcome.error }, 'response failed');
  const second = apology && (await post(interaction, apology, rest));
  if (second?.kind === 'failed') log.warn({ id, err: second.error }, 'the asker could not be told');
}

type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'noise'; readonly code: number }
  | { readonly kind: 'failed'; readonly error: unknown };

async function post(
  interaction: APIInteraction,
  response: InteractionResponse,
  rest: Pick<REST, 'post'>,
  tries = 0,
): Promise<Outcome> {
  const { body } = response;
  const files = response.files.map(({ name, text }) => ({
    name,
    data: text,
    contentType: 'text/plain; charset=utf-8',
  }));
  try {
    // The token in the address is all that it takes; the bot's own stays at home.
    await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body,
      files,
      auth: false,
    });
    return { kind: 'sent' };
  } catch (error) {
    if (error instanceof DiscordAPIError && isNoise(error.code)) return { kind: 'noise', code: error.code };
    const waitMs = retryAfterMs[tries];
    if (error instanceof DiscordAPIError || waitMs === undefined) return { kind: 'failed', error };
    await pause(waitMs);
    return post(interaction, response, rest, tries + 1);
  }
}

function isNoise(code: DiscordAPIError['code']): code is number {
  return (
    code === RESTJSONErrorCodes.UnknownInteraction ||
    code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}
