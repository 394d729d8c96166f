/** Interactions as Discord sends them to a bot. */
import type { OptionValue } from '../../src/reply/call.ts';
import { flatten, type MessageBody } from './limits.ts';
import type { ModalBody } from './modals.ts';

/** An interaction without what Discord adds when it sends it: id, token and application. */
export type Interaction = Readonly<Record<string, unknown>> & { readonly type: number };

/** A message that the bot has sent, as Discord sends it with a press on its buttons. */
export type SentMessage = MessageBody & { readonly id: string } & Readonly<Record<string, unknown>>;

/** Who does something, and where: in a server unless `direct`. */
export type By = { readonly user?: string; readonly direct?: boolean };

/** The ids of two users. */
export const anna = '200000000000000001';
export const boris = '200000000000000002';

const optionTypes = { string: 3, number: 4, boolean: 5 } as const;

/** The values of a command's options. */
export type Options = Readonly<Record<string, OptionValue>>;

/** A user sends a slash command. */
export function slash(name: string, options: Options = {}, by: By = {}): Interaction {
  return { ...base(by), type: 2, data: { id: '300000000000000001', type: 1, name, options: typed(options) } };
}

/** A user chooses an entry in the menu of another user's message, which has this text or these fields. */
export function onMessage(name: string, message: string | object, by: By = {}): Interaction {
  const id = '700000000000000001';
  const given = typeof message === 'string' ? { content: message } : message;
  const author = { id: boris, username: 'boris', discriminator: '0', avatar: null, global_name: null };
  const place = { channel_id: '500000000000000001', author };
  const whole = { id, type: 0, content: '', embeds: [], components: [], attachments: [], ...place, ...given };
  return {
    ...base(by),
    type: 2,
    data: { id: '300000000000000002', type: 3, name, target_id: id, resolved: { messages: { [id]: whole } } },
  };
}

/** A moderator sends a sub-command of /library. */
export function librarySlash(name: string, options: Options = {}, by: By = {}): Interaction {
  const subcommand = { type: 1, name, options: typed(options) };
  const data = { id: '300000000000000003', type: 1, name: 'library', options: [subcommand] };
  return { ...base(by), type: 2, data };
}

/** Sends the filled modal `modal`: its texts by the custom_id of their field. */
export function submit(modal: ModalBody, texts: Readonly<Record<string, string>>, by: By = {}): Interaction {
  const components = (modal.components ?? []).map(({ component }, i) => ({
    type: 18,
    id: i,
    component:
      component?.type === 19
        ? { type: 19, id: 100 + i, custom_id: component.custom_id, values: [] }
        : {
            type: 4,
            id: 100 + i,
            custom_id: component?.custom_id,
            value: texts[component?.custom_id ?? ''] ?? component?.value ?? '',
          },
  }));
  return { ...base(by), type: 5, data: { custom_id: modal.custom_id, components, resolved: {} } };
}

/** A user is typing the option `focused` of a slash command. */
export function typing(name: string, options: Options, focused: string, by: By = {}): Interaction {
  const all = typed(options).map((option) =>
    option.name === focused ? { ...option, focused: true } : option,
  );
  return { ...base(by), type: 4, data: { id: '300000000000000001', type: 1, name, options: all } };
}

/** A user presses the button of `message` with this label. */
export function press(message: SentMessage, label: string, by: By = {}): Interaction {
  const button = flatten(message.components).find((component) => component.label === label);
  if (button?.custom_id === undefined)
    throw new Error(`no button “${label}” in ${JSON.stringify(message.components)}`);
  return pressId(message, button.custom_id, by);
}

/** A user presses a button with this custom_id, which the message may no longer have. */
export function pressId(message: SentMessage, customId: string, by: By = {}): Interaction {
  return { ...base(by), type: 3, message, data: { component_type: 2, custom_id: customId } };
}

/** A user chooses the item with this label in a menu of `message`. */
export function choose(message: SentMessage, label: string, by: By = {}): Interaction {
  const menus = flatten(message.components).filter(({ options }) => options !== undefined);
  const menu = menus.find(({ options = [] }) => options.some((option) => option.label === label));
  const value = menu?.options?.find((option) => option.label === label)?.value;
  if (value === undefined) throw new Error(`no item “${label}” in ${JSON.stringify(message.components)}`);
  return {
    ...base(by),
    type: 3,
    message,
    data: { component_type: 3, custom_id: menu?.custom_id, values: [value] },
  };
}

function typed(options: Options) {
  return Object.entries(options).map(([name, value]) => ({
    name,
    type: optionTypes[typeof value as keyof typeof optionTypes],
    value,
  }));
}

function base({ user: id = anna, direct = false }: By) {
  const user = { id, username: `user-${id.at(-1)}`, discriminator: '0', avatar: null, global_name: null };
  const place = direct
    ? { user, context: 1 }
    : {
        context: 0,
        guild_id: '400000000000000001',
        guild: { id: '400000000000000001', locale: 'en-US', features: [] },
        guild_locale: 'en-US',
        member: {
          user,
          roles: [],
          permissions: '0',
          joined_at: '2024-01-01T00:00:00Z',
          deaf: false,
          mute: false,
          flags: 0,
        },
      };
  return {
    ...place,
    version: 1,
    locale: 'en-US',
    channel_id: '500000000000000001',
    channel: { id: '500000000000000001', type: direct ? 1 : 0 },
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: direct ? { 1: id } : { 0: '400000000000000001' },
    attachment_size_limit: 10_485_760,
  };
}
