/** Explains to the asker why a call has no answer. */
import { randomUUID } from 'node:crypto';
import { UserError } from '../errors.ts';
import type { Progress } from '../library/shelf/shelf.ts';
import type { Messages } from '../messages/messages.ts';
import type { Outcome } from '../reply/reply.ts';
import { isAway, isBusy } from '../storage/away.ts';
import { StorageError } from '../storage/storage.ts';
import { BusyError } from './running/line.ts';

/**
 * Returns a sentence in the language of `messages`. An error of ours is logged with an id that the sentence
 * gives.
 */
export function explainFailure(
  error: unknown,
  {
    command,
    isOffered,
    messages,
    progress = { unread: 0, total: 0 },
    log,
  }: {
    readonly command: string;
    /** True if a button or a menu made the call, so that wrong values come from an older version. */
    readonly isOffered: boolean;
    readonly messages: Messages;
    /** How many articles are still unread: the call may have named one of them. */
    readonly progress?: Progress | undefined;
    readonly log: { readonly error: (fields: object, message: string) => void };
  },
): { readonly text: string; readonly outcome: Outcome } {
  if (error instanceof BusyError || isBusy(error)) return { text: messages.busy, outcome: 'busy' };
  if (error instanceof UserError) {
    const { about } = error;
    const outcome = 'wrong-usage';
    if (about === 'article' && progress.unread > 0)
      return { text: `${error.message} ${messages.stillReading(progress.unread, progress.total)}`, outcome };
    if (isOffered && about === 'call') return { text: messages.outdated, outcome };
    if (isOffered && about === 'article') return { text: messages.articleNotHere, outcome };
    return { text: error.message, outcome };
  }
  if (isAway(error)) {
    log.error({ command, err: error }, 'the database cannot be reached');
    return { text: messages.storeAway, outcome: 'failed' };
  }
  if (error instanceof StorageError) {
    const { fault, place } = error;
    return { text: messages.library.unusable(messages.storageFaults[fault](place)), outcome: 'failed' };
  }
  const id = randomUUID().slice(0, 8);
  log.error({ id, command, err: error }, 'command failed');
  return { text: messages.failed(id), outcome: 'failed' };
}
