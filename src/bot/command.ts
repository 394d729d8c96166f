/** The definition of a command: its name, its options, and its function. */
import type { CardDrawer } from '../card/drawer.ts';
import type { Library } from '../library/library.ts';
import type { Rooms } from '../library/rooms.ts';
import type { Messages } from '../messages/messages.ts';
import type { Call, SentFile } from '../reply/call.ts';
import type { Audience, Reply } from '../reply/reply.ts';
import type { Memory, Origin } from './conversation.ts';

/** A value that autocomplete offers. */
export type Choice = { readonly name: string; readonly value: string };

/** A sentence in the reader's language, or one fixed text that only programmers read. */
export type Worded = string | ((messages: Messages) => string);

/** Returns `worded` in the language of `messages`. */
export function inWords(worded: Worded, messages: Messages): string {
  return typeof worded === 'string' ? worded : worded(messages);
}

type OptionBase = {
  /** 1 to 100 characters. */
  readonly description: Worded;
  readonly required?: true;
  /** True for an option that only buttons use: it is not offered for typing. */
  readonly hidden?: true;
};

/** An option whose value is text. */
export type StringOption = OptionBase & {
  readonly type: 'string';
  /** In UTF-16 units; at most and by default 6,000. */
  readonly maxLength?: number;
  readonly choices?: readonly string[];
  /**
   * The names of the choices in the reader's language, at most 100 characters. A choice without a name shows
   * its value.
   */
  readonly choiceLabels?: (messages: Messages) => Readonly<Record<string, string>>;
  /**
   * Returns values to offer while `typed` is being typed, the best first. `values` are those of the other
   * options. It may await the library and nothing else.
   */
  readonly complete?: (
    typed: string,
    context: CommandContext,
    values: Readonly<Record<string, unknown>>,
  ) => readonly Choice[] | Promise<readonly Choice[]>;
};
/** An option whose value is a whole number, from `min` to `max`; no limit by default. */
export type IntegerOption = OptionBase & {
  readonly type: 'integer';
  readonly min?: number;
  readonly max?: number;
};
/** An option that is true or false. */
export type BooleanOption = OptionBase & { readonly type: 'boolean' };

/** A file. The adapter decides how it is given: an upload in Discord, a path in the terminal. */
export type FileOption = OptionBase & { readonly type: 'file' };

/** An option of a command. */
export type Option = StringOption | IntegerOption | BooleanOption | FileOption;
/** The options of a command, by name. */
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

/** The checked values of the options `O`; an option that is not required may be undefined. */
export type Values<O extends Options> = {
  readonly [Name in keyof O as O[Name] extends { readonly required: true } ? Name : never]: ValueOf<O[Name]>;
} & {
  readonly [Name in keyof O as O[Name] extends { readonly required: true } ? never : Name]?:
    | ValueOf<O[Name]>
    | undefined;
};

/** A command in the context menu of a message. It gets the text of the message. */
export type MessageMenu = {
  /** 1 to 32 characters; capitals and blanks are allowed. Discord returns this name in every language. */
  readonly name: string;
  /** The name that readers see; by default `name`. */
  readonly label?: Worded;
  /** The option values for a message with this text. */
  readonly values: (text: string) => Call['options'];
};

/** Commands with the same first word: `/library add` and `/library list` are one group. */
export type CommandGroup = {
  /** The first word: 1 to 32 lower-case letters. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: Worded;
  /** True if, in a server, only members who may manage it see the commands. */
  readonly forModerators: boolean;
};

/** Web addresses with more about the bot; each may be undefined. */
export type Links = { readonly source?: string | undefined; readonly support?: string | undefined };

/** What every command may use. */
export type CommandContext = {
  /** Who made the call, and where. */
  readonly origin: Origin;
  /** The articles that the call may be about. */
  readonly library: Library;
  /** The articles of rooms, for moderators; undefined if rooms have no articles of their own. */
  readonly rooms: Rooms | undefined;
  readonly messages: Messages;
  /** What the asker spoke of in this room. */
  readonly memory: Memory;
  /** All commands, in the order of /help. */
  readonly commands: readonly Command[];
  readonly links: Links;
  /** Draws quote cards; undefined without the optional packages. */
  readonly cards?: Pick<CardDrawer, 'draw'> | undefined;
};

/** A command as it is written; the types of its values follow from `options`. */
export type CommandDefinition<O extends Options> = {
  /** 1 to 32 lower-case letters. In a group: the group's name and another such word. */
  readonly name: string;
  readonly group?: CommandGroup;
  /** 1 to 100 characters. */
  readonly description: Worded;
  /** A typed call, for /help: `/ask question:What did Ana Sol say?` */
  readonly example: string;
  readonly options: O;
  /** The entry in the context menu of messages; left out if there is none. */
  readonly onMessage?: MessageMenu;
  /** True if the command reads or changes the conversation. */
  readonly remembers?: true;
  /** Who sees the reply, unless the reply says so itself; by default `everyone`. */
  readonly audience?: (values: Values<O>) => Audience;
  /**
   * True if the call changes stored data. Such a call runs once, even if Discord delivers it twice. By
   * default false.
   */
  readonly changes?: (values: Values<O>) => boolean;
  /**
   * True if the reply depends only on the values, the language, the conversation, and the articles and
   * settings of the room. Such a reply may be kept and given again. By default false.
   */
  readonly repeatable?: (values: Values<O>) => boolean;
  /**
   * True if the call may take more than 50 ms of processor time, because of a long text or many articles.
   * Such calls run in a worker, if there is one. By default false.
   */
  readonly isLong?: (values: Values<O>, library: Library) => boolean;
  /**
   * True if the call waits for a file or a page from elsewhere, which may take 10 s. Such calls wait in a line of
   * their own, so that no slow server holds up other calls. By default false.
   */
  readonly downloads?: (values: Values<O>) => boolean;
  /** Makes the reply. It may await the library (open, shortlist, write) and a card, and nothing else. */
  readonly run: (values: Values<O>, context: CommandContext) => Reply | Promise<Reply>;
};

/** A command as dispatch calls it, with values that dispatch has checked. */
export type Command = Omit<
  CommandDefinition<Options>,
  'audience' | 'changes' | 'repeatable' | 'isLong' | 'downloads' | 'run'
> & {
  readonly audience: (values: Readonly<Record<string, unknown>>) => Audience;
  readonly changes: (values: Readonly<Record<string, unknown>>) => boolean;
  readonly repeatable: (values: Readonly<Record<string, unknown>>) => boolean;
  readonly isLong: (values: Readonly<Record<string, unknown>>, library: Library) => boolean;
  readonly downloads: (values: Readonly<Record<string, unknown>>) => boolean;
  readonly run: (
    values: Readonly<Record<string, unknown>>,
    context: CommandContext,
  ) => Reply | Promise<Reply>;
};

/** Turns a definition into a command. */
export function defineCommand<const O extends Options>(definition: CommandDefinition<O>): Command {
  const { audience, changes, repeatable, isLong, downloads, run } = definition;
  return {
    ...definition,
    // dispatch has checked the values against `definition.options`, the only source of `Values<O>`.
    audience: (values) => audience?.(values as Values<O>) ?? 'everyone',
    changes: (values) => changes?.(values as Values<O>) ?? false,
    repeatable: (values) => repeatable?.(values as Values<O>) ?? false,
    isLong: (values, library) => isLong?.(values as Values<O>, library) ?? false,
    downloads: (values) => downloads?.(values as Values<O>) ?? false,
    run: (values, context) => run(values as Values<O>, context),
  };
}
