/** Encodes a call in the custom_id of a button or menu item, and decodes it. Buttons work after a restart. */
import { hash } from 'node:crypto';
import { readCall, writeCall } from '../../../bot/call-codec.ts';
import type { Call } from '../../../reply/call.ts';
import type { Opens } from '../../../reply/reply.ts';
import type { KeptCall } from '../../../storage/storage.ts';
import { maxCustomIdChars } from './limits.ts';
import { type MessageReference, packReference, unpackReference } from './message-reference.ts';

/** The call of a button, where its reply goes, and which part of the reply to show, counted from 1. */
export type Target = {
  readonly call: Call;
  readonly opens: Opens;
  readonly part: number;
  /** The message that the call is about. It is only in the custom_id, never in a stored call. */
  readonly about?: MessageReference | undefined;
};

/** A custom_id, and the call to store if it is too long for the custom_id. */
export type CustomId = { readonly customId: string; readonly kept: KeptCall | undefined };

/** A decoded custom_id. `unreadable`: another version or another program wrote it. */
export type ReadCustomId =
  | ({ readonly kind: 'target' } & Target)
  | ({ readonly kind: 'kept'; readonly id: string } & Omit<Target, 'call'>)
  | { readonly kind: 'unreadable' };

// Increment it when old custom_ids would be misread. The asker is then told to ask again.
const version = '1';

const letters: Readonly<Record<Opens, string>> = { page: 'p', aside: 'a', room: 'r' };

/**
 * Encodes `target` in at most 100 characters.
 *
 * @example
 * writeCustomId({ call: { command: 'ask', options: { question: 'Who left?', page: 2 } }, opens: 'page', part: 1 })
 * // => { customId: '1p:ask&question=Who+left?&page:2', kept: undefined }
 */
export function writeCustomId({ call, opens, part, about }: Target): CustomId {
  const reference = about && packReference(about);
  const end = reference === undefined ? ':' : `~${reference}:`;
  const head = `${version}${letters[opens]}${part === 1 ? '' : part}${end}`;
  const text = writeCall(call);
  if (head.length + text.length <= maxCustomIdChars) return { customId: head + text, kept: undefined };
  // A hash of the call, so that the same call is stored only once.
  const id = hash('sha256', text, 'base64url').slice(0, 16);
  return { customId: `${head}@${id}`, kept: { id, call: text } };
}

/** Decodes `customId`. Never throws. */
export function readCustomId(customId: string): ReadCustomId {
  const [, written, letter, digits, reference, rest = ''] =
    /^(\d+)([par])([1-9]\d{0,5})?(?:~([\da-z.]+))?:(.*)$/su.exec(customId) ?? [];
  if (written !== version) return { kind: 'unreadable' };
  const opens = letter === 'p' ? 'page' : letter === 'a' ? 'aside' : 'room';
  const part = digits === undefined ? 1 : Number(digits);
  const about = reference === undefined ? undefined : unpackReference(reference);
  if (rest.startsWith('@')) return { kind: 'kept', id: rest.slice(1), opens, part, about };
  const call = readCall(rest);
  return call === undefined ? { kind: 'unreadable' } : { kind: 'target', call, opens, part, about };
}
