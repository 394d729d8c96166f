/** What a command is: a name, its options, and what it does with their values. */
import type { CardDrawer } from '../card/drawer.ts';
import type { Library } from '../library/library.ts';
import type { Rooms } from '../library/rooms.ts';
import type { Messages } from '../messages/messages.ts';
import type { Audience, Call, Reply, SentFile } from '../reply/reply.ts';
import type { Memory, Origin } from './conversation.ts';

/** A value that autocomplete offers. */
export type Choice = { readonly name: string; readonly value: string };

/** A sentence in the reader's language, or the same one for all readers where only programmers read it. */
export type Worded = string | ((messages: Messages) => string);

/** `worded` in the language of `messages`. */
export function inWords(worded: Worded, messages: Messages): string {
  return typeof worded === 'string' ? worded : worded(messages);
}

type OptionBase = {
  /** 1 to 100 characters. */
  readonly description: Worded;
  readonly required?: true;
  /** Carried by buttons only: not offered to people who type. */
  readonly hidden?: true;
};

export type StringOption = OptionBase & {
  readonly type: 'string';
  /** In UTF-16 units, 6,000 at most. */
  readonly maxLength?: number;
  readonly choices?: readonly string[];
  /** What the choices are called in the reader's language, 100 characters at most; a choice without a name is its own. */
  readonly choiceLabels?: (messages: Messages) => Readonly<Record<string, string>>;
  /**
   * The values offered while `typed` is being typed, best first; given what the other options hold. It may await the
   * library and nothing else.
   */
  readonly complete?: (
    typed: string,
    context: CommandContext,
    values: Readonly<Record<string, unknown>>,
  ) => readonly Choice[] | Promise<readonly Choice[]>;
};
export type IntegerOption = OptionBase & {
  readonly type: 'integer';
  readonly min?: number;
  readonly max?: number;
};
export type BooleanOption = OptionBase & { readonly type: 'boolean' };

/** A file; an adapter says how it is given: Discord as an upload, the terminal as a path. */
export type FileOption = OptionBase & { readonly type: 'file' };

export type Option = StringOption | IntegerOption | BooleanOption | FileOption;
export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { readonly choices: readonly (infer Value)[] }
  ? Value
  : O extends StringOption
    ? string
    : O extends IntegerOption
      ? number
      : O extends FileOption
        ? SentFile
        : boolean;

/** The values of the options `O`, once they have been checked: what is not required may be undefined. */
export type Values<O extends Options> = {
  readonly [Name in keyof O as O[Name] extends { readonly required: true } ? Name : never]: ValueOf<O[Name]>;
} & {
  readonly [Name in keyof O as O[Name] extends { readonly required: true } ? never : Name]?:
    | ValueOf<O[Name]>
    | undefined;
};

/** A command in the menu of a message: what is called there with the message's text. */
export type MessageMenu = {
  /** 1 to 32 characters; capitals and blanks are allowed. Discord sends this name back whatever the reader's language. */
  readonly name: string;
  /** What readers see; the name if it is left out. */
  readonly label?: Worded;
  /** The values of the command's options for a message with this text. */
  readonly values: (text: string) => Call['options'];
};

/** Commands that share the first word of their names: `/library add` and `/library list` are of one group. */
export type CommandGroup = {
  /** The first word, 1 to 32 lower case letters. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: Worded;
  /** In a server, whether only members who may manage it see the commands. */
  readonly forModerators: boolean;
};

/** Where people find more about the bot; each is an address of the web, or undefined. */
export type Links = { readonly source?: string | undefined; readonly support?: string | undefined };

/** What every command may use. */
export type CommandContext = {
  /** Who calls, and where. */
  readonly origin: Origin;
  /** The articles that this call may be about. */
  readonly library: Library;
  /** What moderators change; undefined where no room has articles of its own. */
  readonly rooms: Rooms | undefined;
  readonly messages: Messages;
  /** The speakers that the asker asked about in this room. */
  readonly memory: Memory;
  /** All commands, in the order of /help. */
  readonly commands: readonly Command[];
  readonly links: Links;
  /** Draws quote cards; undefined where the optional packages for it are not installed. */
  readonly cards?: Pick<CardDrawer, 'draw'> | undefined;
};

/** A command as it is written down, its values typed by the options it declares. */
export type CommandDefinition<O extends Options> = {
  /** 1 to 32 lower case letters; of a command of a group, the group's name and another such word. */
  readonly name: string;
  readonly group?: CommandGroup;
  /** 1 to 100 characters. */
  readonly description: Worded;
  /** A call as it is typed, for /help: `/ask question:What did Ana Sol say?` */
  readonly example: string;
  readonly options: O;
  /** Also offered in the menu of every message; left out where it is not. */
  readonly onMessage?: MessageMenu;
  /** Whether it reads or changes what the asker spoke of. */
  readonly remembers?: true;
  /** Who reads the reply, where the reply itself does not say; `everyone` if there is no such function. */
  readonly audience?: (values: Values<O>) => Audience;
  /**
   * Whether the call changes what is stored. Such a call is carried out once, though it is delivered twice. No call
   * does, if there is no such function.
   */
  readonly changes?: (values: Values<O>) => boolean;
  /**
   * Whether the call may keep the processor for more than 50 ms: a long text, or many articles. Such calls run in a
   * worker where there is one. No call does, if there is no such function.
   */
  readonly isLong?: (values: Values<O>, library: Library) => boolean;
  /** Makes the reply. It may await the library (open, shortlist, write) and a card, and nothing else. */
  readonly run: (values: Values<O>, context: CommandContext) => Reply | Promise<Reply>;
};

/** A command whose values have been checked elsewhere: see `dispatch.ts`. */
export type Command = Omit<CommandDefinition<Options>, 'audience' | 'changes' | 'isLong' | 'run'> & {
  readonly audience: (values: Readonly<Record<string, unknown>>) => Audience;
  readonly changes: (values: Readonly<Record<string, unknown>>) => boolean;
  readonly isLong: (values: Readonly<Record<string, unknown>>, library: Library) => boolean;
  readonly run: (
    values: Readonly<Record<string, unknown>>,
    context: CommandContext,
  ) => Reply | Promise<Reply>;
};

/** The command as dispatch calls it; the types of its values follow from the options that it declares. */
export function defineCommand<const O extends Options>(definition: CommandDefinition<O>): Command {
  const { audience, changes, isLong, run } = definition;
  return {
    ...definition,
    // dispatch has checked the values against `definition.options`, the only source of `Values<O>`.
    audience: (values) => audience?.(values as Values<O>) ?? 'everyone',
    changes: (values) => changes?.(values as Values<O>) ?? false,
    isLong: (values, library) => isLong?.(values as Values<O>, library) ?? false,
    run: (values, context) => run(values as Values<O>, context),
  };
}
