/** An interaction as Discord sends it, and the call that somebody makes by it. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import type { Origin } from '../../bot/conversation.ts';
import type { Call, OptionValue } from '../../reply/reply.ts';
import { messageText } from './message-content.ts';

/** What an interaction asks for. `other`: nothing that we offer, or nothing that we know. */
export type Asked =
  | { readonly kind: 'ping' }
  | { readonly kind: 'call'; readonly call: Call }
  /** The entry `name` of the menu of a message with this text. */
  | { readonly kind: 'message'; readonly name: string; readonly text: string }
  /** `call` as far as it is typed; `focused` is the option that is being typed. */
  | { readonly kind: 'complete'; readonly call: Call; readonly focused: string }
  | { readonly kind: 'press'; readonly customId: string; readonly message: Pressed }
  | { readonly kind: 'other' };

/** The message on which somebody pressed something: who else sees it, and whether it answers them. */
export type Pressed = { readonly isPrivate: boolean; readonly isTheirs: boolean };

/** What `interaction` asks for. Throws where Discord's form is not kept. */
export function readInteraction(interaction: APIInteraction): Asked {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { kind: 'ping' };
    case InteractionType.ApplicationCommand:
      return readCommandKind(interaction);
    case InteractionType.ApplicationCommandAutocomplete: {
      const focused = optionsOf(interaction).find((option) => 'focused' in option && option.focused);
      return { kind: 'complete', call: readCommand(interaction), focused: focused?.name ?? '' };
    }
    case InteractionType.MessageComponent: {
      const customId = readPressed(interaction);
      return customId === undefined
        ? { kind: 'other' }
        : { kind: 'press', customId, message: readMessage(interaction) };
    }
    case InteractionType.ModalSubmit:
      return { kind: 'other' };
    // Discord adds types as it grows.
    default:
      return { kind: 'other' };
  }
}

function readCommandKind(interaction: APIApplicationCommandInteraction): Asked {
  const { data } = interaction;
  switch (data.type) {
    case ApplicationCommandType.ChatInput:
      return { kind: 'call', call: readCommand(interaction) };
    case ApplicationCommandType.Message: {
      const message = data.resolved.messages[data.target_id];
      return { kind: 'message', name: data.name, text: message === undefined ? '' : messageText(message) };
    }
    // Discord adds types as it grows.
    default:
      return { kind: 'other' };
  }
}

/** Who made `interaction`, and in which server or direct message. */
export function originOf({ guild_id, channel, member, user }: APIInteraction): Origin {
  return { asker: (member?.user ?? user)?.id ?? '', room: guild_id ?? channel?.id ?? '' };
}

type CommandInteraction = APIApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction;

function readCommand(interaction: CommandInteraction): Call {
  const given = optionsOf(interaction).flatMap((option) =>
    'value' in option && isValue(option.value) ? [[option.name, option.value] as const] : [],
  );
  return { command: interaction.data.name, options: Object.fromEntries(given) };
}

function isValue(value: unknown): value is OptionValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function optionsOf({ data }: CommandInteraction) {
  return 'options' in data ? (data.options ?? []) : [];
}

/** The custom_id of the button, or the value of the menu's item, which is one as well. */
function readPressed({ data }: APIMessageComponentInteraction): string | undefined {
  switch (data.component_type) {
    case ComponentType.Button:
      return data.custom_id;
    case ComponentType.StringSelect:
      return data.values[0];
    default:
      return undefined;
  }
}

function readMessage({ message, member, user }: APIMessageComponentInteraction): Pressed {
  const askedBy = message.interaction_metadata?.user.id ?? message.interaction?.user.id;
  const pressedBy = (member?.user ?? user)?.id;
  const isPrivate = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return { isPrivate, isTheirs: isPrivate || (askedBy !== undefined && askedBy === pressedBy) };
}
