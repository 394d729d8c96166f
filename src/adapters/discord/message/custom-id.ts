/** A call as the custom_id of a button or of a menu's item, and back: all that survives a restart stands in it. */
import { createHash } from 'node:crypto';
import { readCall, writeCall } from '../../../bot/call-codec.ts';
import type { Call, Opens } from '../../../reply/reply.ts';
import type { KeptCall } from '../../../storage/storage.ts';
import { maxCustomIdChars } from './limits.ts';
import { type MessageReference, packReference, unpackReference } from './message-reference.ts';

/** What is called when the button is pressed, where its reply goes, and which part of it is shown, counted from 1. */
export type Target = {
  readonly call: Call;
  readonly opens: Opens;
  readonly part: number;
  /** The message that the call is about. It is in the custom_id alone, and never in a call that is kept. */
  readonly about?: MessageReference | undefined;
};

/** A custom_id; and the call that must be kept for it because it is too long to stand in it. */
export type CustomId = { readonly customId: string; readonly kept: KeptCall | undefined };

/** What a custom_id says. `unreadable`: it is of another version of ours, or not ours at all. */
export type ReadCustomId =
  | ({ readonly kind: 'target' } & Target)
  | ({ readonly kind: 'kept'; readonly id: string } & Omit<Target, 'call'>)
  | { readonly kind: 'unreadable' };

// Raised when an old custom_id would be read wrongly; the asker is then told to ask again.
const version = '1';

const letters: Readonly<Record<Opens, string>> = { page: 'p', aside: 'a', room: 'r' };

/**
 * The custom_id of `target`, at most 100 characters.
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
  // From the call itself, so that one that is offered again takes no further room.
  const id = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  return { customId: `${head}@${id}`, kept: { id, call: text } };
}

/** What `customId` says; it never throws. */
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
