/** Builds responses to interactions: public, private, an update of a message, or choices. */
import {
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import type { Choice } from '../../bot/command.ts';
import type { Messages } from '../../messages/messages.ts';
import { shorten } from '../../messages/shorten.ts';
import { note, type Reply, reply } from '../../reply/reply.ts';
import { withDeleteButton } from './message/delete-button.ts';
import { maxAutocompleteChoices, maxChoiceChars } from './message/limits.ts';
import type { TextFile } from './message/pieces.ts';
import { type RenderedMessage, renderReply } from './message/render.ts';

/** The body of Discord's interaction callback, and its files. */
export type InteractionResponse = {
  readonly body: APIInteractionResponse;
  readonly files: readonly TextFile[];
  /** Delete the message with the pressed button after the response. */
  readonly deletesMessage?: true;
  /** True if later interactions get this same object. */
  readonly isKept?: true;
};

/** A message with `text`. */
export function sentence(text: string, messages: Messages): RenderedMessage {
  const said: Reply = reply([note(text)]);
  return renderReply(said, { call: { command: '', options: {} }, part: 1 }, messages);
}

/** Posts `message` publicly in the channel, with a button for the asker to delete it. */
export function publicly(message: RenderedMessage, messages: Messages): InteractionResponse {
  const { data, files } = withDeleteButton(message, messages);
  return { body: { type: InteractionResponseType.ChannelMessageWithSource, data }, files };
}

/** Shows `message` only to the asker. */
export function privately({ data, files }: RenderedMessage): InteractionResponse {
  const flags = (data.flags ?? 0) | MessageFlags.Ephemeral;
  return {
    body: { type: InteractionResponseType.ChannelMessageWithSource, data: { ...data, flags } },
    files,
  };
}

/** Replaces the message with the pressed button by `message`. */
export function instead({ data, files }: RenderedMessage): InteractionResponse {
  return { body: { type: InteractionResponseType.UpdateMessage, data }, files };
}

/**
 * `choices` in Discord's form. Leaves out a value that is too long: a cut value would mean something else.
 */
export function toChoices(choices: readonly Choice[]): APIApplicationCommandOptionChoice[] {
  return choices
    .filter(({ value }) => value !== '' && value.length <= maxChoiceChars)
    .slice(0, maxAutocompleteChoices)
    .map(({ name, value }) => ({ name: shorten(name, maxChoiceChars) || value, value }));
}
