/** Refers to the message that a reply is about. Buttons carry the reference, so that it is not stored. */
import { escapeMarkdown } from './markdown.ts';

/** A message by its ids. */
export type MessageReference = {
  readonly author: string;
  /** Undefined in a direct message. */
  readonly guild: string | undefined;
  readonly channel: string;
  readonly message: string;
};

const snowflake = /^\d{1,20}$/;

/**
 * Encodes `reference` in at most 55 characters of a custom_id; undefined if an id is not Discord's.
 *
 * @example
 * packReference({ author: '35', guild: undefined, channel: '36', message: '37' })
 * // => 'z..10.11'
 */
export function packReference({
  author,
  guild = '',
  channel,
  message,
}: MessageReference): string | undefined {
  const ids = [author, guild, channel, message];
  if (!ids.every((id, i) => snowflake.test(id) || (i === 1 && id === ''))) return undefined;
  return ids.map((id) => (id === '' ? '' : BigInt(id).toString(36))).join('.');
}

/** Decodes a reference from `packReference`; undefined if the text is not one. */
export function unpackReference(text: string): MessageReference | undefined {
  const [author, guild, channel, message, ...more] = text.split('.').map(unpackId);
  if (author === undefined || channel === undefined || message === undefined || more.length > 0)
    return undefined;
  return { author, guild, channel, message };
}

function unpackId(text: string): string | undefined {
  if (!/^[\da-z]{1,14}$/.test(text)) return undefined;
  return [...text].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n).toString();
}

/**
 * The line with the author of the message that a reply is about, and a link to it. It sends no notification,
 * because messages allow no mentions.
 */
export function writeReference(
  { author, guild, channel, message }: MessageReference,
  { messageBy, openMessage }: { readonly messageBy: string; readonly openMessage: string },
): string {
  const url = `https://discord.com/channels/${guild ?? '@me'}/${channel}/${message}`;
  return `-# ${escapeMarkdown(messageBy)} <@${author}> · [${escapeMarkdown(openMessage)}](${url})`;
}
