/** The parts of Discord's payloads that the bot sends and the page draws. */

/** A component of a message or of a modal. Its `type` decides which fields it has. */
export type Component = {
  readonly type: number;
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
  readonly content?: string;
  readonly label?: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly style?: number;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly value?: string;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly options?: readonly SelectOption[];
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
  readonly file?: { readonly url: string };
  readonly spoiler?: boolean;
  readonly divider?: boolean;
  readonly accent_color?: number;
};

/** A choice of a menu. */
export type SelectOption = { readonly label: string; readonly value: string; readonly description?: string };

/** Discord's component types. */
export const componentType = {
  row: 1,
  button: 2,
  select: 3,
  textInput: 4,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
} as const;

/** Discord's button styles. */
export const buttonStyle = { primary: 1, secondary: 2, success: 3, danger: 4, link: 5 } as const;

/** The message flag for a reply that only the asker sees. */
export const ephemeral = 1 << 6;

/** A file of a message: its text, or its bytes in base64. */
export type MessageFile = { readonly name: string; readonly text?: string; readonly base64?: string };

/** The content of a message. */
export type MessageData = {
  readonly content?: string;
  readonly flags?: number;
  readonly components?: readonly Component[];
};

/** The content of a modal. */
export type ModalData = {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
};

/** A message in the room. A message by `you` has only `content`. */
export type ShownMessage = MessageData & {
  readonly id: string;
  readonly by: 'you' | 'bot';
  readonly files: readonly MessageFile[];
};

/** The response types that the page handles. */
export const responseType = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** A choice of an option or of autocomplete. */
export type OptionChoice = {
  readonly name: string;
  readonly value: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
};

/** The span of an article that a button asks to show. */
export type Focus = { readonly article: string; readonly start: number; readonly end: number };

/** The server's answer to an interaction. */
export type PageAnswer = {
  readonly body?: {
    readonly type: number;
    readonly data?: MessageData & Partial<ModalData> & { readonly choices?: readonly OptionChoice[] };
  };
  readonly files?: readonly MessageFile[];
  /** True if the message with the pressed button is to be deleted. */
  readonly deletesMessage?: boolean;
  readonly focus?: Focus | null;
};

/** A command as it is registered with Discord. */
export type Definition = {
  readonly type?: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly options?: readonly OptionDefinition[];
  readonly default_member_permissions?: string | null;
};

/** An option of a command, or a sub-command with options. */
export type OptionDefinition = {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly OptionChoice[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly max_length?: number;
  readonly options?: readonly OptionDefinition[];
};

/** Discord's option types. */
export const optionType = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  number: 10,
  attachment: 11,
} as const;
