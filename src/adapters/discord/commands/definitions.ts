/** The definitions of the commands for Discord, checked against its limits. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, MessageMenu, Option } from '../../../bot/command.ts';
import { maxChoiceChars } from '../message/limits.ts';

/** Discord's specification takes permissions as a number, where discord.js types the text that it gives back. */
type SlashDefinition = Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, 'default_member_permissions'> & {
  readonly default_member_permissions?: number;
};
type MenuDefinition = RESTPostAPIContextMenuApplicationCommandsJSONBody;
export type Definition = SlashDefinition | MenuDefinition;

const maxCommands = 100;
const maxMessageMenus = 15;
const maxOptions = 25;
const maxDescriptionChars = 100;
const maxCommandChars = 8000;

/**
 * The definitions of `commands`: in servers and direct messages, installed by a server or by a user; first those
 * that are typed, then the entries in the menu of a message. Options that buttons alone carry are left out. Throws an
 * Error that names the first thing beyond Discord's limits.
 */
export function defineForDiscord(commands: readonly Command[]): readonly Definition[] {
  const typed = [
    ...commands.filter(({ group }) => group === undefined).map(defineOne),
    ...groupsOf(commands),
  ];
  for (const definition of typed) checkDefinition(definition);
  const menus = commands.flatMap(({ onMessage }) => (onMessage === undefined ? [] : defineMenu(onMessage)));
  for (const { name } of menus)
    check(`“${name}”`, 'a name of 1 to 32 characters', /^(?=.*\S).{1,32}$/u.test(name));
  const definitions = [...typed, ...menus];
  const names = new Set(definitions.map(({ name }) => name));
  check('the commands', 'names that differ', names.size === definitions.length);
  check('the commands', `at most ${maxCommands}`, commands.length <= maxCommands);
  check('the menu of a message', `at most ${maxMessageMenus} entries`, menus.length <= maxMessageMenus);
  return definitions;
}

const places = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

function defineMenu({ name }: MessageMenu): MenuDefinition {
  return { type: ApplicationCommandType.Message, name, ...places };
}

/** Each group as one command, with a sub-command for each command of the group. */
function groupsOf(commands: readonly Command[]): readonly SlashDefinition[] {
  const groups = new Set(commands.flatMap(({ group }) => group ?? []));
  return [...groups].map((group) => {
    const subcommands = commands
      .filter((command) => command.group === group)
      .map(({ name, description, options }) => ({
        type: ApplicationCommandOptionType.Subcommand as const,
        name: name.slice(group.name.length + 1),
        description,
        options: [...defineOptions(options)],
      }));
    for (const { name, description, options } of subcommands)
      checkDefinition({ name: `${group.name}-${name}`, description, options });
    return {
      type: ApplicationCommandType.ChatInput as const,
      name: group.name,
      description: group.description,
      options: subcommands,
      ...(group.forModerators ? { default_member_permissions: Number(PermissionFlagsBits.ManageGuild) } : {}),
      ...places,
    };
  });
}

function defineOne({ name, description, options }: Command): SlashDefinition {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: [...defineOptions(options)],
    ...places,
  };
}

function defineOptions(options: Command['options']): readonly APIApplicationCommandBasicOption[] {
  const shown = Object.entries(options).filter(([, option]) => !option.hidden);
  // Discord wants those first that are required.
  const sorted = [
    ...shown.filter(([, { required }]) => required),
    ...shown.filter(([, { required }]) => !required),
  ];
  return sorted.map(([name, option]) => defineOption(name, option));
}

function defineOption(name: string, option: Option): APIApplicationCommandBasicOption {
  const { description } = option;
  const base = { name, description, required: option.required ?? false };
  switch (option.type) {
    case 'file':
      return { ...base, type: ApplicationCommandOptionType.Attachment };
    case 'boolean':
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    case 'integer': {
      const { min, max } = option;
      return {
        ...base,
        type: ApplicationCommandOptionType.Integer,
        ...(min === undefined ? {} : { min_value: min }),
        ...(max === undefined ? {} : { max_value: max }),
      };
    }
    case 'string': {
      const { choices, complete, maxLength } = option;
      const text = { ...base, type: ApplicationCommandOptionType.String } as const;
      if (choices !== undefined)
        return { ...text, choices: choices.map((value) => ({ name: value, value })) };
      const length = maxLength === undefined ? {} : { max_length: maxLength };
      return complete === undefined ? { ...text, ...length } : { ...text, ...length, autocomplete: true };
    }
  }
}

const nameForm = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function checkDefinition({ name, description, options = [] }: SlashDefinition): void {
  const where = `/${name}`;
  check(where, `at most ${maxOptions} options`, options.length <= maxOptions);
  checkText(where, name, description);
  let chars = name.length + description.length;
  for (const option of options) {
    const choices = 'choices' in option ? (option.choices ?? []) : [];
    checkText(`${where} ${option.name}`, option.name, option.description);
    check(`${where} ${option.name}`, `at most ${maxOptions} choices`, choices.length <= maxOptions);
    for (const choice of choices) {
      const length = choice.name.length;
      check(
        `${where} ${option.name}`,
        `choices of 1 to ${maxChoiceChars} characters`,
        length > 0 && length <= maxChoiceChars,
      );
      chars += choice.name.length + String(choice.value).length;
    }
    chars += option.name.length + option.description.length;
  }
  check(where, `at most ${maxCommandChars} characters in all`, chars <= maxCommandChars);
}

function checkText(where: string, name: string, description: string): void {
  check(where, 'a name of 1 to 32 lower case letters', nameForm.test(name) && name === name.toLowerCase());
  const { length } = description;
  check(
    where,
    `a description of 1 to ${maxDescriptionChars} characters`,
    length > 0 && length <= maxDescriptionChars,
  );
}

function check(where: string, expected: string, holds: boolean): void {
  if (!holds) throw new Error(`${where}: expected ${expected}, as Discord does`);
}
