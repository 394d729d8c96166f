/** What a reader asks for: a command with its values and files. */

/** A command and its values: a typed line, a button and a menu item are all calls. */
export type Call = {
  readonly command: string;
  readonly options: Readonly<Record<string, OptionValue | undefined>>;
  /** Attached files, by option. A button has none. */
  readonly files?: Readonly<Record<string, SentFile>>;
};

/** The value of an option, as a call carries it. */
export type OptionValue = string | number | boolean;

/** A file that the asker sent with a call. */
export type SentFile = {
  /** The file name, without a folder. */
  readonly name: string;
  /** Reads at most `maxBytes`. Never rejects. */
  readonly read: (maxBytes: number) => Promise<SentBytes>;
};

/** The result of reading a file. `gone`: it can no longer be fetched. */
export type SentBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too large' }
  | { readonly kind: 'gone' };
