/** Responses for what went wrong: the database is busy or away, or a fault of ours. */
import { randomUUID } from 'node:crypto';
import { type APIInteraction, InteractionType } from 'discord.js';
import type { Messages } from '../../messages/messages.ts';
import { isAway, isBusy } from '../../storage/away.ts';
import { type InteractionResponse, privately, sentence } from './response.ts';

/** The log of the adapter. The program's logger fits. */
export type ResponseLog = {
  readonly [Level in 'debug' | 'info' | 'warn' | 'error']: (fields: object, message: string) => void;
};

/**
 * Logs `error`, and returns a response that says what is wrong; undefined if no response is possible, as for a
 * failed autocomplete.
 */
export function explain(
  error: unknown,
  interaction: APIInteraction,
  { messages, log }: { readonly messages: Messages; readonly log: ResponseLog },
): InteractionResponse | undefined {
  const said = (text: string) => (isSayable(interaction) ? privately(sentence(text, messages)) : undefined);
  if (isBusy(error)) {
    log.warn({ err: error }, 'the database is too busy');
    return said(messages.busy);
  }
  if (isAway(error)) {
    log.error({ err: error }, 'the database cannot be reached');
    return said(messages.storeAway);
  }
  const { response, id } = failure(interaction, messages);
  log.error({ id, err: error }, 'interaction failed');
  return response;
}

/** The response for a failure, with an id that is also in the log. */
export function failure(
  interaction: APIInteraction,
  messages: Messages,
): { readonly id: string; readonly response: InteractionResponse | undefined } {
  const id = randomUUID().slice(0, 8);
  const said = () => privately(sentence(messages.failed(id), messages));
  return { id, response: isSayable(interaction) ? said() : undefined };
}

/** Whether the response can be a sentence. Autocomplete accepts only choices. */
function isSayable({ type }: APIInteraction): boolean {
  return type !== InteractionType.ApplicationCommandAutocomplete;
}
