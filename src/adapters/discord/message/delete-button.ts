/** The button with which an asker deletes a public answer. */
import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Messages } from '../../../messages/messages.ts';
import { maxButtonsInRow } from './limits.ts';
import type { RenderedMessage } from './render.ts';

/** The custom_id of the button. It is no call: Discord deletes the message. */
export const deleteCustomId = '1d:';

/** Adds a delete button to `message`: in the last row if it has only buttons and room, else in a new row. */
export function withDeleteButton(message: RenderedMessage, messages: Messages): RenderedMessage {
  const components = message.data.components ?? [];
  const button: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: messages.deleteAnswer,
    custom_id: deleteCustomId,
  };
  const last = components.at(-1);
  const isRow = last?.type === ComponentType.ActionRow;
  const fits =
    isRow &&
    last.components.length < maxButtonsInRow &&
    last.components.every(({ type }) => type === ComponentType.Button);
  const row = { type: ComponentType.ActionRow as const, components: [button] };
  const withButton = fits
    ? [...components.slice(0, -1), { ...last, components: [...last.components, button] }]
    : [...components, row];
  return { ...message, data: { ...message.data, components: withButton } };
}
