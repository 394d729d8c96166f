/** Builds the interactions that Discord would send for each act of a person. */
import type { Attachment } from '../attachment.ts';
import { guildId } from '../room.ts';
import type { ShownMessage } from './discord.ts';
import { ephemeral, optionType } from './discord.ts';

/** The person at the page, with or without a moderator's permissions. */
export type Asker = { readonly isModerator: boolean; readonly locale: string };

/** An interaction for the server. */
export type Interaction = Readonly<Record<string, unknown>> & { readonly type: number };

/** The value of an option. `focused` is set while it is being typed. */
export type GivenOption = {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly GivenOption[];
};

const user = {
  id: '200000000000000001',
  username: 'you',
  discriminator: '0',
  avatar: null,
  global_name: 'You',
};
const manageServer = String(1 << 5);

function base({ isModerator, locale }: Asker) {
  const permissions = isModerator ? manageServer : '0';
  return {
    context: 0,
    guild_id: guildId,
    guild: { id: guildId, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    member: {
      user,
      roles: [],
      permissions,
      joined_at: '2024-01-01T00:00:00Z',
      deaf: false,
      mute: false,
      flags: 0,
    },
    version: 1,
    locale,
    channel_id: '500000000000000001',
    channel: { id: '500000000000000001', type: 0 },
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: { 0: guildId },
    attachment_size_limit: 10_485_760,
  };
}

/** A slash command. */
export function slash(
  name: string,
  options: readonly GivenOption[],
  asker: Asker,
  attachments: readonly Attachment[] = [],
): Interaction {
  const resolved = attachments.length === 0 ? {} : { resolved: { attachments: byId(attachments) } };
  return { ...base(asker), type: 2, data: { id: '1', type: 1, name, options, ...resolved } };
}

/** Autocomplete for an option of a slash command. */
export function typing(name: string, options: readonly GivenOption[], asker: Asker): Interaction {
  return { ...base(asker), type: 4, data: { id: '1', type: 1, name, options } };
}

/** A question as plain text. */
export function ask(question: string, asker: Asker): Interaction {
  return slash('ask', [{ name: 'question', type: optionType.string, value: question }], asker);
}

/** A command from the menu of a message. */
export function onMessage(name: string, message: ShownMessage, asker: Asker): Interaction {
  const target = { attachments: [], embeds: [], ...asSent(message) };
  const data = {
    id: '2',
    type: 3,
    name,
    target_id: message.id,
    resolved: { messages: { [message.id]: target } },
  };
  return { ...base(asker), type: 2, data };
}

/** A pressed button. */
export function press(message: ShownMessage, customId: string, asker: Asker): Interaction {
  return {
    ...base(asker),
    type: 3,
    message: asSent(message),
    data: { component_type: 2, custom_id: customId },
  };
}

/** A chosen menu item. */
export function choose(message: ShownMessage, customId: string, value: string, asker: Asker): Interaction {
  const data = { component_type: 3, custom_id: customId, values: [value] };
  return { ...base(asker), type: 3, message: asSent(message), data };
}

/** A submitted modal. `components` hold its values. */
export function submit(
  customId: string,
  components: readonly unknown[],
  asker: Asker,
  attachments: readonly Attachment[] = [],
): Interaction {
  const resolved = attachments.length === 0 ? {} : { resolved: { attachments: byId(attachments) } };
  return { ...base(asker), type: 5, data: { custom_id: customId, components, ...resolved } };
}

function byId(attachments: readonly Attachment[]) {
  return Object.fromEntries(attachments.map((attachment) => [attachment.id, attachment]));
}

function asSent({ id, content = '', flags = 0, components = [], by }: ShownMessage) {
  const metadata = by === 'bot' ? { interaction_metadata: { id: '1', type: 2, user } } : {};
  const author = by === 'bot' ? { id: '100000000000000001', username: 'pullquote', bot: true } : user;
  return { id, type: 0, content, flags, components, author, channel_id: '500000000000000001', ...metadata };
}

/** Whether only the asker sees the message. */
export function isPrivate({ flags = 0 }: Pick<ShownMessage, 'flags'>): boolean {
  return (flags & ephemeral) !== 0;
}
