/** Deletes a message of the bot over REST. */
import { type APIInteraction, type REST, Routes } from 'discord.js';
import type { ResponseLog } from './failures.ts';

/** Deletes the message with the pressed button. */
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
