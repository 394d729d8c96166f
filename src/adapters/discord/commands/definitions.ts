/** Defines the commands for Discord, with translations, and checks Discord's limits. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { type Command, inWords, type MessageMenu, type Option, type Worded } from '../../../bot/command.ts';
import { en } from '../../../messages/en.ts';
import type { Messages } from '../../../messages/messages.ts';
import { check, checkDefinition, checkMenu } from './definition-limits.ts';

/** Discord accepts permissions as a number, but discord.js types them as the string that Discord returns. */
type SlashDefinition = Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, 'default_member_permissions'> & {
  readonly default_member_permissions?: number;
};
type MenuDefinition = RESTPostAPIContextMenuApplicationCommandsJSONBody;
/** A slash command or a message command, as it is registered. */
export type Definition = SlashDefinition | MenuDefinition;

const maxCommands = 100;
const maxMessageMenus = 15;

/**
 * The definitions of `commands`: first the slash commands, then the message commands. They work in servers
 * and direct messages, installed by a server or a user. Hidden options are left out. Descriptions, choices
 * and message commands are in English with `translations`; other names are the same in every language.
 * Throws an Error for the first definition that exceeds Discord's limits.
 */
export function defineForDiscord(
  commands: readonly Command[],
  translations: readonly Messages[] = [],
): readonly Definition[] {
  const wordsIn = readerOf(translations);
  const typed = [
    ...commands.filter(({ group }) => group === undefined).map((command) => defineOne(command, wordsIn)),
    ...groupsOf(commands, wordsIn),
  ];
  for (const definition of typed) checkDefinition(definition);
  const menus = commands.flatMap(({ onMessage }) =>
    onMessage === undefined ? [] : defineMenu(onMessage, wordsIn),
  );
  for (const menu of menus) checkMenu(menu);
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

/** A text in English with its translations; undefined if all languages share it. */
type LocalizedText = { readonly text: string; readonly localizations: LocalizationMap | undefined };
type WordsIn = (worded: Worded) => LocalizedText;

function readerOf(translations: readonly Messages[]): WordsIn {
  const known = translations.flatMap((messages) => {
    const locale = Object.values(Locale).find((each) => each === messages.language);
    return locale === undefined ? [] : [{ locale, messages }];
  });
  return (worded) => {
    if (typeof worded === 'string' || known.length === 0)
      return { text: inWords(worded, en), localizations: undefined };
    const localised = known.map(({ locale, messages }) => [locale, worded(messages)] as const);
    return { text: worded(en), localizations: Object.fromEntries(localised) };
  };
}

function described({ text, localizations }: LocalizedText) {
  return localizations === undefined
    ? { description: text }
    : { description: text, description_localizations: localizations };
}

function named(name: string, { localizations }: LocalizedText) {
  return localizations === undefined ? { name } : { name, name_localizations: localizations };
}

function defineMenu({ name, label = name }: MessageMenu, wordsIn: WordsIn): MenuDefinition {
  return { type: ApplicationCommandType.Message, ...named(name, wordsIn(label)), ...places };
}

/** One command for each group, with the group's commands as sub-commands. */
function groupsOf(commands: readonly Command[], wordsIn: WordsIn): readonly SlashDefinition[] {
  const groups = new Set(commands.flatMap(({ group }) => group ?? []));
  return [...groups].map((group) => ({
    type: ApplicationCommandType.ChatInput as const,
    name: group.name,
    ...described(wordsIn(group.description)),
    options: commands
      .filter((command) => command.group === group)
      .map(({ name, description, options }) => ({
        type: ApplicationCommandOptionType.Subcommand as const,
        name: name.slice(group.name.length + 1),
        ...described(wordsIn(description)),
        options: [...defineOptions(options, wordsIn)],
      })),
    ...(group.forModerators ? { default_member_permissions: Number(PermissionFlagsBits.ManageGuild) } : {}),
    ...places,
  }));
}

function defineOne({ name, description, options }: Command, wordsIn: WordsIn): SlashDefinition {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...described(wordsIn(description)),
    options: [...defineOptions(options, wordsIn)],
    ...places,
  };
}

function defineOptions(
  options: Command['options'],
  wordsIn: WordsIn,
): readonly APIApplicationCommandBasicOption[] {
  const shown = Object.entries(options).filter(([, option]) => !option.hidden);
  // Discord requires that required options come first.
  const sorted = [
    ...shown.filter(([, { required }]) => required),
    ...shown.filter(([, { required }]) => !required),
  ];
  return sorted.map(([name, option]) => defineOption(name, option, wordsIn));
}

function defineOption(name: string, option: Option, wordsIn: WordsIn): APIApplicationCommandBasicOption {
  const base = { name, ...described(wordsIn(option.description)), required: option.required ?? false };
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
      const { choices, choiceLabels, complete, maxLength } = option;
      const text = { ...base, type: ApplicationCommandOptionType.String } as const;
      if (choices !== undefined) {
        const labelOf = (value: string): Worded =>
          choiceLabels === undefined ? value : (messages) => choiceLabels(messages)[value] ?? value;
        const choice = (value: string) => ({ ...named(value, wordsIn(labelOf(value))), value });
        return { ...text, choices: choices.map(choice) };
      }
      const length = maxLength === undefined ? {} : { max_length: maxLength };
      return complete === undefined ? { ...text, ...length } : { ...text, ...length, autocomplete: true };
    }
  }
}
