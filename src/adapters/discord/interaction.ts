/** Reads Discord interactions as calls. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ComponentType,
  GuildFeature,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import type { Origin } from '../../bot/conversation.ts';
import type { Call, OptionValue, SentFile } from '../../reply/call.ts';
import { fileOf } from './attachments.ts';
import type { MessageReference } from './message/message-reference.ts';
import { readFilled } from './message/modal.ts';
import { messageText } from './message-content.ts';

/** The meaning of an interaction. `other`: a type or an option that the bot does not know. */
export type AskedInteraction =
  | { readonly kind: 'ping' }
  | { readonly kind: 'call'; readonly call: Call }
  /** The message command `name`, used on a message with this text; `about` refers to that message. */
  | {
      readonly kind: 'message';
      readonly name: string;
      readonly text: string;
      readonly about: MessageReference | undefined;
    }
  /** Autocomplete: the `call` so far; `focused` is the option being typed. */
  | { readonly kind: 'complete'; readonly call: Call; readonly focused: string }
  | { readonly kind: 'press'; readonly customId: string; readonly message: Pressed }
  /** A submitted modal. Its custom_id names the call that gets the values. */
  | {
      readonly kind: 'submit';
      readonly customId: string;
      readonly texts: Readonly<Record<string, string>>;
      readonly files: Readonly<Record<string, SentFile>>;
    }
  | { readonly kind: 'other' };

/** The message with the pressed component. */
export type Pressed = {
  readonly id: string;
  readonly isPrivate: boolean;
  /** True if it answers the person who pressed; also for every private message. */
  readonly isTheirs: boolean;
  /** False if Discord says that another person's call opened it. */
  readonly isOpeners: boolean;
};

/**
 * Reads `interaction`. Files must come from the origin of `filesUrl` (default: Discord's). Throws if the
 * interaction is malformed.
 */
export function readInteraction(interaction: APIInteraction, filesUrl?: string): AskedInteraction {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { kind: 'ping' };
    case InteractionType.ApplicationCommand:
      return readCommandKind(interaction, filesUrl);
    case InteractionType.ApplicationCommandAutocomplete: {
      const focused = optionsOf(interaction).find((option) => 'focused' in option && option.focused);
      return { kind: 'complete', call: readCommand(interaction, filesUrl), focused: focused?.name ?? '' };
    }
    case InteractionType.MessageComponent: {
      const customId = readPressed(interaction);
      return customId === undefined
        ? { kind: 'other' }
        : { kind: 'press', customId, message: readMessage(interaction) };
    }
    case InteractionType.ModalSubmit:
      return readSubmit(interaction, filesUrl);
    // Discord may add types.
    default:
      return { kind: 'other' };
  }
}

function readCommandKind(
  interaction: APIApplicationCommandInteraction,
  filesUrl: string | undefined,
): AskedInteraction {
  const { data } = interaction;
  switch (data.type) {
    case ApplicationCommandType.ChatInput:
      return { kind: 'call', call: readCommand(interaction, filesUrl) };
    case ApplicationCommandType.Message: {
      const message = data.resolved.messages[data.target_id];
      if (message === undefined) return { kind: 'message', name: data.name, text: '', about: undefined };
      const text = messageText(message, { isOwn: isOwn(message, interaction) });
      return { kind: 'message', name: data.name, text, about: referenceTo(message, interaction) };
    }
    // Discord may add types.
    default:
      return { kind: 'other' };
  }
}

function readSubmit({ data }: APIModalSubmitInteraction, filesUrl: string | undefined): AskedInteraction {
  const { texts, fileIds } = readFilled(data);
  const files = Object.entries(fileIds).flatMap(([name, id]) => {
    const attachment = data.resolved?.attachments?.[id];
    return attachment === undefined ? [] : [[name, fileOf(attachment, filesUrl)] as const];
  });
  return { kind: 'submit', customId: data.custom_id, texts, files: Object.fromEntries(files) };
}

/** Whether the bot sent `message`. */
function isOwn({ author, application_id }: APIMessage, { application_id: own }: APIInteraction): boolean {
  return application_id === own || author?.id === own;
}

function referenceTo(
  { author, id, channel_id }: APIMessage,
  { guild_id, channel }: APIInteraction,
): MessageReference | undefined {
  const place = channel_id ?? channel?.id;
  if (author?.id === undefined || place === undefined) return undefined;
  return { author: author.id, guild: guild_id, channel: place, message: id };
}

/**
 * The asker and the room of `interaction`. The room is the server that installed the application, else the
 * asker. Inside a server where only the asker installed it, the room is the asker.
 */
export function originOf(interaction: APIInteraction): Origin {
  const { guild_id, guild, channel, member, user, authorizing_integration_owners: owners } = interaction;
  const asker = (member?.user ?? user)?.id ?? '';
  const server = owners?.[ApplicationIntegrationType.GuildInstall];
  // Discord sends "0" for a direct message with the bot. Older interactions have no owners.
  const inServer = owners === undefined ? guild_id : server === '0' ? undefined : server;
  return {
    asker,
    room: inServer === undefined ? `user-${asker}` : `server-${inServer}`,
    channel: channel?.id,
    locale: 'locale' in interaction ? interaction.locale : undefined,
    // Only community servers choose their locale; others have a default.
    roomLocale: guild?.features.includes(GuildFeature.Community)
      ? (interaction.guild_locale ?? guild.locale)
      : undefined,
    maxFileBytes: interaction.attachment_size_limit,
    interaction: interaction.id,
  };
}

type CommandInteraction = APIApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction;

function readCommand(interaction: CommandInteraction, filesUrl: string | undefined): Call {
  const { data } = interaction;
  const [first] = 'options' in data ? (data.options ?? []) : [];
  const isGrouped = first?.type === ApplicationCommandOptionType.Subcommand;
  const given = optionsOf(interaction);
  const values = given.flatMap((option) =>
    option.type !== ApplicationCommandOptionType.Attachment && 'value' in option && isValue(option.value)
      ? [[option.name, option.value] as const]
      : [],
  );
  const attachments = 'resolved' in data ? data.resolved : undefined;
  const files = given.flatMap((option) => {
    if (option.type !== ApplicationCommandOptionType.Attachment) return [];
    const attachment =
      attachments !== undefined && 'attachments' in attachments
        ? attachments.attachments?.[option.value]
        : undefined;
    return attachment === undefined ? [] : [[option.name, fileOf(attachment, filesUrl)] as const];
  });
  const call = {
    command: isGrouped ? `${data.name} ${first.name}` : data.name,
    options: Object.fromEntries(values),
  };
  return files.length === 0 ? call : { ...call, files: Object.fromEntries(files) };
}

function isValue(value: unknown): value is OptionValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The options of the command, or of its sub-command if it has one. */
function optionsOf({ data }: CommandInteraction) {
  const options = 'options' in data ? (data.options ?? []) : [];
  return options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand ? (option.options ?? []) : [option],
  );
}

/** The custom_id of the button, or the value of the menu item, which has the form of a custom_id. */
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
  return {
    id: message.id,
    isPrivate,
    isTheirs: isPrivate || (askedBy !== undefined && askedBy === pressedBy),
    isOpeners: askedBy === undefined || askedBy === pressedBy,
  };
}
