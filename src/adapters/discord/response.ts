/** Responses to interactions: for everybody, for the asker alone, in the place of a message, or choices. */
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

/** The body of Discord's interaction callback, and the files to upload with it. */
export type InteractionResponse = {
  readonly body: APIInteractionResponse;
  readonly files: readonly TextFile[];
  /** The message with the button that was pressed is to be deleted after the response. */
  readonly deletesMessage?: true;
};

/** A message that says `text`. */
export function sentence(text: string, messages: Messages): RenderedMessage {
  const said: Reply = reply([note(text)]);
  return renderReply(said, { call: { command: '', options: {} }, part: 1 }, messages);
}

/** `message` for everybody in the channel, with a button by which the asker deletes it. */
export function publicly(message: RenderedMessage, messages: Messages): InteractionResponse {
  const { data, files } = withDeleteButton(message, messages);
  return { body: { type: InteractionResponseType.ChannelMessageWithSource, data }, files };
}

/** `message` for the asker alone. */
export function privately({ data, files }: RenderedMessage): InteractionResponse {
  const flags = (data.flags ?? 0) | MessageFlags.Ephemeral;
  return {
    body: { type: InteractionResponseType.ChannelMessageWithSource, data: { ...data, flags } },
    files,
  };
}

/** `message` in the place of the one with the button that was pressed. */
export function instead({ data, files }: RenderedMessage): InteractionResponse {
  return { body: { type: InteractionResponseType.UpdateMessage, data }, files };
}

/** `choices` as Discord takes them. A value that is too long is left out: cut, it would mean something else. */
export function toChoices(choices: readonly Choice[]): APIApplicationCommandOptionChoice[] {
  return choices
    .filter(({ value }) => value !== '' && value.length <= maxChoiceChars)
    .slice(0, maxAutocompleteChoices)
    .map(({ name, value }) => ({ name: shorten(name, maxChoiceChars) || value, value }));
}
